import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CertificateAsked, MyLearning, ReviewToTake } from '../contract/index.ts';
import type { LessonPart } from '../contract/lesson-text.ts';
import { createApp } from '../http/app.ts';
import { LOCAL_LEARNER } from '../people/local-learner.ts';
import { hear } from '@wayfellow/mi/listening';
import { seal } from '../safety/sealed-words.ts';
import { drillTry, lessonOpened } from '../storage/schema.ts';
import { aBrowser, aLearnersBrowser, appParts } from '../testing/app.ts';
import type { Browser } from '../testing/app.ts';
import { aCourse, aTopic } from '../testing/teaching.ts';
import { keepAttempt, keepPassed } from './checks.store.ts';
import type { Teaching } from './course.ts';
import { aDay } from './review-schedule.ts';

const begin = new Date('2026-03-01T10:00:00Z');

/** A small course whose topics end in two takeaways, and one drill of two cards. */
function aTeaching(words = ['First to take.', 'Second to take.']): Teaching {
  const course = aCourse();
  const takeaways: LessonPart = {
    kind: 'takeaways',
    title: null,
    blocks: [
      {
        kind: 'list',
        ordered: false,
        items: words.map((text) => [{ kind: 'paragraph', children: [{ kind: 'text', text }] }]),
      },
    ],
  };
  return {
    courses: [
      {
        ...course,
        lessons: course.lessons.map((lesson) => ({
          ...lesson,
          topics: lesson.topics.map(({ number }) => ({ ...aTopic(number), parts: [takeaways] })),
        })),
      },
    ],
    drills: [
      {
        kind: 'say-it-your-way',
        id: 'advice',
        title: 'Advice, another way',
        about: '',
        asks: 'How could you say it?',
        note: null,
        practises: ['openQuestion'],
        bothHalves: false,
        cards: [
          { id: 'saturday', scene: '', before: 'It is Saturday.', sentence: 'You need to stop.', worked: [] },
          { id: 'sunday', scene: '', before: 'It is Sunday.', sentence: null, worked: [] },
        ],
      },
    ],
    handouts: [],
  };
}

interface Scene {
  readonly browser: Browser;
  readonly parts: Awaited<ReturnType<typeof appParts>>;
  readonly pass: (lesson: string, topics?: readonly string[]) => Promise<void>;
  readonly go: (days: number) => void;
  readonly change: (teaching: Teaching) => void;
}

async function aScene(): Promise<Scene> {
  let now = begin;
  let teaching = aTeaching();
  const parts = await appParts({ now: () => now, teaching: () => teaching });
  const browser = await aLearnersBrowser(parts);
  return {
    browser,
    parts,
    pass: async (lessonId, topicIds = ['topic-1', 'topic-2']) =>
      await keepPassed(
        parts,
        { personId: LOCAL_LEARNER, courseId: 'small', lessonId },
        { topicIds, at: now },
      ),
    go: (days) => {
      now = new Date(begin.getTime() + days * aDay);
    },
    change: (other) => {
      teaching = other;
    },
  };
}

const planned = async ({ browser }: Scene): Promise<ReviewToTake> =>
  (await (await browser.ask('/api/learning/review')).json()) as ReviewToTake;

const look = async ({ browser }: Scene, body: unknown): Promise<number> =>
  (await browser.ask('/api/learning/review', { method: 'POST', body })).status;

describe('looking at something again', () => {
  test('what was passed comes back after a day, and rests after a look', async () => {
    const scene = await aScene();
    await scene.pass('lesson-1', ['topic-1']);
    assert.deepEqual((await planned(scene)).items, []);
    scene.go(1);
    const { items } = await planned(scene);
    assert.deepEqual(items.map(({ id }) => id).sort(), [
      'takeaway:small/lesson-1/topic-1/1',
      'takeaway:small/lesson-1/topic-1/2',
    ]);
    assert.equal(await look(scene, { item: items[0]?.id, looks: 0, went: 'with-thought' }), 204);
    assert.deepEqual(
      (await planned(scene)).items.map(({ id }) => id),
      [items[1]?.id],
    );
  });

  test('a look that is sent twice, or from two tabs, counts once', async () => {
    const scene = await aScene();
    await scene.pass('lesson-1', ['topic-1']);
    scene.go(1);
    const item = 'takeaway:small/lesson-1/topic-1/1';
    await Promise.all([
      look(scene, { item, looks: 0, went: 'gone' }),
      look(scene, { item, looks: 0, went: 'at-once' }),
    ]);
    assert.equal(await look(scene, { item, looks: 0, went: 'gone' }), 204);
    scene.go(60);
    // A session does not last two months; opening a page begins another.
    await scene.browser.ask('/');
    assert.equal((await planned(scene)).items.find(({ id }) => id === item)?.looks, 1);
  });

  test('a thing that is no longer in the texts is let go without a word', async () => {
    const scene = await aScene();
    await scene.pass('lesson-1', ['topic-1']);
    scene.go(1);
    const item = 'takeaway:small/lesson-1/topic-1/2';
    await look(scene, { item, looks: 0, went: 'gone' });
    scene.change(aTeaching(['Only one now.']));
    assert.equal(await look(scene, { item, looks: 1, went: 'gone' }), 204);
    scene.go(30);
    assert.deepEqual(
      (await planned(scene)).items.map(({ id }) => id),
      ['takeaway:small/lesson-1/topic-1/1'],
    );
    assert.equal((await scene.browser.ask('/api/learning/export')).status, 200);
  });

  test('a card that was tried comes back, and leads to itself', async () => {
    const scene = await aScene();
    await tryCard(scene, 'You need to stop it.');
    scene.go(1);
    const { items } = await planned(scene);
    assert.deepEqual(items, [
      {
        id: 'card:advice/saturday',
        looks: 0,
        kind: 'card',
        drill: { id: 'advice', title: 'Advice, another way' },
        cardId: 'saturday',
        cue: 'You need to stop.',
      },
    ]);
    assert.match(await (await scene.browser.ask('/review')).text(), /href="\/drills\/advice\/saturday"/);
  });

  test('words that cannot be meant are refused, and nothing breaks', async () => {
    const scene = await aScene();
    for (const body of [{}, { item: 'x', looks: -1, went: 'gone' }, { item: 'x', looks: 0, went: 'lost' }])
      assert.equal(await look(scene, body), 422);
    assert.equal(await look(scene, { item: 'takeaway:no/such/thing/1', looks: 0, went: 'gone' }), 204);
  });

  test('without script a sitting has an end, and no more than five things', async () => {
    const scene = await aScene();
    await scene.pass('lesson-1');
    await scene.pass('lesson-2');
    scene.go(2);
    let address = '/review';
    for (let looked = 0; looked < 5; looked += 1) {
      const page = await (await scene.browser.ask(address)).text();
      const field = (name: string): string =>
        new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
      const body = new URLSearchParams({ item: field('item'), looks: field('looks'), left: field('left') });
      body.set('went', 'with-thought');
      const sent = await scene.browser.ask('/review', { method: 'POST', body });
      assert.equal(sent.status, 303);
      address = sent.headers.get('location') ?? '';
    }
    assert.match(await (await scene.browser.ask(address)).text(), /That is all for now/);
    assert.match(await (await scene.browser.ask('/review?left=99999')).text(), /name="left" value="5"/);
  });
});

describe('what someone has opened, passed and tried', () => {
  test('is told in words, with no share, no mark and no count of what is missing', async () => {
    const scene = await aScene();
    await scene.pass('lesson-1');
    await tryCard(scene, 'What would you like?');
    const mine = (await (await scene.browser.ask('/api/learning/standing')).json()) as MyLearning;
    assert.deepEqual(
      mine.courses[0]?.lessons.map(({ at }) => at),
      ['passed', 'open'],
    );
    assert.equal(mine.courses[0]?.whole, false);
    assert.deepEqual(mine.drills, [{ id: 'advice', title: 'Advice, another way', triedCount: 1 }]);
    assert.deepEqual(
      mine.weros.map(({ lesson }) => lesson.id),
      ['lesson-1'],
    );
    const page = await (await scene.browser.ask('/my-learning')).text();
    assert.match(page, /passed on 1 March 2026/);
    assert.doesNotMatch(page, /%|score|streak|points/i);
  });

  test('says nothing of a thing to look at again until there is one', async () => {
    const scene = await aScene();
    await scene.pass('lesson-1');
    assert.doesNotMatch(await (await scene.browser.ask('/my-learning')).text(), /href="\/review"/);
    scene.go(1);
    assert.match(await (await scene.browser.ask('/my-learning')).text(), /href="\/review"/);
  });
});

describe('a certificate', () => {
  test('says kindly what is left while the course is not whole', async () => {
    const scene = await aScene();
    await scene.pass('lesson-1');
    const asked = (await (
      await scene.browser.ask('/api/learning/certificates/small')
    ).json()) as CertificateAsked;
    assert.deepEqual(asked.kind === 'not-yet' && asked.left.map(({ id, open }) => [id, open]), [
      ['lesson-2', true],
    ]);
    const page = await scene.browser.ask('/certificate/small');
    assert.equal(page.status, 403);
    const text = await page.text();
    assert.match(text, /Lesson 2: Lesson 2/);
    assert.doesNotMatch(text, /has worked through/);
  });

  test('is there when every lesson is passed, with the day of the last, and its name goes nowhere', async () => {
    const scene = await aScene();
    await scene.pass('lesson-1');
    scene.go(3);
    await scene.pass('lesson-2');
    const page = await scene.browser.ask('/certificate/small');
    assert.equal(page.status, 200);
    const text = await page.text();
    assert.match(text, /has worked through the course/);
    assert.match(text, /4 March 2026/);
    assert.match(text, /says nothing about how someone works with people/);
    // No form and no name on the field: there is nothing that could send or keep it.
    assert.doesNotMatch(text, /<form|<input[^>]* name=/);
  });

  test('of a course that is not there is not there', async () => {
    const scene = await aScene();
    assert.equal((await scene.browser.ask('/certificate/none')).status, 404);
    assert.equal((await scene.browser.ask('/api/learning/certificates/none')).status, 404);
  });
});

describe('the file to take along', () => {
  test('holds every word and every reading, opened for the one who wrote it', async () => {
    const scene = await aScene();
    await scene.pass('lesson-1', ['topic-1']);
    await tryCard(scene, 'You need to stop it.\n# not a heading');
    await scene.parts.db.insert(lessonOpened).values({
      personId: LOCAL_LEARNER,
      courseId: 'small',
      lessonId: 'lesson-2',
      reason: seal(scene.parts.masterKey, 'She knows it from work.', {
        table: 'lesson_opened',
        row: `${LOCAL_LEARNER}/small/lesson-2/reason`,
      }),
      at: begin,
    });
    const heard = hear(scene.parts.ear, { speaker: 'supporter', text: 'What matters to you?' }, []);
    assert.ok(heard.speaker === 'supporter');
    await keepAttempt(scene.parts, {
      personId: LOCAL_LEARNER,
      courseId: 'small',
      lessonId: 'lesson-1',
      topicId: 'topic-1',
      id: 'attempt-attempt-attempt',
      version: 'first',
      places: ['topic-1/q1', 'topic-1/old'],
      neededCount: 2,
      answers: { 'topic-1/q1': 'wrong' },
      written: { 'topic-1/old': { words: 'What matters to you?', heard } },
      rightPlaces: ['topic-1/old'],
      seenAs: { 'topic-1/old': 'complexReflection' },
      passed: false,
      at: begin,
    });
    await look(scene, { item: 'takeaway:small/lesson-1/topic-1/1', looks: 0, went: 'gone' });
    const answer = await scene.browser.ask('/api/learning/export');
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="wayfellow\.txt"$/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(answer.headers.get('content-type') ?? '', /^text\/plain/);
    const file = await answer.text();
    for (const part of [
      '> You need to stop it.\n> # not a heading',
      'I see it differently: summary.',
      'I see it differently: deeper reflection.',
      '> What matters to you?',
      'Not this one.',
      'A question that is no longer in the course (topic-1/old)',
      'She knows it from work.',
      'Check passed on 1 March 2026: Topic 1',
      'Topic 1 (takeaway:small/lesson-1/topic-1/1): looked at once',
    ])
      assert.ok(file.includes(part), `${part}\nis not in\n${file}`);
    assert.doesNotMatch(file, /^# not a heading/mu);
  });

  test('what a trainer wrote as a reason stays on one line, and passes for no part of the learner’s own file', async () => {
    const browser = await aLearnersBrowser(await appParts());
    const reason = 'She knows it.\n\n## Checks\n\nNothing fitted.';
    await browser.ask('/teach/courses/small/open/lesson-2', {
      method: 'POST',
      body: new URLSearchParams({ reason }),
    });
    const file = await (await browser.ask('/api/learning/export')).text();
    assert.match(file, /“She knows it\. ## Checks Nothing fitted\.”/);
    assert.equal(file.match(/^## Checks$/gmu)?.length, 1);
  });
});

describe('whose it is', () => {
  const addresses = [
    '/api/learning/review',
    '/api/learning/standing',
    '/api/learning/export',
    '/api/learning/certificates/small',
    '/review',
    '/my-learning',
    '/certificate/small',
  ];

  test('nobody who reads over the network gets any of it', async () => {
    const parts = await appParts({ openTo: 'network' });
    const browser = aBrowser(createApp(parts));
    for (const address of addresses) {
      const answer = await browser.ask(address, { from: '192.168.1.20' });
      assert.equal(answer.status, 403, address);
    }
  });

  test('a bare call without a session gets none of it', async () => {
    const browser = aBrowser(createApp(await appParts()));
    for (const address of addresses.filter((one) => one.startsWith('/api/')))
      assert.equal((await browser.ask(address)).status, 403, address);
  });
});

async function tryCard({ parts }: Scene, words: string): Promise<void> {
  const id = 'try-try-try-try-try';
  const heard = hear(parts.ear, { speaker: 'supporter', text: words }, []);
  const sealed = (column: string, text: string): Uint8Array =>
    seal(parts.masterKey, text, { table: 'drill_try', row: `${id}/${column}` });
  await parts.db.insert(drillTry).values({
    id,
    personId: LOCAL_LEARNER,
    drillId: 'advice',
    cardId: 'saturday',
    words: sealed('words', words),
    heard: sealed('heard', JSON.stringify(heard)),
    seenAs: 'summary',
    at: begin,
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ear } from '@wayfellow/mi/listening';
import type { DrillToTake, DrillTried, DrillTry } from '../contract/drills.ts';
import type { DrillOnShelf } from '../contract/learning.ts';
import type { AppParts } from '../http/app-parts.ts';
import { drillTry, person } from '../storage/schema.ts';
import { aLearnersBrowser, appParts } from '../testing/app.ts';
import type { Browser } from '../testing/app.ts';
import { someDrills } from '../testing/drills.ts';
import { aTeaching } from '../testing/teaching.ts';
import { keepTry } from './drills.store.ts';

const drills = '/api/learning/drills';
const first = `${drills}/closed-to-open/first`;
const cheer = `${drills}/sort-the-sentence/cheer`;
const quiz = `${drills}/hear-the-change-talk/quiz-night`;
const tryId = 'try-number-000001';
const words = 'You sat right at the back. What was it like there?';

async function partsWithDrills(other: Partial<AppParts> = {}): Promise<AppParts> {
  return await appParts({ teaching: () => ({ ...aTeaching(), drills: someDrills }), ...other });
}

async function read<T>(answer: Response): Promise<T> {
  assert.equal(answer.status, 200);
  return (await answer.json()) as T;
}

async function refused(answer: Response, because: string, status: number): Promise<void> {
  const said = (await answer.json()) as { because: string };
  assert.deepEqual([said.because, answer.status], [because, status]);
}

const send = (answer: unknown, id = tryId) => ({ method: 'POST', body: { tryId: id, answer } });

async function triedBy(learner: Browser, card: string, answer: unknown, id = tryId): Promise<DrillTry> {
  const told = await read<DrillTried>(await learner.ask(card, send(answer, id)));
  assert.ok(told.kind === 'tried');
  return told.tried;
}

test('drills are open from the first day: the list, a drill with its first card, and any card of it', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills());
  const shelf = await read<readonly DrillOnShelf[]>(await learner.ask(drills));
  assert.deepEqual(
    shelf.map(({ id, cardCount, triedCount }) => [id, cardCount, triedCount]),
    [
      ['closed-to-open', 3, 0],
      ['sort-the-sentence', 2, 0],
      ['hear-the-change-talk', 1, 0],
    ],
  );
  const drill = await read<DrillToTake>(await learner.ask(`${drills}/closed-to-open`));
  assert.deepEqual([drill.card.id, drill.nextCardId, drill.tries], ['first', 'second', []]);
  const other = await read<DrillToTake>(await learner.ask(`${drills}/closed-to-open/third`));
  assert.deepEqual([other.card.id, other.card.number, other.nextCardId], ['third', 3, 'first']);
});

test('what is written is heard, kept, and told with a step that fits the drill and its worked answers', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills());
  const tried = await triedBy(learner, first, words);
  assert.ok(tried.kind === 'say-it-your-way');
  assert.equal(tried.words, words);
  assert.equal(tried.heard.sentences.at(-1)?.behaviour, 'openQuestion');
  assert.equal(tried.feedback.practised, true);
  assert.equal(tried.worked.length, 3);
  const drill = await read<DrillToTake>(await learner.ask(first));
  assert.deepEqual(drill.tries, [tried]);
  assert.equal(drill.triedCount, 1);
  // The next time, another card comes first.
  const next = await read<DrillToTake>(await learner.ask(`${drills}/closed-to-open`));
  assert.equal(next.card.id, 'second');
});

test('a try sent twice counts once, and nothing is heard a second time', async () => {
  const parts = await partsWithDrills();
  const learner = await aLearnersBrowser(parts);
  const tried = await triedBy(learner, first, words);
  const deaf = await aLearnersBrowser({ ...parts, ear: {} as Ear, newToken: () => 'z'.repeat(43) });
  assert.deepEqual(await triedBy(deaf, first, words), tried);
  assert.equal((await parts.db.select().from(drillTry)).length, 1);
});

test('an id that stands for other words, another card or another person is not taken again', async () => {
  const parts = await partsWithDrills();
  const learner = await aLearnersBrowser(parts);
  const tried = await triedBy(learner, first, words);
  const taken = 'already-used-for-something-else';
  await refused(await learner.ask(first, send('How was it?')), taken, 409);
  await refused(await learner.ask(`${drills}/closed-to-open/second`, send(words)), taken, 409);
  await parts.db.insert(person).values({ id: 'someone-else', kind: 'local-learner', createdAt: parts.now() });
  assert.ok(tried.kind === 'say-it-your-way');
  await keepTry(parts, 'someone-else', {
    id: 'a-try-of-someone-else',
    drillId: 'closed-to-open',
    cardId: 'first',
    answer: words,
    heard: tried.heard,
    fitted: null,
    seenAs: null,
    at: parts.now(),
  });
  await refused(await learner.ask(first, send(words, 'a-try-of-someone-else')), taken, 409);
  const seen = `${drills}/closed-to-open/tries/a-try-of-someone-else/seen-differently`;
  await refused(
    await learner.ask(seen, { method: 'POST', body: { behaviour: 'praise' } }),
    'no-such-turn',
    404,
  );
  const drill = await read<DrillToTake>(await learner.ask(first));
  assert.deepEqual(
    drill.tries.map(({ id }) => id),
    [tryId],
  );
});

test('words of danger are neither heard, kept nor counted, whatever the card', async () => {
  const parts = await partsWithDrills({ ear: {} as Ear });
  const learner = await aLearnersBrowser(parts);
  const told = await learner.ask(first, send('I want to kill myself tonight.'));
  assert.deepEqual(await read<DrillTried>(told), { kind: 'people-can-help' });
  assert.deepEqual(await parts.db.select().from(drillTry), []);
  const page = await learner.ask('/drills/closed-to-open/first', {
    method: 'POST',
    body: new URLSearchParams({ tryId, answer: 'I want to kill myself tonight.' }),
  });
  const shown = await page.text();
  assert.match(shown, /Nobody is reading here[\s\S]*tel:[\s\S]*I want to kill myself tonight/u);
  assert.doesNotMatch(shown, /The scene of the first card|Your earlier try/u);
  assert.deepEqual(await parts.db.select().from(drillTry), []);
});

test('a sentence laid on another pile is told where it fits and why, and the learner may stay with theirs', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills({ ear: {} as Ear }));
  const tried = await triedBy(learner, cheer, 'openQuestion');
  assert.ok(tried.kind === 'sort-the-sentence');
  assert.deepEqual([tried.chosen, tried.behaviour, tried.seenAs], ['openQuestion', 'praise', null]);
  const seen = `${drills}/sort-the-sentence/tries/${tryId}/seen-differently`;
  const stays = await learner.ask(seen, { method: 'POST', body: { behaviour: 'openQuestion' } });
  assert.equal((await read<DrillTry>(stays)).seenAs, 'openQuestion');
  const drill = await read<DrillToTake>(await learner.ask(cheer));
  assert.equal(drill.tries[0]?.seenAs, 'openQuestion');
  const back = await learner.ask(seen, { method: 'POST', body: { behaviour: null } });
  assert.equal((await read<DrillTry>(back)).seenAs, null);
  await refused(
    await learner.ask(seen, { method: 'POST', body: { behaviour: 'kindness' } }),
    'not-understood',
    422,
  );
});

test('“I see it differently” stands beside what the ear heard in the learner’s own words', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills());
  const tried = await triedBy(learner, first, words);
  const seen = `${drills}/closed-to-open/tries/${tryId}/seen-differently`;
  const after = await learner.ask(seen, { method: 'POST', body: { behaviour: 'complexReflection' } });
  assert.deepEqual(await read<DrillTry>(after), { ...tried, seenAs: 'complexReflection' });
});

test('every sentence of a marked card is explained; marking nothing is an answer too', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills({ ear: {} as Ear }));
  const tried = await triedBy(learner, quiz, []);
  assert.ok(tried.kind === 'hear-the-change-talk');
  assert.ok(tried.said.every(({ because }) => because !== ''));
  const marked = await triedBy(learner, quiz, [2, 2], 'try-number-000002');
  assert.ok(marked.kind === 'hear-the-change-talk');
  assert.deepEqual(
    marked.said.map(({ marked }) => marked),
    [false, false, true],
  );
});

test('empty, too long, half a character, another kind of answer, and what is not there get one clear reason', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills());
  await refused(await learner.ask(first, send(' \n ')), 'nothing-written', 422);
  await refused(await learner.ask(first, send('a'.repeat(8_001))), 'message-too-long', 413);
  await refused(await learner.ask(first, send('half \ud83d of one')), 'characters-that-cannot-be-kept', 422);
  await refused(await learner.ask(first, send('with \u0000 in it')), 'characters-that-cannot-be-kept', 422);
  await refused(await learner.ask(first, send([0])), 'not-understood', 422);
  await refused(await learner.ask(cheer, send('summary')), 'not-understood', 422);
  await refused(await learner.ask(quiz, send([7])), 'not-understood', 422);
  await refused(await learner.ask(first, send(words, 'short')), 'not-understood', 422);
  await refused(await learner.ask(`${drills}/other`), 'no-such-drill', 404);
  await refused(await learner.ask(`${drills}/closed-to-open/other`), 'no-such-card', 404);
  await refused(await learner.ask(`${drills}/other/first`, send(words)), 'no-such-drill', 404);
});

test('someone who reads over the network finds no drill open', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills({ openTo: 'network' }));
  for (const path of [drills, first, '/drills', '/drills/closed-to-open/first']) {
    const answer = await learner.ask(path, { from: '192.168.1.20', headers: { host: '192.168.1.2:8420' } });
    assert.equal(answer.status, 403, path);
  }
});

test('without script a note comes before the first card, and a card is written, looked at and seen differently', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills());
  assert.match(await (await learner.ask('/drills')).text(), /href="\/drills\/closed-to-open">From closed/u);
  const opening = await (await learner.ask('/drills/closed-to-open')).text();
  assert.match(opening, /Some cards speak of drink[\s\S]*href="\/drills\/closed-to-open\/first"/u);
  const card = '/drills/closed-to-open/first';
  const form = await (await learner.ask(card)).text();
  assert.match(form, /Did you like it\?[\s\S]*<textarea/u);
  assert.doesNotMatch(form, /What stays with you from it/u);
  const own = '<script>alert("1")</script> How do you see it?';
  const sent = await learner.ask(card, { method: 'POST', body: new URLSearchParams({ tryId, answer: own }) });
  const to = sent.headers.get('location') ?? '';
  assert.deepEqual([sent.status, to], [303, `${card}?tried=${tryId}#tried`]);
  const tried = await (await learner.ask(to)).text();
  assert.ok(tried.includes('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;'));
  assert.match(tried, /What stays with you from it[\s\S]*Another card[\s\S]*Try this one again/u);
  const seen = await learner.ask(`/drills/closed-to-open/tries/${tryId}/seen-differently`, {
    method: 'POST',
    body: new URLSearchParams({ behaviour: 'complexReflection' }),
  });
  assert.equal(seen.status, 303);
  assert.match(
    await (await learner.ask(seen.headers.get('location') ?? '')).text(),
    /You see it as: deeper reflection/u,
  );
});

test('without script a sentence is laid on a pile and sentences are marked', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills());
  const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
    const sent = await learner.ask(path, { method: 'POST', body: new URLSearchParams(fields) });
    assert.equal(sent.status, 303);
    return (await learner.ask(sent.headers.get('location') ?? '')).text();
  };
  const laid = await post('/drills/sort-the-sentence/cheer', { tryId, answer: 'openQuestion' });
  assert.match(
    laid,
    /It fits best as: praise[\s\S]*You laid it on: open question[\s\S]*I see it differently: open question/u,
  );
  const reading = `/drills/sort-the-sentence/tries/${tryId}/seen-differently`;
  assert.match(await post(reading, { behaviour: 'openQuestion' }), /You see it as: open question/u);
  assert.doesNotMatch(await post(reading, {}), /You see it as/u);
  const marked = await post('/drills/hear-the-change-talk/quiz-night', {
    tryId: 'try-number-000002',
    'mark.2': 'yes',
  });
  assert.match(marked, /I want my mornings back, though\.[\s\S]*change talk[\s\S]*you marked this one/u);
});

test('a form that is refused gives the words back', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills());
  const body = new URLSearchParams({ tryId, answer: 'Mine to keep. '.repeat(700) });
  const page = await learner.ask('/drills/closed-to-open/first', { method: 'POST', body });
  assert.equal(page.status, 413);
  assert.match(await page.text(), /Mine to keep\./u);
});

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { hear } from '@wayfellow/mi/listening';
import type { AppParts } from '../http/app-parts.ts';
import type {
  ConversationLookedBackAt,
  PracticeConversation,
  PracticePersonToMeet,
  TurnSaid,
} from '../contract/practising.ts';
import { person } from '../storage/schema.ts';
import { type Browser, aLearnersBrowser, appParts } from '../testing/app.ts';
import { aCuttableDatabase } from '../testing/cuttable-database.ts';
import { keepBeginning } from './practising.store.ts';
import { openingOf, practicePersonNamed } from './practising.ts';

const talks = '/api/practising/conversations';
const anId = (): string => randomBytes(16).toString('base64url');

async function answered<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer;
  const text = await response.text();
  assert.equal(response.status, 200, text);
  return JSON.parse(text) as T;
}

async function refused(answer: Promise<Response>, status: number, because: string): Promise<void> {
  const response = await answer;
  const body = (await response.json()) as { because: string; words: string };
  assert.deepEqual([response.status, body.because], [status, because]);
  assert.ok(body.words.length > 0);
}

const post = (browser: Browser, path: string, body: unknown) => browser.ask(path, { method: 'POST', body });

async function begun(browser: Browser, conversationId = anId()): Promise<string> {
  await answered(post(browser, talks, { conversationId, practicePerson: 'sam' }));
  return conversationId;
}

const say = (browser: Browser, id: string, text: string, turnId = anId()) =>
  post(browser, `${talks}/${id}/turns`, { turnId, text });
const read = (browser: Browser, id: string) => answered<PracticeConversation>(browser.ask(`${talks}/${id}`));

async function atWork(other: Partial<AppParts> = {}): Promise<{ parts: AppParts; browser: Browser }> {
  const parts = await appParts(other);
  return { parts, browser: await aLearnersBrowser(parts) };
}

describe('a practice conversation over the wire', () => {
  test('from meeting the person to looking back and deleting', async () => {
    const { browser } = await atWork();
    const people = await answered<PracticePersonToMeet[]>(browser.ask('/api/practising/people'));
    assert.deepEqual(Object.keys(people[0] ?? {}), ['id', 'name', 'about']);
    const id = await begun(browser);
    await answered(
      say(
        browser,
        id,
        'It sounds like your friends are important to you. How do they support or challenge your recovery?',
      ),
    );
    await answered(
      say(browser, id, 'You need to stop hanging out with those people if you want to stay sober.'),
    );
    const ended = await answered<PracticeConversation>(post(browser, `${talks}/${id}/end`, {}));
    assert.notEqual(ended.endedAt, null);
    await refused(say(browser, id, 'One more thing?'), 409, 'conversation-has-ended');

    const where = `${talks}/${id}/turns/4/sentences/0/disagreement`;
    await answered(browser.ask(where, { method: 'PUT', body: { behaviour: 'persuading' } }));
    const looked = await answered<ConversationLookedBackAt>(browser.ask(`${talks}/${id}/look-back`));
    assert.deepEqual(looked.disagreements, [{ seq: 4, sentence: 0, behaviour: 'persuading' }]);
    assert.deepEqual(Object.keys(looked.heard), ['2', '4']);
    assert.deepEqual(looked.lookBack.sentences.map(({ seq, behaviour }) => [seq, behaviour]).slice(1), [
      [2, 'openQuestion'],
      [4, 'adviceWithoutPermission'],
    ]);
    assert.deepEqual(
      looked.lookBack.openness.map(({ seq }) => seq),
      [1, 3, 5],
    );

    const anew = await answered<PracticeConversation>(
      post(browser, `${talks}/${id}/rewind`, { conversationId: anId(), beforeSeq: 4 }),
    );
    assert.deepEqual(anew.turns, ended.turns.slice(0, 3));
    const again = await answered<ConversationLookedBackAt>(browser.ask(`${talks}/${id}/look-back`));
    assert.deepEqual(
      again.otherTries.map((one) => [one.id, one.learnerTurns, one.personName]),
      [[anew.id, 1, people[0]?.name]],
    );
    assert.equal((await browser.ask(where, { method: 'DELETE' })).status, 204);
    assert.equal((await browser.ask(`${talks}/${id}`, { method: 'DELETE' })).status, 204);
    await refused(browser.ask(`${talks}/${id}`), 404, 'no-such-conversation');
    const left = await answered<{ id: string; rewoundFrom: unknown }[]>(browser.ask(talks));
    assert.deepEqual(
      left.map((one) => [one.id, one.rewoundFrom]),
      [[anew.id, null]],
    );
  });

  test('pressing send twice stores once, one after the other and at the same moment', async () => {
    const { browser } = await atWork();
    const id = await begun(browser);
    const turnId = anId();
    const all = await Promise.all(
      [1, 2, 3].map(() => answered<TurnSaid>(say(browser, id, 'How are you?', turnId))),
    );
    all.push(await answered<TurnSaid>(say(browser, id, 'How are you?', turnId)));
    for (const one of all) assert.deepEqual(one, all[0]);
    assert.equal((await read(browser, id)).turns.length, 3);
    await refused(say(browser, id, 'Who are you?', turnId), 409, 'already-used-for-something-else');
    await begun(browser, id);
    assert.equal((await read(browser, id)).turns.length, 3);
  });

  test('after a restart the conversation goes on as if nothing had happened', async () => {
    const { parts, browser } = await atWork();
    const [restarted, steady] = [await begun(browser), await begun(browser)];
    const words = ['What matters to you about Saturday?', 'It sounds like they know you.', 'What else?'];
    await answered(say(browser, steady, words[0] ?? ''));
    await answered(say(browser, restarted, words[0] ?? ''));
    const later = await aLearnersBrowser({ ...parts });
    for (const text of words.slice(1)) {
      await answered(say(browser, steady, text));
      await answered(say(later, restarted, text));
    }
    const texts = async (id: string) => (await read(later, id)).turns.map(({ text }) => text);
    assert.deepEqual(await texts(restarted), await texts(steady));
  });

  test('HTML and script stay text, to the letter', async () => {
    const { browser } = await atWork();
    const id = await begun(browser);
    const text = '<script>alert("x")</script><img src=x onerror=alert(1)> & ‮👍🏽';
    await answered(say(browser, id, text));
    const answer = await browser.ask(`${talks}/${id}`);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal((await read(browser, id)).turns[1]?.text, text);
  });

  test('too long, empty, with a NUL or with half a character: refused, and the conversation is as it was', async () => {
    const { browser } = await atWork();
    const id = await begun(browser);
    await refused(say(browser, id, 'x'.repeat(20_000)), 413, 'message-too-long');
    await refused(say(browser, id, 'x'.repeat(100_000)), 413, 'too-large');
    await refused(say(browser, id, ' \n '), 422, 'nothing-written');
    await refused(say(browser, id, 'a\u0000b'), 422, 'characters-that-cannot-be-kept');
    await refused(
      post(browser, `${talks}/${id}/turns`, '{"turnId":"aaaaaaaaaaaaaaaa","text":"\\ud800"}'),
      422,
      'characters-that-cannot-be-kept',
    );
    await refused(post(browser, `${talks}/${id}/turns`, '{"turnId":'), 422, 'not-understood');
    await refused(say(browser, id, 'Hello', 'short'), 422, 'not-understood');
    assert.equal((await read(browser, id)).turns.length, 1);
    await answered(say(browser, id, 'x'.repeat(8000)));
  });

  test('brackets thousands deep are not understood, and break nothing', async () => {
    const { browser } = await atWork();
    const id = await begun(browser);
    const deep = '['.repeat(30_000) + ']'.repeat(30_000);
    await refused(post(browser, `${talks}/${id}/turns`, deep), 422, 'not-understood');
    await refused(post(browser, `${talks}/${id}/turns`, `{"text":${deep}}`), 422, 'not-understood');
    assert.equal((await read(browser, id)).turns.length, 1);
  });

  test('what is unknown, or somebody else’s, is not there, whatever is done with it', async () => {
    const { parts, browser } = await atWork();
    await refused(
      post(browser, talks, { conversationId: anId(), practicePerson: 'nobody' }),
      404,
      'no-such-practice-person',
    );
    const sam = practicePersonNamed('sam');
    assert.ok(sam);
    await parts.db
      .insert(person)
      .values({ id: 'somebody-else', kind: 'local-learner', createdAt: parts.now() });
    const theirs = anId();
    const opening = openingOf(sam, 1, (turn, before) => hear(parts.ear, turn, before));
    const beginning = {
      id: theirs,
      personId: 'somebody-else',
      practicePerson: 'sam',
      seed: 1,
      at: parts.now(),
    };
    assert.ok((await keepBeginning(parts, beginning, opening)).ok);
    // An address with a NUL in it is no address of ours at all.
    await refused(browser.ask(`${talks}/${anId()}%00`), 404, 'no-such-page');
    for (const id of [anId(), theirs, 'x', '..%2f..', "'%3bdrop table"]) {
      const there = `${talks}/${id}`;
      const gone = (answer: Promise<Response>) => refused(answer, 404, 'no-such-conversation');
      await gone(browser.ask(there));
      await gone(say(browser, id, 'Hello?'));
      await gone(post(browser, `${there}/end`, {}));
      await gone(browser.ask(`${there}/look-back`));
      await gone(post(browser, `${there}/rewind`, { conversationId: anId(), beforeSeq: 2 }));
      await gone(
        browser.ask(`${there}/turns/2/sentences/0/disagreement`, {
          method: 'PUT',
          body: { behaviour: 'summary' },
        }),
      );
      await gone(browser.ask(`${there}/turns/2/sentences/0/disagreement`, { method: 'DELETE' }));
      await gone(browser.ask(there, { method: 'DELETE' }));
    }
  });

  test('a turn or a sentence that is not there is said to be so', async () => {
    const { browser } = await atWork();
    const id = await begun(browser);
    await answered(say(browser, id, 'How are you?'));
    for (const where of [
      '9/sentences/0',
      '2/sentences/7',
      '3/sentences/0',
      'x/sentences/0',
      '2/sentences/-1',
      '99999999999/sentences/0',
    ]) {
      const answer = browser.ask(`${talks}/${id}/turns/${where}/disagreement`, {
        method: 'PUT',
        body: { behaviour: 'summary' },
      });
      await refused(answer, 404, 'no-such-turn');
    }
    await refused(
      post(browser, `${talks}/${id}/rewind`, { conversationId: anId(), beforeSeq: 3 }),
      404,
      'no-such-turn',
    );
  });
});

describe('words of danger', () => {
  test('the person steps back, nothing is said in their name, and the conversation can be ended and looked back on', async () => {
    const { browser } = await atWork();
    const id = await begun(browser);
    await answered(say(browser, id, 'What matters to you?'));
    const turnId = anId();
    const said = await answered<TurnSaid>(say(browser, id, 'I want to kill myself tonight.', turnId));
    assert.equal(said.kind, 'stepped-back');
    assert.ok(said.kind === 'stepped-back' && said.words.length > 0);
    assert.deepEqual(
      await answered<TurnSaid>(say(browser, id, 'I want to kill myself tonight.', turnId)),
      said,
    );
    await refused(say(browser, id, 'Hello?'), 409, 'conversation-has-ended');
    const { turns, steppedBack } = await read(browser, id);
    assert.deepEqual(
      [turns.length, turns.at(-1)?.text, steppedBack],
      [4, 'I want to kill myself tonight.', true],
    );
    await answered(post(browser, `${talks}/${id}/end`, {}));
    const { lookBack, heard } = await answered<ConversationLookedBackAt>(
      browser.ask(`${talks}/${id}/look-back`),
    );
    assert.equal(heard[4], undefined);
    assert.ok(lookBack.sentences.every(({ seq }) => seq !== 4));
    assert.equal(lookBack.title, 'A talk where safety came first');
  });
});

describe('the database gone in mid-conversation', () => {
  test('the learner is told so, and sending the same turn again when it is back stores it once', async () => {
    const line = await aCuttableDatabase();
    const { browser } = await atWork({ db: line.db });
    const id = await begun(browser);
    await line.cut();
    const turnId = anId();
    await refused(say(browser, id, 'How are you?', turnId), 503, 'storage-is-away');
    await refused(browser.ask(`${talks}/${id}`), 503, 'storage-is-away');
    await line.mend();
    await answered(say(browser, id, 'How are you?', turnId));
    assert.equal((await read(browser, id)).turns.length, 3);
  });

  test('gone between keeping and telling: the turn is there once when it is sent again', async () => {
    const line = await aCuttableDatabase();
    const { browser } = await atWork({ db: line.db });
    const id = await begun(browser);
    const turnId = anId();
    line.cutAtNextCommit();
    await refused(say(browser, id, 'How are you?', turnId), 503, 'storage-is-away');
    await line.mend();
    assert.equal((await read(browser, id)).turns.length, 3);
    const said = await answered<TurnSaid>(say(browser, id, 'How are you?', turnId));
    assert.equal(said.kind, 'answered');
    assert.equal((await read(browser, id)).turns.length, 3);
  });
});

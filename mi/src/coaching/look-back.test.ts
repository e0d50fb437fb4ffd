import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import type { HeardPeerTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { begin, diceFrom, practicePeople } from '../simulated-peer/index.ts';
import type { PeerState, SentenceEffect } from '../simulated-peer/index.ts';
import { aHeardTurn } from '../testing/heard.ts';
import type { HeardDetails } from '../testing/heard.ts';
import { behaviourWords, lookBack } from './index.ts';
import type { LookedAtTurn } from './index.ts';

const [person] = Object.values(practicePeople);
assert.ok(person !== undefined);
const atFirst = begin(person, diceFrom(1)).state;

function state(openness: number): PeerState {
  return { ...atFirst, openness };
}

function effect(openness: number, trust = openness, because = 'answer what was said'): SentenceEffect {
  return { sentence: 0, trust, openness, pushback: 0, leaning: 0, confidence: 0, because };
}

let seq = 0;
function said(behaviour: SupporterBehaviour, openness: number, details: HeardDetails = {}): LookedAtTurn {
  seq += 1;
  const heard = aHeardTurn([behaviour], { text: `This was ${behaviour}.`, ...details });
  return { seq, speaker: 'supporter', text: heard.text, heard, effects: [effect(openness)] };
}

function answered(openness: number, text = 'Yeah.'): LookedAtTurn {
  seq += 1;
  const heard: HeardPeerTurn = {
    speaker: 'peer',
    text,
    sentences: [],
    talk: 'neutral',
    probabilities: { talk: { change: 0, neutral: 1, sustain: 0 } },
    takenUp: { words: [], echoed: [], parroting: 0 },
  };
  return { seq, speaker: 'peer', text, heard, state: state(openness) };
}

const sam = { name: 'Sam' };

test('the title says where the turn came, and the line shows it', () => {
  const back = lookBack(sam, [
    said('adviceWithoutPermission', -0.8),
    answered(4),
    said('emphasisingChoice', 1.2),
    answered(5.5),
  ]);
  assert.equal(back.title, 'The turn came when you handed the choice back');
  assert.deepEqual(
    back.openness.map((point) => point.value),
    [4, 5.5],
  );
  assert.deepEqual(
    back.movedBy.map((mover) => mover.direction),
    ['opened', 'closed'],
  );
});

test('a talk that only closed is titled by what closed it, and no strength is made up', () => {
  const back = lookBack(sam, [said('confronting', -1.8), answered(2)]);
  assert.equal(back.title, 'Sam went quiet when you judged or warned');
  assert.equal(back.strength, null);
  assert.match(back.oneThing.words, /where you stand/);
});

test('a strength is named only for a sentence on the MI side that raised trust or openness', () => {
  const back = lookBack(sam, [
    said('closedQuestion', 0.4),
    answered(5),
    said('complexReflection', 0.7),
    answered(6),
  ]);
  assert.equal(back.strength?.words, behaviourWords.complexReflection.strength);
  assert.equal(lookBack(sam, [said('complexReflection', -0.2)]).strength, null);
});

test('words that may excuse harm are spoken of first and get no credit', () => {
  const back = lookBack(sam, [
    said('complexReflection', 0.9, { text: 'She pushed you until you lost it.', flags: ['mayExcuseHarm'] }),
    answered(6),
    said('confronting', -1),
  ]);
  assert.equal(back.strength, null);
  assert.match(back.sentences[0]?.what ?? '', /^This may excuse harm\./);
  assert.match(back.oneThing.words, /impact/);
});

test('words that may excuse harm are never held up, even where they opened someone', () => {
  const excusing = said('simpleReflection', 1.4, { text: 'It was the drink.', flags: ['mayExcuseHarm'] });
  const back = lookBack(sam, [excusing, answered(6), said('openQuestion', 0.4), answered(6.4)]);
  assert.deepEqual(
    back.movedBy.map(({ words }) => words),
    ['This was openQuestion.'],
  );
  assert.equal(back.title, 'Sam told more when you asked and left room');
  assert.equal(back.strength?.words, behaviourWords.openQuestion.strength);
  assert.deepEqual(back.elsewhere, []);
  assert.match(back.oneThing.words, /impact/);
  const only = lookBack(sam, [excusing, answered(6)]);
  assert.deepEqual([only.movedBy, only.strength], [[], null]);
  assert.equal(only.title, 'A quiet talk with Sam');
});

test('where they closed someone, the title speaks of the harm and of nothing else', () => {
  const back = lookBack(sam, [
    said('complexReflection', -1, { text: 'She asked for it.', flags: ['mayExcuseHarm'] }),
    answered(3),
  ]);
  assert.equal(back.title, 'Sam went quiet when the blame for harm was moved elsewhere');
});

test('where the ear could not tell, it claims nothing of the sentence', () => {
  const turn = said('smallTalk', 0, { text: 'Je ne sais pas.' });
  assert.ok(turn.heard.speaker === 'supporter');
  const sentences = turn.heard.sentences.map((sentence) => ({ ...sentence, probability: 0.24 }));
  const back = lookBack(sam, [{ ...turn, heard: { ...turn.heard, sentences } }]);
  assert.match(back.sentences[0]?.what ?? '', /could not tell/);
  assert.equal(back.sentences[0]?.sure, 'guessing');
});

test('what a sentence did is said of this person, never of people', () => {
  const back = lookBack(sam, [said('openQuestion', 0.4), { ...said('structure', 0), effects: [] }]);
  assert.equal(back.sentences[0]?.effect, 'Sam is written to answer what was said.');
  assert.equal(back.sentences[1]?.effect, 'This changed little for Sam.');
  for (const look of back.sentences) assert.doesNotMatch(look.effect, /\bpeople\b/i);
});

test('at most three movers, biggest first, and an empty talk is met kindly', () => {
  const back = lookBack(sam, [
    said('openQuestion', 0.3),
    said('summary', 0.6),
    said('praise', -0.2),
    said('sharing', 0.5),
  ]);
  assert.equal(back.movedBy.length, 3);
  const nothing = lookBack(sam, []);
  assert.deepEqual([nothing.movedBy, nothing.strength, nothing.sentences], [[], null, []]);
  assert.ok(nothing.oneThing.words.length > 0);
});

test('three closed questions running are gently named', () => {
  const back = lookBack(sam, [
    said('closedQuestion', -0.1),
    said('closedQuestion', -0.1),
    said('closedQuestion', -0.1),
  ]);
  assert.match(back.oneThing.words, /Three yes-or-no questions/);
});

test('in danger nothing is coached', () => {
  const back = lookBack(sam, [
    answered(3, 'i want to die'),
    said('closedQuestion', 0, { text: 'Are you safe?' }),
  ]);
  assert.equal(back.sentences[0]?.anotherWay, null);
  assert.match(back.sentences[0]?.what ?? '', /safety/);
});

test('every behaviour has words, and none of them praises, orders or finds fault', () => {
  for (const name of supporterBehaviourNames) {
    const row = behaviourWords[name];
    const all = [row.did, row.when, row.strength ?? '', row.toTry ?? ''].join(' ');
    assert.doesNotMatch(
      all,
      /\b(?:must|should|need to|wrong|bad|mistake|great job|excellent|perfect)\b/i,
      name,
    );
    for (const sentence of all.split(/(?<=[.?!])\s/)) assert.ok(sentence.split(/\s+/).length <= 22, sentence);
  }
  for (const name of ['sharing', 'smallTalk', 'structure', 'givingInformation'] as const) {
    assert.equal(behaviourWords[name].toTry, null);
  }
});

test('moments of other talks stand apart, one for each thing that was mended, at most three', () => {
  const back = lookBack(sam, [
    answered(5, 'It starts at seven.'),
    said('praise', 0),
    said('openQuestion', 0.4),
    said('closedQuestion', 0),
    said('persuading', -0.4),
    said('adviceWithoutPermission', -0.5),
    said('adviceWithoutPermission', -0.5),
  ]);
  assert.deepEqual(
    back.elsewhere.map(({ insteadOf }) => insteadOf),
    ['adviceWithoutPermission', 'persuading', 'praise'],
  );
  assert.deepEqual(lookBack(sam, [said('openQuestion', 0.4)]).elsewhere, []);
});

test('in one talk no written line is shown twice while there is another', () => {
  const back = lookBack(
    sam,
    [1, 2, 3].flatMap(() => [
      answered(5, 'Same as ever.'),
      said('adviceWithoutPermission', -0.5, { text: 'You should go out more.' }),
    ]),
  );
  const ids = back.sentences.map((look) => look.anotherWay?.id);
  assert.equal(ids.length, 3);
  assert.equal(new Set(ids).size, 3);
});

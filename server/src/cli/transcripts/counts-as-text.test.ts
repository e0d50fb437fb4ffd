import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeardSupporterSentence, HeardTurn, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { countsAsText } from './counts-as-text.ts';

/** So many volleys of one sentence each, heard with this probability, the peer speaking after each. */
function volleys(times: number, behaviour: SupporterBehaviour, probability: number): readonly HeardTurn[] {
  const sentence: HeardSupporterSentence = {
    text: 'It was late.',
    start: 0,
    behaviour,
    flags: [],
    probability,
    because: ['named by the test'],
  };
  const said: HeardTurn = {
    speaker: 'supporter',
    text: sentence.text,
    sentences: [sentence],
    main: 'other',
    question: 'none',
    reflection: 'none',
    input: 'none',
    probabilities: {
      main: { question: 0, reflection: 0, input: 0, other: 1 },
      question: { open: 0, closed: 0, none: 1 },
      reflection: { simple: 0, complex: 0, none: 1 },
      input: { none: 1, information: 0, advice: 0, negotiation: 0, options: 0 },
    },
    takenUp: { words: [], echoed: [], parroting: 0 },
  };
  const answer: HeardTurn = {
    speaker: 'peer',
    text: 'That is how it went on Sunday.',
    sentences: [],
    talk: 'neutral',
    probabilities: { talk: { change: 0, neutral: 1, sustain: 0 } },
    takenUp: { words: [], echoed: [], parroting: 0 },
  };
  return Array.from({ length: times }, () => [said, answer]).flat();
}

function lineOf(name: string, heard: readonly HeardTurn[]): string {
  const lines = countsAsText('Tuesday', heard).split('\n');
  return (lines.find((line) => line.includes(name)) ?? '').trim().replace(/\s+/g, ' ');
}

const perQuestion = 'reflections for every question';

test('a range too narrow to show is said in words, and never as “1.0 to 1.0”', () => {
  const heard = [...volleys(10, 'simpleReflection', 0.999), ...volleys(10, 'openQuestion', 0.999)];
  assert.equal(lineOf(perQuestion, heard), `${perQuestion} 1.0 (close to 1.0)`);
  const few = [...volleys(10, 'simpleReflection', 0.999), ...volleys(400, 'openQuestion', 1)];
  assert.equal(lineOf(perQuestion, few), `${perQuestion} 0.0 (close to 0.0)`);
});

test('a range with no width at all is one number', () => {
  const heard = [...volleys(20, 'complexReflection', 1), ...volleys(10, 'openQuestion', 1)];
  assert.equal(lineOf(perQuestion, heard), `${perQuestion} 2.0 (2.0)`);
  assert.equal(lineOf('reflections in all', heard), 'reflections in all 20 (20)');
  assert.equal(lineOf('go deeper', heard), 'share of reflections that go deeper 100 % (100 %)');
});

test('a range with two ends to see keeps both', () => {
  const heard = [...volleys(20, 'simpleReflection', 0.7), ...volleys(10, 'openQuestion', 0.7)];
  assert.match(lineOf(perQuestion, heard), /^reflections for every question 2\.0 \(\d\.\d to \d\.\d\)$/);
});

test('no line of the counts says the same thing at both ends', () => {
  for (const probability of [0.999, 0.99, 0.9, 0.6])
    for (const questions of [10, 40, 400]) {
      const heard = [
        ...volleys(12, 'complexReflection', probability),
        ...volleys(questions, 'openQuestion', probability),
      ];
      assert.doesNotMatch(countsAsText('Tuesday', heard), /\((.+) to \1\)/);
    }
});

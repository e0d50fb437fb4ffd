import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromStart, only, sam, talk } from '../testing/sam.ts';

describe('how Sam takes what was said', () => {
  test('says so when words make no sense', () => {
    const next = only(fromStart(), ['closedQuestion'], { text: 'Purple monkey dishwasher teapot?' });
    assert.ok(sam.reactions.doesNotFollow.includes(next.words), next.words);
  });

  test('a first hello gets a hello, whatever else it was heard as', () => {
    const next = only(fromStart(), ['complexReflection'], {
      text: 'Hello Sam, thanks for talking to me today.',
    });
    assert.ok(sam.reactions.saysHello.includes(next.words), next.words);
  });

  test('a row of letters is not understood, even when it was heard as a reflection, and earns nothing', () => {
    const next = only(fromStart(), ['simpleReflection'], { text: 'asdf asdf' });
    assert.ok(sam.reactions.doesNotFollow.includes(next.words), next.words);
    assert.equal(next.state.trust, 4);
  });

  test('“what do you think would work?” is not taken for a question about his job', () => {
    const next = only(fromStart(), ['openQuestion'], { text: 'What do you think would work?' });
    assert.notEqual(next.state.memory.topic, 'work');
  });

  test('answers a plain question with the fact', () => {
    const next = only(fromStart(), ['closedQuestion'], { text: 'How old is your daughter?' });
    assert.match(next.words, /seven/i);
  });

  test('answers a ruler question with a number, and says why it is not lower', () => {
    const [rated, why] = talk(fromStart(), [
      [['closedQuestion'], { text: 'On a scale from 0 to 10, how confident are you?' }],
      [['openQuestion'], { text: 'Why a 4 and not a 2?' }],
    ]);
    assert.match(rated?.words ?? '', /\b[1-9]\b/);
    assert.equal(why?.talk, 'changeTalk');
  });

  test('a ruler question is answered with a number even when it was heard as advice', () => {
    const next = only(fromStart(), ['adviceWithoutPermission'], {
      text: 'On a scale of 1 to 10 how sure are you that you could go and not drink?',
    });
    assert.match(next.words, /\b[1-9]\b/);
  });

  test('a feeling of somebody else is not taken for a guess about Sam', () => {
    const next = only(fromStart(), ['complexReflection'], { text: 'Jo is scared, and she’s angry too.' });
    assert.doesNotMatch(next.words, /not angry|scared/i);
  });

  test('“what might you do?” is about the decision on the table', () => {
    const next = only(fromStart(), ['openQuestion'], { text: 'What might be a next step for you?' });
    assert.equal(next.state.memory.topic, 'saturday');
  });
});

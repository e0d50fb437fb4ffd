import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageWords } from '../server/src/http/words.en.ts';
import { learningWords } from '../server/src/learning/words.en.ts';
import { standingPageWords } from '../server/src/learning/words.standing.en.ts';
import { en } from '../web/src/look/words.en.ts';

/** Every text of a catalogue as a person would read it; texts with gaps are filled alike on both sides. */
function texts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (Array.isArray(words)) return words.flatMap(texts);
  if (typeof words === 'function') return texts(filled(words as (...gaps: unknown[]) => unknown));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

function filled(text: (...gaps: unknown[]) => unknown): unknown {
  try {
    return text(3, 'A title');
  } catch {
    return text(['one', 'another']); // the gap is a list
  }
}

const withScript = new Set(texts(en));

/** What only a page without script says, because only there it is so. */
const onlyWithoutScript = [
  'Leave ›', // with script the arrow is drawn
  pageWords.neutralTitle,
  pageWords.overNetwork,
  pageWords.refusal.title,
  pageWords.practise.title,
  pageWords.practise.line,
  learningWords.topic.fuller, // with script a switch goes both ways
  learningWords.handout.printHint, // with script there is a button
];

describe('one voice', () => {
  test('a page says the same with script and without', () => {
    const apart = texts([learningWords, standingPageWords, pageWords]).filter(
      (text) => !withScript.has(text) && !onlyWithoutScript.includes(text),
    );
    assert.deepEqual(apart, []);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sam } from './sam.ts';

const spoken = [
  ...sam.openings,
  ...sam.lines.map((line) => line.words),
  ...Object.values(sam.reactions).flat(),
  ...sam.plainQuestions.flatMap((question) => question.answers),
  ...Object.values(sam.feelings).flatMap((feeling) => feeling.answers),
];

describe('Sam’s lines', () => {
  test('there are at least 350 to tell, and no two share a fingerprint', (t) => {
    t.diagnostic(`${sam.lines.length} lines to tell, ${spoken.length} in all`);
    assert.ok(sam.lines.length >= 350);
    assert.equal(new Set(sam.lines.map((line) => line.id)).size, sam.lines.length);
  });

  test('no two reactions of one kind are the same, and each kind has some', () => {
    for (const [kind, several] of Object.entries(sam.reactions)) {
      assert.ok(several.length >= 4, kind);
      assert.equal(new Set(several).size, several.length, kind);
    }
  });

  test('every topic he cares about can be brought up and taken three steps deep', () => {
    for (const { topic } of sam.cares) {
      const depths = new Set(
        sam.lines.filter((line) => line.topic === topic && !line.yesBut).map((line) => line.depth),
      );
      for (const depth of [1, 2, 3] as const) assert.ok(depths.has(depth), `${topic} ${depth}`);
      assert.ok(depths.has(0) || sam.toldAtFirst.includes(topic), `${topic} can be brought up`);
      assert.ok(
        sam.lines.some((line) => line.topic === topic && line.yesBut),
        `${topic} has a “yes, but”`,
      );
    }
  });

  test('sentences stay short enough to read at ten: 9 words on average, hardly any above 20', (t) => {
    const lengths = spoken
      .flatMap((words) => words.split(/(?<=[.?!…])\s+/))
      .map((sentence) => sentence.split(' ').length);
    const mean = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
    const long = lengths.filter((n) => n > 20).length / lengths.length;
    t.diagnostic(`${mean.toFixed(1)} words a sentence, ${(100 * long).toFixed(1)} % above 20`);
    assert.ok(mean <= 9);
    assert.ok(long <= 0.02);
  });

  test('nothing he can say has him harmed, in danger or drinking again', () => {
    for (const words of spoken) {
      assert.doesNotMatch(
        words,
        /suicid|kill (myself|me)|overdose|relaps|hurt myself|end it all|don’t want to (live|be here)|drank (last|again)/i,
      );
    }
  });

  test('he writes with typographic quotes', () => {
    for (const words of spoken) assert.doesNotMatch(words, /['"]/);
  });

  test('the page says before the talk that he is not real', () => {
    assert.ok(sam.about.some((line) => /not real/.test(line)));
  });
});

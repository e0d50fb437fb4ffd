import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { en } from './words.en.ts';

const source = join(import.meta.dirname, '..');

/** Something to put into every gap of a sentence: a name where words go, a number where numbers go. */
const filling = (at: number): unknown => [3, 'Sam', ['starts with “what”']][at];

/** Every sentence of the catalogue, with its place. Gaps are tried with numbers, names and lists. */
function everyText(words: unknown, place = 'words'): readonly { place: string; text: string }[] {
  if (typeof words === 'string') return [{ place, text: words }];
  if (typeof words === 'function') {
    for (const [first, second] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 0],
    ]) {
      try {
        const text: unknown = words(filling(first ?? 0), filling(second ?? 0));
        if (typeof text === 'string') return [{ place, text }];
      } catch {
        // This gap wants something else.
      }
    }
    throw new Error(`${place} could not be filled`);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, inside]) => everyText(inside, `${place}.${name}`));
}

const texts = everyText(en);
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!:])\s+/);

test('no text of a screen tells a person what they must, should or need to do', () => {
  const telling = texts.filter(({ text }) =>
    /\b(?:must|should|need to|have to|ought to|please)\b/i.test(text),
  );
  assert.deepEqual(telling, []);
});

test('no text of a screen praises, scolds or counts up', () => {
  const judging = texts.filter(({ text }) =>
    /\b(?:great job|well done|good job|perfect|excellent|wrong|failed|error|invalid|score|streak|points?)\b/i.test(
      text,
    ),
  );
  assert.deepEqual(judging, []);
});

test('a sentence on a screen has fifteen words at most', () => {
  const long = texts.flatMap(({ place, text }) =>
    sentencesOf(text)
      .filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length > 15)
      .map((sentence) => `${place}: ${sentence}`),
  );
  assert.deepEqual(long, []);
});

test('texts use typographic quotes and apostrophes', () => {
  assert.deepEqual(
    texts.filter(({ text }) => /['"]/.test(text)),
    [],
  );
});

test('the words about danger, help and leaving promise nothing that Wayfellow cannot do', () => {
  assert.match(en.practising.talk.steppedBackTitle, /Nobody is reading here/);
  assert.match(en.safety.sheet.leaveLines.join(' '), /does not clear the history/);
  assert.match(en.today.whoReads.join(' '), /could open/);
});

/** TSX files of the web app, with their text. */
function screens(): readonly { file: string; text: string }[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));
}

test('no screen carries words of its own: every text comes from the catalogue', () => {
  const literal = screens().flatMap(({ file, text }) => {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
    // Words between a tag's end and the next tag or gap. Types and arrows have no such neighbours.
    const between = [
      ...code.matchAll(/<\/?[a-zA-Z][^<>{}=]*(?:=(?:"[^"]*"|\{[^{}]*\})[^<>{}=]*)*>([^<>{}]*)(?=[<{])/g),
    ]
      .map((found) => found[1] ?? '')
      .filter((words) => /\p{L}{2,}/u.test(words) && !/[;=()]/.test(words));
    const spoken = [...code.matchAll(/\b(?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(
      (found) => found[1] ?? '',
    );
    return [...between, ...spoken].map((words) => `${file}: ${words.trim()}`);
  });
  assert.deepEqual(literal, []);
});

test('no screen has a way to put markup into the page', () => {
  const sinks = screens().filter(({ text }) =>
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/i.test(text),
  );
  assert.deepEqual(
    sinks.map(({ file }) => file),
    [],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dangerPeople } from '../testing/danger-people.ts';
import { dangerSentences } from '../testing/danger-sentences.ts';
import { notDangerSentences } from '../testing/not-danger-sentences.ts';
import { noticeDanger } from './index.ts';
import { readingsOf } from './plain-letters.ts';

const bold = (words: string): string =>
  words.replace(/[a-z]/gi, (letter) => {
    const small = letter >= 'a';
    return String.fromCodePoint((small ? 0x1d41a - 97 : 0x1d400 - 65) + letter.charCodeAt(0));
  });
const fullWidth = (words: string): string =>
  words.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const circled = (words: string): string =>
  words.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 97 + 0x24d0));
const struckThrough =
  (stroke: string) =>
  (words: string): string =>
    words.replace(/./g, (letter) => letter + stroke);

/** What stands between the letters, or in their stead, while a reader sees the same words. */
const asItIsTyped: Readonly<Record<string, string>> = {
  'an unseen space before a word': 'I want to \u200bkill myself',
  'an unseen space inside a word': 'I want to ki\u200bll myself',
  'an unseen space and no other': 'I want to kill\u200bmyself',
  'a soft hyphen': 'kill my\u00adself tonight',
  'a turn of direction': '\u202ekill myself\u202c',
  'a word kept apart from the direction around it': 'kill \u2068myself\u2069',
  'a joiner': 'I want to k\u2060ill my\u200dself',
  'a mark of byte order': '\ufeffI want to kill my\ufeffself',
  'a blank that calls itself a letter': 'I want to kill\u3164myself',
  'a picture between words': 'kill😀myself',
  'a picture of several parts between words': 'I want to kill👩🏽‍🦱❤️myself',
  'a flag between words': 'I want to kill🇳🇿myself',
  'pictures at every space': 'I😭want😭to😭die😭tonight',
  'full-width letters': fullWidth('I want to kill myself'),
  'bold letters': bold('I want to Kill Myself'),
  'circled letters': circled('I want to kill myself'),
  'joined letters': 'I am going to \ufb06ab him tonight',
  'spaces of other widths': 'I\u2003want\u202fto\u00a0kill\u3000myself',
};

const struckLetters = ['\u0335', '\u0336', '\u0337', '\u0338', '\u20d2', '\u20e5', '\u1ab0'];

test('words of danger are noticed through unseen marks, pictures and letters of other shapes', () => {
  assert.deepEqual(
    Object.entries(asItIsTyped).filter(([, words]) => noticeDanger(words) === null),
    [],
  );
});

test('words of danger are noticed when every letter is struck through', () => {
  for (const stroke of struckLetters)
    assert.ok(
      noticeDanger(struckThrough(stroke)('I want to kill myself')),
      stroke.codePointAt(0)?.toString(16),
    );
});

test('every sign that looks like an apostrophe is one', () => {
  for (const sign of '’‘‛‚ʼʻʹˈ′‵＇´`ˋˊ｀❛❜ꞌ')
    assert.ok(noticeDanger(`I don${sign}t want to live anymore`), sign);
});

test('a no keeps its meaning whatever its apostrophe', () => {
  for (const sign of '’ʼ′＇´`') assert.equal(noticeDanger(`I don${sign}t want to kill myself`), null, sign);
});

test('words of danger in single quotes, or behind a lone one, are noticed as without', () => {
  for (const words of ["'I want to kill myself'", '‘I want to kill myself’', 'ʼI slit my wrists an hour ago'])
    assert.ok(noticeDanger(words), words);
});

test('a plain no before a picture belongs to other words', () => {
  assert.ok(noticeDanger('no 😭 i want to kill myself'));
});

test('three dots in one sign still hold a sentence together', () => {
  assert.ok(noticeDanger('tonight… i cut my arm'));
});

test('a small number or mark beside a word does not grow into it', () => {
  assert.ok(noticeDanger('I want to kill myself² and I mean it™'));
  assert.ok(noticeDanger('I want to kill myself™'));
});

test('what is noticed in plain letters is noticed in bold, full-width and broken ones', () => {
  const list = [
    ...dangerSentences.map(([, words]) => words),
    ...Object.values(dangerPeople).flatMap((one) => Object.values(one).flat()),
  ];
  for (const shape of [bold, fullWidth, struckThrough('\u0336'), struckThrough('\u200b')])
    assert.deepEqual(
      list.filter((words) => noticeDanger(shape(words)) === null),
      [],
    );
});

test('ordinary talk is left alone in other letters and with pictures at its spaces', () => {
  const quiet = Object.values(notDangerSentences)
    .flat()
    .filter((words) => noticeDanger(words) === null);
  for (const shape of [bold, fullWidth, struckThrough('\u200b')])
    assert.deepEqual(
      quiet.filter((words) => noticeDanger(shape(words)) !== null),
      [],
    );
});

test('plain letters are read once, and a long text of odd signs takes no time', () => {
  assert.equal(readingsOf('It’s a plain “no”.').length, 1);
  for (const sign of ['ﷺ', '😀', '\u200b', '👩🏽‍🦱 ', '\u0336', '𝐤', '´', 'i want to 😀\u200b']) {
    const started = performance.now();
    noticeDanger(sign.repeat(20_000 / sign.length));
    assert.ok(performance.now() - started < 2_000, sign);
  }
});

test('danger is noticed when a line ends in the middle of it, or a digit stands for a letter', () => {
  for (const words of [
    'I want\nto die',
    'i want to\nkill\nmyself',
    'I don’t want\r\n  to be here any more\nI want to die',
    'i want to k1ll myself',
    'im going to k!ll myself tonight',
  ])
    assert.notEqual(noticeDanger(words), null, words);
});

test('a line that ends, and a number that is a number, make no danger of what is none', () => {
  for (const words of [
    'I do not want\nto die',
    'things I want\nto do this week\nkill the weeds\nmyself',
    'my brother is 15 and likes k1lling floor 3',
    'the bus at 4am\nthen work',
  ])
    assert.equal(noticeDanger(words), null, words);
});

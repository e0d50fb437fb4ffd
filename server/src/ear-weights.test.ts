import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { hear, type Ear } from '@wayfellow/mi/listening';
import { listen, type ListenIo } from './cli/listen.ts';
import { earsFor } from './cli/listen-process.ts';
import { earFilesThatShip, growingEar, keenEarBeside, lightEarFrom } from './ear-weights.ts';

const shipped = earFilesThatShip();
const skip = existsSync(shipped.keen) ? false : 'the weights of the keen ear are not here';
const folder = mkdtempSync(join(tmpdir(), 'wayfellow-ears-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A file of keen weights with something done to it. */
function mistreated(name: string, what: (bytes: Uint8Array) => Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, what(Uint8Array.from(readFileSync(shipped.keen))));
  return file;
}

/** The same bytes, but for one. */
function otherAt(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  bytes[at] = byte;
  return bytes;
}

const flipped =
  (share: number) =>
  (bytes: Uint8Array): Uint8Array => {
    const at = Math.floor(bytes.length * share);
    return otherAt(bytes, at, (bytes[at] ?? 0) ^ 1);
  };

/** What can be wrong with the file, and what is then said of it. */
const wrong: readonly (readonly [string, () => string, RegExp])[] = [
  ['is missing', () => join(folder, 'nowhere.bin'), /missing or cannot be read; fetching Wayfellow again/u],
  ['is a folder', () => folder, /missing or cannot be read/u],
  ['is empty', () => mistreated('empty.bin', () => new Uint8Array(0)), /cannot be read: /u],
  ['was cut off', () => mistreated('cut.bin', (bytes) => bytes.subarray(0, 4_000_000)), /checksum/u],
  [
    'was cut to its head',
    () => mistreated('head.bin', (bytes) => bytes.subarray(0, 10)),
    /cannot be read: /u,
  ],
  ['has one bit turned early', () => mistreated('early.bin', flipped(0.001)), /checksum/u],
  ['has one bit turned late', () => mistreated('late.bin', flipped(0.999)), /checksum/u],
  [
    'is of another version',
    () => mistreated('version.bin', (bytes) => otherAt(bytes, 3, '2'.charCodeAt(0))),
    /of another version/u,
  ],
  [
    'holds the light ear’s weights',
    () => {
      const file = join(folder, 'light.bin');
      copyFileSync(shipped.light, file);
      return file;
    },
    /does not begin as such a file does/u,
  ],
];

const asked = { speaker: 'supporter', text: 'What matters most to you in this?' } as const;

for (const [how, fileFor, says] of wrong) {
  test(
    `when the keen weights file ${how}, one kind line names it and the light ear goes on`,
    { skip },
    async () => {
      const light = await lightEarFrom(shipped.light);
      const file = fileFor();
      const read = await keenEarBeside(light, file);
      assert.ok(!read.ok);
      assert.ok(read.words.includes(file), read.words);
      assert.match(read.words, says);
      assert.match(read.words, /fetch(?:ing Wayfellow| it) again/u);
      assert.match(read.words, /the light ear goes on hearing\.$/u);
      assert.doesNotMatch(read.words, /\n|\bat .*:\d+:\d+|Error/u);
      const said: string[] = [];
      const { ear, joined } = growingEar(light, file, (words) => said.push(words));
      await joined;
      assert.deepEqual(said, [read.words]);
      assert.deepEqual(hear(ear, asked, []), hear(light, asked, []));
    },
  );
}

test(
  'the light ear hears before the keen one is there, and both hear once it has joined',
  { skip },
  async () => {
    const light = await lightEarFrom(shipped.light);
    const { ear, joined } = growingEar(light, shipped.keen, assert.fail);
    assert.equal(ear.keen, undefined);
    const before = hear(ear, asked, []);
    assert.deepEqual(before, hear(light, asked, []));
    await joined;
    assert.ok(ear.keen !== undefined);
    assert.notDeepEqual(hear(ear, asked, []), before);
    assert.equal(light.keen, undefined);
  },
);

test('without the light ear’s weights nothing is heard, as ever', async () => {
  await assert.rejects(lightEarFrom(join(folder, 'nowhere.bin')));
  const said: string[] = [];
  const ears = await earsFor({ ...shipped, light: join(folder, 'nowhere.bin') }, (line) => said.push(line));
  assert.deepEqual([ears.ok, said], [false, []]);
});

const talk = [
  'Supporter: Hey. How was Saturday?',
  'Peer: I stayed in. 🎉 Je ne sais pas quoi faire.',
  'Supporter: You stayed in, and it cost you something. You need to keep that up!',
  'Supporter: 🎉',
  'Peer: ',
  'Supporter: Quieres que hablemos de eso mañana? What would help? She pushed you until you lost it.',
].join('\n');

/** Runs `wayfellow listen` on the talk with these weights. */
async function listened(keen: string, format: string): Promise<{ code: number; out: string; err: string[] }> {
  let out = '';
  const err: string[] = [];
  const io: ListenIo = {
    read: async () => ({ ok: true, bytes: Buffer.from(talk) }),
    ear: () => earsFor({ ...shipped, keen }, (line) => err.push(line)),
    out: async (text) => {
      out += text;
      return true;
    },
    err: (line) => err.push(line),
  };
  const code = await listen(['talk.txt', '--format', format], io);
  return { code, out, err };
}

/** The keys of a value and of all that is in it, in order. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, inside]) => (key === 'flags' ? key : [key, keysOf(inside)]));
}

test(
  'listen writes the same keys in every line, with both ears as with the light one',
  { skip },
  async () => {
    const linesOf = (out: string): unknown[] =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => keysOf(JSON.parse(line)));
    const both = await listened(shipped.keen, 'jsonl');
    const alone = await listened(join(folder, 'nowhere.bin'), 'jsonl');
    assert.deepEqual([both.code, both.err], [0, []]);
    assert.equal(alone.code, 0);
    assert.equal(alone.err.length, 1);
    assert.match(alone.err[0] ?? '', /the light ear goes on hearing/u);
    assert.equal(linesOf(both.out).length, 6);
    assert.deepEqual(linesOf(both.out), linesOf(alone.out));
    assert.notEqual(both.out, alone.out);
  },
);

test('listen says nothing of damaged keen weights on standard output', { skip }, async () => {
  for (const format of ['text', 'jsonl']) {
    const { code, out, err } = await listened(mistreated('flip.bin', flipped(0.5)), format);
    assert.deepEqual([code, err.length], [0, 1]);
    assert.doesNotMatch(out, /keen/u);
  }
});

test('one ear hears the same again, whatever it heard in between', { skip }, async () => {
  const read = await keenEarBeside(await lightEarFrom(shipped.light), shipped.keen);
  assert.ok(read.ok);
  const ear: Ear = read.ear;
  const first = hear(ear, asked, []);
  for (const text of ['', '🎉', 'x'.repeat(20_000), 'Nah. I’m done.'])
    hear(ear, { speaker: 'peer', text }, [asked]);
  assert.deepEqual(hear(ear, asked, []), first);
});

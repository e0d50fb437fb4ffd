import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const program = join(import.meta.dirname, '..', '..', 'bin', 'wayfellow.js');
const folder = mkdtempSync(join(tmpdir(), 'wayfellow-listen-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `wayfellow listen …` as a person would; `readOnly` stops reading after so many bytes. */
async function wayfellowListen(
  words: readonly string[],
  { input = '', readOnly = Infinity } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, 'listen', ...words], { cwd: folder });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
    if (out.length > readOnly) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  return { code, out, err };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const oneSentence = /^[^\n]+\.\n$/u;

test('the seed’s two sentences are heard from a file on the disk', async () => {
  const name = file(
    'talk.txt',
    'Supporter: You need to stop hanging out with those people if you want to stay sober.\nPeer: You sound like my caseworker.\nSupporter: It sounds like your friends are important to you. How do they support or challenge your recovery?\n',
  );
  const { code, out, err } = await wayfellowListen([name, '--format', 'jsonl']);
  assert.deepEqual([code, err], [0, '']);
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { sentences: { behaviour: string }[] });
  const behaviours = rows.map(({ sentences }) => sentences.map(({ behaviour }) => behaviour));
  assert.deepEqual(behaviours[0], ['adviceWithoutPermission']);
  assert.match(behaviours[2]?.[0] ?? '', /Reflection$/);
  assert.equal(behaviours[2]?.[1], 'openQuestion');
});

test('standard input is read as jsonl', async () => {
  const input = '{"speaker":"supporter","text":"Well done!"}\n{"speaker":"peer","text":"","turn":9}\n';
  const { code, out } = await wayfellowListen(['-', '--format=jsonl'], { input });
  assert.equal(code, 0);
  assert.deepEqual(
    out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { turn: string }).turn),
    ['1', '9'],
  );
});

test('a file that is not there, a folder, an empty file and a broken one each get one sentence and exit 1', async () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['nowhere.txt', /^There is no file nowhere\.txt\.\n$/],
    ['.', /^\. is a folder/],
    [file('empty.csv', ''), /^empty\.csv is empty\.\n$/],
    [file('broken.txt', Buffer.from([0x50, 0xff, 0x0a])), /^broken\.txt, line 1: .*UTF-8/],
    [
      file(
        'long.jsonl',
        `{"speaker":"peer","text":"hi"}\n{"speaker":"peer","text":"${'x'.repeat(10_000_000)}"}\n`,
      ),
      /^long\.jsonl, line 2: .*longer than 1 MB/,
    ],
    [file('notes.docx', 'Peer: hi'), /^notes\.docx does not end in/],
  ];
  for (const [name, sentence] of cases) {
    const { code, out, err } = await wayfellowListen([name]);
    assert.deepEqual([code, out], [1, ''], name);
    assert.match(err, sentence);
    assert.match(err, oneSentence);
  }
});

test('a reader who leaves early, like head, ends it without a word', async () => {
  const name = file('many.txt', 'Peer: I want my mornings back.\n'.repeat(4000));
  const { err } = await wayfellowListen([name, '--format', 'jsonl'], { readOnly: 1000 });
  assert.equal(err, '');
});

test(
  'a disk with no room for what was heard is told, and is no success',
  { skip: existsSync('/dev/full') ? false : 'only Linux has a disk that is always full' },
  () => {
    const name = file('heard.txt', 'Peer: I want my mornings back.\n');
    const { status, stderr } = spawnSync(process.execPath, [program, 'listen', name], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    assert.deepEqual([status, /could not be written/u.test(stderr)], [1, true]);
  },
);

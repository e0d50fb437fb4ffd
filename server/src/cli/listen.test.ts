import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ran } from '../testing/listening-run.ts';
import { hearPlainly } from '../testing/plain-ear.ts';
import { listen } from './listen.ts';

async function jsonl(file: string, content: string): Promise<readonly Record<string, unknown>[]> {
  const { code, out, err } = await ran([file, '--format', 'jsonl'], content);
  assert.deepEqual(err, []);
  assert.equal(code, 0);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const said = (rows: readonly Record<string, unknown>[]) =>
  rows.map(({ conversation, turn, speaker, sentences }) => [
    conversation,
    turn,
    speaker,
    ...(sentences as { text: string }[]).map(({ text }) => text),
  ]);

describe('listening to a transcript', () => {
  test('a text file gives one line a turn, and a line without a label belongs to the turn before', async () => {
    const rows = await jsonl(
      'talk.txt',
      'Supporter: How was Saturday?\n  I thought of you.\n\nPEER: Loud.\r\nSupporter : Loud.\n',
    );
    assert.deepEqual(said(rows), [
      ['1', '1', 'supporter', 'How was Saturday?', 'I thought of you.'],
      ['1', '2', 'peer', 'Loud.'],
      ['1', '3', 'supporter', 'Loud.'],
    ]);
  });

  test('the words of clinics are read as supporter and peer', async () => {
    const labels = [
      'Therapist',
      'counsellor',
      'Counselor',
      'INTERVIEWER',
      'helper',
      'Client',
      'patient',
      'caller',
    ];
    const rows = await jsonl('talk.txt', labels.map((label) => `${label}: hello`).join('\n'));
    assert.deepEqual(
      rows.map((row) => row['speaker']),
      ['supporter', 'supporter', 'supporter', 'supporter', 'supporter', 'peer', 'peer', 'peer'],
    );
  });

  test('a sentence with a colon in it is not taken for a name', async () => {
    const rows = await jsonl(
      'talk.txt',
      'Peer: So\nI said: no\nwe meet at 7:30 there\nhttps://example.org\n',
    );
    assert.equal(rows.length, 1);
  });

  test('CSV rows keep their order, their line breaks and their own ids as text', async () => {
    const rows = await jsonl(
      'talk.csv',
      '\ufeffTurn,Speaker,Note,Text,Conversation\r\n007,therapist,x,"Two\nlines, ""quoted""",a\n2,client,,=1+1,b\r3,peer,,,a\n',
    );
    assert.deepEqual(said(rows), [
      ['a', '007', 'supporter', 'Two\nlines, "quoted"'],
      ['b', '2', 'peer', '=1+1'],
      ['a', '3', 'peer'],
    ]);
  });

  test('JSON lines may leave out conversation and turn, and numbers become text', async () => {
    const rows = await jsonl(
      '-',
      '{"speaker":"supporter","text":"Hi"}\n\n{"speaker":"peer","text":"","conversation":7,"turn":12}\n{"speaker":"peer","text":"Hey"}\n',
    );
    assert.deepEqual(said(rows), [
      ['1', '1', 'supporter', 'Hi'],
      ['7', '12', 'peer'],
      ['1', '2', 'peer', 'Hey'],
    ]);
  });

  test('each turn is heard after the turns of its own conversation only', async () => {
    const rows = await jsonl(
      'x.jsonl',
      ['a', 'b', 'a', 'b']
        .map((conversation, n) => JSON.stringify({ conversation, speaker: 'peer', text: `t${String(n)}` }))
        .join('\n'),
    );
    const because = rows.map((row) => (row['sentences'] as { because: string }[])[0]?.because);
    assert.deepEqual(because, [
      'after 0: ; because the test says so',
      'after 0: ; because the test says so',
      'after 1: t0; because the test says so',
      'after 1: t1; because the test says so',
    ]);
  });

  test('supporters’ lines carry main, question, reflection and input; peers’ lines carry talk', async () => {
    const [supporter = {}, peer = {}] = await jsonl('talk.txt', 'Supporter: How?\nPeer: So.');
    assert.deepEqual(Object.keys(supporter), [
      'conversation',
      'turn',
      'speaker',
      'main',
      'question',
      'reflection',
      'input',
      'probabilities',
      'sentences',
    ]);
    assert.deepEqual(Object.keys(supporter['probabilities'] as object), [
      'main',
      'question',
      'reflection',
      'input',
    ]);
    assert.deepEqual(Object.keys(peer), [
      'conversation',
      'turn',
      'speaker',
      'talk',
      'probabilities',
      'sentences',
    ]);
    assert.deepEqual(Object.keys(peer['probabilities'] as object), ['talk']);
    assert.deepEqual(Object.keys((peer['sentences'] as object[])[0] ?? {}), [
      'text',
      'behaviour',
      'flags',
      'probability',
      'because',
    ]);
  });

  test('the text for people says whose it is, and shows what could upset a terminal as plain letters', async () => {
    const { out, code } = await ran(['talk.txt'], 'Supporter: How\u001b[2J are\u202e you?\nPeer: Fine.');
    assert.equal(code, 0);
    assert.equal(out.split('\n')[0], 'for practice, or when everyone in it said yes');
    assert.match(out, /open question +How\\u\{1b\}\[2J are\\u\{202e\} you\?/u);
    assert.ok(!out.includes('\u001b') && !out.includes('\u202e'));
  });

  test('lines for other programs shown on a terminal move nothing there, and read back as they were', async () => {
    const text = 'How\u001b[2J are\u009b31m\u202e you\u2028 there?';
    const { out } = await ran(['talk.jsonl', '--format', 'jsonl'], JSON.stringify({ speaker: 'peer', text }));
    // eslint-disable-next-line no-control-regex -- controls are what this test is about
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/u);
    const { sentences } = JSON.parse(out) as { sentences: { text: string }[] };
    assert.equal(sentences.map((one) => one.text).join(' '), text);
  });

  test('the text for people counts each conversation by itself, and says how sure the counts are', async () => {
    const csv = 'conversation,speaker,text\nb,supporter,How?\na,peer,So.\nb,supporter,And?\n';
    const { out } = await ran(['talk.csv', '--format', 'text'], csv);
    assert.match(out, /Counts for conversation b\n(?:.*\n)+? {2}open question +2 {2}\(\d to \d\)/u);
    assert.match(out, /Counts for conversation a\n(?:.*\n)+? {2}no sentence of a supporter/u);
    assert.match(out, /By the rules of MITI.*\n {2}questions in all +\d {2}\(/u);
    assert.match(out, /reflections for every question +too few reflections to say/u);
    assert.match(out, /share of reflections that go deeper +too few reflections to say/u);
    assert.doesNotMatch(out, /in all conversations|total/u);
  });

  test('a reader who leaves early stops the printing', async () => {
    let asked = 0;
    const code = await listen(['x.txt', '--format=jsonl'], {
      read: async () => ({ ok: true, bytes: Buffer.from(`Peer: ${'word '.repeat(200)}\n`.repeat(1000)) }),
      ear: async () => ({ ok: true, hear: hearPlainly }),
      out: async () => {
        asked += 1;
        return false;
      },
      err: () => assert.fail('nothing to say'),
    });
    assert.deepEqual([code, asked], [0, 1]);
  });
});

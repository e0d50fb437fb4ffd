import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ran } from '../../testing/listening-run.ts';

describe('a transcript that cannot be read', () => {
  const long = 'x'.repeat(1024 * 1024 + 1);
  const utf16 = Buffer.from('\ufeffPeer: hi', 'utf16le');
  const csv = 'speaker,text\n';
  const bad: readonly (readonly [
    what: string,
    args: readonly string[],
    content: string | Uint8Array,
    sentence: RegExp,
  ])[] = [
    ['an empty file', ['a.txt'], '', /^a\.txt is empty\.$/],
    ['a file of white space', ['a.jsonl'], '\ufeff \n\n', /^a\.jsonl is empty\.$/],
    ['a CSV with a header alone', ['a.csv'], csv, /^a\.csv has a header and no turns\.$/],
    [
      'bytes that are not UTF-8',
      ['a.txt'],
      Buffer.from([...Buffer.from('Peer: hi\r\nPeer: '), 0xff]),
      /^a\.txt, line 2: .*UTF-8/,
    ],
    ['UTF-16 with its mark', ['a.txt'], utf16, /^a\.txt is not written in UTF-8 but in UTF-16/],
    ['UTF-16 without its mark', ['a.csv'], Buffer.from('speaker,text\n', 'utf16le'), /UTF-16/],
    ['a NUL', ['a.txt'], 'Peer: hi\r\n\r\nPeer: a\u0000b', /^a\.txt, line 3: this line holds a NUL/],
    [
      'an escaped NUL',
      ['-'],
      '{"speaker":"peer","text":"a\\u0000b"}',
      /^Standard input, line 1: this line holds a NUL/,
    ],
    [
      'half a character',
      ['-'],
      '{"speaker":"peer","text":"a\\ud800b"}',
      /line 1: this line holds half of a character/,
    ],
    [
      'a line over 1 MB',
      ['a.txt'],
      `Peer: a\nPeer: ${long}\n`,
      /^a\.txt, line 2: this line is longer than 1 MB/,
    ],
    [
      'a line over 1 MB at the end',
      ['-'],
      `\n${long}`,
      /^Standard input, line 2: this line is longer than 1 MB/,
    ],
    [
      'a turn over 1 MB',
      ['a.txt'],
      `Peer: a\n${`${'x'.repeat(1000)}\n`.repeat(1100)}`,
      /^a\.txt, line 1: this line begins a turn longer than 1 MB/,
    ],
    [
      'an unknown speaker',
      ['a.txt'],
      'Peer: hi\nBob: hello\n',
      /^a\.txt, line 2: “Bob” is neither Supporter nor Peer/,
    ],
    [
      'an unknown speaker of two words',
      ['a.txt'],
      'Peer: hi\n\nSupport worker: hello\n',
      /^a\.txt, line 3: “Support worker”/,
    ],
    [
      'a label behind a mark',
      ['a.txt'],
      'Supporter: hi\n[00:12] Peer: hello\n',
      /^a\.txt, line 2: “\[00:12\] Peer:”/,
    ],
    [
      'words before any speaker',
      ['a.txt'],
      '\nhello there\nPeer: hi',
      /^a\.txt, line 2: this line does not say who speaks/,
    ],
    [
      'an unknown speaker in CSV',
      ['a.csv'],
      `${csv}peer,"a\nb"\n\nBob,hi\n`,
      /^a\.csv, line 5: the speaker “Bob”/,
    ],
    ['no speaker in CSV', ['a.csv'], `${csv},hi\n`, /^a\.csv, line 2: this line has no speaker/],
    [
      'a CSV without the columns',
      ['a.csv'],
      'who,said,\u001b[2J\nBob,hi,x\n',
      /^a\.csv, line 1: the header lacks the columns speaker and text; it has “who”, “said”, “\\u\{1b\}\[2J”\.$/,
    ],
    [
      'a CSV without one column',
      ['a.csv'],
      'speaker,words\npeer,hi\n',
      /lacks the column text; it has “speaker”, “words”/,
    ],
    ['a CSV with a column twice', ['a.csv'], 'speaker,text,Text\npeer,hi,ho\n', /the column text twice/],
    [
      'a CSV row of another length',
      ['a.csv'],
      `${csv}peer,hi,ho\n`,
      /^a\.csv, line 2: this line has 3 columns/,
    ],
    ['a quotation mark never closed', ['a.csv'], `${csv}peer,"hi\n`, /never closed/],
    [
      'a quotation mark inside',
      ['a.csv'],
      `${csv}peer,he said "hi"\n`,
      /^a\.csv, line 2: .*quotation mark in the middle/,
    ],
    [
      'not JSON',
      ['-'],
      '{"speaker":"peer","text":"hi"}\n{"speaker":\n',
      /^Standard input, line 2: this line is not JSON\.$/,
    ],
    ['JSON that is no object', ['-'], '["peer","hi"]', /line 1: this line is JSON but not an object/],
    ['JSON ten thousand deep', ['-'], '['.repeat(10_000), /line 1: this line is not JSON/],
    [
      'a missing field',
      ['a.jsonl'],
      '{"speaker":"peer","words":"hi"}',
      /^a\.jsonl, line 1: this line lacks the field text; it has “speaker”, “words”\.$/,
    ],
    [
      'a field that is not text',
      ['a.jsonl'],
      '{"speaker":"peer","text":7}',
      /line 1: the field text is not text/,
    ],
    [
      'an unknown speaker in JSON',
      ['a.jsonl'],
      '{"speaker":"constructor","text":"hi"}',
      /line 1: the speaker “constructor”/,
    ],
    [
      'an id too long for a number',
      ['a.jsonl'],
      '{"speaker":"peer","text":"hi","turn":12345678901234567890}',
      /line 1: the number in turn is too long/,
    ],
    [
      'an id that is a list',
      ['a.jsonl'],
      '{"speaker":"peer","text":"hi","conversation":["a"]}',
      /line 1: the field conversation is neither/,
    ],
    ['another kind of file', ['a.docx'], 'Peer: hi', /^a\.docx does not end in \.txt, \.csv or \.jsonl/],
    ['no file', [], '', /^Name one transcript/],
    ['two files', ['a.txt', 'b.txt'], '', /one transcript at a time/],
    [
      'a format that is not there',
      ['a.txt', '--format', 'xml'],
      'Peer: hi',
      /^--format is text or jsonl, not “xml”\.$/,
    ],
    ['an option that is not there', ['a.txt', '--loud'], 'Peer: hi', /^There is no option “--loud”/],
  ];
  for (const [what, args, content, sentence] of bad) {
    test(`${what} gets one clear sentence and nothing is printed`, async () => {
      const { code, out, err, heard } = await ran(args, content);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.equal(err.length, 1);
      assert.match(err[0] ?? '', sentence);
      assert.ok(!err[0]?.includes('\n') && !err[0]?.includes('\u001b'));
      assert.deepEqual(heard, []);
    });
  }
});

describe('200 spoiled transcripts (seeded)', () => {
  const good: readonly (readonly [string, string])[] = [
    [
      'a.txt',
      'Supporter: How was Saturday?\nPeer: Loud. They’re the only mates I’ve got.\nand so on\nSupporter: Loud.\n',
    ],
    [
      'a.csv',
      'conversation,turn,speaker,text\n1,1,supporter,"How was, ""Saturday""?"\n1,2,peer,"Loud.\nVery."\n2,1,peer,hi\n',
    ],
    [
      'a.jsonl',
      '{"conversation":"1","turn":"1","speaker":"supporter","text":"How?"}\n{"speaker":"peer","text":"Só 👍🏽"}\n',
    ],
  ];
  const dice = (seed: number) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const spoils: readonly ((bytes: Buffer, at: number, roll: () => number) => Buffer)[] = [
    (bytes, at, roll) =>
      Buffer.concat([bytes.subarray(0, at), Buffer.from([Math.floor(roll() * 256)]), bytes.subarray(at)]),
    (bytes, at, roll) =>
      Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(roll() * 9))]),
    (bytes, at) => bytes.subarray(0, at),
    (bytes, at) => Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]),
    (bytes, at, roll) => {
      const odd = [
        '\u0000',
        '\r',
        '\u202e',
        '"',
        ',',
        '\\ud800',
        '{"a":',
        '<script>',
        '\u2028',
        ':',
        'n̷̢̛',
        '\ufeff',
        '9'.repeat(30),
      ];
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(odd[Math.floor(roll() * odd.length)] ?? ''),
        bytes.subarray(at),
      ]);
    },
  ];
  test('every one ends in success or in one named sentence', async () => {
    const roll = dice(20261122);
    for (let n = 0; n < 200; n += 1) {
      const [file, text] = good[n % good.length] ?? ['a.txt', ''];
      let bytes: Buffer = Buffer.from(text);
      const times = 1 + Math.floor(roll() * 4);
      for (let time = 0; time < times; time += 1) {
        const spoil = spoils[Math.floor(roll() * spoils.length)];
        if (spoil) bytes = spoil(bytes, Math.floor(roll() * bytes.length), roll);
      }
      const { code, out, err, heard } = await ran([file, '--format', 'jsonl'], bytes);
      const which = `case ${String(n)}: ${JSON.stringify(bytes.toString('latin1'))}`;
      if (code === 0) {
        assert.deepEqual(err, [], which);
        assert.equal(out.split('\n').length - 1, heard.length, which);
        for (const line of out.trimEnd().split('\n')) JSON.parse(line);
      } else {
        assert.equal(out, '', which);
        assert.equal(err.length, 1, which);
        assert.match(err[0] ?? '', /^a\.(?:txt|csv|jsonl)(?:, line \d+:)? .+\.$/u, which);
      }
    }
  });
});

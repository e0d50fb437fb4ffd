import { limits } from '../../contract/limits.ts';
import { linesOf } from './readable-text.ts';
import { quoted } from './shown-plainly.ts';
import {
  type ReadTranscript,
  type TranscriptTurn,
  refused,
  runningNumbers,
  speakerFrom,
  speakerLabels,
} from './transcript.ts';

/** One to three words at the very start of a line, then a colon: somebody’s name, as far as we can tell. */
const label = /^(\p{L}[\p{L}\p{M}\p{N}’'.-]*(?: [\p{L}\p{M}\p{N}’'.-]+){0,2}) ?:(?=\s|$)/u;

/** What begins with one of these is a sentence with a colon in it, such as “I said: no”, not a name. */
const beginsASentence = new Set(
  'i he she it we you they and but so or then this that these those what when my his her the a if because'.split(
    ' ',
  ),
);

const knownLabel = new RegExp(`^\\s*(${speakerLabels.join('|')})\\s*[:：]`, 'iu');
const knownLabelBehindSomething = new RegExp(
  `^[^\\p{L}]+(${speakerLabels.join('|')})[^\\p{L}:：]*[:：]`,
  'iu',
);

/**
 * Reads `Supporter: …` and `Peer: …`. A line without a label belongs to the turn before. A line that
 * begins with some other name is refused, because to add it to the turn before would put words into
 * the wrong mouth.
 */
export function readLabelledLines(text: string): ReadTranscript {
  const turns: TranscriptTurn[] = [];
  const number = runningNumbers();
  let open: { speaker: TranscriptTurn['speaker']; line: number; parts: string[]; bytes: number } | null =
    null;
  const close = () => {
    if (open)
      turns.push({
        conversation: '1',
        turn: number('1'),
        speaker: open.speaker,
        text: open.parts.join('\n').trim(),
      });
  };
  for (const [index, line] of linesOf(text).entries()) {
    const at = index + 1;
    const known = knownLabel.exec(line);
    const speaker = known?.[1] === undefined ? undefined : speakerFrom(known[1]);
    if (known && speaker) {
      close();
      const words = line.slice(known[0].length).trim();
      open = { speaker, line: at, parts: [words], bytes: Buffer.byteLength(words) };
      continue;
    }
    if (line.trim() === '') {
      open?.parts.push('');
      continue;
    }
    const stranger = strangerIn(line);
    if (stranger !== null) {
      return refused(
        'unknown-speaker',
        at,
        `${quoted(stranger)} is neither Supporter nor Peer; begin the line with one of them, or with a space if it goes on from the line before`,
      );
    }
    if (!open)
      return refused(
        'no-speaker',
        at,
        'this line does not say who speaks; begin it with “Supporter:” or “Peer:”',
      );
    open.parts.push(line.trim());
    open.bytes += Buffer.byteLength(line) + 1;
    if (open.bytes > limits.transcriptLineBytes) {
      return refused(
        'turn-too-long',
        open.line,
        'this line begins a turn longer than 1 MB, the most a turn may be',
      );
    }
  }
  close();
  return { ok: true, turns };
}

function strangerIn(line: string): string | null {
  const name = label.exec(line)?.[1];
  if (name !== undefined) {
    const [first = ''] = name.toLowerCase().split(/[ ’']/u);
    return beginsASentence.has(first) ? null : name;
  }
  // “- Peer: …” or “[00:12] Peer: …”: nearly a label, so not quietly part of the turn before.
  return knownLabelBehindSomething.exec(line)?.[0] ?? null;
}

import { brokenCharacter, linesOf } from './readable-text.ts';
import { quoted } from './shown-plainly.ts';
import {
  type BadTranscript,
  type ReadTranscript,
  type TranscriptTurn,
  refused,
  runningNumbers,
  speakerFrom,
} from './transcript.ts';

/** Reads one JSON object a line with `speaker` and `text`, and perhaps `conversation` and `turn`; blank lines are passed over. */
export function readJsonLines(text: string): ReadTranscript {
  const turns: TranscriptTurn[] = [];
  const number = runningNumbers();
  for (const [index, line] of linesOf(text).entries()) {
    if (line.trim() === '') continue;
    const turn = turnFrom(line, index + 1, number);
    if ('ok' in turn) return turn;
    turns.push(turn);
  }
  return { ok: true, turns };
}

function turnFrom(
  line: string,
  at: number,
  number: (conversation: string) => string,
): TranscriptTurn | BadTranscript {
  const value = parsed(line);
  if (value === undefined) return refused('not-json', at, 'this line is not JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(
      'not-json',
      at,
      'this line is JSON but not an object; write {"speaker": "…", "text": "…"}',
    );
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name of ['speaker', 'text']) {
    if (!Object.hasOwn(fields, name)) {
      return refused(
        'field-missing',
        at,
        `this line lacks the field ${name}; it has ${listed(Object.keys(fields))}`,
      );
    }
    if (typeof fields[name] !== 'string')
      return refused('field-not-text', at, `the field ${name} is not text`);
  }
  const label = String(fields['speaker']);
  const speaker = speakerFrom(label);
  if (!speaker)
    return refused('unknown-speaker', at, `the speaker ${quoted(label)} is neither supporter nor peer`);
  const conversation = idFrom(fields, 'conversation', at);
  if (typeof conversation === 'object' && conversation !== null) return conversation;
  const turn = idFrom(fields, 'turn', at);
  if (typeof turn === 'object' && turn !== null) return turn;
  const text = String(fields['text']);
  const broken = brokenCharacter(`${text} ${conversation ?? ''} ${turn ?? ''}`);
  if (broken) {
    const what =
      broken === 'nul-character'
        ? 'a NUL character, which no text has'
        : 'half of a character (a lone surrogate)';
    return refused(broken, at, `this line holds ${what}`);
  }
  const running = number(conversation ?? '1');
  return { conversation: conversation ?? '1', turn: turn ?? running, speaker, text };
}

function idFrom(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  at: number,
): string | null | BadTranscript {
  const id = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (id === undefined || id === null || id === '') return null;
  if (typeof id === 'string') return id;
  if (typeof id !== 'number')
    return refused('field-not-text', at, `the field ${name} is neither text nor a number`);
  // Beyond 2^53 a number no longer keeps its digits, and an id that changes is the wrong id.
  if (Math.abs(id) > Number.MAX_SAFE_INTEGER) {
    return refused(
      'field-not-text',
      at,
      `the number in ${name} is too long to keep exactly; write it in quotation marks`,
    );
  }
  return String(id);
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const shown = names.slice(0, 12).map(quoted).join(', ');
  return names.length > 12 ? `${shown} and ${String(names.length - 12)} more` : shown;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

import type { Speaker } from '@wayfellow/mi/behaviours';

/** One row of a transcript file: what one person said, and where it stands. Ids are strings, whatever the file held. */
export interface TranscriptTurn {
  readonly conversation: string;
  readonly turn: string;
  readonly speaker: Speaker;
  /** Exactly as written, line breaks included. */
  readonly text: string;
}

/** Why a transcript cannot be read. */
export type BadTranscriptReason =
  | 'empty'
  | 'too-large'
  | 'not-utf-8'
  | 'line-too-long'
  | 'turn-too-long'
  | 'nul-character'
  | 'broken-character'
  | 'no-speaker'
  | 'unknown-speaker'
  | 'columns-missing'
  | 'column-twice'
  | 'not-csv'
  | 'not-json'
  | 'field-missing'
  | 'field-not-text';

/** A transcript that is refused, with the place and one sentence without its full stop: `line` is 1-based. */
export interface BadTranscript {
  readonly ok: false;
  readonly because: BadTranscriptReason;
  readonly line: number | null;
  /** Says what is there and how to mend it; what is quoted from the file is already safe to show. */
  readonly words: string;
}

/** A transcript as read, every turn of it, or why not. */
export type ReadTranscript = { readonly ok: true; readonly turns: readonly TranscriptTurn[] } | BadTranscript;

/** A refusal at a line of the file, or about all of it when `line` is null. */
export function refused(because: BadTranscriptReason, line: number | null, words: string): BadTranscript {
  return { ok: false, because, line, words };
}

/**
 * The words that transcripts use for the two roles. AnnoMI and most published transcripts come from
 * clinics, so their words are read, and never written.
 */
const speakerByLabel: Readonly<Record<string, Speaker>> = {
  supporter: 'supporter',
  therapist: 'supporter',
  counsellor: 'supporter',
  counselor: 'supporter',
  interviewer: 'supporter',
  helper: 'supporter',
  peer: 'peer',
  client: 'peer',
  patient: 'peer',
  caller: 'peer',
};

/** Every label that is read, lower case. */
export const speakerLabels: readonly string[] = Object.keys(speakerByLabel);

/** The role a label stands for, whatever its case; undefined for any other word. */
export function speakerFrom(label: string): Speaker | undefined {
  const key = label.trim().toLowerCase();
  return Object.hasOwn(speakerByLabel, key) ? speakerByLabel[key] : undefined;
}

/** Gives each row without an id of its own its running number in its conversation, from "1". */
export function runningNumbers(): (conversation: string) => string {
  const last = new Map<string, number>();
  return (conversation) => {
    const next = (last.get(conversation) ?? 0) + 1;
    last.set(conversation, next);
    return String(next);
  };
}

import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { peerBehaviourNames, supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import type { Speaker, SupporterBehaviour, Turn } from '@wayfellow/mi/behaviours';
import { handFeatureNames, handFeatures } from '../../mi/src/listening/hand-features.ts';
import { splitIntoSentences } from '../../mi/src/listening/sentences.ts';
import { inPlace } from '../../mi/src/listening/turn-features.ts';
import { attributes } from '../annomi.ts';
import type { CodedTranscript } from '../annomi.ts';
import { typedLike } from '../typed-like.ts';
import { taughtAs } from './written-rows.ts';
import type { WrittenRow } from './written-rows.ts';

/**
 * Lays everything out for the trainer, so that it sees the same pieces and features as the engine will:
 * one line of JSON a transcript or a written row. The trainer itself reads no text.
 */

/** Turns text into piece numbers, as the engine does. */
export type Pieces = (text: string) => readonly number[];

interface Step {
  /** 0 supporter, 1 peer. */
  readonly s: number;
  readonly ids: readonly number[];
  /** Numbers of the hand features that are not nought, and their values. */
  readonly on: readonly number[];
  readonly value: readonly number[];
}

/** One turn or sentence as the trainer sees it. */
export function stepOf(pieces: Pieces, turn: Turn, before: readonly Turn[]): Step {
  const place = inPlace(turn, before);
  const dense = new Float32Array(handFeatureNames(turn.speaker).length);
  handFeatures(turn.speaker, place.view, place.other, dense);
  const on = [...dense.keys()].filter((i) => dense[i] !== 0);
  return {
    s: turn.speaker === 'supporter' ? 0 : 1,
    ids: pieces(turn.text),
    on,
    value: on.map((i) => Number((dense[i] ?? 0).toFixed(4))),
  };
}

const typedTurns = (turns: readonly Turn[]): readonly Turn[] =>
  turns.map((turn) => ({ ...turn, text: typedLike(turn.text) }));

/** Transcripts, each turn clean and typed, with its codes and, where ten experts coded it, their votes. */
export async function gatherTranscripts(
  to: string,
  pieces: Pieces,
  transcripts: readonly CodedTranscript[],
): Promise<void> {
  const out = createWriteStream(to);
  for (const transcript of transcripts) {
    const clean = transcript.turns.map(({ speaker, text }): Turn => ({ speaker, text }));
    const typed = typedTurns(clean);
    const turns = transcript.turns.map((turn, i) => ({
      clean: stepOf(pieces, clean[i]!, clean.slice(0, i)),
      typed: stepOf(pieces, typed[i]!, typed.slice(0, i)),
      codes: turn.codes,
      ...(turn.votes === undefined ? {} : { votes: turn.votes }),
    }));
    out.write(`${JSON.stringify({ id: transcript.id, fold: transcript.fold, turns })}\n`);
  }
  out.end();
  await finished(out);
}

/** The steps that lead to a written row’s sentence: the turn before, what came first in the message, the sentence. */
function stepsOf(pieces: Pieces, row: WrittenRow, change: (text: string) => string): readonly Step[] {
  const other: Speaker = row.speaker === 'supporter' ? 'peer' : 'supporter';
  const before: Turn[] = row.before === '' ? [] : [{ speaker: other, text: change(row.before) }];
  const lead = splitIntoSentences(change(row.lead)).map(({ text }): Turn => ({ speaker: row.speaker, text }));
  const own: Turn = { speaker: row.speaker, text: change(row.coded) };
  return [
    ...before.map((turn) => stepOf(pieces, turn, [])),
    ...lead.map((turn) => stepOf(pieces, turn, before)),
    stepOf(pieces, own, before),
  ];
}

/** What AnnoMI's coders would call these, where there is no doubt; other behaviours say nothing about it. */
const inputNamed: Readonly<Partial<Record<SupporterBehaviour, (typeof attributes.input)[number]>>> = {
  openQuestion: 'none',
  closedQuestion: 'none',
  simpleReflection: 'none',
  complexReflection: 'none',
  summary: 'none',
  simpleAffirmation: 'none',
  complexAffirmation: 'none',
  praise: 'none',
  apologising: 'none',
  standingWith: 'none',
  smallTalk: 'none',
  givingInformation: 'information',
  adviceWithPermission: 'advice',
  adviceWithoutPermission: 'advice',
  sharingAsAdvice: 'advice',
};

/** The number of AnnoMI's input that a written row stands for; -1 where it says nothing. */
function inputOf(row: WrittenRow): number {
  const named = inputNamed[row.behaviour as SupporterBehaviour];
  return named === undefined ? -1 : attributes.input.indexOf(named);
}

/** Written rows with the number of their code in the catalogue and their flags. */
export async function gatherRows(to: string, pieces: Pieces, rows: readonly WrittenRow[]): Promise<void> {
  const out = createWriteStream(to);
  for (const row of rows) {
    const names: readonly string[] =
      row.speaker === 'supporter' ? supporterBehaviourNames : peerBehaviourNames;
    out.write(
      `${JSON.stringify({
        scenario: row.scenario,
        fold: row.fold,
        s: row.speaker === 'supporter' ? 0 : 1,
        code: names.indexOf(taughtAs(row)),
        input: inputOf(row),
        flags: [row.flags.includes('mayExcuseHarm') ? 1 : 0, row.flags.includes('doubleSided') ? 1 : 0],
        flagsKnown: row.flagsKnown ? 1 : 0,
        accountable: row.accountable ? 1 : 0,
        clean: stepsOf(pieces, row, (text) => text),
        typed: stepsOf(pieces, row, typedLike),
      })}\n`,
    );
  }
  out.end();
  await finished(out);
}

/** Pieces of the vocabulary and their scores, from the package of the base encoder. */
export function vocabularyOf(folder: string): readonly (readonly [string, number | null])[] {
  return JSON.parse(readFileSync(`${folder}/dist/vocab.json`, 'utf8')) as [string, number | null][];
}

import type { Speaker, Turn } from '@wayfellow/mi/behaviours';
import { earFrom, withKeenEar } from '../../mi/src/listening/ear.ts';
import type { Ear } from '../../mi/src/listening/ear.ts';
import { flagsOf, harmInView } from '../../mi/src/listening/flags.ts';
import { memoryBefore, takeIn } from '../../mi/src/listening/keen-hearing.ts';
import type { KeenHearing, KeenSaid } from '../../mi/src/listening/keen-hearing.ts';
import { isStrange, learnedFor } from '../../mi/src/listening/learned.ts';
import { peerFindings, peerPartsOf } from '../../mi/src/listening/peer-sentence.ts';
import { permissionNow, storyAskedFor } from '../../mi/src/listening/permission.ts';
import { splitIntoSentences } from '../../mi/src/listening/sentences.ts';
import { draftOf, sentenceInPlace } from '../../mi/src/listening/supporter-sentence.ts';
import { inPlace } from '../../mi/src/listening/turn-features.ts';
import { peerView, supporterView } from '../../mi/src/listening/turn-view.ts';
import { viewOf } from '../../mi/src/listening/view.ts';
import { logits } from '../../mi/src/keen-ear/index.ts';
import type { HeadName } from '../../mi/src/keen-ear/index.ts';
import type { Attribute, CodedTranscript } from '../annomi.ts';
import { headsOf } from '../recipe.ts';
import { typedLike } from '../typed-like.ts';
import { taughtAs } from './written-rows.ts';
import type { WrittenRow } from './written-rows.ts';

/** What both ears made of one turn or sentence that neither had learned from. */
export interface LeftOut {
  /** Transcript, or scenario and row. */
  readonly from: string;
  readonly gold: number;
  /** Scores of the keen ear, one for each answer. */
  readonly keen: readonly number[];
  /** Shares of the light ear. */
  readonly light: readonly number[];
}

/** One list for each question the ears were asked. */
export type LeftOutBy = Partial<Record<HeadName, LeftOut[]>>;

const round = (values: ArrayLike<number>): number[] => Array.from(values, (x) => Math.round(x * 1e4) / 1e4);

function keenOf(ear: Ear): KeenHearing {
  if (ear.keen === undefined) throw new Error('the keen ear is not there');
  return ear.keen;
}

/** An ear from the bytes of both kinds of weights. */
export function earOf(light: Uint8Array, keen: Uint8Array): Ear {
  return withKeenEar(earFrom(light), keen);
}

/** Asks both ears about every coded turn of a transcript, as it stands or as if typed. */
export function hearTranscript(
  ear: Ear,
  transcript: CodedTranscript,
  kind: 'clean' | 'typed',
  into: LeftOutBy,
): void {
  const hearing = keenOf(ear);
  const turns = transcript.turns.map(({ speaker, text }): Turn => ({
    speaker,
    text: kind === 'typed' ? typedLike(text) : text,
  }));
  transcript.turns.forEach((coded, i) => {
    const { speaker, text } = turns[i]!;
    const before = turns.slice(0, i);
    const place = inPlace({ speaker, text }, before);
    const said = takeIn(hearing, memoryBefore(hearing, before), speaker, text, place);
    const light: Readonly<Record<string, Readonly<Record<string, number>>>> =
      speaker === 'supporter' ? { ...supporterView(ear, place) } : { ...peerView(ear, place) };
    const heads: readonly Attribute[] = headsOf[speaker];
    for (const head of heads) {
      const gold = coded.codes[head];
      if (gold === undefined) continue;
      (into[head] ??= []).push({
        from: transcript.id,
        gold,
        keen: round(logits(hearing.keen, head, said.c)),
        light: round(Object.values(light[head] ?? {})),
      });
    }
  });
}

/** One written row as both ears took it in, before the rules for whole messages. */
export interface RowLeftOut extends LeftOut {
  readonly speaker: Speaker;
  /** Scores for mayExcuseHarm and doubleSided. */
  readonly flagScores: readonly number[];
  /** Flags that a pattern found. */
  readonly patterns: readonly string[];
  readonly flags: readonly string[];
  readonly accountable: boolean;
  /** Whether the turn before said yes to advice, so that only the rules for messages can tell the two kinds apart. */
  readonly permitted: boolean;
  /** Whether words of harm stand in the sentence or in what it answers. */
  readonly near: boolean;
}

/** Asks both ears about a written row. `gold` is the number of its code in `names`. */
export function hearRow(ear: Ear, row: WrittenRow, names: readonly string[]): RowLeftOut {
  const hearing = keenOf(ear);
  const other: Speaker = row.speaker === 'supporter' ? 'peer' : 'supporter';
  const before: Turn[] = row.before === '' ? [] : [{ speaker: other, text: row.before }];
  let memory = memoryBefore(hearing, before);
  const placeOf = (text: string) => inPlace({ speaker: row.speaker, text }, before);
  for (const sentence of splitIntoSentences(row.lead))
    memory = takeIn(hearing, memory, row.speaker, sentence.text, placeOf(sentence.text)).state;
  const said = takeIn(hearing, memory, row.speaker, row.coded, placeOf(row.coded));
  return {
    from: `${row.scenario}:${row.row}`,
    speaker: row.speaker,
    gold: names.indexOf(taughtAs(row)),
    flags: row.flags,
    accountable: row.accountable,
    permitted: permissionNow(before) !== null,
    ...answersTo(ear, hearing, row, said, before),
  };
}

function answersTo(
  ear: Ear,
  hearing: KeenHearing,
  row: WrittenRow,
  said: KeenSaid,
  before: readonly Turn[],
): Pick<RowLeftOut, 'keen' | 'light' | 'flagScores' | 'patterns' | 'near'> {
  const place = inPlace({ speaker: row.speaker, text: row.coded }, before);
  const written = splitIntoSentences(row.coded)[0] ?? { text: row.coded, start: 0 };
  const view = viewOf(row.coded);
  const learned = learnedFor(ear, row.speaker, place);
  const rest = {
    flagScores: round(logits(hearing.keen, 'flags', said.c)),
    patterns: flagsOf(view.plain),
    near: harmInView(view.plain, place.other.plain),
  };
  if (row.speaker === 'peer')
    return {
      ...rest,
      keen: round(logits(hearing.keen, 'peerSentence', said.c)),
      light: round(peerPartsOf(peerFindings(view.plain), peerView(ear, place), learned)),
    };
  const laid = sentenceInPlace(view, place.other, storyAskedFor(before), isStrange(ear, view));
  return {
    ...rest,
    keen: round(logits(hearing.keen, 'supporterSentence', said.c)),
    light: round(draftOf(written, laid, supporterView(ear, place), learned).parts),
  };
}

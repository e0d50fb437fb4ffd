import {
  type HeardTurn,
  flags,
  supporterBehaviourNames,
  supporterBehaviours,
} from '@wayfellow/mi/behaviours';
import { type Counts, type Interval, type Measure, countTurns } from '@wayfellow/mi/fidelity';
import { shownPlainly } from './shown-plainly.ts';

const nameWidth = 36;

/**
 * The counts of one conversation for the supporter who was in it, each with the range it likely lies in.
 * Conversations are never added up: a total about a person is not what this is for.
 */
export function countsAsText(conversation: string, heard: readonly HeardTurn[]): string {
  const counts = countTurns(heard);
  const lines = [
    '',
    `Counts for conversation ${shownPlainly(conversation)}`,
    'What was heard, and in brackets where the true count likely lies (90 %).',
    '',
  ];
  for (const name of supporterBehaviourNames) {
    const { count, range } = counts.behaviours[name];
    if (count > 0) lines.push(row(supporterBehaviours[name].name, String(count), range, whole));
  }
  if (counts.mayExcuseHarm > 0)
    lines.push(`  ${flags.mayExcuseHarm.name.padEnd(nameWidth)}${String(counts.mayExcuseHarm)}`);
  if (counts.sentences === 0) lines.push('  no sentence of a supporter');
  if (counts.sentences > 0) lines.push(...measuresAsLines(counts));
  return `${lines.join('\n')}\n`;
}

// One expert against the mean of nine others, on the ten-expert transcripts of AnnoMI.
const expertsDiffer = 'Experts differ on these two as well: by 0.4 and by 28 in a hundred, on average.';

const tooFew = {
  'too-few-reflections': 'too few reflections to say',
  'too-few-questions': 'too few questions to say',
} as const;

/** MITI’s measures, each with its range or with why nothing is said. */
function measuresAsLines(counts: Counts): readonly string[] {
  const { questions, reflections } = counts;
  return [
    '',
    'By the rules of MITI, where several in a row count once:',
    row('questions in all', String(questions.count), questions.range, whole),
    row('reflections in all', String(reflections.count), reflections.range, whole),
    measure('reflections for every question', counts.reflectionsPerQuestion, tenth),
    measure('share of reflections that go deeper', counts.deeperShare, percent),
    ...(counts.reflectionsPerQuestion.ok || counts.deeperShare.ok ? [expertsDiffer] : []),
  ];
}

function measure(name: string, measured: Measure, written: (value: number) => string): string {
  return measured.ok
    ? row(name, written(measured.value), measured.range, written)
    : `  ${name.padEnd(nameWidth)} ${tooFew[measured.because]}`;
}

function row(name: string, value: string, range: Interval, written: (value: number) => string): string {
  return `  ${name.padEnd(nameWidth)} ${value.padStart(5)}  (${rangeInWords(range, written)})`;
}

/** “1.0” for a range with no width, “close to 1.0” for one too narrow to show, else both ends. */
function rangeInWords({ low, high }: Interval, written: (value: number) => string): string {
  if (high === Number.POSITIVE_INFINITY) return `${written(low)} or more`;
  if (low === high) return written(low);
  return written(low) === written(high) ? `close to ${written(low)}` : `${written(low)} to ${written(high)}`;
}

const whole = (value: number): string => String(value);
const tenth = (value: number): string => value.toFixed(1);
const percent = (value: number): string => `${String(Math.round(value * 100))} %`;

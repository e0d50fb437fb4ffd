import { type HeardTurn, supporterBehaviourNames, supporterBehaviours } from '@wayfellow/mi/behaviours';
import { type Interval, countTurns } from '@wayfellow/mi/fidelity';
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
  if (counts.sentences === 0) lines.push('  no sentence of a supporter');
  if (counts.questions.count > 0)
    lines.push(row('questions in all', String(counts.questions.count), counts.questions.range, whole));
  if (counts.reflections.count > 0) {
    lines.push(row('reflections in all', String(counts.reflections.count), counts.reflections.range, whole));
  }
  const ratio = counts.reflectionsPerQuestion;
  if (ratio && !counts.tooFew) {
    lines.push(row('reflections for every question', tenth(ratio.ratio), ratio.range, tenth));
  }
  const deeper = counts.deeperShare;
  if (deeper && !counts.tooFew)
    lines.push(row('share of reflections that go deeper', percent(deeper.share), deeper.range, percent));
  if (counts.tooFew) lines.push('', 'Too few questions and reflections to read anything into.');
  return `${lines.join('\n')}\n`;
}

function row(
  name: string,
  value: string,
  { low, high }: Interval,
  written: (value: number) => string,
): string {
  const range =
    high === Number.POSITIVE_INFINITY
      ? `${written(low)} or more`
      : low === high
        ? written(low)
        : `${written(low)} to ${written(high)}`;
  return `  ${name.padEnd(nameWidth)} ${value.padStart(5)}  (${range})`;
}

const whole = (value: number): string => String(value);
const tenth = (value: number): string => value.toFixed(1);
const percent = (value: number): string => `${String(Math.round(value * 100))} %`;

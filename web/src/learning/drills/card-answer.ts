import type { CardToTry, DrillAnswer } from '@wayfellow/server/contract';

/** What stands on a card so far: words, a pile or marks, whichever its kind takes. */
export type AnswerSoFar = DrillAnswer['answer'];

/** Before anything is written, chosen or marked. */
export function nothingYet({ kind }: CardToTry): AnswerSoFar {
  return kind === 'hear-the-change-talk' ? [] : '';
}

/** Whether there is something to send; marking nothing is an answer too. */
export function canBeSent(answer: AnswerSoFar): boolean {
  return typeof answer !== 'string' || answer.trim() !== '';
}

/** The places marked, with one more or one fewer. */
export function withMark(answer: AnswerSoFar, place: number, marked: boolean): number[] {
  const others = typeof answer === 'string' ? [] : answer.filter((one) => one !== place);
  return marked ? [...others, place].sort((a, b) => a - b) : others;
}

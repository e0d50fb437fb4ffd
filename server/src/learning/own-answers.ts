import type { AnswerToQuestion } from '../contract/checks.ts';
import type { Question } from './question.ts';

/** What was answered to a question, in the words of the question as it stands now; ids that are no longer there stay ids. */
export function answerInWords(question: Question, answer: AnswerToQuestion | undefined): readonly string[] {
  if (answer === undefined) return [];
  switch (question.kind) {
    case 'one':
    case 'many':
      return listed(answer).map((id) => wordsOf(question.options, id));
    case 'order':
      return listed(answer).map((id, index) => `${index + 1}. ${wordsOf(question.steps, id)}`);
    case 'mark':
      return listed(answer).map((id) => wordsOf(question.conversation, id));
    case 'sort':
      return pairs(answer).map(
        ([card, pile]) => `${wordsOf(question.cards, card)} → ${wordsOf(question.piles, pile)}`,
      );
    case 'match':
      return pairs(answer).map(([left, right]) => {
        const words = (id: string, side: 'left' | 'right'): string =>
          question.pairs.find((pair) => pair.id === id)?.[side] ?? id;
        return `${words(left, 'left')} → ${words(right, 'right')}`;
      });
    case 'write':
      return typeof answer === 'string' ? [answer] : [];
  }
}

const listed = (answer: AnswerToQuestion): readonly string[] =>
  typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : [];

const pairs = (answer: AnswerToQuestion): readonly (readonly [string, string])[] =>
  typeof answer === 'string' || Array.isArray(answer) ? [] : Object.entries(answer);

const wordsOf = (all: readonly { readonly id: string; readonly words: string }[], id: string): string =>
  all.find((one) => one.id === id)?.words ?? id;

import type { Block, Inline, LessonPart } from '../server/src/contract/lesson-text.ts';
import type { Lesson, Topic } from '../server/src/learning/course.ts';
import type { Drill } from '../server/src/learning/drill.ts';
import type { Question } from '../server/src/learning/question.ts';

/** Every line of some parts, titles as well, one block a line. */
export function linesOf(parts: readonly LessonPart[]): readonly string[] {
  return parts.flatMap((part) => [...(part.title === null ? [] : [part.title]), ...proseOf([part])]);
}

/** The lines somebody reads as sentences: everything but titles, small headings and the labels of examples. */
export function proseOf(parts: readonly LessonPart[]): readonly string[] {
  return parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case 'contrasts':
        return part.rows.flatMap(({ traditional, mi, because }) => [traditional, mi, because]);
      case 'example-pair':
        return [part.traditional, part.mi].flatMap(({ words, what }) => [`“${words}”`, what]);
      default:
        return part.blocks.flatMap(linesOfBlock);
    }
  });
}

function linesOfBlock(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(linesOfBlock));
  if (block.kind === 'quote') return block.children.flatMap(linesOfBlock);
  return block.kind === 'heading' ? [] : [block.children.map(wordsOfInline).join('')];
}

function wordsOfInline(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : inline.children.map(wordsOfInline).join('');
}

/** Every line of a question. */
export function linesOfQuestion(question: Question): readonly string[] {
  const explained = (things: readonly { words: string; because: string }[]) =>
    things.flatMap(({ words, because }) => [words, because]);
  switch (question.kind) {
    case 'one':
    case 'many':
      return [question.asks, ...explained(question.options)];
    case 'order':
      return [question.asks, ...question.steps.map(({ words }) => words), question.because];
    case 'sort':
      return [question.asks, ...question.piles.map(({ words }) => words), ...explained(question.cards)];
    case 'match':
      return [question.asks, ...question.pairs.flatMap(({ left, right, because }) => [left, right, because])];
    case 'mark':
      return [question.asks, ...explained(question.conversation)];
    case 'write':
      return [
        question.asks,
        `“${question.before}”`,
        ...question.worked.flatMap(({ words, because }) => [asSaid(words), because]),
      ];
  }
}

/** What somebody says, in the quotation marks that the page draws, unless some stand in it. */
function asSaid(words: string): string {
  return words.includes('“') ? words : `“${words}”`;
}

/** Every line of a topic’s check. */
export function linesOfCheck({ check }: Topic): readonly string[] {
  return [check.intro, ...check.questions.flatMap(linesOfQuestion)];
}

/** Every line of a lesson that stands in none of its topics. */
export function linesOfLesson({ title, about, note, wero }: Lesson): readonly string[] {
  return [title, about, ...(note === null ? [] : [note]), wero.title, wero.words];
}

/** What a drill says in its own voice: not the sentences that its people say. */
export function ownLinesOfDrill(drill: Drill): readonly string[] {
  const frame = [drill.title, drill.about, drill.asks, ...(drill.note === null ? [] : [drill.note])];
  switch (drill.kind) {
    case 'say-it-your-way':
      return [
        ...frame,
        ...drill.cards.flatMap(({ scene, worked }) => [scene, ...worked.map(({ because }) => because)]),
      ];
    case 'sort-the-sentence':
      return [...frame, ...drill.cards.map(({ because }) => because)];
    case 'hear-the-change-talk':
      return [...frame, ...drill.cards.flatMap(({ said }) => said.map(({ because }) => because))];
  }
}

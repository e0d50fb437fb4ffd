import { supporterBehaviours } from '@wayfellow/mi/behaviours';
import type { HeardSupporterTurn, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { speaksOfHarm } from '@wayfellow/mi/coaching';
import type { AnswerToQuestion, MarkedQuestion } from '../contract/checks.ts';
import { rightsOf } from './draw.ts';
import type { DrawnQuestion } from './draw.ts';
import type { Question, WriteQuestion } from './question.ts';

/** What is known of a written answer beside its words. */
export interface WrittenAnswer {
  readonly heard: HeardSupporterTurn;
  /** What the writer says it is, where they see it differently from the ear. */
  readonly seenAs: SupporterBehaviour | null;
}

/** A question of a draw, what was answered to it, and the seed that mixed its lists. */
export interface ToMark {
  readonly drawn: DrawnQuestion;
  readonly answer: AnswerToQuestion | undefined;
  readonly seed: string;
  /** For a written answer; null where nothing was written. */
  readonly written: WrittenAnswer | null;
}

/** Below this sureness nothing is taken to be heard; the ear’s own “or it may be” counts above it. Ours. */
const heardFrom = 0.25;
/** From this sureness on, a sentence that advises unasked, persuades or judges outweighs a good one beside it. Ours. */
const sureFrom = 0.8;

/** Marks one question and explains it; whatever does not fit the question counts as not answered. */
export function markQuestion({ drawn: { place, question }, answer, seed, written }: ToMark): MarkedQuestion {
  const frame = { id: place, asks: question.asks };
  switch (question.kind) {
    case 'one':
    case 'many': {
      const chosen = new Set(typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []);
      const options = question.options.map((option) => ({ ...option, chosen: chosen.has(option.id) }));
      const right = options.every((option) => option.right === option.chosen);
      return { ...frame, kind: question.kind, right, options };
    }
    case 'order':
      return { ...frame, ...markOrder(question, answer) };
    case 'sort': {
      const put = entriesOf(answer);
      const cards = question.cards.map((card) => {
        const pile = put.get(card.id);
        return { ...card, put: question.piles.some(({ id }) => id === pile) ? (pile ?? null) : null };
      });
      const right = cards.every((card) => card.put === card.pile);
      return { ...frame, kind: 'sort', right, piles: question.piles, cards };
    }
    case 'match': {
      const put = entriesOf(answer);
      const rights = rightsOf(question, place, seed);
      const pairs = question.pairs.map((pair) => ({
        ...pair,
        put: rights.find(({ id }) => id === put.get(pair.id))?.pair.right ?? null,
      }));
      return { ...frame, kind: 'match', right: pairs.every((pair) => pair.put === pair.right), pairs };
    }
    case 'mark': {
      const marked = new Set(Array.isArray(answer) ? answer : []);
      const conversation = question.conversation.map((line) => ({ ...line, marked: marked.has(line.id) }));
      const right = conversation.every((line) => line.right === line.marked);
      return { ...frame, kind: 'mark', right, conversation };
    }
    case 'write': {
      const words = typeof answer === 'string' && answer.trim() !== '' ? answer : null;
      const mayExcuseHarm = written !== null && hasAny(written.heard, question.never);
      return {
        ...frame,
        kind: 'write',
        right: words !== null && written !== null && answersIt(question, written),
        before: question.before,
        words,
        heard: written === null ? null : heardHere(question, written.heard),
        wants: question.wants,
        mayExcuseHarm,
        seenAs: written?.seenAs ?? null,
        worked: question.worked,
      };
    }
  }
}

/**
 * Whether written words do what was asked. One wanted behaviour is enough, also as the ear’s second reading; the
 * writer’s own reading counts as much as the ear’s, which is often wrong. Words that may excuse harm never do.
 */
function answersIt({ wants, never }: WriteQuestion, { heard, seenAs }: WrittenAnswer): boolean {
  if (hasAny(heard, never)) return false;
  if (seenAs !== null) return wants.includes(seenAs);
  const wanted = heard.sentences.some(
    ({ behaviour, orElse, probability }) =>
      probability >= heardFrom &&
      (wants.includes(behaviour) || (orElse !== undefined && wants.includes(orElse))),
  );
  const against = heard.sentences.some(
    ({ behaviour, probability }) =>
      probability >= sureFrom &&
      supporterBehaviours[behaviour].side === 'traditional' &&
      !wants.includes(behaviour),
  );
  return wanted && !against;
}

/** What was heard, as the writer sees it: where nobody is spoken of as hurt, the ear often hears an excuse amiss. */
function heardHere({ asks, before, never }: WriteQuestion, heard: HeardSupporterTurn): HeardSupporterTurn {
  if (never.includes('mayExcuseHarm') || speaksOfHarm([asks, before, heard.text].join(' '))) return heard;
  const sentences = heard.sentences.map((sentence) => ({
    ...sentence,
    flags: sentence.flags.filter((flag) => flag !== 'mayExcuseHarm'),
  }));
  return { ...heard, sentences };
}

function hasAny(heard: HeardSupporterTurn, flags: WriteQuestion['never']): boolean {
  return heard.sentences.some((sentence) => sentence.flags.some((flag) => flags.includes(flag)));
}

function markOrder(
  question: Extract<Question, { readonly kind: 'order' }>,
  answer: AnswerToQuestion | undefined,
) {
  const order = Array.isArray(answer) ? answer : [];
  const steps = question.steps.map((step) => {
    const at = order.indexOf(step.id);
    return { ...step, put: at < 0 ? null : at + 1 };
  });
  const right = order.length === steps.length && steps.every(({ put }, index) => put === index + 1);
  return { kind: 'order' as const, right, steps, because: question.because };
}

function entriesOf(answer: AnswerToQuestion | undefined): ReadonlyMap<string, string> {
  return new Map(typeof answer === 'object' && !Array.isArray(answer) ? Object.entries(answer) : []);
}

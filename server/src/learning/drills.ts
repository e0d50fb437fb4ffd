import { drillFeedback } from '@wayfellow/mi/coaching';
import type { HeardSupporterTurn, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { CardToTry, DrillAnswer, DrillToTake, DrillTry } from '../contract/drills.ts';
import type { DrillOnShelf } from '../contract/learning.ts';
import type { Teaching } from './course.ts';
import type { Drill, MarkingDrill, SortingDrill, WritingDrill } from './drill.ts';

/** How many tries someone has made, by card id. */
export type TriesByCard = ReadonlyMap<string, number>;

/** What someone did on a card: words, a pile, or the 0-based places they marked. */
export type CardAnswer = DrillAnswer['answer'];

/** One try as it is kept. */
export interface KeptTry {
  readonly id: string;
  readonly drillId: string;
  readonly cardId: string;
  readonly answer: CardAnswer;
  /** What was heard in the words; null where nothing was written. */
  readonly heard: HeardSupporterTurn | null;
  /** Whether the choice fitted as the card saw it then; null where words were written. */
  readonly fitted: boolean | null;
  /** What the learner says it is, where they see it differently. */
  readonly seenAs: SupporterBehaviour | null;
  readonly at: Date;
}

/** A card with its drill, so that what kind of card it is goes with it. */
export type CardOfDrill =
  | { readonly drill: WritingDrill; readonly card: WritingDrill['cards'][number] }
  | { readonly drill: SortingDrill; readonly card: SortingDrill['cards'][number] }
  | { readonly drill: MarkingDrill; readonly card: MarkingDrill['cards'][number] };

type Sought<T, Because> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: Because };

/** A drill by its id. */
export function findDrill(teaching: Teaching, drillId: string): Sought<Drill, 'no-such-drill'> {
  const drill = teaching.drills.find(({ id }) => id === drillId);
  return drill ? { ok: true, value: drill } : { ok: false, because: 'no-such-drill' };
}

/** A card of a drill by its id. */
export function findCard(drill: Drill, cardId: string): Sought<CardOfDrill, 'no-such-card'> {
  const at = drill.cards.findIndex(({ id }) => id === cardId);
  const found = cardAt(drill, at);
  return found ? { ok: true, value: found } : { ok: false, because: 'no-such-card' };
}

function cardAt(drill: Drill, at: number): CardOfDrill | null {
  switch (drill.kind) {
    case 'say-it-your-way': {
      const card = drill.cards[at];
      return card ? { drill, card } : null;
    }
    case 'sort-the-sentence': {
      const card = drill.cards[at];
      return card ? { drill, card } : null;
    }
    case 'hear-the-change-talk': {
      const card = drill.cards[at];
      return card ? { drill, card } : null;
    }
  }
}

/**
 * The card to take next: of those tried least, the first one after `after` in the drill’s order, round and round.
 * Going from card to card without trying any meets each of them. Null when there is no other card.
 */
export function nextCard(drill: Drill, tries: TriesByCard, after: string | null): string | null {
  const ids: readonly string[] = drill.cards.map(({ id }) => id);
  const here = after === null ? -1 : ids.indexOf(after);
  const inTurn = [...ids.slice(here + 1), ...ids.slice(0, here + 1)].filter((id) => id !== after);
  const fewest = Math.min(...inTurn.map((id) => tries.get(id) ?? 0));
  return inTurn.find((id) => (tries.get(id) ?? 0) === fewest) ?? null;
}

/** One drill on the shelf; cards that are no longer there are not counted. */
export function drillOnShelf(drill: Drill, tries: TriesByCard | undefined): DrillOnShelf {
  const { id, title, about, cards } = drill;
  const triedCount = cards.filter((card) => (tries?.get(card.id) ?? 0) > 0).length;
  return { id, title, about, cardCount: cards.length, triedCount };
}

/** A drill with one card to try, and the tries on that card, the oldest first. */
export function drillToTake(at: CardOfDrill, tries: TriesByCard, kept: readonly KeptTry[]): DrillToTake {
  const { drill, card } = at;
  const { asks, note } = drill;
  return {
    ...drillOnShelf(drill, tries),
    asks,
    note,
    card: cardToTry(at),
    nextCardId: nextCard(drill, tries, card.id),
    tries: kept.flatMap((one) => shownTry(at, one) ?? []),
  };
}

function cardToTry(at: CardOfDrill): CardToTry {
  const { id } = at.card;
  const cards: readonly { readonly id: string }[] = at.drill.cards;
  const frame = { id, number: cards.findIndex((one) => one.id === id) + 1 };
  if (isWriting(at)) {
    const { scene, before, sentence } = at.card;
    return { ...frame, kind: at.drill.kind, scene, before, sentence };
  }
  if (isSorting(at)) {
    const { before, sentence } = at.card;
    return { ...frame, kind: at.drill.kind, before, sentence, piles: at.drill.piles };
  }
  return { ...frame, kind: 'hear-the-change-talk', said: at.card.said.map(({ words }) => words) };
}

/** Whether this is a card to write on. */
export function isWriting(at: CardOfDrill): at is Extract<CardOfDrill, { readonly drill: WritingDrill }> {
  return at.drill.kind === 'say-it-your-way';
}

function isSorting(at: CardOfDrill): at is Extract<CardOfDrill, { readonly drill: SortingDrill }> {
  return at.drill.kind === 'sort-the-sentence';
}

/** An answer that this card can take, or why not; marks come back in order, each once. */
export function answerFor(
  at: CardOfDrill,
  answer: CardAnswer,
): Sought<CardAnswer, 'nothing-written' | 'not-understood'> {
  if (isWriting(at)) {
    if (typeof answer !== 'string') return { ok: false, because: 'not-understood' };
    return answer.trim() === '' ? { ok: false, because: 'nothing-written' } : { ok: true, value: answer };
  }
  if (isSorting(at)) {
    const pile = at.drill.piles.find((one) => one === answer);
    return pile === undefined ? { ok: false, because: 'not-understood' } : { ok: true, value: pile };
  }
  if (typeof answer === 'string' || answer.some((place) => place >= at.card.said.length))
    return { ok: false, because: 'not-understood' };
  return { ok: true, value: [...new Set(answer)].sort((a, b) => a - b) };
}

/** Whether a choice is the card’s own; null where words were written, for which there is no one right way. */
export function fitted(at: CardOfDrill, answer: CardAnswer): boolean | null {
  if (isWriting(at)) return null;
  if (isSorting(at)) return answer === at.card.behaviour;
  const leaning = at.card.said.flatMap(({ kind }, place) => (kind === 'changeTalk' ? [place] : []));
  return typeof answer !== 'string' && leaning.join() === answer.join();
}

/** Whether two answers are the same one sent twice. */
export function isSameAnswer(one: CardAnswer, other: CardAnswer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A try with what there is to say about it today; null when it is of another kind than the card is by now. */
export function shownTry(at: CardOfDrill, kept: KeptTry): DrillTry | null {
  const { id, cardId, seenAs, answer, heard } = kept;
  const frame = { id, cardId, seenAs, at: kept.at.toISOString() };
  if (isWriting(at)) {
    if (heard === null || typeof answer !== 'string') return null;
    const practises = at.drill.bothHalves
      ? ['doubleSided' as const, ...at.drill.practises]
      : at.drill.practises;
    const { scene, before, sentence, worked } = at.card;
    const feedback = drillFeedback(
      { practises, scene, before, sentence, worked: worked.map(({ words }) => words) },
      heard,
    );
    return { ...frame, kind: at.drill.kind, words: answer, heard, feedback, worked };
  }
  if (isSorting(at)) {
    const chosen = at.drill.piles.find((pile) => pile === answer);
    if (chosen === undefined) return null;
    const { behaviour, because } = at.card;
    return { ...frame, kind: at.drill.kind, chosen, behaviour, because };
  }
  if (typeof answer === 'string') return null;
  const said = at.card.said.map((one, place) => ({ ...one, marked: answer.includes(place) }));
  return { ...frame, kind: 'hear-the-change-talk', said };
}

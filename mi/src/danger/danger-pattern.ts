import type { DangerKind } from './danger-sign.ts';

/**
 * One way of speaking of danger. `match` runs on one clause of plain words (see plain-words.ts). Every
 * gap in a pattern is bounded, so that the time taken grows in step with the text and no faster.
 */
export interface DangerPattern {
  readonly kind: DangerKind;
  readonly match: RegExp;
  /** `recent`: told in the past tense, so it counts only with a word like “tonight” or “just”. */
  readonly when: 'now' | 'recent';
  /** A sentence it is there for; the tests say each one. */
  readonly example: string;
  /** Words in the clause that make it something else. */
  readonly notIf?: RegExp;
  /** True where hearing it from someone else makes it no smaller (“he said he’ll kill me”). */
  readonly othersWordsCount?: boolean;
  /** True where a negation before the match belongs to the danger (“don't want to live”). */
  readonly carriesItsOwnNo?: boolean;
}

/** Someone near the writer, as the one who acts. Source text for a pattern. */
export const someone =
  '(?:he|she|they|(?:my|the|this|her|his|their|our) (?:ex |ex-|own |new )?(?:ex|partner|husband|wife|boyfriend|girlfriend|bf|gf|missus|hubby|old man|man|fella|dad|father|mum|mother|stepdad|brother|sister|cousin|mate|friend|uncle|son|daughter|flatmate|boss|koro|tane|wahine|neighbour))';
/** Someone near the writer, as the one it is done to. Source text for a pattern. */
export const someoneDear =
  '(?:him|her|them|someone|somebody|everyone|you|my (?:ex|partner|husband|wife|boyfriend|girlfriend|missus|dad|father|mum|mother|stepdad|brother|sister|uncle|boss|neighbour|flatmate|family|mate)|that (?:man|guy|bastard|prick|bitch|cunt|dog))';
/** A child, in English and te reo Māori. Source text for a pattern. */
export const child =
  '(?:kids?|children|child|baby|bubs?|babies|son|daughter|boy|girl|tamariki|mokopuna|moko|pepi|pēpi|little (?:one|boy|girl|brother|sister)|toddler)';
/** Openings in which the missing subject is the writer. Source text for a pattern. */
export const ifSubject =
  '(?:^|\\bi (?:\\w+ )?|\\bi am (?:\\w+ )?|\\bto |\\bof |\\bmight |\\band |\\bwill |\\bor )';
/** Ways of saying that one is heading for it. Source text for a pattern. */
export const amGoingTo =
  '(?:going to|want to|will|need to|have to|ready to|planning to|plan to|thinking about|thinking of|thought about|might|am|trying to|feel like|tempted to|could|scared i will|afraid i will|about|keep)';

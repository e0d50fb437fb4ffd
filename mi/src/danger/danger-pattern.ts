import { anyOf } from '../wording/any-of.ts';
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
  /** A near sentence that has to stay quiet; the tests say each one. */
  readonly counterExample?: string;
  /** Words that have to stand somewhere in the message as well, for words that alone could be anything. */
  readonly onlyBeside?: RegExp;
  /** Words in the clause that make it something else. */
  readonly notIf?: RegExp;
  /** True where hearing it from someone else makes it no smaller (“he said he’ll kill me”). */
  readonly othersWordsCount?: boolean;
  /** True where a negation before the match belongs to the danger (“don't want to live”). */
  readonly carriesItsOwnNo?: boolean;
}

/** Someone near the writer, as the one who acts. Source text for a pattern. */
export const someone = anyOf`
    (?:he|she|they|(?:(?:my |her |his )?(?:mum|dad|sister|daughter|son|brother|friend|mate|
    nan)'?s (?:new )?(?:boyfriend|partner|husband|ex|man|girlfriend|mate|friend|wife))|(?:mum|
    dad|stepdad|stepmum|uncle|aunty|auntie|nan|nana|koro|cuz|bro|hubby|bf|gf|(?:my|the|this|her|
    his|their|our|me|some) (?:ex |ex-|own |new |older |big |little )?(?:ex|partner|husband|wife|
    boyfriend|girlfriend|bf|gf|missus|hubby|old man|old lady|man|fella|fulla|bloke|guy|dad|
    father|mum|mother|stepdad|step dad|stepmum|brother|sister|cousin|cuz|mate|friend|uncle|
    aunty|son|grandson|granddaughter|daughter|flatmate|carer|nurse|teacher|coach|boss|landlord|
    dealer|koro|tane|wahine|neighbour|nan|in laws)))
  `;
/** Someone near the writer, as the one it is done to. Source text for a pattern. */
export const someoneDear = anyOf`
    (?:him|her|them|someone|somebody|everyone|people|you|both of them|the (?:pair|two|both|
    lot) of them|(?:that|this|the) (?:man|guy|bloke|fella|fulla|bastard|prick|bitch|cunt|dog|
    neighbours?)|my (?:ex|partner|husband|wife|boyfriend|girlfriend|missus|dad|father|mum|
    mother|stepdad|brother|sister|uncle|boss|neighbour|flatmate|family|mate))
  `;
/** A child, in English and te reo Māori. Source text for a pattern. */
export const child = anyOf`
    (?:kids?|children|child|baby|bubs?|bubba|wean|bairn|nephew|niece|stepson|grandson|
    granddaughter|grandkids|stepdaughter|babies|son|daughter|boy|girl|tamariki|mokopuna|moko|
    pepi|pēpi|little (?:ones?|boy|girl|brother|sister)|toddler)
  `;
/** Openings in which the missing subject is the writer. Source text for a pattern. */
export const ifSubject =
  '(?:^|\\bi (?:\\w+ )?|\\bi am (?:\\w+ )?|\\bto |\\bof |\\bmight |\\band |\\bwill |\\bor )';
/** Ways of saying that one is heading for it. Source text for a pattern. */
export const amGoingTo = anyOf`
    (?:going to|want to|will|need to|have to|ready to|planning to|plan to|thinking about|
    thinking of|thought about|might|am|trying to|feel like|tempted to|could|scared i will|
    afraid i will|about|keep)
  `;
/** Medicine and other things taken. Source text for a pattern. */
export const tablets = anyOf`
    (?:pills?|meds|medication|medicine|tablets?|tabs|capsules|panadol|paracetamol|ibuprofen|
    aspirin|tramadol|codeine|valium|diazepam|sleepers|antidepressants|insulin|oxys?|benzos|
    xanax|methadone|fentanyl|gear|heroin|quetiapine|zopiclone|morphine)
  `;
/** Where people hurt themselves. Source text for a pattern. */
export const body =
  '(?:arms?|legs?|thighs?|wrists?|skin|stomach|tummy|hands?|face|head|belly|ankles?|feet|knuckles)';

import { anyOf } from '../../wording/any-of.ts';
import type { SupporterBehaviour } from '../../behaviours/supporter.ts';
import type { TextView } from '../view.ts';

/** One sentence of a supporter, laid out with what rules may look at. */
export interface SentenceInPlace {
  readonly view: TextView;
  /** Ends with “?” or opens as a question does. */
  readonly asks: boolean;
  /** How it opens, lead-ins such as “so” left out. */
  readonly opens: 'asker' | 'auxiliary' | 'neither';
  readonly opening: string;
  /** Content words shared with the peer's last turn. */
  readonly echoed: readonly string[];
  /** Share of the sentence's content words that are the peer's own, 0..1. */
  readonly echoShare: number;
  /** The peer's last turn in plain form. */
  readonly theirs: string;
  /** The peer's last turn asked for a story from the supporter's own road. */
  readonly storyAskedFor: boolean;
  /** None of its words was ever met in learning: a row of letters, or another language. */
  readonly strange: boolean;
}

/** One row of the table of rules: what makes a sentence likely to be a behaviour. */
export interface Rule {
  readonly behaviour: SupporterBehaviour;
  /** Log-odds added; 1 is a hint, 3 is strong, 5 nearly settles it. */
  readonly weight: number;
  /** Read on the plain form; the words it finds are the evidence. */
  readonly says: RegExp | null;
  /** Where these words stand the rule keeps silent. */
  readonly unless?: RegExp;
  readonly when?: (sentence: SentenceInPlace) => boolean;
  /** What the quoted words do, said before them: names a lasting quality: “…”. Without it: says “…”. */
  readonly lead?: string;
  /** Evidence in words when there is no phrase to quote. */
  readonly evidence?: string;
  /** A sentence of our own on which it speaks. */
  readonly example: string;
  readonly because: string;
}

/** A pattern over the plain form; written without the spaces around it. */
export function phrase(pattern: string): RegExp {
  return new RegExp(` (?:${pattern}) `);
}

/** A pattern that has to stand at the beginning, after at most three lead-ins. */
export function opens(pattern: string): RegExp {
  return new RegExp(
    `^ (?:(?:so|and|but|well|ok|um|uh|now|then|yeah|alright|right|like|please|maybe|just|or|hey|hm|look|listen|honestly|oh|,) ){0,4}(?:${pattern}) `,
  );
}

/** What a rule found: its weight and the evidence in words. */
export interface Finding {
  readonly rule: Rule;
  readonly evidence: string;
}

/** The rules of a table that speak on a sentence. */
export function findings(rules: readonly Rule[], sentence: SentenceInPlace): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    if (rule.when !== undefined && !rule.when(sentence)) continue;
    let evidence = rule.evidence ?? '';
    if (rule.says !== null) {
      const match = rule.says.exec(sentence.view.plain);
      if (match === null) continue;
      if (rule.evidence === undefined) evidence = quoted(match[0], match.index === 0, rule.lead);
    }
    if (rule.unless?.test(sentence.view.plain) === true) continue;
    found.push({ rule, evidence });
  }
  return found;
}

/** The found words as evidence: says “you need to”. At most seven words are quoted. */
export function quoted(found: string, atStart: boolean, lead?: string): string {
  const words = found
    .split(' ')
    .filter((w) => w !== '' && w !== '.' && w !== ',' && w !== '!' && w !== '?' && w !== '…');
  const shown = words.length > 7 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ');
  const verb = lead === undefined ? (atStart ? 'starts with' : 'says') : `${lead}:`;
  return `${verb} “${shown.replaceAll("'", '’').replace(/\bi(?=’|\b)/g, 'I')}”`;
}

/** Marks of an own story inside a sentence: “I” with a past tense, “for me”, “my”. */
export const ownStory = phrase(
  anyOf`
    i (?:[a-z]+ ){0,2}(?:cut|stopped|went|did|got|left|kept|told|moved|came|started|had|gave|
    learned|learnt|walked|forgave|changed|quit|stayed|made|lost|was|said|ditched|dropped|
    avoided|joined|decided|never|used to|wanted|took|can|could)|worked for me|i've been|
    like i did|what i did|got me out|saved me|helped me|way i|got me through|saved my|kept me|
    someone who(?:'s| has) been there|from me|for me|i(?:'ve| have) (?:been|had|felt|lived)|
    my (?:first|own|mum|dad|nights|mornings|brother|sponsor|story|road|kids|wife|hands|worst|
    last|mates)|that was me|me too|my [a-z]+ (?:was|were|went|got|died|left|had|stopped|rang|
    said)
  `,
);

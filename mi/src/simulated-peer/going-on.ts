import { plain } from './words.ts';

/** A way to keep someone talking without adding anything. */
export type GoingOn = 'asks' | 'why' | 'nods';

/** Small words that may stand before the ask. */
const lead = String.raw`(?:(?:and|so|but|ok|okay|yeah|right|h+m+|m+|oh|well|sam|please|hey)[ ,.…]+)*`;

/** What else may follow "tell me more". */
const tail = String.raw`(?: (?:about (?:that|it|this)|please|then|sam))*`;

const asksOn = new RegExp(
  `^${lead}(?:${[
    `(?:can |could |would |will )?(?:you )?(?:tell me|say|talk|share)(?: me)?(?: a (?:bit|little))? more${tail}`,
    `(?:go|carry|keep) (?:on|going|talking)${tail}`,
    'and(?: then)?|so|then|in what way|like what|like how|such as|meaning|how',
    `what (?:do you mean|happened(?: next| then| after)?|then)(?: by that)?`,
    'what makes you say (?:that|so|it)|what about it|more|elaborate',
    `i'm listening|i'd like to hear more${tail}`,
  ].join('|')})[ ?.!…]*$`,
);

const asksWhy = new RegExp(
  `^${lead}(?:because|why|how so|how come|why(?:'s| is| was) (?:that|it)|what makes you say (?:that|so)|why not)[ ?.!…]*$`,
);

const nods = new RegExp(
  `^${lead}(?:ok|okay|k|yeah|yep|yes|ye|ya|m+|m+-?h+m+|uh[ -]?huh|h+m+|right|i see|sure|oh|ah|really|true|got it|āe|ae|ka pai|fair enough|wow)[ ?.!…]*$`,
);

/** How a few words that add nothing of their own keep someone talking: by asking for more, for the reason, by a nod, or not at all. */
export function goingOn(text: string): GoingOn | null {
  const words = plain(text);
  if (nods.test(words)) return 'nods';
  if (asksWhy.test(words)) return 'why';
  return asksOn.test(words) ? 'asks' : null;
}

import { anyOf } from '../wording/any-of.ts';
import { isHeavy } from './heavy-words.ts';

/** What a piece of talk is about, for choosing a written example that fits. `loss` is death and illness; `violence` is what someone lived through. */
export type Theme =
  'loss' | 'violence' | 'friends' | 'using' | 'family' | 'everyday' | 'feelings' | 'change' | 'anything';

/** Words that point to a theme; whole words, lower case. Order breaks ties. Only words that hardly mean anything else (“mate” is mostly how someone is spoken to). */
const pointers: Readonly<Record<Exclude<Theme, 'anything' | 'loss' | 'violence'>, RegExp>> = {
  family: new RegExp(
    anyOf`
      \b(?:family|wh[aā]nau|mum|dad|mother|father|parents?|daughters?|sons?|kids?|children|
      tamariki|brothers?|sisters?|partner|wife|husband|girlfriend|boyfriend|nan|koro)\b
    `,
    'g',
  ),
  friends: /\b(?:friends?|friendships?|mates|my mate|lads)\b/g,
  using: new RegExp(
    anyOf`
      \b(?:drink|drinks|drinking|drank|drunk|beers?|wine|booze|alcohol|weed|meth|smok\w*|vap\w*|
      slip|slipped|relaps\w*|cravings?|pokies|gambl\w*|using again)\b
    `,
    'g',
  ),
  feelings:
    /\b(?:feel|feels|feeling|feelings|felt|scared|afraid|worried|anxious|angry|sad|stressed|ashamed|guilty|numb|hopeless|panic\w*|overwhelmed)\b/g,
  change: new RegExp(
    anyOf`
      \b(?:change|changes|changed|plans?|goals?|ready|recovery|programme|decide|decided|
      decision|sober|sobriety|meetings|been clean|get clean|stay clean)\b
    `,
    'g',
  ),
  everyday:
    /\b(?:work|job|boss|money|rent|bills?|flat|benefit|court|probation|school|course|landlord|appointments?)\b/g,
};

/** News that is good however heavy the words around it. */
const goodNews = new RegExp(anyOf`
    \bgot (?:my|the|our) .{1,25} back\b|\b(?:all clear|came home|coming home|i passed|
    passed (?:my|the|a)|out of hospital|not guilty|dropped the charges?|been clean|in remission|
    feel(?:ing)? (?:good|great|better)|i'm (?:good|happy|doing well))\b
  `);

const violence = new RegExp(anyOf`
    \b(?:rape\w*|abus\w*|assault\w*|molest\w*|hits?|hitting|(?<!heart )beats?|punch\w*|chok\w*|strangl\w*|
    stab\w*|knife|bash\w*|violen\w*|restraining|protection order)\b
  `);
const loss = new RegExp(anyOf`
    \b(?:die|died|dies|dead|death|dying|funeral|tangi|passed away|cancer|chemo|hospital|hospice|
    been gone|bury|buried|grave|stroke|miscarr\w*|overdos\w*|lost (?:him|her|them|my (?:mum|dad|
    mother|father|son|daughter|boy|girl|baby|brother|sister|nan|koro|mate|friend|partner|wife|
    husband|dog))|put (?:him|her|the dog|my dog|the cat) down)\b
  `);

const order = Object.keys(pointers) as readonly (keyof typeof pointers)[];

/**
 * The theme most pointed to in the peer's own last words; the learner's sentence is read only where
 * the peer has said nothing yet. An example on a theme the peer never raised would not fit.
 */
export function themeOf(learnersSentence: string, peersLastTurn: string | null): Theme {
  const said = (peersLastTurn ?? '').slice(-1_500).trim();
  const words = (said.length > 0 ? said : learnersSentence).toLowerCase();
  // “I got the all clear”: grief beside good news would mishear.
  if (goodNews.test(words)) return 'anything';
  if (isHeavy(words) && violence.test(words)) return 'violence';
  if (isHeavy(words) && loss.test(words)) return 'loss';
  let best: Theme = 'anything';
  let most = 0;
  for (const theme of order) {
    const found = words.match(pointers[theme])?.length ?? 0;
    if (found > most) {
      best = theme;
      most = found;
    }
  }
  return best;
}

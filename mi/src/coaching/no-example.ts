import { anyOf } from '../wording/any-of.ts';

/** Someone gone, taken away, or out of reach. */
const loss = new RegExp(anyOf`
    \b(?:passed (?:on|over)|in (?:foster )?care|(?:lost|losing) (?:the|our|my|a) (?:baby|kids?|children|
    pregnancy)|not seen my (?:boy|girl|son|daughter|kids?|children)|haven't seen my (?:boy|girl|son|
    daughter|kids?|children)|won't let me see|call(?:s|ed|ing)? (?:him|her) (?:dad|daddy|mum|
    mummy)|can look for me|adopted|funeral|tangi)\b
  `);

/** No roof, no one there, no way on, and words that may mean more than they say. */
const atTheEdge = new RegExp(anyOf`
    \b(?:on the streets?|sleep(?:ing)? rough|nobody to go with|no one to go with|waste of space|
    (?:don't|do not) deserve|not being around|can't go on|cannot go on|be a burden|
    feel like death|cut (?:myself|last night)|couldn't remember|can't remember (?:getting|how i got))\b
  `);

/** Told of another’s harm or control, often sideways. */
const livedThrough = new RegExp(anyOf`
    \b(?:what (?:he|she|my \w+) did(?! well)|only does it when|in a refuge|i left (?:him|her)|
    took my (?:bank )?card|thought i saw (?:him|her)|raped?|flashbacks?)\b
  `);

/** Told of fear or control by their own hand, or of being driven to it. */
const ownDoing = new RegExp(anyOf`
    \b(?:what i did to (?:him|her|them)|i shook (?:him|her|the baby)|outside (?:her|his) (?:house|
    work|flat|place)|check (?:her|his) phone|(?:she's|he's|they're) (?:scared|afraid|frightened) of me|
    (?:scare|scared|frighten|frightened) my (?:wife|husband|partner|girlfriend|boyfriend|kids?)|
    never (?:laid a finger on|hurt|actually hurt)|(?:i'd|would) never (?:actually )?hurt|
    (?:pushed|drove) me to it|who've been violent|called the police|i(?:'ve)? hurt people)\b
  `);

/** Says what they are or are not: a pair about someone who is would contradict them. */
const saysWhoTheyAre = new RegExp(anyOf`
    \b(?:(?:not|no) an? (?:alcoholic|addict|drunk|junkie)|don't have a problem|haven't got a problem|
    i've changed|i have changed|i'm m[aā]ori|says i'm|say i'm)\b
  `);

/** A fresh effort that hurts: neither the hurt nor the effort alone would meet it. */
const effortInPain = /\b(?:clean|sober|off it|not used)\b.{0,40}\b(?:hurts?|aches?|shaking)\b/;

const leftAlone = [effortInPain, loss, atTheEdge, livedThrough, ownDoing, saysWhoTheyAre] as const;

/**
 * Whether a turn is one beside which a moment of another talk, picked by a word, may sting: it would
 * make the matter small, contradict them, or take one who was hurt for one who hurt. Coaching is silent
 * there. Never throws.
 */
export function bearsNoExample(peersLastTurn: string): boolean {
  const words = peersLastTurn
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ');
  return leftAlone.some((form) => form.test(words));
}

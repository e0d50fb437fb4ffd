/** Death, violence, illness, loss, and words that may mean more than they say, whole words, lower case. */
import { anyOf } from '../wording/any-of.ts';

const heavy = new RegExp(anyOf`
    \b(?:die|died|dies|dead|death|dying|funeral|tangi|passed away|suicid\w*|kill(?!ing me|
    ing time| time)\w*|murder\w*|rape\w*|abus\w*|assault\w*|molest\w*|hit|hits|hitting|beat|
    beats|punch\w*|chok\w*|strangl\w*|stab\w*|knife|gun|bash\w*|violen\w*|smash\w*|hurt\w*|
    cancer|chemo|hospital|hospice|been gone|the shakes|shaking|withdrawals?|can't eat|can’t eat|
    want it (?:all )?to stop|wants? it over|bury|put (?:him|her|the dog|my dog|the cat) down|
    give me (?:back )?(?:the|my) kids|took (?:the|my) baby|stroke|miscarr\w*|overdos\w*|od|
    custody|taken off|took (?:my|the) kids|restraining|protection order|buried|grave|lost (?:my|the baby|our|
    him|her|them|a)|cheat\w*|affair|stole|steal\w*)\b
  `);

/**
 * Whether a turn holds something so heavy that no slot is filled from it: quiet, written words stand
 * there instead.
 */
export function isHeavy(turn: string): boolean {
  return heavy.test(turn.toLowerCase());
}

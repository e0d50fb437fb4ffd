import { anyOf } from '../wording/any-of.ts';
import type { HeardSupporterTurn } from '../behaviours/index.ts';
import { plain, wordsOf } from './words.ts';

/** Always aimed at the other. */
const aimed =
  /\b(f+u+c+k+|piss|sod|screw|bugger) (off|you)\b|\bshut (up|it)\b|\bshut your\b|\bgo to hell\b|\bi hate you\b|\byou disgust me\b/;

const names = new RegExp(anyOf`
    \b(idiot|loo?ser|pathetic|junkie|druggie|scum|worthless|useless|stupid|moron|waste of space|
    dumb|alkie|alky|low ?life|disgust\w*|bastard|wanker|prick|dickhead|bitch|cunt|retard\w*|(a|
    another|old) drunk|drunkard)\b(?! (question|thing|idea|mistake|of me))
  `);

/** A guess at how it feels or looks to others. */
const guessed = /^\s*(so|it sounds|sounds like|it's (like|as)|you feel|part of you|to them)\b/;

/** Named as someone else’s words, as a feeling, or denied: no insult. */
const notMeant =
  /\b(not|isn't|aren't|never|feel(s|ing)?|felt|call(s|ed|ing)?|think(s|ing)? you|says?|said|if|question)\b/;

/** Is this person called names or told where to go? "My brother is an idiot" and "that is not stupid" are neither. */
export function insultIn(text: string): boolean {
  return plain(text)
    .split(/[.!?;\n]+/)
    .some((piece) => {
      if (aimed.test(piece)) return true;
      const name = names.exec(piece);
      if (name === null) return false;
      const before = piece.slice(Math.max(0, name.index - 28), name.index);
      if (notMeant.test(before) || guessed.test(piece)) return false;
      if (/\b(you|you're|your|sam)\b/.test(before)) return true;
      return wordsOf(piece).length <= 3 && !/\b(i|i'm|he|she|they|it|that|it's|that's|my|the)\b/.test(before);
    });
}

/** Is this person made fun of? It lands as a judgement, whatever else it was heard as. */
export function mockingIn(text: string): boolean {
  return new RegExp(anyOf`
    \b(poor baby|boo ?hoo|cry me a|diddums|what could possibly go wrong|cat got your tongue|
    bet you were a (riot|laugh|hoot)|get over (it|yourself)|grow up|man up|who cares|cool story|
    you people|you'll be (drunk|drinking|pissed|back on it|on the floor))\b|\bpoor you\b|
    \bso what[.! ]*$|\b(these|those|your|such|bunch of) (mates |friends )?(are )?(losers|idiots|
    drunks|alkies|wasters|scum|morons|junkies)\b
  `).test(plain(text));
}

const general = new RegExp(anyOf`
    \b(capital of|president|prime minister|world cup|recipe|translate|write (me )?(a|an|some)|
    poem|essay|python|javascript|homework|square root|plus \d|\d+ ?[+x*] ?\d+|what year|
    the news|elections?|stock market|who (won|invented|wrote)|meaning of life)\b
  `);

/** Words that make a row of words a question someone could answer, were it not about something else. */
const shapedLikeOne = new RegExp(anyOf`
    ^((so|and|but|ok|well|hey|hi|sam)[ ,]+)*(what|what's|who|who's|when|where|where's|how|which|
    why|do|does|did|can|could|is|are|was|will|have|tell|explain) (.* )?(the|a|an|is|are|of|in|
    you|to|does|do|your)\b
  `);

/** A question that has nothing to do with this person, though each word may make sense. */
export function wandersOff(heard: HeardSupporterTurn, makesSense: boolean): boolean {
  const text = plain(heard.text);
  return general.test(text) || (!makesSense && wordsOf(text).length >= 3 && shapedLikeOne.test(text));
}

/** Words in a draft that make it advice, with the tokens quoted back to the learner. Lower case, straight apostrophes. */
import { anyOf } from '../wording/any-of.ts';

const adviceForms: readonly RegExp[] = [
  /\byou(?:'d| had)? better\b/,
  /\byou (?:really |just |probably |still )?(?:need to|should|have to|must|ought to|gotta|got to|can't keep|have got to|could try|could just)\b/,
  new RegExp(anyOf`
    \b(?:if i were you|if i was you|my advice|i'd suggest|i would suggest|i suggest|i recommend|
    i'd recommend|i think you should|i reckon you should|you'd be better off)\b
  `),
  /^(?:just |please |try to |try |stop |avoid |don't |get |find |cut |stay away|leave |go |drop |ditch |block |delete |make |start )/,
  /[.,;] ?(?:just |please )?(?:try to |try |stop |avoid |don't |find |cut |stay away|drop |ditch |block )/,
  /\b(?:need to|should|have to|must)\b/,
];

/** Questions that carry the advice inside. */
const disguisedForms: readonly RegExp[] = [
  /\bwhy (?:don't|not|can't|won't|do) you (?=\w)/,
  /\bhave you (?:ever )?(?:thought about|thought of|considered|tried) (?=\w)/,
  /\b(?:don't|do) you think you (?:should|need|ought|could|have to)/,
  /\bdon't you think\b/,
  /\b(?:shouldn't|couldn't|can't|won't) you\b/,
  /\bwouldn't it be (?:better|good|best|easier|safer|smarter)/,
  /\bwould(?:n't)? you be better off\b/,
  /\bwhat if you (?=\w)/,
  /\bhow about (?=\w)/,
  /\bisn't it time\b/,
  /\bwhen (?:are|will) you (?:going to |finally )/,
];

const sarcasmForms: readonly RegExp[] = [
  /\bgood luck (?:with that|staying)\b/,
  /\byeah,? right\b/,
  /\b(?:great|nice|brilliant|genius|smart|clever) (?:idea|plan|move|choice|friends)\b.{0,60}(?:not|relaps|sober|rehab|drunk|jail|\/s|…|\.\.\.)/,
  /\b(?:oh|wow),? (?:sure|great|brilliant|lovely|wonderful|fantastic|perfect)\b/,
  /\bhave fun (?:relapsing|getting|with that|losing|drinking|throwing)/,
  /\benjoy (?:rehab|relapsing|the relapse|jail|prison|your relapse)/,
  /\bwhat could (?:possibly )?go wrong\b/,
  /\b(?:obviously|clearly) (?:that|it|this)(?:'s| is) (?:working|going)/,
  /\bhow(?:'s| is) that working out for you\b/,
  /\byour (?:so-called|"friends"|'friends')/,
];

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\bdont\b/g, "don't")
    .replace(/\bcant\b/g, "can't")
    .replace(/\bwhy dont\b/g, "why don't")
    .replace(/\s+/g, ' ')
    .trim();
}

function firstFound(forms: readonly RegExp[], text: string): string | null {
  const words = plain(text);
  for (const form of forms) {
    const found = form.exec(words);
    if (found !== null) return found[0].replace(/^[.,;\s]+/, '').trim();
  }
  return null;
}

/** The words that make a sentence advice (“you need to”), or null. */
export function adviceWordsIn(text: string): string | null {
  return firstFound(adviceForms, text);
}

/** The words of a question that carries advice inside (“have you thought about moving”), or null. */
export function disguisedAdviceIn(text: string): string | null {
  return text.includes('?') ||
    /^(?:have you|why don|why not|how about|what if|wouldn|shouldn|don't you)/i.test(plain(text))
    ? firstFound(disguisedForms, text)
    : null;
}

/** The words that sound sarcastic, or null. Sarcasm is hard to hear in writing: treat as a guess. */
export function sarcasmIn(text: string): string | null {
  return firstFound(sarcasmForms, text);
}

const labelForms: readonly RegExp[] = [
  /\b(losers?|junkies?|alkies?|drunkards?|scum|trash|deadbeats?|idiots?|morons?|lowlifes?|wasters?)\b/,
  /\b(?:they|those|these|friends|mates|people|lot)\b[^.!?]{0,30}\b(toxic|useless|pathetic|worthless|no good|bad news|bad influence)\b/,
];

/** The word that puts a label on people (“losers”), or null. */
export function labelIn(text: string): string | null {
  const words = plain(text);
  for (const form of labelForms) {
    const found = form.exec(words);
    if (found !== null) return found[1] ?? null;
  }
  return null;
}

/** Words by which someone was hurt, or may have been. Narrow on purpose: a door or a wall alone hurts nobody. */
const harmForms = new RegExp(anyOf`
  \b(?:hit|hits|hitting|slap\w*|punch\w*|shov\w*|push(?:ed|es|ing)|grab\w*|chok\w*|strangl\w*|kick\w*|smack\w*|bash\w*|
  beat|beats|beating|hurt|hurts|hurting|bruis\w*|flinch\w*|violen\w*|abus\w*|provok\w*|threaten\w*|blocked the door|
  red mist|lost it|lose it|losing it|snapped|my temper|your temper|his temper|had it coming|asked for it|
  what was coming|wound (?:me|you|him) up|wind (?:me|you|him) up|set (?:me|you|him) off|scared of (?:me|him|you)|
  afraid of (?:me|him|you)|frightened of (?:me|him|you)|stole|robbed|smashed|put my (?:fist|hand)s?|
  threw (?:it|his|a|the|my|her) [^.]{0,20}(?:at|wall)|raised my (?:hand|voice|fist))\b
`);

/** Whether words speak of somebody who was hurt, or may have been. */
export function speaksOfHarm(text: string): boolean {
  return harmForms.test(plain(text));
}

const everyday = new Set(
  'i you it is the a to what how your are they that do of in and for with like about sounds sound me my friends not can would so them this people have those on feel want be was be more tell matter matters important who when why where we their hard if there could has been support challenge recovery sober really think say said'.split(
    ' ',
  ),
);

/** True when the words are not words: keys mashed, one letter, only signs. Doubt goes to the learner. */
export function isGibberish(text: string): boolean {
  const words = plain(text).match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0) return true;
  if (words.some((word) => everyday.has(word))) return false;
  const shaped = words.filter(
    (word) =>
      /[aeiouyāēīōū]/.test(word) &&
      !/[bcdfghjklmnpqrstvwxz]{5,}/.test(word) &&
      !/(.)\1{3,}/.test(word) &&
      word.length < 18,
  );
  if (
    words.length <= 2 &&
    words.every((word) =>
      /^(?:asdf\w*|qwe\w*|lorem|ipsum|test\w*|blah|bla|foo|bar|abc\w*|\w*jkl|dfg\w*|xx+)$/.test(word),
    )
  )
    return true;
  return shaped.length / words.length < 0.5;
}

/** Letters only, for comparing with the written example. */
export function bareWords(text: string): string {
  return plain(text)
    .replace(/[^a-z ]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

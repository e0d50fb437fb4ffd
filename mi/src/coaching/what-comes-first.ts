import { isHeavy } from './heavy-words.ts';

/** A turn that asks for one thing before any other, with written answers that give it. */
export interface ComesFirst {
  readonly id: 'harm' | 'setsAside' | 'asks' | 'tookEffort';
  /** Written answers, word for word; never empty. */
  readonly words: readonly string[];
  /** What such an answer does, in one sentence. */
  readonly why: string;
  readonly because: string;
}

/** Hands on someone, or someone who will not leave them be. “It hit me that …” and “kicked me out” are something else. */
const harm =
  /\b(?:hit|hits|hitting|punch(?:ed|es|ing)?|slap(?:s|ped|ping)?|chok(?:e|ed|es|ing)|strangl(?:e|ed|es|ing)|kick(?:s|ed|ing)?|shov(?:e|ed|es|ing)|bash(?:ed|es|ing)?|threaten(?:s|ed|ing)?) (?:me|him|her|us|them|the wall|a wall|my \w+)\b(?! (?:hard|that|like|up|out|off|goals?))|\b(?:following me|i'm a danger|im a danger|scared of him|scared of her|afraid of him|afraid of her)\b|\bturn(?:s|ing|ed)? up at my (?:work|place|house|door|flat|job)\b/;

/** A boundary, a wish to stop or wait, or a door closed on a subject. */
const setsAside = [
  /\b(?:talk about|change the) (?:something else|anything else|subject)\b|\b(?:enough|done|finished) (?:of )?(?:talking|with talking|for (?:today|tonight|now))\b/,
  /\b(?:don't|dont|do not|not) (?:really )?(?:want to|wanna|gonna|going to|feel like) (?:talk|get into|go into|discuss|go there)/,
  /\b(?:leave it (?:there|alone|at that)|drop it|let me be|leave me (?:be|alone)|back off|end of story|and that's that|that's that|rather not)\b/,
  /\b(?:won't|wont|don't|dont) (?:be )?(?:rush|push|wreck|start|nag|lecture|ask)(?:ed)?\b|\bstop (?:asking|telling|pushing|going on)\b|\bsick of being (?:told|asked|pushed)\b/,
  /\b(?:it's|its|it is) my (?:body|life|call|choice|business|decision)\b|\bnone of your\b|\bmind your own\b|\bwhat's it to you\b|\bwhats it to you\b/,
  /\bi'?(?:m| am) not ready\b|\bnot ready\b|\bi'?(?:ve| have)? (?:already )?decided\b|\bhaven't decided\b|\bi'll think about it\b|\bill think about it\b|\bnot today\b/,
  /\b(?:haven't got|no|got no|don't have) time for\b|\b(?:gotta|got to|have to) go(?: now)?$|(?:^|[.!,] )i don'?t do \w+$/,
] as const;

/** Getting through, walking out, time without: said of oneself. */
const tookEffort =
  /\bgot through .{1,40}\bwithout (?:a|any|one|the|using|drinking|smoking|touching)\b|\b(?:been|stayed|kept) (?:sober|clean|off it|off the \w+)\b|\bi (?:just )?walked out of the (?:pub|party|bar|shop)\b|\bi said no to (?:a|the|another) (?:drink|beer|smoke|wine|bottle|line|hit)\b|\bmonths? (?:sober|clean)\b|\b(?:days|weeks|years) (?:sober|clean)\b/;

/** “…, eh?” and “…, didn’t I?” ask for nothing; “how are you?” wants no turning back. */
const asksNothing =
  /(?:[, ](?:eh|aye|right|innit|huh|you know|yeah|ok|okay)|(?:n't| not) (?:i|you|he|she|it|we|they)|how are you|how's it going|you (?:alright|ok|okay|good))\?+$/;

const answers: Readonly<Record<ComesFirst['id'], ComesFirst>> = {
  harm: {
    id: 'harm',
    words: [
      'Thank you for telling me. How safe are things right now?',
      'I’m glad you told me. How safe do things feel right now?',
    ],
    why: 'Where someone may get hurt, asking about safety comes first.',
    because: 'A written example: they spoke of harm.',
  },
  setsAside: {
    id: 'setsAside',
    words: [
      'That’s your call, and I hear it. Where would you like to go from here?',
      'I hear you, and it’s up to you. What would you like from me right now?',
      'Fair enough. You set the pace. What would be good to talk about?',
    ],
    why: 'It takes their wish as it is and lets them set the pace.',
    because: 'A written example: they said where they stand.',
  },
  asks: {
    id: 'asks',
    words: [
      'I’m happy to answer that. What is behind it for you?',
      'I’m happy to answer that. What is on your mind with it?',
    ],
    why: 'It takes up their question before anything else.',
    because: 'A written example: they asked something.',
  },
  tookEffort: {
    id: 'tookEffort',
    words: [
      'That took something. What has it been like for you?',
      'That won’t have come by itself. How has it been for you?',
    ],
    why: 'It sees what they did before it asks anything.',
    because: 'A written example: they told of something they did.',
  },
};

/**
 * What a peer's turn asks for before anything else: safety, a wish taken as it is, an answer, being
 * seen; null for any other turn. Reads the last 1,500 characters. Never throws.
 */
export function whatComesFirst(peersLastTurn: string): ComesFirst | null {
  const words = peersLastTurn
    .slice(-1_500)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  if (harm.test(words)) return answers.harm;
  const bare = words.replace(/[.!…]+$/, '');
  if (setsAside.some((form) => form.test(bare))) return answers.setsAside;
  if (isHeavy(words)) return null;
  if (words.endsWith('?') && !asksNothing.test(words)) return answers.asks;
  return tookEffort.test(words) ? answers.tookEffort : null;
}

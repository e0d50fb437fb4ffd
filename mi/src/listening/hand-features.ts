import type { TextView } from './view.ts';

/**
 * Features written by hand. Each has a name that doubles as evidence in plain words. Supporters and
 * peers have a table of phrases each; what can be counted stands in `counted`.
 */
export interface PhraseFeature {
  readonly name: string;
  readonly says: RegExp;
}

const of = (name: string, pattern: string): PhraseFeature => ({ name, says: new RegExp(` (?:${pattern}) `) });

/** What a supporter's turn may say. Patterns read the plain form, where marks are words. */
export const supporterPhrases: readonly PhraseFeature[] = [
  of('asks with “what” or “how”', "(?:what|what's|how|how's|which|who)(?: [a-z']+){2,60} \\?"),
  of('says “tell me”', 'tell me|talk me through|walk me through|describe|say more|help me understand'),
  of(
    'says “sounds like”',
    '(?:it|that|this|so|what)? ?(?:sounds|sound|sounded|seems|seemed|looks|feels) (?:like|as if|to me|as though)',
  ),
  of('says “so you”', "so (?:you|you're|your|you've|it's|for you|that's|there's|what)"),
  of(
    'says “you’re feeling”',
    "you(?:'re| are| feel| felt)(?: [a-z']+){0,2} (?:feeling|worried|scared|afraid|frustrated|angry|sad|tired|torn|stuck|concerned|upset|anxious|proud|ready|unsure|confused)",
  ),
  of('says “part of you”', 'part of you|one side|one hand|other hand|other side|two minds'),
  of(
    'says “you want”',
    "you(?:'d| would)? (?:want|like|love|wish|hope|prefer|really want|don't want|need)|you(?:'re| are) (?:hoping|wanting|looking|trying|not sure|thinking|willing)",
  ),
  of('says “you’ve”', "you've|you have (?:been|had|tried|got|already|noticed|done|made)|you had|you were"),
  of(
    'says “you should”',
    "you (?:really |probably |just |might |may |definitely )?(?:should|need to|have to|must|ought|want to|better|had better|shouldn't|can't)|you're going to (?:have|need|want)",
  ),
  of(
    'says “you could”',
    'you (?:could|can|might|may)(?: [a-z]+)? (?:try|do|take|use|go|get|start|talk|look|make|think|consider|also)',
  ),
  of(
    'suggests',
    "i(?:'d| would)? (?:suggest|recommend|advise|encourage|urge)|suggestion|recommend|recommended|my advice|i want you to|i'd like you to|i need you to",
  ),
  of(
    'says “why don’t you”',
    "why don't (?:you|we)|how about|what about|what if|have you (?:tried|considered|thought)|could you|let's",
  ),
  of(
    'asks permission',
    "would it be (?:ok|alright|all right|useful|helpful|fine)|is it (?:ok|alright|all right)|(?:would|do) you mind|can i|could i|may i|if it's (?:ok|alright|all right)|if that's (?:ok|alright|all right)|if you don't mind|would you be (?:willing|interested|open|up|comfortable)|i wonder if (?:i|we)",
  ),
  of(
    'hands the choice over',
    "up to you|your (?:choice|decision|call)|you (?:decide|choose)|only you|you're the (?:one|expert|boss)|whatever you",
  ),
  of(
    'praises',
    'good|great|well done|excellent|fantastic|awesome|wonderful|nice|congratulations|proud|terrific|impressive|perfect',
  ),
  of('thanks', 'thank|thanks|appreciate|glad|welcome|nice to (?:see|meet)'),
  of(
    'speaks of others',
    'some people|a lot of people|many people|other people|most people|people who|other patients|patients',
  ),
  of(
    'tells facts',
    'percent|risk|risks|study|studies|research|because|causes?|cause|increase|increases|effects?|means that|guidelines?|health|disease|cancer|average|standard',
  ),
  of(
    'speaks of treatment',
    'medications?|medicine|doctor|treatment|program|clinic|group|groups|meeting|meetings|test|tests|support|options?|plan|goals?|patch|gum',
  ),
  of('says “I”', "i|i'm|i've|i'd|i'll|me|my"),
  of('says “we”', "we|we're|we've|we'll|us|our|we'd"),
  of(
    'says “I hear”',
    "i hear|i see|i understand|i get|what i(?:'m| am) hearing|i'm hearing|if i heard|i imagine|i guess",
  ),
  of('asks from 0 to 10', 'scale|zero|ten|one to 10|1 to 10|0 to 10|number|zero to 10'),
  of('hedges', 'maybe|perhaps|might|kind of|sort of|a little|a bit|probably|guess'),
  of('says “but”', 'but|although|though|however|at the same time|yet'),
  of('says “because”', "because|that's why|so that|since"),
  of('says “and”', 'and'),
  of('says “not”', "not|no|don't|didn't|isn't|can't|won't|haven't|doesn't|never|wasn't|aren't"),
  of(
    'checks',
    "right \\?|ok \\?|yeah \\?|huh \\?|correct \\?|(?:isn't|doesn't|don't|didn't|aren't|wasn't|hasn't|won't|is|does) (?:it|you|that|he|she|they) \\?|is that right|am i (?:right|hearing)|does that (?:sound|make)",
  ),
  of(
    'names a feeling',
    'feel|feeling|feels|felt|worried|worry|scared|afraid|frustrating|frustrated|angry|sad|tired|stressed|stress|overwhelmed|concerned|upset|anxious|proud|hard|difficult|tough|struggle|struggling|important|matter|matters|care',
  ),
  of('links', 'wonder|wondering|curious|interested in|question is'),
  of(
    'structures',
    "today|we're going to|we have|talk about|first|next|before we|let me|minutes|session|last time|our time|i'd like to|moving|start",
  ),
  of(
    'warns',
    "if you (?:don't|keep|continue|do not)|you'll (?:die|lose|end|have|get|be)|going to (?:die|lose|end|get)|problem|dangerous|serious",
  ),
  of('says “on the other”', 'on the one|on one|on the other|at the same time|and yet|and also|as well'),
  of(
    'gives options',
    'either|or you|or maybe|or we|options|another|different (?:ways|things|options)|for example|such as',
  ),
];

/** What a peer's turn may say. */
export const peerPhrases: readonly PhraseFeature[] = [
  of(
    'says “I want to”',
    "i (?:really |just |do |would |also )*(?:want|wanna|wish|hope|love)(?: to)?|i'd (?:really |just )?(?:like|love)|i would (?:really )?(?:like|love)",
  ),
  of(
    'says “I don’t want”',
    "i (?:really |just )?(?:don't|didn't|do not) (?:really |even )?(?:want|wanna|like|feel like|care|need|see|have)|i wouldn't|i won't|i'm not (?:going|gonna|ready|willing|sure|interested|really)",
  ),
  of(
    'says “I can”',
    "i (?:can|could|am able|'m able|might be able|think i can|think i could|know i can|guess i could|guess i can)|i'm able",
  ),
  of(
    'says “I can’t”',
    "i (?:just |really )?(?:can't|couldn't|cannot|don't think i|don't know (?:how|if|that i))|it's (?:too |so |really |very |just )?(?:hard|difficult|tough|impossible)",
  ),
  of(
    'says “I need to”',
    "i (?:really |just |know i |think i |probably )*(?:need|have|got|should|must|ought)(?: to)?|i've got to|i gotta|have to|need to",
  ),
  of(
    'says “I will”',
    "i'll|i will|i'm going to|i am going to|i'm gonna|i plan|i promise|i intend|i'm (?:ready|willing|determined|planning)|i am (?:ready|willing)",
  ),
  of(
    'says “I tried”',
    "i(?:'ve| have)? (?:already |actually |even )?(?:tried|started|stopped|quit|cut|began|been trying|been doing|did|talked|went|called|told|made|managed|lost)|i've been",
  ),
  of('says “maybe”', 'maybe|perhaps|probably|might|i guess|i suppose|possibly|kind of|sort of'),
  of('says “I think”', "i think|i believe|i know|i feel|i'd say|i figure|i realize|i realise"),
  of('says “I don’t know”', "i don't know|not sure|don't really know|no idea"),
  of('says “but”', 'but|although|though|however|except'),
  of('says “yeah but”', '(?:yeah|yes|ok|well|right|sure)(?: ,)? but'),
  of(
    'enjoys it',
    'i (?:really |just )?(?:like|love|enjoy)|fun|relax|relaxes|relaxing|calm|calms|helps me|makes me feel|enjoy|good time|friends|social',
  ),
  of(
    'no problem',
    "(?:no|not|isn't|don't have|a) (?:a |such a |really a |any |big )*(?:problem|deal|issue|big deal)|fine|it's not that|not that bad|only|just a|doesn't (?:matter|bother|affect)",
  ),
  of(
    'names harm',
    'bad|worse|worst|hurt|hurts|hurting|sick|problem|problems|trouble|die|died|death|cancer|lose|lost|losing|scared|worried|worry|afraid|guilty|ashamed|embarrassed|tired|stress|stressed|pain|money|expensive|cost|costs|jail|arrested|fight|fights|angry|mad',
  ),
  of(
    'names a good',
    'better|healthier|healthy|health|good|great|happy|proud|energy|kids|children|daughter|son|family|wife|husband|mom|job|future|life|sleep|stronger',
  ),
  of(
    'speaks of change',
    'change|changes|changing|quit|quitting|stop|stopping|cut|cutting|less|reduce|start|starting|try|trying|lose weight|exercise|goal|plan|better',
  ),
  of(
    'speaks of the habit',
    'drink|drinking|drinks|drunk|smoke|smoking|cigarettes?|alcohol|beers?|wine|pot|weed|marijuana|drugs?|eat|eating|using|use|gambling|medications?|pills?|asthma|weight|sugar|diabetes',
  ),
  of(
    'says yes',
    "yes|yeah|yep|sure|definitely|absolutely|exactly|right|of course|true|ok|that's right|i agree",
  ),
  of('says no', 'no|nope|nah|not really|never|not at all'),
  of(
    'agrees strongly',
    "definitely|absolutely|exactly|for sure|totally|really|i know|makes sense|that would|sounds good|that's a good|good idea",
  ),
  of(
    'blames',
    "they|they're|he|she|my (?:wife|husband|mom|mother|dad|parents|boss|doctor|girlfriend|boyfriend)|everybody|everyone|people",
  ),
  of('says not', "not|don't|didn't|doesn't|isn't|wasn't|can't|couldn't|won't|never|nothing|no"),
  of('says if', 'if|when|then|would|could'),
  of('says because', "because|so that|that's why|reason|since"),
  of('says used to', 'used to|always|every day|for years|whole life|years|before'),
  of('wonders', 'why|how|what|\\?'),
  of('says too', 'too|so much|really|very'),
  of('names a number', '[0-9]+|two|three|four|five|six|seven|eight|nine|ten|half|couple'),
  of('thanks', 'thank|thanks|appreciate|ok|alright'),
  of(
    'says don’t see',
    "don't (?:see|think|believe|understand|get)|doesn't make|what's the point|why should|stupid|ridiculous|waste",
  ),
  of('is ready', 'ready|willing|committed|determined|motivated|confident|try|give it a|step'),
];

const fillers: ReadonlySet<string> = new Set(
  'mm-hmm mm uh-huh yeah yes ok right hm oh ah alright sure no yep um uh well great good exactly wow'.split(
    ' ',
  ),
);
const auxiliaries: ReadonlySet<string> = new Set(
  "do does did is are was were have has had can could will would should may might don't doesn't didn't isn't aren't wasn't haven't hasn't can't couldn't won't wouldn't shall am".split(
    ' ',
  ),
);
const askers: ReadonlySet<string> = new Set(
  "what what's how how's why who where when which whose who's where's when's".split(' '),
);
const leadIns: ReadonlySet<string> = new Set(
  'so and but well ok um uh now then or yeah alright right like , because i mean hm oh great good'.split(' '),
);

/** The first word of a piece that is no lead-in such as “so” or “well”. */
export function openingOf(piece: readonly string[]): string {
  for (let i = 0; i < piece.length && i < 6; i++) {
    const token = piece[i] ?? '';
    if (!leadIns.has(token)) return token;
  }
  return '';
}

/** Whether a piece begins as a question that can be answered in one's own way, or with an auxiliary. */
export function asksWith(piece: readonly string[]): 'asker' | 'auxiliary' | 'neither' {
  const opening = openingOf(piece);
  if (askers.has(opening)) return 'asker';
  return auxiliaries.has(opening) ? 'auxiliary' : 'neither';
}

/** True when every word is “mm-hmm”, “right” and the like. */
export function onlyFillers(words: readonly string[]): boolean {
  return words.length <= 6 && words.every((word) => fillers.has(word));
}

const lengthSteps = [1, 2, 3, 4, 6, 8, 11, 15, 20, 28, 40, 60];
const countedNames = [
  ...lengthSteps.map((step) => `at least ${step} words`),
  'log words',
  'one sentence',
  'two sentences',
  'three sentences',
  'many sentences',
  'has “?”',
  'ends with “?”',
  'two “?”',
  'three “?”',
  'share of “?”',
  'last starts with an asking word',
  'last starts with an auxiliary',
  'any starts with an asking word',
  'any starts with an auxiliary',
  'asks openly',
  'asks for a yes or no',
  'asks openly and ends there',
  'first starts with an asking word',
  'first starts with an auxiliary',
  'last sentence is short',
  'first is filler',
  'only fillers',
  'has “!”',
  'has “…”',
  'has a comma',
  'has quotes',
  'starts with “you”',
  'starts with “so”',
  'starts with “and”',
  'starts with “but”',
  'starts with “well”',
  'starts with “I”',
  'starts with “it”',
  'share of “you”',
  'share of “I”',
  'no “you”',
  'no “I”',
  'two “you”',
  'four “you”',
  'or in the question',
  'gives back 1 word',
  'gives back 2 words',
  'gives back 3 words',
  'gives back 5 words',
  'share given back',
  'share of theirs given back',
  'gives back two in a row',
  'gives back three in a row',
  'gives back and asks nothing',
  'gives back and says “you”',
  'no question and says “you”',
  'before: nothing',
  'before: 1 to 3 words',
  'before: 4 to 12 words',
  'before: over 12 words',
  'before: over 40 words',
  'before: asked',
  'before: asked openly',
  'before: asked for a yes or no',
  'before: only fillers',
];

export type Side = 'supporter' | 'peer';
const phrasesOf = { supporter: supporterPhrases, peer: peerPhrases } as const;

/** Names of all hand features of one side, in the order of the numbers. */
export function handFeatureNames(side: Side): readonly string[] {
  const phrases = phrasesOf[side].map((feature) => feature.name);
  return [...phrases, ...phrases.map((name) => `last: ${name}`), ...countedNames];
}

/** Writes the hand features (0..1 each) of a turn into `into`; `other` is the other speaker's turn just before. */
export function handFeatures(side: Side, view: TextView, other: TextView, into: Float32Array): void {
  into.fill(0);
  let at = 0;
  const last = view.pieces[view.pieces.length - 1] ?? [];
  const lastPlain = ` ${last.join(' ')} `;
  for (const feature of phrasesOf[side]) into[at++] = feature.says.test(view.plain) ? 1 : 0;
  for (const feature of phrasesOf[side]) into[at++] = feature.says.test(lastPlain) ? 1 : 0;
  for (const value of counted(view, other, last)) into[at++] = value;
}

function counted(view: TextView, other: TextView, last: readonly string[]): readonly number[] {
  const { tokens, words, pieces } = view;
  const n = words.length;
  const is = (truth: boolean): number => (truth ? 1 : 0);
  const share = (match: (token: string) => boolean): number => (n === 0 ? 0 : words.filter(match).length / n);
  const marks = tokens.filter((token) => token === '?').length;
  const first = pieces[0] ?? [];
  const asks = (piece: readonly string[]): boolean => piece[piece.length - 1] === '?';
  const openAsked = pieces.some((piece) => asks(piece) && asksWith(piece) === 'asker');
  const closedAsked = pieces.some((piece) => asks(piece) && asksWith(piece) === 'auxiliary');
  const yous = words.filter((word) => word === 'you' || word.startsWith("you'") || word === 'your').length;
  const is1 = (word: string): boolean =>
    word === 'i' || word.startsWith("i'") || word === 'my' || word === 'me';
  let echo = 0;
  for (const word of view.content) if (other.content.has(word)) echo++;
  const runs = sharedRuns(words, other.words);
  const opening = openingOf(first);
  const otherLast = other.pieces[other.pieces.length - 1] ?? [];
  const otherAsked = other.tokens.includes('?');
  const m = other.words.length;
  return [
    ...lengthSteps.map((step) => is(n >= step)),
    Math.min(1, Math.log1p(n) / 5),
    is(pieces.length === 1),
    is(pieces.length === 2),
    is(pieces.length === 3),
    is(pieces.length > 3),
    is(marks > 0),
    is(asks(last)),
    is(marks > 1),
    is(marks > 2),
    pieces.length === 0 ? 0 : Math.min(1, marks / pieces.length),
    is(asksWith(last) === 'asker'),
    is(asksWith(last) === 'auxiliary'),
    is(pieces.some((p) => asksWith(p) === 'asker')),
    is(pieces.some((p) => asksWith(p) === 'auxiliary')),
    is(openAsked),
    is(closedAsked),
    is(asks(last) && asksWith(last) === 'asker'),
    is(asksWith(first) === 'asker'),
    is(asksWith(first) === 'auxiliary'),
    is(last.length > 0 && last.length <= 5),
    is(fillers.has(words[0] ?? '')),
    is(onlyFillers(words)),
    is(tokens.includes('!')),
    is(tokens.includes('…')),
    is(tokens.includes(',')),
    is(tokens.includes('"')),
    is(opening === 'you' || opening.startsWith("you'")),
    is(words[0] === 'so'),
    is(words[0] === 'and'),
    is(words[0] === 'but'),
    is(words[0] === 'well'),
    is(is1(opening)),
    is(opening === 'it' || opening === "it's" || opening === 'that'),
    share((w) => w === 'you' || w.startsWith("you'") || w === 'your'),
    share(is1),
    is(yous === 0),
    is(!words.some(is1)),
    is(yous >= 2),
    is(yous >= 4),
    is(last.includes('or') && asks(last)),
    is(echo >= 1),
    is(echo >= 2),
    is(echo >= 3),
    is(echo >= 5),
    view.content.size === 0 ? 0 : echo / view.content.size,
    other.content.size === 0 ? 0 : echo / other.content.size,
    is(runs >= 2),
    is(runs >= 3),
    is(echo >= 1 && marks === 0),
    is(echo >= 1 && yous > 0),
    is(marks === 0 && yous > 0),
    is(m === 0),
    is(m >= 1 && m <= 3),
    is(m > 3 && m <= 12),
    is(m > 12),
    is(m > 40),
    is(otherAsked),
    is(asks(otherLast) && asksWith(otherLast) === 'asker'),
    is(asks(otherLast) && asksWith(otherLast) === 'auxiliary'),
    is(m > 0 && onlyFillers(other.words)),
  ];
}

/** Longest run (2 or 3, else 0) of neighbouring words that both texts have, not all of them stop words. */
function sharedRuns(words: readonly string[], others: readonly string[]): number {
  const twos = new Set<string>();
  const threes = new Set<string>();
  for (let i = 0; i + 1 < others.length; i++) {
    twos.add(`${others[i]} ${others[i + 1]}`);
    if (i + 2 < others.length) threes.add(`${others[i]} ${others[i + 1]} ${others[i + 2]}`);
  }
  let longest = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    if (i + 2 < words.length && threes.has(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)) return 3;
    if (twos.has(`${words[i]} ${words[i + 1]}`)) longest = 2;
  }
  return longest;
}

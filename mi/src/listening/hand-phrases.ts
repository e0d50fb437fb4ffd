/**
 * Phrases that a turn may hold, each with a name that doubles as evidence in plain words. The patterns
 * read the plain form, where marks are words.
 */
import { anyOf } from '../wording/any-of.ts';

/** A feature that is there when its pattern is. */
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
    anyOf`
      you(?:'re| are| feel| felt)(?: [a-z']+){0,2} (?:feeling|worried|scared|afraid|frustrated|
      angry|sad|tired|torn|stuck|concerned|upset|anxious|proud|ready|unsure|confused)
    `,
  ),
  of('says “part of you”', 'part of you|one side|one hand|other hand|other side|two minds'),
  of(
    'says “you want”',
    anyOf`
      you(?:'d| would)? (?:want|like|love|wish|hope|prefer|really want|don't want|need)|
      you(?:'re| are) (?:hoping|wanting|looking|trying|not sure|thinking|willing)
    `,
  ),
  of('says “you’ve”', "you've|you have (?:been|had|tried|got|already|noticed|done|made)|you had|you were"),
  of(
    'says “you should”',
    anyOf`
      you (?:really |probably |just |might |may |definitely )?(?:should|need to|have to|must|
      ought|want to|better|had better|shouldn't|can't)|you're going to (?:have|need|want)
    `,
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
    anyOf`
      would it be (?:ok|alright|all right|useful|helpful|fine)|is it (?:ok|alright|all right)|
      (?:would|do) you mind|can i|could i|may i|if it's (?:ok|alright|all right)|
      if that's (?:ok|alright|all right)|if you don't mind|would you be (?:willing|interested|
      open|up|comfortable)|i wonder if (?:i|we)
    `,
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
    anyOf`
      percent|risk|risks|study|studies|research|because|causes?|cause|increase|increases|
      effects?|means that|guidelines?|health|disease|cancer|average|standard
    `,
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
    anyOf`
      right \?|ok \?|yeah \?|huh \?|correct \?|(?:isn't|doesn't|don't|didn't|aren't|wasn't|
      hasn't|won't|is|does) (?:it|you|that|he|she|they) \?|is that right|am i (?:right|hearing)|
      does that (?:sound|make)
    `,
  ),
  of(
    'names a feeling',
    anyOf`
      feel|feeling|feels|felt|worried|worry|scared|afraid|frustrating|frustrated|angry|sad|
      tired|stressed|stress|overwhelmed|concerned|upset|anxious|proud|hard|difficult|tough|
      struggle|struggling|important|matter|matters|care
    `,
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
    anyOf`
      i (?:really |just )?(?:don't|didn't|do not) (?:really |even )?(?:want|wanna|like|
      feel like|care|need|see|have)|i wouldn't|i won't|i'm not (?:going|gonna|ready|willing|
      sure|interested|really)
    `,
  ),
  of(
    'says “I can”',
    "i (?:can|could|am able|'m able|might be able|think i can|think i could|know i can|guess i could|guess i can)|i'm able",
  ),
  of(
    'says “I can’t”',
    anyOf`
      i (?:just |really )?(?:can't|couldn't|cannot|don't think i|don't know (?:how|if|that i))|
      it's (?:too |so |really |very |just )?(?:hard|difficult|tough|impossible)
    `,
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
    anyOf`
      i(?:'ve| have)? (?:already |actually |even )?(?:tried|started|stopped|quit|cut|began|
      been trying|been doing|did|talked|went|called|told|made|managed|lost)|i've been
    `,
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
    anyOf`
      (?:no|not|isn't|don't have|a) (?:a |such a |really a |any |big )*(?:problem|deal|issue|
      big deal)|fine|it's not that|not that bad|only|just a|doesn't (?:matter|bother|affect)
    `,
  ),
  of(
    'names harm',
    anyOf`
      bad|worse|worst|hurt|hurts|hurting|sick|problem|problems|trouble|die|died|death|cancer|
      lose|lost|losing|scared|worried|worry|afraid|guilty|ashamed|embarrassed|tired|stress|
      stressed|pain|money|expensive|cost|costs|jail|arrested|fight|fights|angry|mad
    `,
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
    anyOf`
      drink|drinking|drinks|drunk|smoke|smoking|cigarettes?|alcohol|beers?|wine|pot|weed|
      marijuana|drugs?|eat|eating|using|use|gambling|medications?|pills?|asthma|weight|sugar|
      diabetes
    `,
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

import { anyOf } from '../../wording/any-of.ts';
import { opens, phrase } from './rule.ts';
import type { Rule } from './rule.ts';

const feeling = anyOf`
    feel|feeling|feels|felt|worried|scared|afraid|frightened|frustrated|frustrating|angry|sad|
    lonely|alone|tired|exhausted|torn|stuck|anxious|ashamed|guilty|hopeful|hope|hoping|hopeless|
    proud|lost|trapped|overwhelmed|fed up|sick of|relieved|hurt|hurts|heartbroken|nervous|
    panicky|numb|grieving|grief|miss|missing|longing|wish|dread|fear|fears|shame|pressure|
    pulled|trust|safe|unsafe|belong|matters?|important|mean|means|meant|value|care|cares|love|
    loves
  `;

/** Reflections, summaries. */
export const givingBackRules: readonly Rule[] = [
  {
    behaviour: 'simpleReflection',
    weight: 2.6,
    says: opens("you|you're|you've|you'd|your"),
    when: (s) => !s.asks,
    example: 'You told him on Friday.',
    because: 'A statement about them, without a question.',
  },
  {
    behaviour: 'complexReflection',
    weight: 1.7,
    says: phrase(`(?:you|you're|you've|you'd|your)(?: [a-z']+){0,8} (?:${feeling})`),
    when: (s) => !s.asks || s.opens === 'neither',
    unless: phrase('feel free|make sure|proud of you|should be proud'),
    example: 'You miss being known like that.',
    because: 'It names a feeling or a meaning.',
  },
  {
    behaviour: 'complexReflection',
    weight: 3.6,
    says: phrase(
      anyOf`
        (?:it |that |this |so it |so |what i'm hearing is it )?(?:sounds|seems|looks|
        feels) (?:like|as if|as though|to me like|almost like)|sounds as if|
        what i(?:'m| am) hearing|i (?:can )?hear (?:how|that|the|a lot|in)|i can (?:hear|
        see) (?:how|that)|i imagine|i(?:'m| am) guessing|you (?:sound|seem|look|sounded|seemed)|
        what you(?:'re| are) (?:really )?saying|if i(?:'m| am) hearing you|in other words|
        i get the sense|i(?:'m| am) getting the sense|i(?:'m| am) sensing|
        it's (?:almost )?(?:like|as if|as though)|a part of you|part of you|underneath|
        deep down|somewhere in there|at the same time|on the one hand|one side of you|two minds
      `,
    ),
    unless: phrase('sounds like a (?:plan|good idea|great idea)|sounds like fun|looks like rain'),
    example: 'Sounds like it’s hard to get any peace.',
    because: 'A guess at what they mean, offered back.',
  },
  {
    behaviour: 'complexReflection',
    weight: 2.8,
    says: phrase(
      anyOf`
        (?:would|might|could|must|can) (?:feel|be|mean) (?:like|so|a bit|a lot|
        really)?(?: [a-z']+){0,3}|(?:matter|matters|mean|means|
        important)(?: [a-z]+){0,3} to you|you(?:'re| are) (?:torn|stuck|caught|pulled|worried|
        scared|afraid|hoping|longing|looking for|tired of|fed up|sick of|not sure|wondering|
        carrying|grieving|ready|beginning|starting to)|you(?:'d| would) (?:like|love|rather|
        miss|give|hate)|you (?:just |only |really |still )?(?:want|wish|hope|miss|long|dread|
        fear|need|hate|love|dread|deserve|needed|frightened|expected|hoped|wonder)|
        something in you|worn out|(?:sick|tired) of|holding (?:it|that|this|everything) (?:in|
        together)|(?:doesn't|didn't|don't) feel like|a burden|(?:the|a) (?:weight|price|cost|
        ache|pull) of|it(?:'s| is) not (?:just|only|really|about)|more than (?:just )?(?:the )?|
        less about|as much as|and yet|even though|because
      `,
    ),
    when: (s) => !s.asks && s.view.words.some((w) => w === 'you' || w.startsWith("you'") || w === 'your'),
    unless: phrase(
      "i want you|if you|wouldn't you|must (?:stop|go|have to)|i|you want to (?:try|stop)|you need (?:new|better|different|more)",
    ),
    example: 'You want to be there for her more than anything.',
    because: 'A wish, a weight or a meaning they did not say outright.',
  },
  {
    behaviour: 'complexReflection',
    weight: 1.6,
    says: phrase(
      anyOf`
        (?:it|that|losing|being|going|not|having|leaving|saying|they|he|she|the [a-z]+|
        those [a-z]+|saturday|every [a-z]+|(?:everyone|everybody|nobody|no one|someone|
        people)(?:'s)?)(?: [a-z']+){0,8} (?:you|your)
      `,
    ),
    when: (s) => !s.asks,
    unless: phrase(
      "i|i'm|i'll|i've|you should|you need|for you to|thank you|help you|see you|up to you|your (?:choice|decision)",
    ),
    example: 'Losing them would leave you on your own.',
    because: 'It says what something is for them.',
  },
  {
    behaviour: 'complexReflection',
    lead: 'says what others have been to them',
    weight: 3,
    says: phrase(
      anyOf`
        (?:they|he|she|your [a-z]+|the (?:lads|boys|girls|group)|mates|friends|
        people)(?:'ve| have|'d| had|
        're)? ?(?:all |both |really |always |still |just )?(?:(?:were |was |been |are |is |stay )?there for|
        (?:stood|stuck|stayed|stick|stand) (?:by|with|up for)|looked after|turned up for|
        came through for|had|got|never left|didn't leave|never dropped|didn't drop|
        never gave up on|knew|know) you(?:r back)?|(?:they|he|she) (?:came|come|were there|
        was there|turned up|showed up|stayed)(?: for you)? when it (?:counted|mattered|
        got hard)|when it (?:counted|mattered|got hard)(?: ,)? (?:they|he|she) (?:came|
        were there|was there|turned up|showed up|stayed)
      `,
    ),
    when: (s) => !s.asks,
    unless: phrase('i|you should|you need to|did you|(?:they|he|she) said'),
    example: 'They were there for you when it counted.',
    because: 'What someone has been to them, put into words.',
  },
  {
    behaviour: 'complexReflection',
    lead: 'says what matters',
    weight: 3,
    says: phrase(
      anyOf`
        (?:is|are|was|'s|[a-z]+'s)(?: (?:a|the|one|your|big|main|real|good|part|of|whole|best|
        such|why|exactly|really))* (?:reasons?|why you(?:'re|'ve|'d)?|what (?:keeps|got|gets|
        holds|pulls|drives|matters)|the one (?:who|that|thing))(?: [a-z']+){0,3}|
        [a-z]+ (?:really )?(?:matters?|means? (?:a lot|so much|everything|something|
        the world))(?= [.!,…]| $)
      `,
    ),
    when: (s) => !s.asks,
    unless: phrase(
      anyOf`
        i|my|me|you (?:should|need to|have to|must)|what(?:'s| is) the (?:reason|one)|
        that(?:'s| is) why you|
        there(?:'s| is| are) (?:a |no |many |plenty of |lots of |every )?(?:good )?reasons?|
        no reason|excuse|it (?:doesn't|does not) matter
      `,
    ),
    example: 'So your mornings are a big reason.',
    because: 'It names what is at stake for them.',
  },
  {
    behaviour: 'complexReflection',
    weight: 2.8,
    says: phrase(
      anyOf`
        (?:it|they|that|this|the [a-z]+|the [a-z]+ [a-z]+|nights|days|being [a-z]+)(?:'s|'d be|
        're|
        'll be| is| are| was| were| would be| will be| feels?)(?: so| really| more| a| the| quite| very| just| always| such| still| almost| bit)* (?:lonely|
        quiet without|empty|like (?:family|home|losing|brothers|going|walking)|the (?:hardest|
        worst|best|scariest|loneliest|easiest)|hardest|worst|scariest|loneliest|
        (?:big |real |huge |hard )?(?:test|worry|wrench|struggle|tug|pull|balancing act)|
        big (?:deal|ask|decision|part|loss|step|change|thing)|a lot to (?:lose|give up|ask|
        carry)|hard to (?:picture|imagine|let go|say no|walk away))(?: [a-z']+){0,5}
      `,
    ),
    when: (s) =>
      !s.asks && !s.view.words.some((w) => w === 'i' || w === 'my' || w === 'me' || w.startsWith("i'")),
    unless: phrase("you (?:should|need to|have to|must)|that(?:'s| is) (?:so )?lonely|for me"),
    example: 'The quiet is the hardest bit.',
    because: 'It says what something is like, and leaves out whose it is.',
  },
  {
    behaviour: 'complexReflection',
    weight: 1.4,
    says: /^ so (?!sorry|good|great|proud|happy|glad|what|how|far|i )/,
    when: (s) =>
      !s.asks &&
      s.echoed.length >= 1 &&
      s.echoShare < 0.6 &&
      !s.view.words.some((w) => w === 'i' || w === 'my' || w === 'me' || w.startsWith("i'")),
    unless: phrase('you (?:should|need to|have to|must|could|can)|just|so (?:sorry|good|great|proud)'),
    evidence: 'opens with “so” and takes up their words',
    example: 'So mates like that are rare.',
    because: '“So” before their own words offers back what they come to.',
  },
  {
    behaviour: 'simpleReflection',
    weight: 2.2,
    says: null,
    when: (s) => !s.asks && s.echoShare >= 0.6 && s.echoed.length >= 1,
    evidence: 'gives back their own words',
    example: 'Saturday.',
    because: 'Close to their words is a simple reflection.',
  },
  {
    behaviour: 'complexReflection',
    weight: 0.8,
    says: null,
    when: (s) => !s.asks && s.echoed.length >= 1 && s.echoShare < 0.5 && s.view.words.length >= 6,
    evidence: 'takes up their words and goes on from there',
    example: 'Your mates are the ones who knew you before.',
    because: 'It adds to what was said.',
  },
  {
    behaviour: 'simpleReflection',
    weight: 2.2,
    says: phrase(
      anyOf`
        (?:on|in|at) your mind|so you(?:'ve|'re)?|you said|you(?:'re| are) saying|you mentioned|
        you told (?:him|her|them|me)|you(?:'re| are) (?:going|working|living|drinking|smoking|
        back|home|still|at|in|not going|off|on|thinking)|you(?:'ve| have) been|
        you(?:'ve| have) (?:got|had)|you don't|you can't|you didn't|you haven't
      `,
    ),
    when: (s) => !s.asks,
    unless: phrase("you don't have to|you said (?:no|it out loud)"),
    example: 'You’ve been at your sister’s.',
    because: 'What they told, told back.',
  },
  {
    behaviour: 'complexReflection',
    weight: 2.2,
    says: phrase(
      anyOf`
        (?:is|are|was|feels?|gets?|can be|
        must be)(?: so| really| very| a| pretty| just)* (?:lonely|tiring|exhausting|scary|
        frightening|painful|confusing|unfair|humiliating|heavy|important|precious|
        hard to (?:let go|lose|carry|say|trust|bear|leave))
      `,
    ),
    when: (s) =>
      !s.asks &&
      s.view.words.length >= 4 &&
      !s.view.words.some((w) => w === 'i' || w === 'my' || w.startsWith("i'")),
    unless: phrase("that(?:'s| is| sounds| must be)(?: so| really)? [a-z]+"),
    example: 'Being the only sober one is lonely.',
    because: 'It names what something is like, without “you”.',
  },
  {
    behaviour: 'complexReflection',
    weight: 1.2,
    says: null,
    evidence: 'a longer statement about them',
    when: (s) =>
      !s.asks && s.view.words.length >= 12 && s.view.words.some((w) => w === 'you' || w.startsWith("you'")),
    example: 'It was a long road to get here and you are not about to walk back down it.',
    because: 'Long statements about the other that nothing else explains are mostly guesses at meaning.',
  },
  {
    behaviour: 'complexReflection',
    weight: 4,
    says: phrase(
      anyOf`
        (?:you|you're|you've|part of you)(?: [a-z]+)? (?:feel|felt|feels|think|thinks|thought|
        know|knew|believe|worry|worried|afraid|scared|guilty|ashamed|wonder|wish|sense|senses|
        feeling|thinking)(?: [a-z']+){0,2} you (?:should|need to|have to|must|ought to|
        shouldn't|had to|can't|could)(?: [a-z]+)?
      `,
    ),
    when: (s) => !s.asks,
    example: 'You feel like you should go.',
    because: 'The “should” is theirs, and is given back.',
  },
  {
    behaviour: 'summary',
    weight: 6,
    says: phrase(
      anyOf`
        so far(?: ,| :| you| i| i've| you've)|to sum up|let me see if i(?:'ve| have)? (?:got|
        get|understand|understood|have)|let me (?:pull|put|gather) (?:this|that|it|what|some|
        these)|putting (?:it|that|this|all) (?:of (?:it|that|this) )?together|(?:here's|here is|
        this is|that's) what i(?:'ve| have)? (?:heard|hear|got|picked up)|to recap|all in all|
        looking back (?:over|at) (?:what|today)|you(?:'ve| have) (?:told|said|talked|mentioned|
        named|covered|spoken)(?: [a-z']+){0,4} (?:a few|several|two|three|a lot of|many|
        both) (?:things|sides|parts)|what i(?:'ve| have) heard (?:so far|today|you say|is)|
        (?:let me|can i|could i) (?:just )?check (?:i(?:'ve| have)|that i|if i)|
        a few things (?:stand out|came up|i heard)|to pull (?:it|this|that) together|in short|
        summing up
      `,
    ),
    example: 'So far I’ve heard three things.',
    because: 'It announces that things are being gathered.',
  },
  {
    behaviour: 'summary',
    weight: 5,
    says: phrase(
      "what i(?:'m| am| was|'ve| have) (?:hear|heard|hearing|picking up|getting)(?: [a-z']+){0,3}|if i(?:'m| am) hearing you",
    ),
    when: (s) =>
      s.view.words.length >= 12 &&
      s.view.tokens.filter((t) => t === ',' || t === 'and' || t === 'but' || t === ';').length >= 3,
    example: 'What I’m hearing is that the nights are long, you miss them, and Saturday is a chance.',
    because: 'Three things heard, in one go.',
  },
  {
    behaviour: 'summary',
    weight: 4.8,
    says: / there's(?: [^ ]+){1,12} there's(?: [^ ]+){1,12} there's /,
    when: (s) => !s.asks,
    evidence: 'says “there’s …” three times',
    example: 'There’s the party, there’s Marty, and there’s four months of work.',
    because: 'One thing after the other, laid side by side.',
  },
  {
    behaviour: 'summary',
    weight: 4.2,
    says: /^ (?:so|ok so|right so|ok , so)(?: ,)? :? ?(?:[^ ]+ ){0,4}: /,
    when: (s) => !s.asks && s.view.words.length >= 8,
    evidence: 'opens with “so” and lists',
    example: 'So: your mates matter, and your mornings matter.',
    because: 'A list of what they said.',
  },
  {
    behaviour: 'summary',
    weight: 2.0,
    says: null,
    evidence: 'gathers several things in one sentence',
    when: (s) =>
      !s.asks &&
      s.view.words.length >= 14 &&
      s.view.tokens.filter((t) => t === ',' || t === 'and' || t === 'but' || t === ';').length >= 3 &&
      s.view.words.filter((w) => w === 'you' || w.startsWith("you'") || w === 'your').length >= 3,
    example: 'You miss your mates, you like your mornings, your sister worries, and Saturday is close.',
    because: 'Three or more of their points in a row.',
  },
];

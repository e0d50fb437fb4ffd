import { opens, phrase } from './rule.ts';
import type { Rule } from './rule.ts';

const trait =
  'courageous|brave|strong|determined|resilient|caring|kind|honest|loyal|thoughtful|patient|persistent|dedicated|committed|loving|generous|resourceful|creative|reliable|tenacious|gentle|wise|insightful|protective|devoted|hardworking|hard-working|warm|compassionate|considerate|dependable|perceptive|steady|tough|gutsy|principled|trustworthy|stubborn in|strong-willed|a fighter|a survivor|survivor|fighter|self-aware|big-hearted|good-hearted|fair|humble|open-hearted|level-headed|quick to learn|fierce';
const virtue =
  'courage|strength|determination|honesty|loyalty|patience|kindness|resilience|grit|wisdom|bravery|guts|perseverance|stubbornness|dedication|generosity|integrity|heart|care|backbone|self-respect|insight|humour|persistence|staying power|compassion';
const feeling =
  'feel|feeling|feels|felt|worried|scared|afraid|frightened|frustrated|frustrating|angry|sad|lonely|alone|tired|exhausted|torn|stuck|anxious|ashamed|guilty|hopeful|hope|hoping|hopeless|proud|lost|trapped|overwhelmed|fed up|sick of|relieved|hurt|hurts|heartbroken|nervous|panicky|numb|grieving|grief|miss|missing|longing|wish|dread|fear|fears|shame|pressure|pulled|trust|safe|unsafe|belong|matters?|important|mean|means|meant|value|care|cares|love|loves';
const past =
  'left|called|rang|told|came|turned up|showed up|stayed|kept|crossed|deleted|drove|handed|wrote|managed|asked|said no|walked away|went|got|reached out|stuck|held|spoke|spoke up|chose|picked|took|found|made|got through|put|stood|waited|poured|drove|sat|booked|wrote|talked|handed|blocked|deleted|cooked|texted|answered|stopped|said|opened|looked|tried|started|gave|set|went back|listened|planned|thought|noticed|caught|let|fed|woke|paid|signed|finished|faced';

/** Reflections, summaries, affirmations, praise. */
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
      "(?:it |that |this |so it |so |what i'm hearing is it )?(?:sounds|seems|looks|feels) (?:like|as if|as though|to me like|almost like)|sounds as if|what i(?:'m| am) hearing|i (?:can )?hear (?:how|that|the|a lot|in)|i can (?:hear|see) (?:how|that)|i imagine|i(?:'m| am) guessing|you (?:sound|seem|look|sounded|seemed)|what you(?:'re| are) (?:really )?saying|if i(?:'m| am) hearing you|in other words|i get the sense|i(?:'m| am) getting the sense|i(?:'m| am) sensing|it's (?:almost )?(?:like|as if|as though)|a part of you|part of you|underneath|deep down|somewhere in there|at the same time|on the one hand|one side of you|two minds",
    ),
    unless: phrase('sounds like a (?:plan|good idea|great idea)|sounds like fun|looks like rain'),
    example: 'Sounds like it’s hard to get any peace.',
    because: 'A guess at what they mean, offered back.',
  },
  {
    behaviour: 'complexReflection',
    weight: 2.8,
    says: phrase(
      "(?:would|might|could|must|can) (?:feel|be|mean) (?:like|so|a bit|a lot|really)?(?: [a-z']+){0,3}|(?:matter|matters|mean|means|important)(?: [a-z]+){0,3} to you|you(?:'re| are) (?:torn|stuck|caught|pulled|worried|scared|afraid|hoping|longing|looking for|tired of|fed up|sick of|not sure|wondering|carrying|grieving|ready|beginning|starting to)|you(?:'d| would) (?:like|love|rather|miss|give|hate)|you (?:want|wish|hope|miss|long|dread|fear|need|hate|love|dread|deserve|needed|frightened|expected|hoped|wonder)|something in you|worn out|(?:sick|tired) of|holding (?:it|that|this|everything) (?:in|together)|(?:doesn't|didn't|don't) feel like|a burden|(?:the|a) (?:weight|price|cost|ache|pull) of|it(?:'s| is) not (?:just|only|really|about)|more than (?:just )?(?:the )?|less about|as much as|and yet|even though|because",
    ),
    when: (s) => !s.asks && s.view.words.some((w) => w === 'you' || w.startsWith("you'") || w === 'your'),
    unless: phrase("i want you|if you|wouldn't you|must (?:stop|go|have to)|i|you want to (?:try|stop)"),
    example: 'You want to be there for her more than anything.',
    because: 'A wish, a weight or a meaning they did not say outright.',
  },
  {
    behaviour: 'complexReflection',
    weight: 1.6,
    says: phrase(
      "(?:it|that|losing|being|going|not|having|leaving|saying|they|he|she|the [a-z]+|those [a-z]+|saturday|every [a-z]+)(?: [a-z']+){0,8} (?:you|your)",
    ),
    when: (s) => !s.asks,
    unless: phrase(
      "i|i'm|i'll|i've|you should|you need|for you to|thank you|help you|see you|up to you|your (?:choice|decision)",
    ),
    example: 'Losing them would leave you on your own.',
    because: 'It says what something is for them.',
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
    weight: 1.6,
    says: phrase(
      "(?:on|in|at) your mind|so you(?:'ve|'re)?|you said|you(?:'re| are) saying|you mentioned|you told (?:him|her|them|me)|you(?:'re| are) (?:going|working|living|drinking|smoking|back|home|still|at|in|not going|off|on|thinking)|you(?:'ve| have) been|you(?:'ve| have) (?:got|had)|you don't|you can't|you didn't|you haven't",
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
      '(?:is|are|was|feels?|gets?|can be|must be)(?: so| really| very| a| pretty| just)* (?:lonely|tiring|exhausting|scary|frightening|painful|confusing|unfair|humiliating|heavy|important|precious|hard to (?:let go|lose|carry|say|trust|bear|leave))',
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
      "(?:you|you're|you've|part of you)(?: [a-z]+)? (?:feel|felt|feels|think|thinks|thought|know|knew|believe|worry|worried|afraid|scared|guilty|ashamed|wonder|wish|sense|senses|feeling|thinking)(?: [a-z']+){0,2} you (?:should|need to|have to|must|ought to|shouldn't|had to|can't|could)(?: [a-z]+)?",
    ),
    when: (s) => !s.asks,
    example: 'You feel like you should go.',
    because: 'The “should” is theirs, and is given back.',
  },
  {
    behaviour: 'summary',
    weight: 6,
    says: phrase(
      "so far(?: ,| :| you| i| i've| you've)|to sum up|let me see if i(?:'ve| have)? (?:got|get|understand|understood|have)|let me (?:pull|put|gather) (?:this|that|it|what|some|these)|putting (?:it|that|this|all) (?:of (?:it|that|this) )?together|(?:here's|here is|this is|that's) what i(?:'ve| have)? (?:heard|hear|got|picked up)|to recap|all in all|looking back (?:over|at) (?:what|today)|you(?:'ve| have) (?:told|said|talked|mentioned|named|covered|spoken)(?: [a-z']+){0,4} (?:a few|several|two|three|a lot of|many|both) (?:things|sides|parts)|what i(?:'ve| have) heard (?:so far|today|you say)|let me check i(?:'ve| have)|a few things (?:stand out|came up|i heard)|to pull (?:it|this|that) together|in short|summing up",
    ),
    example: 'So far I’ve heard three things.',
    because: 'It announces that things are being gathered.',
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
  {
    behaviour: 'complexAffirmation',
    lead: 'names a lasting quality',
    weight: 6,
    says: phrase(
      `(?:you(?:'re| are|'ve always been| have always been| clearly are)?|your)(?: really| such| a| an| very| so| truly| clearly| incredibly| deeply| quite| one| always| pretty| just| genuinely| someone)* (?:${trait})(?: [a-z]+)?`,
    ),
    unless: phrase(
      "you're strong enough|you're (?:really )?(?:fair|tough) (?:on|to) yourself|how (?:honest|strong)|are you|be honest|to be honest|(?:not|n't) (?:very |really |that |being )?(?:strong|honest|patient|kind|fair)|be strong",
    ),
    example: 'You are a really courageous person.',
    because: 'A lasting quality, named.',
  },
  {
    behaviour: 'complexAffirmation',
    lead: 'names a lasting quality',
    weight: 5.4,
    says: phrase(
      `you(?:'re| are)(?: really| clearly| very much| so)? (?:someone|somebody|the (?:kind|sort) of|a person|a (?:mum|dad|mother|father|friend|man|woman|brother|sister|son|daughter|mate|parent))(?: [a-z]+){0,3} who|(?:your|the|such|real|of|what|that|a lot of|so much|takes|took|full of)(?: real| a| lot of| kind of| deep| quiet| sheer)* (?:${virtue})(?: [a-z']+){0,4}|you(?:'ve| have)(?: got)?(?: a lot of| so much| real| great| such| a| deep| quiet| an)* (?:${virtue}|good heart|big heart|strong sense|way of)|you (?:don't|never|won't) give up(?: on [a-z]+)?|(?:that|there)(?:'s| is) (?:a )?(?:real |deep |quiet |true )?(?:${virtue})(?: in you)?|you keep (?:showing up|coming back|getting (?:back )?up|going|turning up|trying)|you(?:'re| are) not one to (?:quit|give|run|hide)|(?:a|real|the|such a) gift for|takes a (?:strong|brave|big|kind|patient|special|good) (?:person|man|woman|heart)|what a (?:kind|brave|strong|caring|good|thoughtful|loyal|loving) (?:man|woman|person|dad|mum|friend|son|daughter)|(?:a|the|real) toughness|you don't (?:walk away|run|turn your back|let people down)(?: [a-z]+){0,3}|says a lot about (?:you|your)(?: [a-z]+)?|you care (?:so |very |really )?(?:deeply|fiercely|hard)`,
    ),
    unless: phrase(
      "in your heart|heart attack|don't care|take care|day care|health care|takes (?:courage|guts) to|what kind of|i don't have|broke your heart|by heart",
    ),
    example: 'That took real courage.',
    because: 'A strength that is theirs and lasts.',
  },
  {
    behaviour: 'simpleAffirmation',
    lead: 'notices something they did',
    weight: 4.6,
    says: phrase(
      `you (?:could have|could've|might have)(?: [a-z']+){1,8} (?:and|but) (?:you )?(?:didn't|did not|chose|came|stayed|kept|instead|you)|(?:even though|although|despite|in spite of|when it (?:was|got)|though)(?: [a-z']+){0,10} you(?: still)? (?:${past})|you (?:still |actually |even )?(?:${past})(?: [a-z']+){0,8} (?:even though|even when|anyway|anyhow|instead|despite|regardless|although|when it (?:was|got|would)|without (?:a )?(?:drink|drinking|using|help)|all on your own|on your own|by yourself|in spite of|before the|as you said|like you said|you would|sober|on time|again today|three (?:days|weeks|times))`,
    ),
    example: 'You could have gone home and you stayed.',
    because: 'One good act, seen against what made it hard.',
  },
  {
    behaviour: 'simpleAffirmation',
    lead: 'notices something they did',
    weight: 4,
    says: phrase(
      `i (?:noticed|notice|saw|see|appreciate|admire|respect|heard|like|can see)(?: that| how)? (?:you|how you|the way you|your effort|what you did|the (?:work|effort|thought|care))|you (?:managed to|made it (?:to|through|here)|reached out|stuck (?:with|to)|kept (?:going|at|your|trying|to|on)|said no|walked away|turned (?:it|him|them|her) down|turned up|showed up|stood up|got through|got (?:yourself )?(?:here|up|out)|chose to|found a way|held (?:on|off|your|firm)|took (?:the|a) (?:first |big |real |next )?step|owned|followed through|asked for help|picked up the phone|spoke up|put(?: your [a-z]+| her| him| them| it)? first|worked (?:hard|so hard|on|out)|thought (?:it|that|this) through|came back|came here|are trying|put (?:a lot of |real |some |so much )?(?:work|thought|effort|time))|you(?:'re| are) (?:trying (?:hard|so hard|your best|really hard)|working|making an effort|putting in|taking (?:this|it|steps|care)|here(?: today)?|doing something about)|that(?:'s| is| was)(?: so| really| very| pretty)? (?:brave|courageous|honest of you|kind of you|generous of you|thoughtful of you)|that(?:'s| is| was)(?: really| such| quite)?(?: a)?(?: big| real| huge| brave| massive| proper| hard| solid| good)+ (?:step|thing to do|move|thing to say|start|effort|call|choice|decision)|that (?:took|takes) (?:some |a lot|effort|work|doing)|you(?:'ve| have) (?:already )?(?:made|worked|put|kept|stayed|gone|done|taken|thought|managed|stuck|built|come)(?: [a-z']+){0,4} (?:effort|work|thought|sober|days|weeks|months|steps?|far|way|lot|clean|plan|meetings?|promise)`,
    ),
    unless: phrase(
      "if you|you're here to|i see you|working (?:at|in|for|nights|days|on (?:mon|sat|sun))|how you (?:feel|felt)|sounds|are you trying|you're trying to tell",
    ),
    example: 'You reached out on a bad night.',
    because: 'An act, an effort or an intention, named.',
  },
  {
    behaviour: 'simpleAffirmation',
    lead: 'notices something they did',
    weight: 2.4,
    says: phrase(`you (?:${past})`),
    when: (s) => !s.asks && s.echoed.length === 0 && s.view.words.length >= 4,
    unless: phrase(
      "you said|you (?:got|took|came|found|thought|let|said|told|left|felt|looked)(?: it| so| really)? (?:worse|bad|angry|mad|scared|upset|drunk|lost|it out on|nothing|no one)|shouted|hit|threw|used on|cried|drank|and you(?:'re| feel| hate| miss| wish)",
    ),
    example: 'You left before the second round.',
    because: 'Something they did, seen by us.',
  },
  {
    behaviour: 'praise',
    weight: 5.6,
    says: phrase(
      "well done|(?:good|great|nice|fantastic|amazing|excellent|brilliant|awesome|super|lovely|wonderful|incredible)(?: [a-z]+)? (?:job|work|one|effort|stuff|going|girl|boy|man|lad|lass|on you|for you|on ya|progress)|(?:so |really |very |proper )?proud of (?:you|yourself)|(?:should|must) feel (?:so |really |very )?proud|i(?:'m| am)(?: so| very| really| dead)? (?:proud|impressed|chuffed)|be (?:so |really |very )?proud|congratulations|congrats|you rock|keep it up|keep up the|way to go|bravo|top marks|kudos|gold star|hats off|(?:that's|that is|this is|it's|how)(?: so| really| just| absolutely| very| truly| pretty)* (?:great|good|fantastic|brilliant|awesome|amazing|excellent|wonderful|lovely|super|terrific|impressive|incredible|marvellous|good news|great news|the spirit)|(?:you're|you are|you did|you're doing|you've done|doing)(?: so| really| just| absolutely| such| a| an| doing)* (?:great|good|well|amazing|amazingly|awesome|brilliant|brilliantly|fantastic|the best|star|legend|champ|champion|inspiration|rock star|hero|superstar|incredible|wonderful|good)|you(?:'ve| have) got this|you can do (?:it|this|anything)|i believe in you|over the moon for|(?:so |really )?happy for you|that was (?:so |just |absolutely )?(?:amazing|brilliant|great|awesome|fantastic)(?: of you)?|you did it|keep going|i know you can|(?:you|i) (?:absolutely |totally )?rock|good on you|good for you|go you|attaboy|yay|woohoo",
    ),
    unless: phrase(
      "good at|good to (?:see|hear|meet)|doing ok|are you doing|how are you|good enough|as good|feel good|great deal|well known|not (?:so )?(?:good|great|well)|good (?:morning|evening|afternoon|question)|what(?:'s| is) good|did you well|is doing well|good with|(?:good|great) for (?:him|her|them)|sounds|well as|is it good|amazing how|a good (?:dad|mum|friend|father|mother|person)|a great (?:dad|mum|friend)",
    ),
    example: 'Good job, keep it up!',
    because: 'Approval from above, nothing seen named.',
  },
  {
    behaviour: 'praise',
    weight: 3.6,
    says: /^ (?:(?:amazing|awesome|fantastic|brilliant|excellent|perfect|wonderful|superb|terrific|marvellous|incredible|yes|wow|great|good|nice|lovely) ?(?:[!.,☺] ?)*){1,3} $/,
    when: (s) => s.view.tokens.includes('!') || !/ (?:great|good|nice|yes|wow|lovely) /.test(s.view.plain),
    example: 'Brilliant!',
    because: 'A word of approval by itself.',
  },
];

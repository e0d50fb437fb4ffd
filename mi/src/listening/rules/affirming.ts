import { anyOf } from '../../wording/any-of.ts';
import { phrase } from './rule.ts';
import type { Rule } from './rule.ts';

const trait = anyOf`
    courageous|brave|strong|determined|resilient|caring|kind|honest|loyal|thoughtful|patient|
    persistent|dedicated|committed|loving|generous|resourceful|creative|reliable|tenacious|
    gentle|wise|insightful|protective|devoted|hardworking|hard-working|warm|compassionate|
    considerate|dependable|perceptive|steady|tough|gutsy|principled|trustworthy|stubborn in|
    strong-willed|a fighter|a survivor|survivor|fighter|self-aware|big-hearted|good-hearted|
    fair|humble|open-hearted|level-headed|quick to learn|fierce
  `;
const virtue = anyOf`
    courage|strength|determination|honesty|loyalty|patience|kindness|resilience|grit|wisdom|
    bravery|guts|perseverance|stubbornness|dedication|generosity|integrity|heart|care|backbone|
    self-respect|insight|humour|persistence|staying power|willpower|compassion
  `;
const past = anyOf`
    left|called|rang|told|came|turned up|showed up|stayed|kept|crossed|deleted|drove|handed|
    wrote|managed|asked|said no|walked away|went|got|reached out|stuck|held|spoke|spoke up|
    chose|picked|took|found|made|got through|put|stood|waited|poured|drove|sat|booked|wrote|
    talked|handed|blocked|deleted|cooked|texted|answered|stopped|said|opened|looked|tried|
    started|gave|set|went back|listened|planned|thought|noticed|caught|let|fed|woke|paid|signed|
    finished|faced
  `;

/** Affirmations and praise. */
export const affirmingRules: readonly Rule[] = [
  {
    behaviour: 'complexAffirmation',
    lead: 'names a lasting quality',
    weight: 6,
    says: phrase(
      anyOf`
        (?:you(?:'re| are|'ve always been| have always been| clearly are)?|
        your)(?: really| such| a| an| very| so| truly| clearly| incredibly| deeply| quite| one| always| pretty| just| genuinely| someone)* (?:${trait})(?: [a-z]+)?
      `,
    ),
    unless: phrase(
      anyOf`
        you're strong enough|you're (?:really )?(?:fair|tough) (?:on|to) yourself|how (?:honest|
        strong)|are you|be honest|to be honest|(?:not|
        n't) (?:very |really |that |being )?(?:strong|honest|patient|kind|fair)|be strong
      `,
    ),
    example: 'You are a really courageous person.',
    because: 'A lasting quality, named.',
  },
  {
    behaviour: 'complexAffirmation',
    lead: 'names a lasting quality',
    weight: 5.4,
    says: phrase(
      anyOf`
        you(?:'re| are)(?: really| clearly| very much| so)? (?:someone|somebody|the (?:kind|
        sort) of|a person|a (?:mum|dad|mother|father|friend|man|woman|brother|sister|son|
        daughter|mate|parent))(?: [a-z]+){0,3} who|(?:your|the|such|real|of|what|that|a lot of|
        so much|takes|took|
        full of)(?: real| a| lot of| kind of| deep| quiet| sheer)* (?:${virtue})(?: [a-z']+){0,4}|
        you(?:'ve| have)(?: got)?(?: a lot of| so much| real| great| such| a| deep| quiet| an)* (?:${virtue}|
        good heart|big heart|strong sense|strong will|strong head|way of)|you (?:don't|never|
        won't) give up(?: on [a-z]+)?|(?:that|
        there)(?:'s| is) (?:a )?(?:real |deep |quiet |true )?(?:${virtue})(?: in you)?|
        (?:${virtue}) (?:runs deep|in you|shines)(?: [a-z]+){0,2}|you keep (?:showing up|
        coming back|getting (?:back )?up|going|turning up|trying)|
        you(?:'re| are) not one to (?:quit|give|run|hide)|(?:a|real|the|such a) gift for|
        takes a (?:strong|brave|big|kind|patient|special|good) (?:person|man|woman|heart)|
        what a (?:kind|brave|strong|caring|good|thoughtful|loyal|loving) (?:man|woman|person|
        dad|mum|friend|son|daughter)|(?:a|the|real) toughness|you don't (?:walk away|run|
        turn your back|let people down)(?: [a-z]+){0,3}|says a lot about (?:you|
        your)(?: [a-z]+)?|(?:that's|it's)(?: just)? (?:who|the kind of [a-z]+|
        the sort of [a-z]+) you are|you(?:'re| are) (?:stronger|braver|tougher|kinder|wiser|
        more [a-z]+) than you (?:think|know|believe|feel|realise|realize|let on|give)|
        you care (?:so |very |really )?(?:deeply|fiercely|hard)
      `,
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
      anyOf`
        you (?:could have|could've|might have)(?: [a-z']+){1,8} (?:and|but) (?:you )?(?:didn't|
        did not|chose|came|stayed|kept|instead|you)|(?:even though|although|despite|in spite of|
        when it (?:was|got)|though)(?: [a-z']+){0,10} you(?: still)? (?:${past})|
        you (?:still |actually |even )?(?:${past})(?: [a-z']+){0,8} (?:even though|even when|
        anyway|anyhow|instead|despite|regardless|although|when it (?:was|got|would)|
        without (?:a )?(?:drink|drinking|using|help)|all on your own|on your own|by yourself|
        in spite of|before the|as you said|like you said|you would|sober|on time|again today|
        three (?:days|weeks|times))
      `,
    ),
    example: 'You could have gone home and you stayed.',
    because: 'One good act, seen against what made it hard.',
  },
  {
    behaviour: 'simpleAffirmation',
    lead: 'notices something they did',
    weight: 4,
    says: phrase(
      anyOf`
        i (?:noticed|notice|saw|see|appreciate|admire|respect|heard|like|
        can see)(?: that| how)? (?:you|how you|the way you|your effort|what you did|the (?:work|
        effort|thought|care))|you (?:managed to|made it (?:to|through|here)|reached out|
        stuck (?:with|to)|kept (?:going|at|your|trying|to|on)|said no|walked away|turned (?:it|
        him|them|her) down|turned up|showed up|stood up|got through|got (?:yourself )?(?:here|
        up|out)|chose to|found a way|did (?:that|it|this)(?: all)? (?:on your own|by yourself|
        yourself|without)|held (?:on|off|your|firm)|took (?:the|
        a) (?:first |big |real |next )?step|owned|followed through|asked for help|
        picked up the phone|spoke up|put(?: your [a-z]+| her| him| them| it)? first|
        worked (?:hard|so hard|on|out)|thought (?:it|that|this) through|came back|came here|
        are trying|put (?:a lot of |real |some |so much )?(?:work|thought|effort|time))|
        you(?:'re| are|'ve been|'ve always been)(?: always)? there for (?!you|me|us)[a-z]+|
        you(?:'re| are) putting (?:a lot of |real |some |so much )?(?:thought|work|effort|time|
        care)|you(?:'re| are) (?:trying (?:hard|so hard|your best|really hard)|working|
        making an effort|putting in|taking (?:this|it|steps|care)|here(?: today)?|
        doing something about)|that(?:'s| is| was)(?: so| really| very| pretty)? (?:brave|
        courageous|honest of you|kind of you|generous of you|thoughtful of you)|
        that(?:'s| is| was)(?: really| such| quite)?(?: a)?(?: big| real| huge| brave| massive| proper| hard| solid| good)+ (?:step|
        thing to do|move|thing to say|start|effort|call|choice|decision)|that (?:took|
        takes) (?:some |a lot|effort|work|doing)|you(?:'ve| have) (?:already )?(?:made|worked|
        put|kept|stayed|gone|done|taken|thought|managed|stuck|built|
        come)(?: [a-z']+){0,4} (?:effort|work|thought|sober|days|weeks|months|steps?|far|way|
        lot|clean|plan|meetings?|promise)
      `,
    ),
    unless: phrase(
      anyOf`
        if you|you're here to|i see you|working (?:at|in|for|nights|days|on (?:mon|sat|sun))|
        how you (?:feel|felt)|sounds|let [a-z' ]{2,20} down|they|(?:too|so|
        this) far (?:just )?to|are you trying|you're trying to tell
      `,
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
      anyOf`
        you let [a-z' ]{2,20} down|you said|you (?:got|took|came|found|thought|let|said|told|
        left|felt|looked)(?: it| so| really)? (?:worse|bad|angry|mad|scared|upset|drunk|lost|
        it out on|nothing|no one)|shouted|hit|threw|used on|cried|drank|
        and you(?:'re| feel| hate| miss| wish)
      `,
    ),
    example: 'You left before the second round.',
    because: 'Something they did, seen by us.',
  },
  {
    behaviour: 'praise',
    weight: 5.6,
    says: phrase(
      anyOf`
        well done|(?:good|great|nice|fantastic|amazing|excellent|brilliant|awesome|super|lovely|
        wonderful|incredible)(?: [a-z]+)? (?:job|work|one|effort|stuff|going|girl|boy|man|lad|
        lass|on you|for you|on ya|progress)|(?:so |really |very |proper )?proud of (?:you|
        yourself)|(?:should|must) feel (?:so |really |very )?proud|
        i(?:'m| am)(?: so| very| really| dead)? (?:proud|impressed|chuffed)|
        be (?:so |really |very )?proud|congratulations|congrats|you rock|keep it up|keep up the|
        way to go|bravo|top marks|kudos|gold star|hats off|(?:that's|that is|this is|it's|
        how)(?: so| really| just| absolutely| very| truly| pretty)* (?:great|good|fantastic|
        brilliant|awesome|amazing|excellent|wonderful|lovely|super|terrific|impressive|
        incredible|marvellous|good news|great news|the spirit)|(?:you're|you are|you did|
        you're doing|you've done|
        doing)(?: so| really| just| absolutely| such| a| an| doing)* (?:great|good|well|amazing|
        amazingly|awesome|brilliant|brilliantly|fantastic|the best|star|legend|champ|champion|
        inspiration|rock star|hero|superstar|incredible|wonderful|good)|
        you(?:'ve| have) got this|you can do (?:it|this|anything)|i believe in you|
        over the moon for|(?:so |really )?happy for you|
        that was (?:so |just |absolutely )?(?:amazing|brilliant|great|awesome|
        fantastic)(?: of you)?|you did it|keep going|i know you can|(?:you|
        i) (?:absolutely |totally )?rock|good on you|fair play|good for you|[a-z0-9]+ (?:days|
        weeks|months|years) (?:is|was)(?: so| really| just| absolutely| very| truly)* (?:great|
        good|fantastic|brilliant|awesome|amazing|excellent|wonderful|impressive|incredible|huge|
        massive)|go you|attaboy|yay|woohoo
      `,
    ),
    unless: phrase(
      anyOf`
        good at|good to (?:see|hear|meet)|doing ok|are you doing|how are you|good enough|
        as good|feel good|great deal|well known|not (?:so )?(?:good|great|well)|good (?:morning|
        evening|afternoon|question)|what(?:'s| is) good|did you well|is doing well|good with|
        (?:good|great) for (?:him|her|them)|sounds|well as|
        would be(?: so| very| really)* proud(?: of you)? if|is it good|amazing how|
        a good (?:dad|mum|friend|father|mother|person)|a great (?:dad|mum|friend)
      `,
    ),
    example: 'Good job, keep it up!',
    because: 'Approval from above, nothing seen named.',
  },
  {
    behaviour: 'praise',
    weight: 3.6,
    says: new RegExp(anyOf`
      ^ (?:(?:amazing|awesome|fantastic|brilliant|excellent|perfect|wonderful|superb|terrific|
      marvellous|incredible|yes|wow|great|good|nice|lovely) ?(?:[!.,☺] ?)*){1,3} $
    `),
    when: (s) => s.view.tokens.includes('!') || !/ (?:great|good|nice|yes|wow|lovely) /.test(s.view.plain),
    example: 'Brilliant!',
    because: 'A word of approval by itself.',
  },
];

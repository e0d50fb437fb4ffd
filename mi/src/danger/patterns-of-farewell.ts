import { anyOf } from '../wording/any-of.ts';
import { tablets } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

/** Leaving, told round about: goodbyes, means laid by, being a burden, wishing to be with the dead. */
export const farewell: readonly DangerPattern[] = [
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \b(?:no one|nobody|none of them|not one of them|no body)(?: \w+){0,4}? (?:would|will|
        is going to|would've) (?:even )?(?:notice|miss me|care|be sad|cry|
        look for me)(?: \w+){0,2} (?:if|when) i (?:am gone|was gone|were gone|wasn't here|
        am dead|was dead|died|die|disappeared|vanished|never came back)\b
      `),
    notIf: /\b(?:party|meeting|shift|team|club)\b/,
    example: 'nobody at home would even notice if i was gone',
    counterExample: 'nobody at work would notice if i left early',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: /\bunaliv(?:e|ed|ing)\b/,
    notIf: /\b(?:you|word|say|instead|tiktok)\b/,
    example: 'unaliving is all i think about',
    counterExample: 'why do people write unalive instead',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:going|going to|want to|might|will|could|ready to|about to|thinking of|
        thinking about) (?:go |going |get |jump |jumping |walk |walking |step |stepping |throw myself |throwing myself |fling myself |straight )*(?:off|
        of|from|in front of|under) (?:a|the|that|this|of the) (?:\w+ ){0,2}(?:bridge|
        multi ?storey|car ?park|roof|building|cliffs?|balcony|wharf|pier|viaduct|overbridge|
        train|truck|lorry|bus|top floor)\b
      `),
    notIf:
      /\b(?:bungy|bungee|pool|swim|manu|abseil\w*|photo|view|job|dream\w*)\b|\b(?:from|get off|getting off) the (?:train|bus)/,
    example: 'i am going off the car park',
    counterExample: 'i am going to get off the bus now',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \bby the time (?:\w+ ){1,3}(?:reads?|sees?|gets?|finds?) (?:this|me|it|that)\b|
        \bi will be (?:gone|dead) (?:by|before|when|soon|tomorrow|tonight)\b|\b(?:last|
        final) (?:thing|message|text|post|words?|note|time) (?:\w+ ){0,2}(?:i will|
        i am going to|you will|i am) (?:ever )?(?:write|writing|say|saying|send|sending|type|
        typing|hear|speak)\b
      `),
    notIf: /\b(?:lunch|shop|email|meeting|invoice|work|gone by (?:five|six|noon|lunch))\b/,
    example: 'by the time you read this i am gone',
    counterExample: 'the last thing i will have tonight is a cup of tea',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:saving|saved|storing|stored|stashing|stashed|hoarding|hoarded|collecting|collected|
        stockpil(?:ing|ed)|putting (?:by|aside)|put (?:by|
        aside)) (?:up |back |away |by )?(?:all )?(?:of )?(?:my|his|her|the|enough|some|these|
        a (?:pile|stash|heap|stock) of) ?(?:\w+ )?${tablets}\b
      `,
    ),
    notIf: /\b(?:chemist|pharmacy|prescription|from the|trip|holiday|for (?:him|her|mum|dad|the))\b/,
    example: 'i have been saving up my tablets',
    counterExample: 'i collected my pills from the chemist',
  },
  {
    kind: 'suicide',
    when: 'now',
    onlyBeside:
      /\b(?:died|dead|passed|lost|went|gone|grave|heaven|other side|whakamomori|tipuna|buried|funeral|suicide)\b/,
    match: new RegExp(anyOf`
        \b(?:mean|want|going|ready|plan|need|wish|time|can't wait) (?:\w+ ){0,2}(?:to|
        i could) (?:go (?:and )?)?(?:join|follow|be with) (?:him|her|them|my \w+|mum|dad|
        nan)(?: now| soon| up there| in heaven| again)?$
      `),
    notIf: /\b(?:group|class|gym|team|club|when|funeral|party)\b/,
    example: 'she died in may and i want to join her',
    counterExample: 'they are at the gym and i want to join them',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:be|go|going|home|join|back)(?: \w+)? (?:with|to|
        and join) (?:my |our |the )(?:tipuna|tupuna|ancestors|whenua)\b|\bbe with (?:him|her|
        them|my \w+|mum|dad) in (?:heaven|the ground)\b|\b(?:my|our) time to (?:go|die|
        leave this|check out)\b
      `),
    notIf: /\b(?:home now|bed|shops?|urupa|visit|work|tangi|marae|photos?)\b/,
    example: 'i want to go be with my tipuna now',
    counterExample: 'i went back to the marae to be near my people',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:put|putting|got|getting|have|having|set|
        setting) (?:all )?(?:of )?my (?:\w+ )?affairs (?:are )?(?:in|into) order\b|\b(?:rather|
        sooner|better off|should|wish i was|want to) (?:be )?(?:dead(?! (?:broke|tired|set))|
        in the ground|six feet under|in my grave|in a (?:box|coffin))\b
      `),
    notIf: /\b(?:you|the (?:lawyer|accountant) said|than seen|than caught|wear)\b/,
    example: 'i would sooner be in the ground',
    counterExample: 'i would rather be at home in bed',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \bwon't (?:have to )?be (?:a |such a |any )?(?:\w+ )?(?:bother|burden|problem|trouble|
        nuisance|weight|drain|worry) (?:to|on|for) (?:\w+ ){1,3}?(?:much longer|anymore|
        for long|longer|soon|after)\b|\bwon't be (?:here|around|alive) (?:much longer|
        for much longer|for long|to see)\b|\b(?:wouldn't|don't|can't|couldn't) (?:see|face|
        take) (?:the |any |much )?(?:point (?:of|in) )?(?:another|one more) (?:day|week|month|
        year|winter|summer|christmas|birthday|morning|night)$
      `),
    notIf:
      /\b(?:here|job|course|rain|snow|shift|work|on the drink|drinking|of this rain)\b(?<!won't be here)/,
    example: 'i wont be a burden to anyone much longer',
    counterExample: 'i cant face another shift this week',
  },
  {
    kind: 'suicide',
    when: 'now',
    onlyBeside: /\b(?:over (?:quick|soon|with|and done)|quicker|die|death|dead|end it|take me|let it happen)/,
    match: new RegExp(
      `\\b(?:stopped|stopping|quit|not|refusing|refused) (?:\\w+ )?(?:taking )?my (?:\\w+ ){0,2}${tablets}\\b`,
    ),
    carriesItsOwnNo: true,
    notIf: /\byou/,
    example: 'i stopped taking my heart pills. it will be over quicker',
    counterExample: 'i stopped taking my heart pills because the doctor said so',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    onlyBeside:
      /\b(?:sorry|goodbye|forgive|tell (?:my|him|her|them|mum|dad|the kids)|love (?:him|her|them|you all))\b/,
    match:
      /\b(?:i )?won't be (?:here|around|alive) (?:when (?:he|she|they|it|you|my|the)|by the time|tomorrow|in the morning)\b/,
    notIf: /\b(?:deliver\w*|parcel|shift|meeting|plumber|appointment)\b/,
    example: 'tell mum i am sorry. i wont be here when she comes',
    counterExample: 'i wont be here tomorrow, i have a shift',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:saying|said|say) (?:my )?(?:last|final) goodbyes?\b|\bgoodbye (?:cruel )?world\b|
        \bsaid (?:bye|goodbye) to (?:my )?\w+ (?:\w+ )?(?:for the last time|without (?:him|her|
        them|\w+) knowing)\b|\b(?:this|it) is (?:my )?(?:goodbye|good bye|suicide note)\b
      `),
    notIf: /\b(?:bottle|booze|drink|alcohol|smoking|cigarettes?|funeral|grave|hospice|airport)\b/,
    example: 'said bye to my mum without her knowing',
    counterExample: 'i said goodbye to the bottle for good',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:going to|want to|ready to|might|could|time to|planning to|decided to|think i will|
        i will) (?:\w+ )?end it(?: here| now| today| soon| this week\w*| for good| once and for all)?$
      `),
    notIf:
      /\b(?:him|her|them|with|relationship|marriage|chat|call|conversation|lesson|drinking|it with|contract)\b/,
    example: 'im sick of this life, gonna end it',
    counterExample: 'i want to end it with him',
  },
  {
    kind: 'suicide',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \bbetter off (?:without me|without a (?:mum|dad|mother|father|man|person|loser|
        mess) like me|with (?:anyone|anybody|someone|somebody) (?:but me|else|who isn't me))\b|
        \b(?:better|easier|best|kinder|cheaper) (?:for \w+ )?(?:\w+ )?if i (?:\w+ ){0,2}(?:died|
        die|wasn't here|weren't here|was gone|am gone|drive|drove|crashed?|disappear\w*|ended|
        jump\w*|never existed|was dead)\b
      `),
    notIf: /\b(?:you|drive you|drive (?:there|him|her|them|the (?:kids|van|car)))\b/,
    example: 'better for everyone if i drive into a tree',
    counterExample: 'it is easier for everyone if i drive the kids',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:\w+ )?(?:\w+ )?disappear (?:for good|forever|completely|off (?:the|
        this) (?:earth|planet|face)|from (?:this|the) (?:world|earth|life)|
        and never come back)\b
      `),
    notIf: /\byou\b/,
    example: 'i should just disappear for good',
    counterExample: 'i wish i could disappear into the floor',
  },
  {
    kind: 'suicide',
    when: 'now',
    onlyBeside: new RegExp(anyOf`
        \b(?:sat there|stood there|sit there|stand there|nearly|almost|looking down|look down|
        thinking|think about|thought about|jump|couldn't do it|the edge|in the dark)\b
      `),
    match: new RegExp(anyOf`
        \b(?:drove|went|walked|drive|driving|walk|walking|ended up|stood|sat|sit|stand|parked|
        been going) (?:\w+ ){0,3}?(?:to|on|at|by|near|onto) (?:the|a) (?:\w+ )?(?:bridge|
        cliffs?|railway|train tracks?|tracks|overbridge|viaduct|quarry|weir)\b
      `),
    notIf: /\b(?:picnic|fishing|photos?|view|bus|dog|lunch|you|kids|swim|run|ride|we|ducks)\b/,
    example: 'i drove to the bridge and just sat there',
    counterExample: 'we walked to the bridge and fed the ducks, thinking of lunch',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:make it|so it|it) (?:look|looks|will look|would look|
        seem) like (?:it was )?an accident\b|\bi (?:\w+ ){0,4}?(?:drive|crash|steer|swerve|
        drove|driving|swerving|crashing) (?:\w+ ){0,3}?(?:into|off) (?:a|the|that|some|
        an) (?:tree|wall|truck|lorry|lamp ?post|power pole|pole|oncoming|cliff|bridge|river|
        lake|sea|barrier)\b
      `),
    notIf: /\b(?:film|book|show|episode|game|almost|nearly|icy|ice|skidded|when i was drunk)\b/,
    example: 'working out how to do it so it looks like an accident',
    counterExample: 'i nearly drove into a tree on the icy road',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \bi don't trust myself (?:tonight|right now|alone|on my own|by myself|to be alone|
        to be on my own|to stay safe|with (?:the|a|my|these) (?:knives|knife|pills|tablets|gun|
        rope|car|baby|kids))\b
      `),
    notIf: /\b(?:drink|pub|bottle|chocolate|smoke|bet|fridge|you)\b/,
    example: 'i dont trust myself tonight',
    counterExample: 'i dont trust myself at the pub',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \b(?:one|a) (?:last |big |final |massive |huge )+(?:hit|shot|dose)\b.{0,20}\b(?:not|
        never|don't|won't|no) (?:come|coming|wake|waking)\b|\bgo(?:ing)? out (?:on|with) (?:a|
        one) (?:last |big |final |massive )+(?:hit|shot|dose)\b
      `),
    notIf: /\b(?:song|band|record|game)\b/,
    example: 'gonna have one big hit and not come back from it',
    counterExample: 'one last big hit from the band and they never came back',
  },
  {
    kind: 'suicide',
    when: 'now',
    onlyBeside: /\b(?:finished|it is over|ends?|die|goodbye|won't be|no more|gone|peace)\b/,
    match:
      /\bi (?:\w+ )?(?:a|the|my) (?:date|day) (?:picked|chosen|set|planned|decided)\b|\b(?:picked|chosen|chose|set) (?:a|the|my) (?:date|day)$/,
    notIf: /\b(?:quit|stop|wedding|court|party|surgery|leave|move|moving|class|exam)\b/,
    example: 'i have a date picked. then it is finished',
    counterExample: 'i have a quit date set and then no more smokes',
  },
];

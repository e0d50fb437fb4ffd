import { anyOf } from '../wording/any-of.ts';
import { body, someone, tablets } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

const leaning = anyOf`
    (?:should|might as well|better|deserve to|want to|wants to|wish|hope|ready to|need to|
    feel like|feels like|would be|going to|plan to|planning to|thinking about|thinking of|
    think about|think of|dream of|dreaming of|thoughts of|trying to|ought to|looking up|
    looked up|looking into|googled|googling|researching|reading about|way to|ways to|how to|
    thinking|keep seeing|picture|picturing|imagining)
  `;
const ending = anyOf`
    (?:be dead|dead body|die|dying|my own death|my funeral|hang|hanging|noose|end my life|
    ending my life|kill myself|killing myself|sleep forever|meet my maker|slit my|slitting my|
    overdose|overdosing|suicide|jump off|jump in front|jumping off|jumping in front|
    step in front|stepping in front|walk into the (?:sea|river|lake|ocean|traffic)|
    walking into the (?:sea|river|lake|ocean|traffic)|not be alive|not exist)
  `;
/** Where words of dying are talk of something else. */
const idle = new RegExp(anyOf`
    \b(?:you|your|you're|laugh\w*|lol|haha|film|movie|book|song|game|level|boss|course|lesson|
    training|hang (?:out|on|around|up|about|in|the|my (?:coat|head))|hanging (?:out|on|around|
    up|about|in|the|with)|die (?:hard|of|from|laughing|down|out|before|happy|for)|dying (?:for|
    to|of|down|out|my|breed)|dead (?:good|easy|funny|tired|broke|certain|sure|set|chuffed|line|
    right|wrong|serious|on)|embarrass\w*|some people|someone|peer|naloxone|prevention|kit|
    in case|boredom|hunger|thirst|gets any|hotter|heat)\b
  `);

/** Wishes for one's own death in any order of words: a leaning, a short gap, an ending. */
export const wishes: readonly DangerPattern[] = [
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(
      `(?:^|\\bi (?:\\w+ ){0,4}?|\\bbeen |\\band |\\bto )${leaning} (?:\\w+ ){0,4}?${ending}\\b`,
    ),
    notIf: idle,
    example: 'i might as well be dead',
    counterExample: 'i feel like hanging out with you',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \b(?:favour|better|happier|easier|relief|relieved|glad|pleased|fine|care|bothered|
        cheaper|good|best|sad|cry)\b(?: \w+){0,5} (?:if|when|once) i (?:was|were|am|wasn't|
        weren't|had been|had never been|died|die|killed|went|never) ?(?:\w+ )?(?:dead|
        gone for good|alive|born|not here|myself|$)|\b(?:better|happier|easier|fine|best|
        kinder)(?: \w+){0,3} without me(?: in it| around| here| alive|$)
      `),
    notIf:
      /\b(?:you|party|team|meeting|shift|gone home|gone from|if i was fine|game|work|class|go without me)\b/,
    example: 'id be doing everyone a favour if i was dead',
    counterExample: 'the team played better without me in goal',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \b(?:don't|can't) (?:want to )?(?:do|take|face|handle|cope with) (?:life|living|
        being alive|this life|the world)\b|\bdon't want to (?:be (?:here|alive|around)|exist|
        live) (?:no more|any longer|at all)\b|\blife (?:isn't|is not|is no longer|
        not) worth (?:living|it)\b|\bmy life (?:is|feels) (?:over|finished|pointless|
        not worth)\b(?! there| here)|\btired of (?:waking up|being here|breathing|
        fighting to live)\b|\bnothing to stay (?:here |alive )?for\b
      `),
    notIf: /\b(?:you|if|as i knew|like that|drinking life|admin|without (?:a|my) (?:phone|coffee|car))\b/,
    example: 'cant do life any more',
    counterExample: 'i cant face the world without my coffee',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:time (?:for me )?to check out|check(?:ing)? out for good|ending (?:things|
        everything|it)$|end (?:things|everything) (?:tonight|today|for good|now)|sleep forever|
        never come back here again|won't be back (?:ever|on here ever)|never waking up|
        my last (?:night|day|hours?|words) (?:on|alive|here on)|tonight (?:is|will be) (?:my|
        the) last night|meet my maker)\b
      `),
    carriesItsOwnNo: true,
    notIf:
      /\b(?:hotel|motel|library|checkout|with (?:him|her|them)|job|you|at work|of (?:the )?(?:lockdown|holiday|freedom)|hospital)\b/,
    example: 'pretty sure tonight is my last night',
    counterExample: 'time to check out of the hotel',
  },
  {
    kind: 'suicide',
    when: 'now',
    onlyBeside:
      /\b(?:only one way|any way|whatever it takes|forever|for good|tonight|can't|anymore|way out|dead)\b/,
    match: new RegExp(anyOf`
        \bi (?:\w+ ){0,2}?(?:want|need) (?:the|this|my|all the|all this|
        it all) (?:\w+ )?(?:pain|hurt|suffering|thoughts|misery|torment) (?:to )?(?:stop|end|
        be over|go away)\b
      `),
    notIf: /\b(?:you|my (?:back|tooth|knee)|toothache|dentist|back pain|physio)\b/,
    example: 'i want the pain to stop and theres only one way',
    counterExample: 'i want the pain to stop so i went to the dentist',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:edge of the (?:platform|roof|bridge|cliff|balcony)|(?:platform|roof|cliff|
        balcony) edge|wrong side of the (?:rail|railing|barrier))\b|\b(?:i (?:\w+ )?(?:have|got|
        have got|kept|saved)|there are|
        there is) enough (?:\w+ )?${tablets}(?: put by| saved| here| now| to (?:do|kill|end|die|
        finish|go)|$)|\b(?:how to )?tie a noose\b|\bhave the means\b
      `,
    ),
    notIf:
      /\b(?:you|photo|view|painting|until|till|for (?:the|a) (?:week|month|trip)|to last|buy|pay|afford|roofer|job)\b/,
    example: 'im standing on the platform edge',
    counterExample: 'i have enough pills to last till friday',
  },
  {
    kind: 'suicide',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone}(?: \w+){0,6}? (?:tried to|trying to|try to|threatening to|threatened to|
        threatens to|wants to|going to|will|keeps saying|keeps talking about|talking about|says|
        might|about to) (?:\w+ ){0,3}?(?:(?:hang|kill|shoot|drown|cut|harm|top|stab|hanging|
        killing|cutting|harming) (?:himself|herself|themselves|themself)|overdose|suicide|
        end (?:his|her|their) (?:own )?life|take (?:his|her|their) own life|wants to die|
        want to die|die tonight|be dead)\b
      `,
    ),
    notIf:
      /\b(?:you|film|book|episode|chapter|prevention|training|course|lesson|peer|laughing|die hard|hospital with|cancer)\b/,
    example: 'my friend keeps saying she wants to die',
    counterExample: 'my friend is talking about the suicide prevention course',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:knife|blade|razor|scissors|glass) (?:to|against|on|in) my (?:own )?(?:wrists?|
        throat|neck|arms?|skin|legs?|thighs?)\b|\b(?:make|makes|made|making) myself (?:bleed|
        bruise|throw up|sick)\b|\b(?:bash|bashing|bang|banging|smash|smashing|slam|
        slamming) my head (?:on|against|into|off) (?:the|a)\b|\bbeen (?:cutting|
        self harming) (?:since|for|again|every|most|more)\b|\b(?:want to|need to|going to|
        have to|urge to) (?:\w+ )?(?:hurt|cut|harm|burn|bleed|slice|
        slash)(?: myself| my ${body})?(?: right now| tonight| again| so bad)\b
      `,
    ),
    notIf:
      /\b(?:you|brick|like|feels|down|back|grass|lawn|hours|he|she|they|corners|costs|bug|shaving|kitchen|seafood)\b/,
    example: 'i keep bashing my head on the wall',
    counterExample: 'feels like banging my head against a brick wall',
  },
  {
    kind: 'overdose',
    when: 'recent',
    match: new RegExp(anyOf`
        (?:^|\bi (?:\w+ )?(?:\w+ )?)(?:took|taken|had) (?:an|another) (?:overdose|od)\b|\b(?:he|
        she|they|mum|dad|my \w+) (?:\w+ )?(?:took|taken|had) (?:an|another) (?:overdose|od)\b
      `),
    notIf: /\b(?:you|potions?|game|vitamins?)\b/,
    example: 'took an overdose about an hour ago',
    counterExample: 'i had an overdose in 2010',
  },
  {
    kind: 'overdose',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \bi have (?:\w+ )?(?:od'd|overdosed)(?: on| and|$)(?! and i am)|\b(?:stopped|not|isn't|
        no longer|hardly|barely) breathing\b|\bno pulse\b|\b(?:is|gone|lying|out|found (?:him|
        her|them)) (?:\w+ )?(?:unconscious|unresponsive)\b|\bthink (?:he|she|my \w+) (?:is|
        might be) (?:dead|dying)\b
      `),
    notIf:
      /\b(?:you|twice|times|once|film|book|dog|cat|fish|and i am (?:still )?here|when i was|years?|course)\b/,
    example: 'hes stopped breathing',
    counterExample: 'i have overdosed twice and i am still here',
  },
];

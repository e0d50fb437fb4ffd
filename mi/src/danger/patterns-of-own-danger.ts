import { anyOf } from '../wording/any-of.ts';
import { someone, ifSubject, amGoingTo } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

/** The writer's own death, or of someone near who is at it now. */
export const suicide: readonly DangerPattern[] = [
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(`${ifSubject}(?:want to|wish i could|would rather|could) (?:\\w+ )?(?:die|be dead)\\b`),
    notIf: new RegExp(anyOf`
        die (?:of|from|laughing|happy|peacefully|old|hard|a happy|before|on (?:the|that) hill)|
        could (?:\w+ )?die\b|so funny|embarrass|dead (?:broke|tired|set)
      `),
    example: 'i want to die',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b${amGoingTo} (?:\w+ )?(?:kill|killing|end|ending|hang|hanging|shoot|shooting|neck|
        necking|top|topping|off|offing|drown|drowning|unalive|unaliving) (?:myself|my life|
        my own life)\b
      `,
    ),
    notIf: /laughing|at the gym|with work|working|at (?:work|footy|training)|to get there/,
    example: 'im going to kill myself',
  },
  {
    kind: 'suicide',
    when: 'now',
    match:
      /(?:^|\band |\bor |\bjust |\bto |\bof )(?:kill|killing|end|hang|hanging|neck|top|off|shoot|drown|unalive) (?:myself|my life)\b/,
    notIf: /laughing|at the gym|with work|working/,
    example: 'time to kill myself',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:end it all|ending it all|end it tonight|end everything tonight|take my own life|
        taking my (?:own )?life|take my life|end my life|ending my life|finish myself off|
        do myself in|doing myself in)\b
      `),
    example: 'i am going to end it all',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:\w+ )?(?:am|feel|been feeling|have been|have been feeling|get|
        felt) (?:\w+ ){0,2}suicidal\b|
        ^(?:been )?(?:feeling |am )?(?:a bit |very |pretty )?suicidal\b
      `),
    notIf: /\bnot (?:\w+ )?suicidal|isn't|never/,
    example: 'I feel suicidal',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        (?:^|\bi (?:\w+ )?)don't want to (?:live|be alive|wake up|exist|be on this earth|
        be in this world|keep living|go on living|carry on living|be around anymore)\b
      `),
    notIf:
      /live (?:here|there|with|in|at|like|without|my life|on|off|under|next|alone)|wake up (?:early|at|to|the|him|her|next|with|hung|before)\b/,
    example: 'i dont want to live',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: /(?:^|\bi (?:\w+ )?)don't want to (?:be here|do this|do life|go on|carry on) anymore\b/,
    notIf: /(?:job|work|town|flat|course|class|talk|chat|meeting|place|house|programme|lesson)/,
    example: 'i dont want to be here anymore',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \b(?:no (?:point|reason) (?:in |to )?(?:\w+ )?(?:living|live|being alive|be alive|
        being here|carry on|go on|going on|left to live)|nothing (?:left )?to live for|
        no reason left|what(?: i|')?s? (?:is )?the point (?:in|of) (?:living|being (?:here|
        alive)|carrying on|going on))\b
      `),
    notIf: /\byou(?:r|'re)?\b|going on about/,
    example: 'theres no point living',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:i am|i would be|everyone (?:would be |will be |is )?|they (?:would|
        will) (?:all )?be|they are(?: all)?|my (?:kids|family|whanau|whānau) (?:would be|
        will be|are)|you would (?:all )?be|world (?:would be |is )) ?better off (?:dead|
        without me|if i (?:was dead|am dead|wasn't here|was gone))
      `),
    example: 'everyone would be better off without me',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: /\bbetter off dead\b/,
    notIf: /\byou(?:r|'re)?\b/,
    example: 'better off dead',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \bwish i (?:was|were) (?:\w+ )?(?:dead|never born|gone)\b|
        \bwish i (?:had )?never (?:been|was) born\b|\bwish i (?:would|could|
        wouldn't)? ?(?:not wake up|never wake up|wake up dead|didn't wake up|
        go to sleep and never)
      `),
    carriesItsOwnNo: true,
    example: 'wish i was dead',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: /\b(?:go to sleep|fall asleep) and (?:never|not) wake up\b/,
    carriesItsOwnNo: true,
    example: 'i want to go to sleep and never wake up',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \bi (?:\w+ )?(?:can't) (?:go on|carry on|keep living|live)(?: like this| anymore|$)|
        \bi don't think i can (?:keep living|go on|carry on|keep going|do this anymore|
        live like this)|\bif i (?:didn't|don't|never) (?:wake|woke) up\b
      `),
    notIf:
      /live (?:with|on|without|in|here|there)|(?:go|carry) on (?:about|with|at)|wake up (?:early|on time|before)/,
    example: 'i cant go on anymore',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:\w+ )?(?:have|got|have got|wrote|written|have written|
        am writing) (?:\w+ ){0,2}(?:suicide (?:note|letter|plan)|plan to (?:die|kill|end)|
        goodbye (?:note|letter)s?|rope ready|noose|rope (?:and|in|tied|ready|here|hanging))
      `),
    notIf: /\bpeer|safety|boat|climb|tow/,
    example: 'ive written my suicide note',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:going to|want to|thinking about|thinking of|might|will|am) (?:\w+ )?(?:jump|
        jumping|step|stepping|drive|driving|walk|walking) (?:off|in front of|into|under) (?:a|
        the|this|that) (?:bridge|train|truck|roof|building|cliff|tree|bus|wharf|traffic|sea)
      `),
    notIf: /\bpool|swim|manu|bungy/,
    example: 'im going to jump off the bridge',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: /\bi (?:am )?(?:\w+ )?(?:over|done with|sick of|tired of) (?:living|life|being alive|existing)\b/,
    notIf: /(?:living|life) (?:in|with|like|at|on|here|there|under|next)/,
    example: 'im over living',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:i am |i )?(?:\w+ )?(?:thinking|thoughts|think|thought) (?:\w+ )?(?:about|
        of) (?:suicide|ending it|ending things|dying|being dead|killing myself|
        jumping(?: off)?)\b
      `),
    notIf:
      /\byou|\bhow (?:do|to)\b|(?:ending it|ending things) with|jumping (?:in|on|ship|into|rope|for)|of dying my/,
    example: 'i keep thinking about suicide',
  },
  {
    kind: 'suicide',
    when: 'recent',
    match: new RegExp(anyOf`
        \bi (?:\w+ )?(?:tried to|attempted to|nearly|almost|
        went to) (?:\w+ )?(?:kill(?:ed)? myself|hang(?:ed)? myself|end(?:ed)? (?:it|my life)|
        jump(?:ed)?)|\battempted suicid\w+
      `),
    example: 'i tried to kill myself last night',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: /\bwhakamomori\b|\b(?:hiahia|pirangi|pīrangi) (?:ana )?(?:au|ahau) ki te mate\b/,
    notIf: /\b(?:training|course|prevention|kōrero|korero about|talk about)\b/,
    example: 'kei te whakaaro au ki te whakamomori',
  },
  {
    kind: 'suicide',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:is |are |will )?(?:\w+ )?(?:going to|trying to|wants to|threatening to|
        says (?:he|she|they) (?:is|will|are)(?: going to)?) (?:\w+ )?(?:kill|hang|shoot|
        end) (?:himself|herself|themselves|themself|it all)
      `,
    ),
    example: 'my brother is trying to kill himself',
  },
];

/** The writer hurting themselves. */
export const selfHarm: readonly DangerPattern[] = [
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b${amGoingTo} (?:\w+ )?(?:cut|cutting|hurt|hurting|harm|harming|burn|burning|starve|
        starving|punish|punishing|slice|slicing) (?:myself|my wrists?|my arms?|my thighs?|
        my legs?)\b
      `,
    ),
    notIf:
      /shaving|cooking|chopping|at the gym|working|playing|training|surfing|lifting|by accident|in the kitchen|running|if i (?:lift|fall|run)/,
    example: 'i keep cutting myself',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(anyOf`
        (?:^|
        \bi )(?:am |have been |have started |started |been |have |can't stop )?(?:\w+ )?(?:self harm|
        self-harm|selfharm|self harming|self-harming|cutting again|cutting myself|
        hurting myself|burning myself)\b
      `),
    carriesItsOwnNo: true,
    notIf: new RegExp(anyOf`
        shaving|cooking|chopping|gym|playing|training|stopped|course|lesson|talk about|peers?\b|
        \bnot (?:self|cutting|hurting)|\b(?:don't|never|haven't) self
      `),
    example: 'ive been self harming',
  },
  {
    kind: 'selfHarm',
    when: 'recent',
    match:
      /\bi (?:\w+ )?(?:cut|hurt|burnt|burned|harmed|slit|sliced) (?:myself|my wrists?|my arms?|my legs?|my thighs?)\b/,
    notIf:
      /shaving|cooking|chopping|gym|work|playing|training|footy|surfing|lifting|accident|kitchen|glass|tin|on (?:a|the)/,
    example: 'i cut myself again tonight',
  },
];

/** Too much taken, by the writer or beside them. */
export const overdose: readonly DangerPattern[] = [
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(anyOf`
        (?:^(?:earlier )?|\bi (?:have )?(?:\w+ )?|\band (?:then )?)(?:took|taken|swallowed|
        downed|necked|eaten|ate|had) (?:all|a whole (?:box|packet|bottle) of|the whole (?:box|
        packet|bottle)(?: of)?|a bottle of|a packet of|too many|too much|a heap of|heaps of|
        a lot of|like \d+|about \d+|over \d+|
        \d{2,3}) ?(?:of )?(?:my |the |his |her |mums |mum's |some )?(?:sleeping |blood pressure |heart )?(?:pills?|
        meds|medication|tablets?|panadol|paracetamol|tramadol|codeine|valium|sleepers|
        antidepressants|insulin|oxy|oxys|benzos|methadone|fentanyl|gear|heroin|quetiapine|
        zopiclone|them)\b
      `),
    notIf:
      /as prescribed|left\b|for my|over the (?:week|month)|a day for|in the morning like|like (?:always|usual|every)|as usual/,
    example: 'i took all my pills',
  },
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:i (?:think i |might )?(?:am |have )?(?:going to )?(?:\w+ )?|^)(?:overdosing|
        overdose|od'?ing|od'?d|overdosed)(?: right now| now| tonight| on | myself|$)
      `),
    notIf: /\b(?:course|training|awareness|naloxone|kit|mate|friend|brother|in case)\b/,
    example: 'i think im overdosing',
  },
  {
    kind: 'overdose',
    when: 'recent',
    match: /\bi (?:have )?(?:\w+ )?(?:overdosed|od'?d)\b/,
    notIf: /\b(?:twice|times|once)\b/,
    example: 'i overdosed an hour ago',
  },
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:have )?(?:\w+ )?(?:took|taken|had|used|shot|smoked) (?:way )?too (?:much|
        many)\b.{0,40}\b(?:can't (?:breathe|feel|stay awake|see)|chest|heart|passing out|scared|
        numb|dying)
      `),
    notIf: /coffee|sugar|cake|food|too much on\b/,
    example: 'ive taken too much and i cant breathe',
  },
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:${someone}|my (?:mate|friend)) (?:is |has )?(?:overdosing|overdosed|od'?d|od'?ing|
        isn't breathing|not breathing|turned blue|gone blue|going blue)
      `,
    ),
    example: 'my mate has overdosed',
  },
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:going to|want to|will|might|thinking about|thinking of) (?:\w+ )?(?:take|taking|
        swallow|swallowing) (?:all (?:of )?)(?:my|the|these|his|her|them) ?(?:pills|meds|
        tablets|medication)?
      `),
    notIf: /day|time to take|photo|blame|credit/,
    example: 'i want to take all my pills',
  },
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b${someone} (?:has |\w+ )?(?:took|taken|swallowed) (?:all (?:of )?|
        a heap of |heaps of |too many |a lot of |a whole (?:box|packet|
        bottle) of )(?:his |her |their |my |the )?(?:pills|meds|tablets|panadol|sleepers|
        medication)
      `,
    ),
    notIf: /as prescribed|over the|photo/,
    example: 'my girlfriend took a heap of pills',
  },
  {
    kind: 'overdose',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(
      `\\b${someone} (?:won't|can't|isn't|aren't) (?:\\w+ )?(?:wake up|waking up|breathing|responding)\\b`,
    ),
    notIf: /early|on time|for (?:school|work)|before|alarm|tamariki|baby/,
    example: 'my friend wont wake up',
  },
];

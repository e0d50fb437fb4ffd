import { anyOf } from '../wording/any-of.ts';
import { body, child, someone, someoneDear } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

/** Blows that are grave told at any time, unless told of long ago. */
const graveBlow = anyOf`
    (?:stabs?|stabbed|stabbing|strangles?|strangled|strangling|chokes?|choked|choking|rapes?|
    raped|raping|throttles?|throttled|headbutts?|headbutted|belts|belted|belting|batters|
    battered|battering|bashes|bashed|bashing|whips|whipped|burns|burned|burnt|molests|molested|
    molesting|assaulted|assaulting|thumps|thumped|knocked out|ran over|pistol whipped)
  `;
/** Where blows are talk of something else. */
const play = new RegExp(anyOf`
    \b(?:cards|pool|golf|footy|touch|rugby|league|fifa|training|darts|chess|squash|tennis|
    tekken|fortnite|game|film|movie|book|episode|chapter|song|judo|jiu jitsu|boxing|you|your|
    lol|haha|laughing|sunburnt|by accident|with kindness|hit me up|back in the day)\b
  `);

/** Deeds told in any order of words: who, a short gap, a blow, to whom. */
export const deeds: readonly DangerPattern[] = [
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      `\\b${someone} (?:(?!i )\\w+ ){0,4}?${graveBlow} (?:the (?:shit|crap|hell) out of |into )?(?:me\\b|my (?:own )?(?:${body}|neck|back|ribs|eye|throat))`,
    ),
    notIf: play,
    example: 'she stabbed me with a fork',
    counterExample: 'my mate bashed me at tekken',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \bi (?:am|keep|get|keep getting|am getting) (?:\w+ )?(?:being |getting )?(?:raped|
        beaten|bashed|strangled|assaulted|molested|abused|battered|stalked|threatened|
        blackmailed|trafficked)\b|\b(?:next time|then) (?:i am|i will be) (?:dead|next)\b|
        \band i am next\b
      `),
    notIf: play,
    example: 'i am being raped by my uncle',
    counterExample: 'i get beaten at chess each week',
  },
  {
    kind: 'violenceToMe',
    when: 'recent',
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \bi (?:was|got|have been|just got) (?:\w+ )?(?:raped|beaten|bashed|strangled|assaulted|
        molested|attacked|jumped|stabbed|mugged|kicked in|punched|slapped)\b
      `),
    notIf: play,
    example: 'i got bashed last night',
    counterExample: 'i was beaten at cards again',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:(?!i )\w+ ){0,3}?(?:threatened|threatening|threatens|trying|tried|tries|
        wants|going|promised|swore|plans|planning|keeps trying|said (?:he|
        she) is going) (?:\w+ )?to (?:\w+ )?(?:kill|murder|rape|stab|shoot|strangle|drown|bash|
        beat|burn|hurt|drug|poison|traffic|sell|run over) (?:me|us)\b|\b(?:he|she|
        they) (?:is |are )?going to (?:murder|kill|bash|beat|belt|batter) (?:me|us) (?:when|
        tonight|if|because|for real)\b
      `,
    ),
    notIf: new RegExp(anyOf`
        \b(?:cards|pool|golf|chess|squash|tekken|fortnite|fifa|game|film|book|you|your|lol|haha|
        kindness|late|forget|dishes|miss|beat me at|to it|text|email)\b
      `),
    example: 'my ex is going to murder me',
    counterExample: 'mum is going to kill me when i forget the dishes',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(
      anyOf`
        \bi (?:\w+ ){0,2}?(?:stabbed|strangled|raped|choked|killed|shot|ran over|knifed|
        battered|glassed) ${someoneDear}\b|\bi (?:\w+ ){0,2}?(?:pushed|shoved|threw) (?:him|her|
        them|my \w+) (?:down the stairs|off|through|out the window|out of the car|under)\b|
        \bi have (?:\w+ )?killed (?:someone|him|her|them|my \w+)\b
      `,
    ),
    notIf: play,
    example: 'i pushed my wife down the stairs',
    counterExample: 'i killed him in the game',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:shoot|blow|burn|bomb|torch|set fire to|petrol bomb) (?:up |down )?(?:my|the|this|
        his|her|their|our) (?:school|work|office|church|mosque|house|place|college|flat|car|
        mall|hospital|clinic)(?: up| down)?\b
      `),
    notIf:
      /\b(?:you|he|she|they|film|game|book|photos?|nearly|almost|accident|burn(?:t|ed) the house|candles?|oven|music|balloons?)\b/,
    example: 'going to shoot up my school',
    counterExample: 'i nearly burn the house down with that oven',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:\w+ )?(?:could|want to|feel like i could|might|think i will|am close to|
        am going to) (?:\w+ )?(?:kill|killing|hurt|hurting|stab|stabbing|murder|
        strangle) (?:him|her|them|someone|somebody|people|everyone|my \w+|that \w+) (?:tonight|
        right now|today|for what|and i mean|for real)\b
      `),
    notIf: /\b(?:lol|haha|feelings|you|game|cat|dog|phone|my (?:back|manager some))\b/,
    example: 'im so angry i could kill someone tonight',
    counterExample: 'i could kill the cat tonight haha',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    match: new RegExp(
      anyOf`
        \bi (?:\w+ )?(?:slapped|punched|shook|bashed|kicked|belted|choked|burnt|burned|threw|
        whipped|thumped|shaken|hit) (?:my|the|our|his|her) (?:\w+ ){0,2}(?:${child}|year old|
        month old)\b|\bi (?:\w+ )?(?:left|forgot) (?:my|the|
        our) (?:\w+ )?${child} (?:\w+ ){0,2}(?:in the (?:car|bath)|home|outside|
        behind)(?: alone|$)
      `,
    ),
    notIf:
      /\b(?:you|footy|ball|party|in the air|feelings|high five|present|with (?:my|his|her|nan)|at home with|seat|bag|toys?)\b/,
    example: 'i slapped my two year old',
    counterExample: 'i left the baby seat in the car',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:leaves?|leaving|left) (?:her|his|their|the|those|them) (?:\w+ ){0,2}(?:${child}|
        little ones) (?:\w+ )?(?:alone|unattended|by themselves|on their own)\b|\b(?:giving|
        gives|gave) (?:my |the |our |her |his )?(?:\w+ )?${child} (?:\w+ ){0,2}(?:methadone|
        vodka|alcohol|weed|meth|valium|sleeping pills|drugs|benzos|gear)\b|
        \b${child} (?:\w+ ){0,2}(?:being )?(?:molested|abused|raped|groomed|neglected|starving|
        beaten)\b
      `,
    ),
    notIf:
      /\b(?:you|minutes?|seconds?|secs?|moment|years? ago|course|training|starving (?:after|for)|talk)\b/,
    example: 'she leaves her little ones alone all night',
    counterExample: 'he left the kids alone for two minutes',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    onlyBeside: /\b(?:kill|hurt|gun|knife|won't give|run off|running off|threaten\w*|drunk|missing)\b/,
    match: new RegExp(
      `\\b(?:has|have|got|has got|took|taken|taking|snatched|grabbed) my (?:\\w+ )?${child}(?: and| with| off|$)`,
    ),
    notIf: /\b(?:i|you|we|nan|photo|homework|for (?:tea|lunch|dinner|the weekend)|to (?:footy|school))\b/,
    example: 'hes got my daughter and he says he will hurt her',
    counterExample: 'nan has my kids and she is not drunk, for the weekend',
  },
];

import { anyOf } from '../wording/any-of.ts';
import { someone } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

const weapon =
  '(?:knife|gun|machete|bat|hammer|rifle|shotgun|axe|crowbar|petrol|blade|sword|samurai|bottle|pole)';

/** Threats to the writer, doors kicked in, doors locked, sex forced. */
export const threats: readonly DangerPattern[] = [
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      `\\b(?:${someone}|bloke|guy|man|ex|partner|neighbour)\\b.{0,60}\\b(?:a|his|her) ${weapon}\\b`,
    ),
    onlyBeside:
      /\b(?:outside|(?:my|the|our) door|coming|after me|at me|screaming|shouting|hiding|won't leave|chasing|threatening|break(?:ing)? in)\b/,
    notIf:
      /\b(?:you|film|game|cricket|softball|hunting|fishing|farm|mower|works?|water bottle|baby bottle|bottle of|drinks?|flag|tent|toy)\b/,
    example: 'this guy is outside my door with a bat',
    counterExample: 'he is outside with a bat and ball for cricket',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:${someone}|bloke|
        guy) (?:is |are |keeps? |has been |started )(?:outside )?(?:banging|kicking|smashing|
        pounding|hammering|breaking|trashing|
        wrecking) (?:\w+ )?(?:on |at |down |in |through |up |into )?(?:the|my|
        our) (?:front |back )?(?:door|windows?|kitchen|house|flat|place|walls?|furniture|plates|
        room|bedroom)\b
      `,
    ),
    notIf: /\b(?:builder|renovat\w*|painting|toddler|kids|baby|drums|nails?|builders|plumber)\b/,
    example: 'hes smashing up the kitchen right now',
    counterExample: 'the builder is smashing up the kitchen',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:${someone}|guys|boys|men|family|gang|blokes) (?:\w+ ){0,4}?(?:will|would|going to|
        wants to|want to) (?:\w+ )?(?:kill|hurt|bash|rape|shoot|stab|burn|beat|smash|jump|waste|
        cut|drown|do over) (?:me|us)\b|\b(?:coming|come|came) (?:\w+ ){0,4}(?:after me|
        to (?:kill|hurt|bash|jump|smash|beat|do|stab|shoot) (?:me|us))\b
      `,
    ),
    notIf: new RegExp(anyOf`
        \b(?:if|when) i (?:am )?(?:late|forget|eat|ate|miss|spend|break|don't (?:ring|clean|
        do))|\b(?:training|coach|kindness|lol|haha|laughing|cards|pool|game|fortnite|footy|
        chess|golf|tekken|fifa|miss training|poker|dishes|birthday|you|saw|sees|mess|text)\b
      `),
    example: 'some blokes are coming to bash me',
    counterExample: 'our coach will kill us if we miss training',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match:
      /\b(?:or|and) (?:they|he|she)(?: will| would)? (?:break|cut|smash|burn|shoot|kill|bash|kneecap|torch|hurt) (?:off )?(?:me|us|my)\b/,
    onlyBeside:
      /\b(?:pay|owe|debt|money|by (?:monday|friday|sunday|tonight|tomorrow)|leave|tell|told|said)\b/,
    notIf: /\b(?:heart|lol|haha|feelings|fast|diet|stride)\b/,
    example: 'they said pay up or they break my legs',
    counterExample: 'tell her and she will break my heart',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \bif i (?:leave|left|tell|told|say no|said no|refuse|don't|scream|talk|talked|
        try to leave|go|come back|answer back|argue|speak)\b.{0,30}\b(?:he|she|
        they) (?:will |would |is going to )?(?:\w+ )?(?:hits?|hurts?|beats?|kills?|burns?|
        chokes?|slaps?|punch(?:es)?|finds?|rapes?|lock|locks) (?:me|us|my|the kids)\b|\b(?:he|
        she|they) (?:will |would )?(?:\w+ )?(?:hits?|hurts?|beats?|kills?|burn|choke|slaps?|
        find|rape) (?:me|us|my kids|the kids)\b.{0,20}\bif i (?:leave|left|tell|told|say no|
        refuse|don't|talk|go|come back|answer back)\b
      `,
    ),
    notIf: /\b(?:you|cards|lol|haha|don't (?:ring|clean|bring)|birthday|feelings)\b/,
    carriesItsOwnNo: true,
    example: 'if i say no he hits me',
    counterExample: 'if i go he will meet me at the bus',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:${someone}|and) (?:\w+ )?(?:makes?|made|forces?|forced|force|forcing|making|
        pressures?) me (?:to )?(?:\w+ ){0,3}?(?:sex|in bed|sexual|naked|undress|touch (?:him|
        her|them)|sleep with|nudes)\b|\b(?:${someone}) (?:\w+ )?(?:kick|slap|punch|choke|
        strangle|rape|force|threaten|lock) me\b
      `,
    ),
    notIf: /\b(?:you|cards|pool|hit me up|naked truth|breakfast in bed|coffee in bed|stay in bed)\b/,
    example: 'he makes me do things in bed',
    counterExample: 'he makes me breakfast in bed',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    carriesItsOwnNo: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:\w+ )?(?:won't|doesn't|don't|isn't letting|never|not) (?:let|lets|
        letting) me (?:leave|go (?:home|out)|out of|see my (?:family|friends|mum|kids|whanau)|
        have my (?:phone|money|keys)|use (?:the|my) phone)\b
      `,
    ),
    notIf: /\b(?:without (?:a|coffee|kai|the)|grounded|curfew|until (?:i|the) (?:finish|work|dishes))\b/,
    example: 'my boyfriend wont let me leave the flat',
    counterExample: 'nan wont let me leave without a feed of kai',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:\w+ ){0,2}?(?:hit|punched|kicked|choked|strangled|slapped|bashed|beat|
        smashed|raped|attacked|assaulted|stabbed|headbutted|threw) me\b
      `,
    ),
    onlyBeside: new RegExp(anyOf`
        \b(?:do worse|said he (?:will|would)|said she (?:will|would)|do it again|what do i do|
        help me|bleeding|bruise[sd]?|swollen|hiding|who to tell|blacked out|passed out|police|
        hospital|my eye|can't see|scared|happens again)\b
      `),
    notIf:
      /\b(?:hit me (?:up|that|with)|beat me (?:at|to)|threw me (?:a|the|out)|cards|tackle|footy|game|when i was|growing up|years)\b/,
    example: 'dad punched me and said he will do worse',
    counterExample: 'my mate beat me at cards and i was scared',
  },
];

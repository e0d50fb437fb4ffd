import { anyOf } from '../wording/any-of.ts';
import { child, someone } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

/** Danger told in other words than the plain ones: what people say when they cannot say it straight. */
export const toldSideways: readonly DangerPattern[] = [
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:let me die|feel like dying|feels like dying|deserve to die|waiting to die|
        praying to die|pray i die|hope i die|hope i don't wake up(?! (?:the|my|him|her|early|
        late|at))|nothing left but to die|only way out is (?:dying|death|to die)|
        way out (?:except|but|other than) (?:dying|death|to die))\b
      `),
    carriesItsOwnNo: true,
    notIf: /laughing|embarrass|hungover|on the inside|hair|of (?:boredom|hunger|thirst)|\byou/,
    example: 'just let me die',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:how many (?:pills|tablets|panadol)\b.{0,20}|(?:easiest|quickest|fastest|best|
        painless) way |how |ways |enough (?:pills )?)to (?:die|kill myself|end it all|
        end my life|hang myself)\b|\bhow many (?:pills|tablets|panadol) (?:\w+ ){0,4}(?:die|
        kill me|kill myself)\b
      `),
    notIf: /\byou\b|peer|lesson|course/,
    example: 'been googling how many pills it takes to die',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \b(?:i )?don't deserve to (?:live|be alive|be here|exist)\b|\b(?:no one|nobody|no-one|
        none of them) (?:will|would|is going to) (?:\w+ )?(?:miss me|notice (?:i am|if i am|
        when i am) (?:gone|dead))\b|\b(?:wouldn't|wouldnt|don't|not) (?:\w+ )?(?:care|mind|
        be sad|bother me) if i (?:\w+ )?(?:died|die|was dead|got hit by|got run over|
        dropped dead|never woke|didn't wake|was gone)\b
      `),
    notIf: /work|leave early|at the (?:party|meeting|club)/,
    example: 'i dont deserve to live',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:sitting|standing|i am|am) (?:\w+ ){0,2}(?:on|at) (?:the|a) (?:edge|ledge|railing|
        rail|roof|cliff|top) (?:of (?:the|a|this) )?(?:bridge|roof|cliff|building|carpark|
        car park|wharf|overbridge)?\b.{0,20}$
      `),
    notIf: new RegExp(anyOf`
        fishing|\broofer|painting|fixing|edge of my (?:seat|bed)|table|field|sea|forest|view|
        photo|picnic|wharf fishing|game|(?:at|on) the top (?:of the (?:class|list|table|league|
        hill))?$
      `),
    example: 'sitting on the edge of the bridge',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:want to|need to|urge to|urges to|going to|
        trying not to) cut(?: bad| badly| again| right now| tonight| deep| myself|$)|
        \bi (?:\w+ )?(?:punch|hit|bite|scratch|starve|burn|choke|bang) (?:myself|my head)\b|
        (?:^|\bi )cut my (?:thighs?|wrists?|arms?|legs?|stomach) again\b
      `),
    notIf:
      /down|on (?:the|a) (?:shelf|door|cupboard|beam|table|roof|boot)|shaving|laughing|hair|lawn|dose|\byou/,
    example: 'i want to cut so bad',
  },
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:swallowed|drank|drunk) (?:\w+ ){0,3}(?:bleach|poison|antifreeze|battery acid|
        weed ?killer|rat poison|meths|drain cleaner)\b|\btook (?:the lot|them all|all of (?:it|
        them))\b|\b(?:drank|had|
        mixed) .{0,30}\bwith (?:all )?(?:of )?my (?:sleeping |heart )?(?:pills|tablets|meds)\b
      `),
    notIf: /by accident (?:as a kid|when i was)|photos|credit|blame|home|as prescribed/,
    example: 'i swallowed bleach',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:${someone}|hubby|bf) (?:\w+ )?(?:threatened|threatens|is threatening|threatening|
        promised|swore) to (?:kill|burn|hurt|bash|stab|shoot|rape|break|smash|take the kids|
        find me)|\b(?:${someone}|hubby|bf) (?:\w+ )?(?:forced|forces|made|
        makes) me (?:to )?(?:have sex|sleep with|do things|touch)|
        \b(?:${someone}) (?:\w+ )?(?:comes?|came) (?:in|into) my (?:room|bed) (?:at night|
        every night|when|again)
      `,
    ),
    notIf:
      /kindness|\b(?:cat|dog|kid|son|daughter|baby)\b|years? ago|alarm|promised to (?:find me a|take the kids to)/,
    example: 'he threatened to burn the house down with me in it',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    match: /\b(?:scared|afraid|frightened|terrified) to (?:go|come|be) home\b|\bhe hits$/,
    notIf: /hit me up|up for|at (?:cards|touch|pool)|dark|alone at night|late/,
    example: 'im scared to go home',
  },
  {
    kind: 'violenceToMe',
    when: 'recent',
    match:
      /\b(?:hubby|bf|partner|the missus|dad|mum|stepdad) (?:\w+ )?(?:hit|hits|slapped|punched|bashed|kicked|choked|pushed) me\b/,
    notIf: /hit me up|at (?:cards|touch|pool)/,
    example: 'hubby slapped me again',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:want to|going to|will|gonna|could|might|about to) (?:\w+ )?(?:bash|smash|kick|cave|
        stove|punch|break) (?:his|her|their|your) (?:head|face|skull|teeth|neck|jaw|legs|
        ribs)\b|\b(?:knife|gun|machete|rifle|bat|hammer)\b.{0,20}\bfor (?:my )?(?:brother|ex|
        boss|dad|stepdad|partner|wife|husband|neighbour|uncle)\b|\bif i see (?:him|her|them|
        that \w+) (?:again )?i (?:am going to|will|swear i will) (?:kill|stab|bash|shoot|smash|
        hurt)\b
      `),
    notIf: /birthday|christmas|present|at (?:cards|pool|fifa|footy)/,
    example: 'i want to bash his head in',
  },
  {
    kind: 'harmToOther',
    when: 'recent',
    match:
      /\b(?:lost it|snapped|saw red)\b.{0,20}\b(?:hit|punched|choked|strangled|bashed|slapped|kicked|pushed) (?:him|her|them|my \w+)\b/,
    example: 'i lost it and choked her yesterday',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${child} (?:is|are|gets?|keeps?) (?:\w+ )?(?:being |getting )?(?:beaten|hit|hurt|
        starved|neglected|molested|abused|touched|bashed|locked (?:up|in))\b|\b(?:uncle|dad|
        father|stepdad|teacher|coach|priest|cousin|boyfriend|he) (?:\w+ )?(?:touches|touched|
        is touching|been touching|hurts|hits) (?:him|my (?:boy|girl)|
        ${child})(?: there| down there| at night|$)|\byear old says? (?:\w+ ){1,3}(?:touches|
        touched|hurts|hits) (?:him|her|them)\b
      `,
    ),
    notIf: /at (?:footy|cricket|tag|school sports)|hit a|hit the|feelings|hard by the move|years? ago/,
    example: 'the neighbours kid is being beaten',
  },
];

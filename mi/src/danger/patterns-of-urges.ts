import { anyOf } from '../wording/any-of.ts';
import { child, someone } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

/** Urges, courage gathered, and what is told by the way. */
export const urges: readonly DangerPattern[] = [
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \b(?:don't (?:think|know if|reckon|see how)|not sure|
        doubt) (?:if )?(?:i )?(?:\w+ ){0,2}?(?:make it|survive|live|last) (?:through|until|till|
        to|past|another)? ?(?:the |to )?(?:night|tonight|morning|week|weekend|tomorrow|day|
        month|year)\b|\b(?:take|taking|took) the easy way out\b|\b(?:courage|guts|
        nerve) to (?:do it|end|go through with|jump|pull the trigger|swallow|finish)\b|
        \bwhat if i (?:drove|jumped|died|hung|hanged|crashed|ended|wasn't here|
        disappeared for good|didn't wake)\b
      `),
    notIf:
      /\b(?:you|at (?:this|the) job|shift|bus|without a (?:drink|smoke)|sober|relationship|him|her|the phone|battery|marriage)\b/,
    example: 'i dont think i will make it through the night',
    counterExample: 'i dont think i will make it to the bus',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:head|brain|mind|thoughts?|something) (?:\w+ ){0,3}(?:tell|tells|telling|says|
        saying|wants|wanting) me (?:\w+ )?to (?:\w+ )?(?:end|die|kill|jump|hurt|cut|hang|
        finish)\b|\b(?:reading|looking|read|looked|searching|
        watching videos) (?:up )?(?:about |on |at )?how (?:people|to) (?:do it|die|kill\w*|hang|
        end)\b
      `),
    notIf: /\b(?:you|lesson|course|peer|the call|chat|cut (?:down|back|hair)|film)\b/,
    example: 'my head keeps telling me to end it',
    counterExample: 'something tells me to cut down',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \bnot going to be (?:a |any )?(?:\w+ )?(?:problem|burden|bother|worry|trouble|
        nuisance) (?:to|for) (?:\w+ ){1,3}?(?:after|anymore|much longer|soon|for long)\b
      `),
    notIf: /\b(?:you|work|debt|car)\b/,
    example: 'im not going to be a problem for anyone after tonight',
    counterExample: 'the car is not going to be a problem for us after friday',
  },
  {
    kind: 'overdose',
    when: 'now',
    carriesItsOwnNo: true,
    onlyBeside:
      /\b(?:took|taken|injected|smoked|swallowed|pills|tablets|shot|dose|gear|needle|snorted|methadone|bad batch)\b/,
    match: new RegExp(anyOf`
        \b(?:can't|couldn't) (?:feel my (?:legs|arms|hands|face|body)|stay awake|
        keep my eyes open|stand up|breathe)\b|\b(?:collapsed|passed out|blacked out|
        unconscious) (?:with|and|on|after|from)\b|\bneedle (?:still )?in (?:his|her|their|my|
        him|the arm)\b
      `),
    notIf: /\b(?:you|hay ?fever|asthma|panic attack last|gym|gallbladder|dentist|surgery|doctor|nurse)\b/,
    example: 'i took something bad and i cant feel my legs',
    counterExample: 'the dentist gave me a shot and i cant feel my face',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:is|are|gets?|getting|been|being|turned|turns) (?:\w+ )?(?:violent|abusive|
        rough) (?:to|towards|with|at) (?:me|us)\b|\b${someone} (?:\w+ )?(?:threatened|threatens|
        keep threatening) me\b|\b(?:got|been|being|get|getting|keep getting) (?:\w+ )?(?:beaten|
        bashed|smacked|kicked|hit|punched) (?:up )?by (?:my|him|her)\b|\b(?:someone|man|woman|
        person|people|partner|guy) (?:who|that) (?:hurts|hits|beats|abuses|threatens|rapes|
        bashes) me\b|\b${someone} (?:\w+ )?(?:pushed|pushes|shoved|kicked|
        threw) me (?:down the stairs|down stairs|against|out of the car)\b
      `,
    ),
    notIf:
      /\b(?:you|cards|pool|darts|footy|game|chess|tennis|squash|golf|when i was|growing up|used to|ball|wave)\b/,
    example: 'my wife is violent to me',
    counterExample: 'i got beaten by my nephew at tennis',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:urges? to|impulses? to|going to snap and|snap and|lose it and|lose control and|
        could easily|scared i could|tempted to) (?:\w+ )?(?:hurt|kill|hit|stab|strangle|smother|
        shake|bash) (?:him|her|them|my \w+|one of (?:my|them)|the (?:baby|kids)|someone|
        people)\b|\blost control and (?:hit|punched|choked|kicked|pushed|grabbed|
        slapped) (?:him|her|them|my \w+)\b
      `),
    notIf: /\b(?:you|feelings|chess|pool|cards|darts|my (?:back|knee|foot|targets?|snooze|phone))\b/,
    example: 'i have urges to hurt my partner',
    counterExample: 'i could easily hurt my back doing that',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:going|heading|driving|on my way|off) (?:round|over|there|to his|to her|
        to their)\b.{0,40}\b(?:with|got|taking|bringing) (?:a|the|my) (?:\w+ )?(?:bat|knife|gun|
        hammer|machete|crowbar|blade|axe|rifle)\b
      `),
    notIf: /\b(?:you|cricket|softball|fix|build|deck|hunting|dinner|fence)\b/,
    example: 'im going round there to sort him out with a bat',
    counterExample: 'going round there with a hammer to fix the deck',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:man|guy|bloke|stranger|adult|someone|person|older boy) (?:\w+ ){0,4}?(?:messaging|
        texting|grooming|following|touching|asking) (?:my|the|our|her|his) (?:\w+ )?${child}\b|
        \b(?:snap|lose it) and (?:hurt|hit|shake) (?:one of )?(?:my|the) ${child}\b
      `,
    ),
    notIf: /\b(?:you|coach about|teacher about|on (?:the|a) bus home|directions)\b/,
    example: 'theres a man messaging my daughter for photos',
    counterExample: 'someone was asking the kids for directions',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    onlyBeside:
      /\b(?:kid|kids|child|children|son|daughter|year old|boy|girl|pupil|class|niece|nephew|moko|grandson)\b/,
    match: new RegExp(anyOf`
        \b(?:he|she|they|who) (?:is |are |keeps )?(?:getting|gets|being|get) (?:\w+ )?(?:hit|
        beaten|hurt|touched|bashed|starved|locked up) (?:at home|by (?:his|her|their|the)|
        there)\b
      `),
    notIf: /\b(?:you|footy|rugby|game|ball|bully at|when i was|used to|years)\b/,
    example: 'a kid in my class says hes getting hit at home',
    counterExample: 'my son says he gets hit by the ball at footy',
  },
];

import { anyOf } from '../wording/any-of.ts';
import { child, someone, someoneDear } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

const doing = anyOf`
    (?:smashing|stabbing|killing|hurting|hitting|strangling|choking|shooting|drowning|
    smothering|punching|bashing|burning|shaking|beating|slashing|throttling)
  `;
const weapon = '(?:knife|blade|gun|shank|machete|rifle|shotgun|hammer|bat|axe|crowbar)';
const game = /\b(?:cards|pool|golf|footy|touch|rugby|fifa|training|darts|league|chess)\b/;

/** Violence done to the writer, told by blows, threats, locks and broken bones. */
export const violenceNear: readonly DangerPattern[] = [
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \bi (?:\w+ )?(?:get|am getting|cop|keep getting|
        keep copping) (?:a |the |another |my )?(?:\w+ )?(?:hidings?|bash|beatings?|belt|strap|
        thrashings?|kickings?|black eyes?|battering|pasting)(?: from| when| if| off| again| for|
        $)
      `),
    notIf: game,
    example: 'i get the hiding when mum is mad',
    counterExample: 'i get a hiding at darts from my mate',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \b(?:he|she|they|who|guys?|bloke|boys|men|dealer|ex|partner|dad|brother|husband|wife|
        boyfriend) (?:\w+ )?(?:(?:he|she|they) )?(?:is |are |was |were )?(?:going to|will|
        would) (?:\w+ )?(?:cut|break|burn|smash|kick|slice|chop|slit|bust|
        cave) (?:off |up |in |down )?my (?:\w+ )?(?:fingers?|legs?|arms?|knees?|kneecaps?|head|
        face|throat|neck|teeth|house|flat|door|hands?|jaw|skull|ribs|nose|back)\b
      `),
    notIf: /\b(?:heart|physio|doctor|surgeon|hair|barber)\b/,
    example: 'the loan guy said he is going to cut my fingers off',
    counterExample: 'the barber said he will cut my hair short',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:\w+ )?(?:pushes|shoves|knocks|throws|drags|chucks|pins|pulls|kicks|hits|
        whacks|belts|spits) (?:at |on )?me (?:about|around|down|over|against|into (?:the|
        walls?)|by (?:the|my)|off|out of|to the (?:floor|ground)|across)\b
      `,
    ),
    notIf:
      /\b(?:to be (?:better|my)|hit(?:s|ting)? me up|gym|pub|pulls me (?:out|over|into)|drags me (?:along|out|into)|dance\w*)\b/,
    example: 'my son pushes me about when he wants money',
    counterExample: 'my mate drags me out of bed for a run',
  },
  {
    kind: 'violenceToMe',
    when: 'recent',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:\w+ )?(?:broke|broken|fractured|dislocated|split|burst|blacked|twisted|
        cracked) my (?:wrist|arm|nose|jaw|ribs?|finger|tooth|teeth|leg|cheek|collarbone|lip|eye|
        hand)\b
      `,
    ),
    notIf: /\b(?:by accident|tackle|rugby|footy|training|game)\b/,
    example: 'on tuesday he broke my wrist',
    counterExample: 'he broke my nose in a tackle on saturday',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:${someone}|and) (?:\w+ )?(?:locks|locking|locked|shuts|chains|
        ties) me (?:up |in |inside |out of )(?:in )?(?:my|the|a|our|$)|
        \b${someone} (?:\w+ )?(?:takes|taking|keeps|hides) (?:all )?my (?:pension|benefit|wages|
        pay|bank card|eftpos card|passport|phone|keys|car keys)(?: off me| away| and| so|$)
      `,
    ),
    notIf: /\b(?:by accident|toddler|cat|baby|escape room|out of my account|tax)\b/,
    example: 'he takes my pension and locks me in my room',
    counterExample: 'my cat locks me out of my room by accident',
  },
];

/** The writer about to hurt someone, or frightened of doing so. */
export const harmNear: readonly DangerPattern[] = [
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:we|me and (?:\w+ ){1,3}|i|^) ?(?:are |am |is )?(?:going to|want to|will|about to|
        ready to) (?:\w+ )?(?:waste|kill|stab|shoot|bash|smash|cut|slice|knife|shank|jump|
        batter|do over|mess up|finish|torch|burn) ${someoneDear}(?: up| over| out| tonight| for|
        $)
      `,
    ),
    notIf:
      /\b(?:cards|pool|golf|fifa|poker|footy|game|lol|haha|you|off|some slack|a (?:break|cheque|deal|photo)|finish them)\b/,
    example: 'me and the boys are gonna waste that fulla tonight',
    counterExample: 'we are going to smash them at footy',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:got|have|carrying|bringing|taking|packing|packed) (?:a|the|my|
        his) (?:\w+ )?${weapon} (?:on me|with me|down my|in my (?:bag|pocket|jacket|sleeve|
        boot))\b
      `,
    ),
    notIf: /\b(?:hunting|fishing|tramp\w*|camp\w*|work|cricket|softball|chef|builder|you|pocket knife)\b/,
    example: 'ive got a blade on me and im going round there',
    counterExample: 'i have a hammer in my bag for work',
  },
  {
    kind: 'harmToOther',
    when: 'recent',
    match: new RegExp(anyOf`
        \b(?:i|and) (?:\w+ )?(?:grabbed|dragged|pinned|threw|choked|strangled|held|shoved|
        slammed) (?:him|her|them|my (?:partner|wife|husband|missus|girlfriend|boyfriend|mum|dad|
        son|daughter|brother|sister)) (?:by the (?:hair|throat|neck|arm)|against|down|
        up against|across|to the (?:floor|ground)|into)\b
      `),
    notIf: /\b(?:rugby|tackle|judo|footy|training|party)\b/,
    example: 'i grabbed her by the hair last night',
    counterExample: 'i grabbed him by the arm in the tackle today',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:picturing|imagining|thinking about|thinking of|fantasi[sz]ing about|dreaming of|
        seeing myself|see myself|urges? to|thoughts (?:of|about)|images of|pictures? of|
        desire to) (?:\w+ )?${doing} (?:${someoneDear}|(?:his|her|their) (?:head|face|throat|
        skull|neck)|my (?:own )?${child})\b
      `,
    ),
    notIf:
      /\b(?:you|hurting (?:his|her|their) feelings|film|book|game|hitting (?:them|him|her) (?:up|with))\b/,
    example: 'i keep picturing smashing his head in',
    counterExample: 'i keep thinking about hitting them up for a loan',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:have been |am |keep |was |have started |started )(?:\w+ )?(?:following|watching|
        tracking|stalking|waiting outside for) (?:him|her|them|my ex) (?:home|around|everywhere|
        from|to work|to (?:his|her)|at night|after)\b
      `),
    notIf: /\b(?:facebook|insta\w*|tiktok|youtube|footy|games?|matches|dog|puppy)\b/,
    example: 'i have been following her home from work',
    counterExample: 'i have been following them around on youtube',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:he|she|they) (?:is |are )?(?:will |going to )(?:\w+ )?pay for what (?:he|she|
        they)\b|\bgot (?:some |the |a can of )?petrol (?:in the car|ready|and matches|
        and a lighter)\b|\bmight do it again\b
      `),
    onlyBeside: /\b(?:petrol|kill|hurt|hit|blood|tonight|knife|hair|burn|mean it|regret)\b/,
    notIf: /\b(?:mower|trip|drive|generator|boat|marathon)\b/,
    example: 'she is going to pay for what she did tonight',
    counterExample: 'i got petrol in the car for the trip',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:in case|scared|afraid|frightened|worried) i (?:\w+ )?(?:hurt|harm|kill|shake|hit|
        smother|stab|do something to) (?:him|her|them|the baby|someone|my \w+)\b
      `),
    notIf: /\b(?:feelings|you|my (?:back|knee|shoulder|head|ankle|neck|hand|foot|leg|arm))\b/,
    example: 'i am scared to be alone with him in case i hurt him',
    counterExample: 'i do not lift in case i hurt my back',
  },
];

/** A child hurt, left alone or spoken of by voices. */
export const childNear: readonly DangerPattern[] = [
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${child} (?:has|have|had|got|keeps getting|came (?:home|in|back) with|turned up with|
        is covered in|with) (?:\w+ ){0,2}(?:bruises|welts|burns|marks|black eyes?|
        hand ?prints?)\b
      `,
    ),
    notIf:
      /\b(?:fell|falls?|bike|scooter|footy|rugby|league|playing|trampoline|football|netball|good marks|top marks|school marks|exam|homework|book)\b/,
    example: 'my little brother has bruises all over his back',
    counterExample: 'my son has bruises from footy',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${child} (?:have |has |are |is |were |was |been |being |left |home )+(?:all )?(?:on (?:their|
        his|her) own|alone|by (?:themselves|himself|
        herself)) (?:for |since |all |at |two |three |four |\d)|\b(?:no (?:kai|food|milk) (?:in|
        at|left)|nothing to eat|not eaten|hasn't eaten|haven't eaten|
        not been fed)\b.{0,40}\b${child}\b|\b${child}\b.{0,30}\b(?:no (?:kai|food)|
        nothing to eat|not eaten|hasn't eaten|haven't eaten|not been fed)\b
      `,
    ),
    carriesItsOwnNo: true,
    notIf: /\b(?:minutes?|mins?|seconds?|sleepover|holidays?|grown|college|camp|veges|vegetables|play\w*)\b/,
    example: 'the tamariki been on their own three nights',
    counterExample: 'the kids were on their own for two minutes',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    onlyBeside:
      /\b(?:crack|bruise[sd]?|mark|blood|bleeding|floppy|limp|hospital|scared of|too hard|won't stop|won't wake|so hard)\b/,
    match: new RegExp(
      anyOf`
        (?:^|\bi (?:\w+ )?|\band )(?:hit|shook|grabbed|threw|yanked|slapped|pushed|smacked|
        burnt|dropped|squeezed|dragged|kicked) (?:my|the|our) (?:\w+ )?${child}\b
      `,
    ),
    notIf: /\b(?:footy|ball|playing|by accident|high five)\b/,
    example: 'grabbed my daughter by the arm and heard it crack',
    counterExample: 'grabbed the kids and went to the park',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    onlyBeside: /\b(?:baby|bath|cot|pram|newborn|toddler|pepi|bub|bubba)\b/,
    match: new RegExp(anyOf`
        \b(?:picturing|picture|pictures|images?|thoughts?|thinking|urges?) (?:of|
        about) (?:\w+ )?(?:drowning|shaking|dropping|smothering|hurting|throwing|killing|
        stabbing) (?:him|her|them|the baby|my baby)\b|\b(?:have|has|need|got|
        want) to get rid of (?:him|her|the baby|my baby)\b
      `),
    notIf: /\b(?:you|dog|cat|cot|pram|photo)\b/,
    example: 'i keep having this picture of drowning him in the bath, my baby',
    counterExample: 'we have to get rid of the pram',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match:
      /\b(?:the |my |these )?voices? (?:in my head )?(?:keeps? |are |is )?(?:tells?|telling|says?|saying|orders?|ordering|wants?) (?:me |i )\b/,
    notIf:
      /\b(?:you|sat ?nav|(?:mum|dad|nan|her|his|your|inner) (?:is )?voice|phone|radio|on the (?:bus|train|line)|little voice|a voice|go on|drink)\b/,
    example: 'the voices tell me she is not my real baby',
    counterExample: 'a little voice tells me to have a drink',
  },
];

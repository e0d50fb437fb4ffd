import { anyOf } from '../wording/any-of.ts';
import { body, someone, someoneDear } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

/** One heavy word, and a second one near it that makes it the writer's own. */
export const heavyWords: readonly DangerPattern[] = [
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \b(?:hate|hating|no|not|don't|can't|won't|nobody|no one|never|promise|tired of|sick of|
        why am i|regret|sorry|wish i wasn't|over) (?:\w+ ){0,5}?(?:be|being|staying|stay|am|me|
        still|wasn't|left) alive\b|\bonly (?:thing|reason|person) (?:\w+ )?(?:(?:keeping me|
        that keeps me) (?:alive|here|on this earth)|i am (?:still )?(?:alive|on this earth)|
        i am still here)\b
      `),
    notIf: /\b(?:you|glad|grateful|bees gees|plants?|dream alive|phone)\b/,
    example: 'i hate being alive',
    counterExample: 'glad to be alive on a day like this',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:my (?:own )?funeral|end (?:my|this|all the|the|all this) (?:suffering|misery|
        agony)|crash with me in it|not a person anymore)\b|\b(?:hanging|jumping|drowning|pills|
        overdose|gun|train|bridge) (?:seems|looks|would be|is|feels) (?:the )?(?:easiest|
        quickest|best|quick|easy|painless)\b|\b(?:best|tallest|highest|good|
        easiest) (?:\w+ )?(?:bridge|building|cliff|place|roof|car park|way) to (?:jump|die|hang|
        do it from)\b
      `),
    notIf: /\b(?:you|bungy|bungee|film|song|song for|skydiv\w*|swim|bus|to get (?:there|to)|playlist)\b/,
    example: 'i keep planning my own funeral',
    counterExample: 'what is the best place to jump in for a swim',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \b(?:going to|might|scared i will|will|want to|
        about to) (?:\w+ )?do something (?:\w+ )?(?:stupid|bad|silly|terrible|awful|drastic|
        permanent|to myself|i can't take back)(?: tonight| to myself| if| and|$)|
        \bdon't feel safe (?:with|from|around|being|on|by) (?:myself|my own|alone)\b|
        \bi am not safe (?:with|from|around|on|by) (?:myself|my own|alone)\b|\b(?:danger|
        risk) to myself\b|\btried (?:it )?again (?:last night|tonight|today|
        yesterday)\b.{0,20}\b(?:didn't work|failed|woke up|still here)\b
      `),
    notIf: /\b(?:you|drink|bet|spend|haircut|hair|text (?:him|her)|not going to|won't do|wouldn't do)\b/,
    example: 'im scared im going to do something stupid tonight',
    counterExample: 'i am not going to do something stupid',
  },
  {
    kind: 'suicide',
    when: 'now',
    match:
      /\b(?:i (?:\w+ ){0,3}?|been |am )(?:up on|out on|on top of|been on) (?:the|a|my) (?:\w+ )?(?:roof|bridge|ledge|balcony|railing|viaduct)\b/,
    notIf:
      /\b(?:you|fix\w*|work\w*|clean\w*|gutters?|leak\w*|aerial|solar|view|paint\w*|party|drinks?|coffee|bbq|sun|walk\w*|run)\b/,
    example: 'been up on the roof twice this week',
    counterExample: 'i was up on the roof cleaning the gutters',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(
      anyOf`
        \bmy (?:\w+ )?${body} (?:is|are) (?:all |\w+ )?(?:covered in|full of) (?:\w+ )?(?:blood|
        cuts|burns|scars)\b|\bi (?:\w+ )?(?:slice|slash|carve|
        gouge) (?:at |into |up )?my (?:own )?${body}\b|\b(?:burned|burnt|burn|
        burning) myself with (?:a|the|my) (?:lighter|cigarette|smoke|match|vape)|\b(?:rip|peel|
        tear|cut|ripping|peeling) (?:all )?my (?:skin|flesh) off\b|\bput (?:cigarettes|smokes|
        a cigarette) out on my\b
      `,
    ),
    notIf:
      /\b(?:you|paint|garden\w*|cat|fence|kitchen|accident|sunburn|brambles?|shave|shaving|peeling after)\b/,
    example: 'i slice my thighs in the shower',
    counterExample: 'my arms are covered in cuts from the brambles, gardening',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:\w+ ){0,2}?(?:(?:dragged|drags|dragging|pulled|pulls|grabbed|
        grabs) me by (?:the|my) (?:hair|neck|throat|arm|feet)|(?:has|got|has got|keeps|
        kept) me (?:locked|tied|trapped|chained|shut|prisoner)|(?:keep|keeps|kept) (?:touching|
        groping|hitting|hurting|following|threatening|raping|filming) me|(?:poured|pours|tipped|
        spat|spits|chucked) (?:\w+ ){0,3}(?:over|on|at) me|(?:is )?tracking (?:my phone|me|
        where i)|(?:put|has) (?:a )?tracker (?:on|in) my)\b
      `,
    ),
    notIf:
      /\b(?:you|game|for (?:money|a loan)|surprise|tickl\w*|baby|toddler|coffee|by accident|cat|dog|courier|parcel|insta\w*|facebook)\b/,
    example: 'he dragged me by the hair down the hall',
    counterExample: 'the baby spat milk on me',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(anyOf`
        \b(?:he|she|they) (?:is |are )?(?:will|going to|coming to) (?:\w+ )?(?:find|come for|
        come after|get) me$|\bwaiting (?:for me )?outside (?:my |the )?(?:work|house|school|
        flat|door|gate)\b|\b(?:turned up|keeps turning up|shows up|showed up) (?:at my (?:work|
        house|door|flat|place)|drunk|with)\b
      `),
    notIf:
      /\b(?:you|hide and seek|game|airport|station|uber|taxi|lift|for me to play|flowers|cake|dinner|kai|cheque|smile)\b/,
    example: 'hes going to find me',
    counterExample: 'the uber is waiting outside my house',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:want to|going to|feel like|thinking about|think about|thinking of|might|could|
        urge to|dream about|dreaming of) (?:\w+ )?(?:running|run) ${someoneDear} over\b|
        \b(?:going to|want to|might|scared i will|could) (?:\w+ )?do something (?:\w+ )?(?:to|
        stupid to|bad to|terrible to|awful to) (?:him|her|them|my \w+|someone|that \w+)\b|
        \b(?:keep|always|been|keeps|started) (?:thinking|dreaming|fantasi[sz]ing|
        having thoughts) (?:about|of) (?:killing|stabbing|shooting|strangling|raping|murdering|
        hurting) (?!myself)\w+
      `,
    ),
    notIf:
      /\b(?:you|feelings|film|book|game|time|nice to|good to|help|my (?:back|knee|room|hair|car)|repay)\b/,
    example: 'i cant stop thinking about killing people',
    counterExample: 'i want to do something nice to thank my mum',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:\w+ )?(?:hit|punched|kicked|slapped|bashed|elbowed) (?:him|her|them|
        my (?:partner|wife|husband|girlfriend|boyfriend|missus|mum|dad|gf|bf|sister|
        brother)) in the (?:stomach|face|head|belly|ribs|back|mouth|throat|eye)\b
      `),
    notIf: /\b(?:you|boxing|ball|pillow|sparring|training|by accident|when i was|years?)\b/,
    example: 'i punched my girlfriend in the stomach',
    counterExample: 'i punched him in the ribs at boxing',
  },
];

import { anyOf } from '../wording/any-of.ts';
import { someone, someoneDear, child } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

/** Violence done to the writer. */
export const violenceToMe: readonly DangerPattern[] = [
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:is |are |still |always |keeps? |has been |have been |has started |started |\w+ )?(?:hits|
        hitting|beats|beating|bashes|bashing|punches|punching|kicks|kicking|chokes|choking|
        strangles|strangling|slaps|slapping|hurts|hurting|smashes|smashing|rapes|raping|
        attacking|abusing|assaulting|stalking|stalks|burning|threatening|threatens) me\b
      `,
    ),
    notIf: new RegExp(anyOf`
        me up (?:on|for|when|with)|with (?:questions|love|texts)|at (?:cards|pool|chess|golf)|
        inspir|hitting me up|beats me (?:at|to|how|why)|hurts me (?:to|when|with)|me to it
      `),
    example: 'he is hitting me',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:is |are |has |will |\w+ )?(?:give|gives|giving|gave|
        going to give) me (?:\w+ )?(?:the bash|a bash|hidings?|a hiding|a beating|black eyes?|
        bruises)\b
      `,
    ),
    notIf: /at (?:cards|touch|pool|training|footy|golf)/,
    example: 'he gives me the bash',
  },
  {
    kind: 'violenceToMe',
    when: 'recent',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:has |\w+ )?(?:hit|punched|kicked|choked|strangled|slapped|bashed|beat|
        beaten|smashed|raped|attacked|assaulted|stabbed|pushed|threw|shoved|burned|burnt|
        grabbed) me\b
      `,
    ),
    notIf:
      /hit me up|beat me (?:at|to)|hit me (?:that|with (?:a|some|the) (?:question|news|idea))|threw me (?:a|the)/,
    example: 'my partner punched me last night',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      `\\b${someone} (?:is |are |says? |said |has |will |\\w+ )?(?:\\w+ ){0,3}(?:kill|shoot|stab|strangle|bash|rape|murder) me\\b`,
    ),
    notIf:
      /(?:if|when) i(?: am)? (?:late|forget|eat|ate|miss|spend|break|broke|am late|don't (?:ring|clean|do))|saw|sees|with kindness|lol|haha|laughing|shoot me (?:a|an) /,
    example: 'he said he will kill me',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:is |has |have )?(?:got |holding |waving |pulled |pulling )?(?:a |his |her )?(?:\w+ )?(?:knife|
        gun|machete|bat|hammer|rifle|shotgun) ?(?:on me|to my|at me|right now|and|out|$)
      `,
    ),
    notIf: /hunting|kitchen|cricket|softball|builder|toolbox|collect|club|bat out(?:side)? the/,
    example: 'hes got a knife',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: /\b(?:hands?|belt|arm|rope) (?:are |is )?(?:around|round|on|over) my (?:throat|neck|mouth)\b/,
    example: 'he puts his hands round my throat',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:i am |i )?(?:\w+ )?(?:scared|afraid|terrified|frightened|
        worried) (?:that )?(?:of )?(?:${someone}|my (?:partner|husband|wife|ex|boyfriend|
        dad))(?: (?:will|is going to|might|going to)(?: \w+)? (?:kill|hurt|hit|bash|find|
        come for|stab|shoot)\b| when| right now| tonight| and|$)
      `,
    ),
    notIf:
      /disappoint|leave me|laugh|let (?:him|her|them) down|find (?:out|me boring)|leav|judg|think|relaps|drink|sick|finding|of my boss|\byou/,
    example: 'i am scared he will kill me',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \b(?:he|she|they) (?:won't let me (?:leave|out|go)|has locked me|locked me|
        is outside (?:my|the) (?:house|door|window|flat|place)|are outside (?:my|the) (?:house|
        door|window|flat)|is (?:breaking|kicking) (?:in|the door|down the door)|
        is trying to (?:get in|break in)|makes me sleep with|forces? me to|is forcing me|
        makes me have sex|is following me)\b
      `),
    notIf:
      /\b(?:laugh|smile|eat (?:my|veg)|waiting|pick me up|without|with (?:the|my) (?:kids|coffee|kai)|dog|cat|on (?:facebook|insta\w*|tiktok|twitter))\b/,
    example: 'he wont let me leave',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    carriesItsOwnNo: true,
    match:
      /\bi (?:am not|don't feel|am no longer) safe (?:at home|here|with (?:him|her|them|my \w+)|right now|tonight|in my (?:own )?(?:home|house|flat))/,
    example: 'im not safe at home',
  },
  {
    kind: 'violenceToMe',
    when: 'recent',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:has |\w+ )?(?:smashed|slammed|punched|kicked|broke|split|hit|bashed|
        stomped on|burnt|grabbed) my (?:head|face|nose|arm|ribs|jaw|lip|eye|throat|hair|hand|
        leg)\b|\b${someone} (?:has |\w+ )?threw (?:a|the|his|her) \w+ at me\b
      `,
    ),
    notIf: /\bby accident\b|tackle|rugby|footy/,
    example: 'he smashed my head into the wall this morning',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \bi am (?:\w+ )?hiding (?:\w+ ){0,4}from (?:him|her|them|my (?:ex|partner|husband|wife|
        dad|boyfriend))\b|\b${someone} (?:is |keeps )?(?:forces|forcing|making|
        makes) me (?:to )?(?:sleep with|have sex)
      `,
    ),
    notIf: /present|christmas|chocolate|surprise|hide and seek/,
    example: 'im hiding in the bathroom from him',
  },
  {
    kind: 'violenceToMe',
    when: 'recent',
    othersWordsCount: true,
    match:
      /\bi (?:have )?got (?:a|the|another) (?:\w+ )?(?:hiding|bash|beating|black eye) (?:from|off) (?:him|her|them|my \w+)/,
    notIf: /at (?:cards|touch|pool|footy|golf)/,
    example: 'i got a hiding from him again',
  },
];

/** The writer about to hurt someone, or having just done so. */
export const harmToOther: readonly DangerPattern[] = [
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(
      anyOf`
        \bi (?:am |will |\w+ )?(?:\w+ )?(?:going to|want to|will|ready to|planning to|plan to|
        need to|about to|feel like|thinking about|thinking of|swear i will) ?(?:\w+ )?(?:kill|
        killing|hit|hitting|punch|punching|stab|stabbing|shoot|shooting|bash|bashing|smash|
        smashing|hurt|hurting|strangle|strangling|murder|murdering|beat up|waste|knife|
        do in) ${someoneDear}\b
      `,
    ),
    notIf: new RegExp(anyOf`
        hurt (?:her|his|their|your|him|them|you|my \w+) ?(?:feelings|again by|by|if i)|(?:her|
        his|their|your) (?:feelings|heart|chances)|at (?:cards|pool|golf|fifa|poker|footy|
        touch)|with kindness|lol|haha|in the game|to hurt you|killing you|kill you (?:to|with)|
        hit(?:ting)? \w+ (?:up|with)
      `),
    example: 'i am going to kill him',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:am |\w+ )?(?:\w+ )?(?:scared|afraid|worried|frightened) (?:that )?(?:i will|
        i am going to|i might|of what i will|i would) (?:\w+ )?(?:hurt|hit|kill|lose it with|
        do) (?:him|her|them|someone|somebody|my (?:partner|wife|husband|girlfriend|missus|mum|
        dad)|to (?:him|her|them))
      `),
    notIf: /feelings/,
    example: 'im scared i will hurt her',
  },
  {
    kind: 'harmToOther',
    when: 'recent',
    match: new RegExp(anyOf`
        \bi (?:\w+ )?(?:hit|punched|choked|strangled|bashed|slapped|stabbed|beat|kicked|
        smashed) (?:him|her|them|my (?:partner|wife|husband|girlfriend|boyfriend|missus|mum|dad|
        brother|sister))\b
      `),
    notIf: /beat (?:him|her|them|my \w+) (?:at|to|in)|hit (?:him|her|them) up|high five/,
    example: 'i hit my partner last night',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:have |am |\w+ )?(?:got |bringing |taking |\w+ )?(?:a |the |my )?(?:\w+ )?(?:gun|
        knife|machete|rifle|petrol)\b.{0,30}\b(?:for (?:him|her|them)|to (?:his|her|
        their) (?:house|place|work)|and i am going)
      `),
    notIf: /hunting|kitchen|fishing/,
    example: 'ive got a knife and im going over there',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:he|she|they) (?:is|are|will be|'s) (?:\w+ )?dead when i (?:see|find|get)|
        \bgoing to (?:make (?:him|her|them) pay|put (?:him|her|them) in (?:hospital|the ground|
        a box)|burn (?:his|her|their) (?:house|place|car) down)|\b(?:thinking of|thinking about|
        going to) burning? (?:his|her|their) (?:house|place|car) down\b
      `),
    notIf: /rent|tax|for (?:lunch|dinner|coffee)/,
    example: 'im going to put him in hospital',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \bi am (?:\w+ ){0,3}(?:outside|at|near|going to|heading to|driving to) (?:his|her|their|
        my ex's) (?:house|place|work|flat)\b.{0,25}\b(?:knife|gun|bat|machete|petrol|hammer)\b
      `),
    example: 'i am sitting outside her house with a knife',
  },
];

/** A child hurt, in danger or left alone. */
export const childAtRisk: readonly DangerPattern[] = [
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:${someone}|someone|somebody) (?:is |are |has been |keeps? |\w+ )?(?:hits|hit|
        hitting|hurts|hurting|hurt|beats|beating|bashes|bashing|touches|touching|touched|abuses|
        abusing|abused|shakes|shaking|shook|smacks|smacking|molesting|molested|
        threatening) (?:my|our|the|her|his|their) (?:\w+ )?${child}\b
      `,
    ),
    notIf: /hands with|feelings|(?:book|toys?)\b/,
    example: 'he is hurting my kids',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    carriesItsOwnNo: true,
    match: new RegExp(
      anyOf`
        \b(?:my|our|the|her|his|their) (?:\w+ )?${child} (?:is|are)(?:n't| not) (?:safe|
        breathing|being fed)|\b${child} (?:is|are) (?:not|in danger|at risk|being hurt|
        being abused|being hit|alone with him|unsafe|choking|turning blue)
      `,
    ),
    notIf:
      /not (?:here|home|talking|at|coming|keen|interested|happy|well|old|my)|alone with him (?:at|for) (?:footy|the park)/,
    example: 'my kids arent safe',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:scared|afraid|worried|frightened|going to|want to|might|feel like|thinking about|
        about) ?(?:that )?(?:i will |i am going to |i might |he will |she will |they will )?(?:\w+ )?(?:hurt|
        hurting|hit|hitting|shake|shaking|harm|harming|smother|smothering|kill|killing|drown|
        lose it with|smack) (?:my|our|the|his|her) (?:\w+ )?${child}\b
      `,
    ),
    notIf: /feelings|never|hands with|chances/,
    example: 'im scared ill hurt my baby',
  },
  {
    kind: 'childAtRisk',
    when: 'recent',
    othersWordsCount: true,
    match: new RegExp(
      `\\bi (?:\\w+ )?(?:hit|hurt|shook|smacked|punched|kicked|burnt|burned|bashed) (?:my|the|our|her|his) (?:\\w+ )?${child}\\b`,
    ),
    notIf: /feelings|hand with|high five/,
    example: 'i shook the baby tonight',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:left|leaving|leave) (?:my|the|our) (?:\w+ )?${child} (?:home )?(?:alone|
        by (?:himself|herself|themselves)|in the car|with (?:him|her) and (?:he|she) (?:is|
        was) (?:drunk|high|wasted|using))
      `,
    ),
    notIf: /in the car park for|\b(?:minutes?|mins?|seconds?|secs?|moment)\b/,
    example: 'i left the kids home alone',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    carriesItsOwnNo: true,
    match: new RegExp(
      anyOf`
        \b${child} (?:won't|isn't|can't) (?:wake up|waking up|breathing|breathe|responding)\b|
        \b${child} (?:are|is) (?:\w+ ){0,4}with (?:him|her|them) and (?:he|she|they) (?:is|
        are) (?:\w+ )?(?:drunk|high|wasted|using|off it|pissed)
      `,
    ),
    notIf: /early|on time|for school|alarm/,
    example: 'the kids are in the car with him and hes drunk',
  },
];

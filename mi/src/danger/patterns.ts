import type { DangerKind } from './danger-sign.ts';

/**
 * One way of speaking of danger. `match` runs on one clause of plain words (see plain-words.ts). Every
 * gap in a pattern is bounded, so that the time taken grows in step with the text and no faster.
 */
export interface DangerPattern {
  readonly kind: DangerKind;
  readonly match: RegExp;
  /** `recent`: told in the past tense, so it counts only with a word like “tonight” or “just”. */
  readonly when: 'now' | 'recent';
  /** A sentence it is there for; the tests say each one. */
  readonly example: string;
  /** Words in the clause that make it something else. */
  readonly notIf?: RegExp;
  /** True where a negation before the match belongs to the danger (“don't want to live”). */
  readonly carriesItsOwnNo?: boolean;
}

const someone =
  '(?:he|she|they|(?:my|the|this|her|his|their|our) (?:ex |ex-|own |new )?(?:ex|partner|husband|wife|boyfriend|girlfriend|bf|gf|missus|hubby|old man|man|fella|dad|father|mum|mother|stepdad|brother|uncle|son|daughter|flatmate|boss|koro|tane|wahine|neighbour))';
const someoneDear =
  '(?:him|her|them|someone|somebody|everyone|you|my (?:ex|partner|husband|wife|boyfriend|girlfriend|missus|dad|father|mum|mother|stepdad|brother|sister|uncle|boss|neighbour|flatmate|family|mate)|that (?:man|guy|bastard|prick|bitch|cunt|dog))';
const child =
  '(?:kids?|children|child|baby|bubs?|babies|son|daughter|boy|girl|tamariki|mokopuna|moko|pepi|pēpi|little (?:one|boy|girl|brother|sister)|toddler)';
const ifSubject = '(?:^|\\bi (?:\\w+ )?|\\bi am (?:\\w+ )?|\\bto |\\bof |\\bmight |\\band |\\bwill |\\bor )';
const amGoingTo =
  '(?:going to|want to|will|need to|have to|ready to|planning to|plan to|thinking about|thinking of|thought about|might|am|trying to|feel like|tempted to|could|scared i will|afraid i will|about|keep)';

const suicide: readonly DangerPattern[] = [
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(`${ifSubject}(?:want to|wish i could|would rather|could) (?:\\w+ )?(?:die|be dead)\\b`),
    notIf:
      /die (?:of|from|laughing|happy|peacefully|old|hard|a happy|before|on (?:the|that) hill)|could (?:\w+ )?die\b|so funny|embarrass/,
    example: 'i want to die',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(
      `\\b${amGoingTo} (?:\\w+ )?(?:kill|killing|end|ending|hang|hanging|shoot|shooting|neck|necking|top|topping|off|offing|drown|drowning|unalive|unaliving) (?:myself|my life|my own life)\\b`,
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
    match:
      /\b(?:end it all|ending it all|end it tonight|end everything tonight|take my own life|taking my (?:own )?life|take my life|end my life|ending my life|finish myself off|do myself in|doing myself in)\b/,
    example: 'i am going to end it all',
  },
  {
    kind: 'suicide',
    when: 'now',
    match:
      /\bi (?:\w+ )?(?:am|feel|been feeling|have been|have been feeling|get|felt) (?:\w+ ){0,2}suicidal\b|^(?:been )?(?:feeling |am )?(?:a bit |very |pretty )?suicidal\b/,
    notIf: /\bnot (?:\w+ )?suicidal|isn't|never/,
    example: 'I feel suicidal',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match:
      /(?:^|\bi (?:\w+ )?)don't want to (?:live|be alive|wake up|exist|be on this earth|be in this world|keep living|go on living|carry on living|be around anymore)\b/,
    notIf:
      /live (?:here|there|with|in|at|like|without|my life|on|off|under|next|alone)|wake up (?:early|at|to|the|him|her|next|with|hung|before)/,
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
    match:
      /\b(?:no (?:point|reason) (?:in |to )?(?:\w+ )?(?:living|live|being alive|be alive|being here|carry on|go on|going on|left to live)|nothing (?:left )?to live for|no reason left)\b/,
    notIf: /\byou(?:r|'re)?\b/,
    example: 'theres no point living',
  },
  {
    kind: 'suicide',
    when: 'now',
    match:
      /\b(?:i am|i would be|everyone (?:would be |is )?|they would (?:all )?be|they are(?: all)?|my (?:kids|family|whanau|whānau) (?:would be|are)|you would (?:all )?be|world (?:would be |is )) ?better off (?:dead|without me|if i (?:was dead|am dead|wasn't here|was gone))/,
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
    match:
      /\bwish i (?:was|were) (?:\w+ )?(?:dead|never born|gone)\b|\bwish i (?:had )?never (?:been|was) born\b|\bwish i (?:would|could|wouldn't)? ?(?:not wake up|never wake up|wake up dead|didn't wake up|go to sleep and never)/,
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
    match: /\bi (?:\w+ )?(?:can't) (?:go on|carry on|keep living|live)(?: like this| anymore|$)/,
    notIf: /live (?:with|on|without|in|here|there)/,
    example: 'i cant go on anymore',
  },
  {
    kind: 'suicide',
    when: 'now',
    match:
      /\bi (?:\w+ )?(?:have|got|have got|wrote|written|have written|am writing) (?:\w+ ){0,2}(?:suicide (?:note|letter|plan)|plan to (?:die|kill|end)|goodbye (?:note|letter)s?|rope ready|noose|rope and)/,
    notIf: /\bpeer|safety/,
    example: 'ive written my suicide note',
  },
  {
    kind: 'suicide',
    when: 'now',
    match:
      /\b(?:going to|want to|thinking about|thinking of|might|will|am) (?:\w+ )?(?:jump|jumping|step|stepping|drive|driving|walk|walking) (?:off|in front of|into|under) (?:a|the|this|that) (?:bridge|train|truck|roof|building|cliff|tree|bus|wharf|traffic|sea)/,
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
    match:
      /\b(?:i am |i )?(?:\w+ )?(?:thinking|thoughts|think|thought) (?:\w+ )?(?:about|of) (?:suicide|ending it|ending things|dying|being dead|killing myself)/,
    notIf: /\byou|\bhow (?:do|to)\b/,
    example: 'i keep thinking about suicide',
  },
  {
    kind: 'suicide',
    when: 'recent',
    match:
      /\bi (?:\w+ )?(?:tried to|attempted to|nearly|almost|went to) (?:\w+ )?(?:kill(?:ed)? myself|hang(?:ed)? myself|end(?:ed)? (?:it|my life)|jump(?:ed)?)|\battempted suicid\w+/,
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
    match: new RegExp(
      `\\b${someone} (?:is |are |will )?(?:\\w+ )?(?:going to|trying to|wants to|threatening to|says (?:he|she|they) (?:is|will|are)(?: going to)?) (?:\\w+ )?(?:kill|hang|shoot|end) (?:himself|herself|themselves|themself|it all)`,
    ),
    example: 'my brother is trying to kill himself',
  },
];

const selfHarm: readonly DangerPattern[] = [
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(
      `\\b${amGoingTo} (?:\\w+ )?(?:cut|cutting|hurt|hurting|harm|harming|burn|burning|starve|starving|punish|punishing|slice|slicing) (?:myself|my wrists?|my arms?|my thighs?|my legs?)\\b`,
    ),
    notIf:
      /shaving|cooking|chopping|at the gym|working|playing|training|surfing|lifting|by accident|in the kitchen|running|if i (?:lift|fall|run)/,
    example: 'i keep cutting myself',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match:
      /(?:^|\bi )(?:am |have been |have started |started |been |have |can't stop )?(?:\w+ )?(?:self harm|self-harm|selfharm|self harming|self-harming|cutting again|cutting myself|hurting myself|burning myself)\b/,
    carriesItsOwnNo: true,
    notIf:
      /shaving|cooking|chopping|gym|playing|training|stopped|course|lesson|talk about|peers?\b|\bnot (?:self|cutting|hurting)|\b(?:don't|never|haven't) self/,
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

const overdose: readonly DangerPattern[] = [
  {
    kind: 'overdose',
    when: 'now',
    match:
      /(?:^|\bi (?:have )?(?:\w+ )?)(?:took|taken|swallowed|downed|necked|eaten|ate|had) (?:all|a whole (?:box|packet|bottle) of|the whole (?:box|packet|bottle)(?: of)?|a bottle of|a packet of|too many|too much|a heap of|heaps of|a lot of|like \d+|about \d+|over \d+|\d{2,3}) ?(?:of )?(?:my |the |his |her |mums |mum's |some )?(?:sleeping |blood pressure |heart )?(?:pills?|meds|medication|tablets?|panadol|paracetamol|tramadol|codeine|valium|sleepers|antidepressants|insulin|oxy|oxys|benzos|methadone|fentanyl|gear|heroin|quetiapine|zopiclone|them)\b/,
    notIf: /as prescribed|for my|over the (?:week|month)|a day for|in the morning like/,
    example: 'i took all my pills',
  },
  {
    kind: 'overdose',
    when: 'now',
    match:
      /\b(?:i (?:think i |might )?(?:am |have )?(?:going to )?(?:\w+ )?|^)(?:overdosing|overdose|od'?ing|od'?d|overdosed)(?: right now| now| tonight| on | myself|$)/,
    notIf: /\b(?:course|training|awareness|naloxone|kit|mate|friend|brother)\b/,
    example: 'i think im overdosing',
  },
  {
    kind: 'overdose',
    when: 'recent',
    match: /\bi (?:have )?(?:\w+ )?(?:overdosed|od'?d)\b/,
    example: 'i overdosed an hour ago',
  },
  {
    kind: 'overdose',
    when: 'now',
    match:
      /\bi (?:have )?(?:\w+ )?(?:took|taken|had|used|shot|smoked) (?:way )?too (?:much|many)\b.{0,40}\b(?:can't (?:breathe|feel|stay awake|see)|chest|heart|passing out|scared|numb|dying)/,
    example: 'ive taken too much and i cant breathe',
  },
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(
      `\\b(?:${someone}|my (?:mate|friend)) (?:is |has )?(?:overdosing|overdosed|od'?d|od'?ing|isn't breathing|not breathing|turned blue|gone blue|going blue)`,
    ),
    example: 'my mate has overdosed',
  },
  {
    kind: 'overdose',
    when: 'now',
    match:
      /\b(?:going to|want to|will|might|thinking about|thinking of) (?:\w+ )?(?:take|taking|swallow|swallowing) (?:all (?:of )?)(?:my|the|these|his|her|them) ?(?:pills|meds|tablets|medication)?/,
    notIf: /day|time to take|photo|blame|credit/,
    example: 'i want to take all my pills',
  },
];

const violenceToMe: readonly DangerPattern[] = [
  {
    kind: 'violenceToMe',
    when: 'now',
    match: new RegExp(
      `\\b${someone} (?:is |are |still |always |keeps? |has been |have been |has started |started |\\w+ )?(?:hits|hitting|beats|beating|bashes|bashing|punches|punching|kicks|kicking|chokes|choking|strangles|strangling|slaps|slapping|hurts|hurting|smashes|smashing|rapes|raping|attacking|abusing|assaulting|stalking|stalks|burning|threatening|threatens) me\\b`,
    ),
    notIf:
      /me up (?:on|for|when|with)|with (?:questions|love|texts)|at (?:cards|pool|chess|golf)|inspir|hitting me up|beats me (?:at|to|how|why)|hurts me (?:to|when)|me to it/,
    example: 'he is hitting me',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    match: new RegExp(
      `\\b${someone} (?:is |are |has |will |\\w+ )?(?:give|gives|giving|gave|going to give) me (?:\\w+ )?(?:the bash|a bash|hidings?|a hiding|a beating|black eyes?|bruises)\\b`,
    ),
    notIf: /at (?:cards|touch|pool|training|footy|golf)/,
    example: 'he gives me the bash',
  },
  {
    kind: 'violenceToMe',
    when: 'recent',
    match: new RegExp(
      `\\b${someone} (?:has |\\w+ )?(?:hit|punched|kicked|choked|strangled|slapped|bashed|beat|beaten|smashed|raped|attacked|assaulted|stabbed|pushed|threw|shoved|burned|burnt|grabbed) me\\b`,
    ),
    notIf:
      /hit me up|beat me (?:at|to)|hit me (?:that|with (?:a|some|the) (?:question|news|idea))|threw me (?:a|the)/,
    example: 'my partner punched me last night',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    match: new RegExp(
      `\\b${someone} (?:is |are |says? |said |has |will |\\w+ )?(?:\\w+ ){0,3}(?:kill|shoot|stab|strangle|bash|rape|murder) me\\b`,
    ),
    notIf:
      /(?:if|when) i(?: am)? (?:late|forget|eat|ate|miss|spend|break|broke|am late|don't (?:ring|clean|do))|with kindness|lol|haha|laughing/,
    example: 'he said he will kill me',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    match: new RegExp(
      `\\b${someone} (?:is |has |have )?(?:got |holding |waving |pulled |pulling )?(?:a |his |her )?(?:\\w+ )?(?:knife|gun|machete|bat|hammer|rifle|shotgun) ?(?:on me|to my|at me|right now|and|out|$)`,
    ),
    notIf: /hunting|kitchen|cricket|softball|builder|toolbox|collect/,
    example: 'hes got a knife',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    match: /\b(?:hands?|belt|arm|rope) (?:are |is )?(?:around|round|on|over) my (?:throat|neck|mouth)\b/,
    example: 'he puts his hands round my throat',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    match: new RegExp(
      `\\b(?:i am |i )?(?:\\w+ )?(?:scared|afraid|terrified|frightened|worried) (?:that )?(?:of )?(?:${someone}|my (?:partner|husband|wife|ex|boyfriend|dad)) ?(?:will|is going to|might|going to)? ?(?:kill|hurt|hit|bash|find|come for)? ?(?:me)?\\b`,
    ),
    notIf:
      /disappoint|leave me|laugh|let (?:him|her|them) down|find (?:out|me boring)|leav|judg|think|relaps|drink|sick/,
    example: 'i am scared he will kill me',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    carriesItsOwnNo: true,
    match:
      /\b(?:he|she|they) (?:won't let me (?:leave|out|go)|has locked me|locked me|is outside (?:my|the) (?:house|door|window|flat|place)|are outside (?:my|the) (?:house|door|window|flat)|is (?:breaking|kicking) (?:in|the door|down the door)|is trying to (?:get in|break in)|forces? me to|is forcing me|makes me have sex|is following me)\b/,
    notIf:
      /\b(?:laugh|smile|eat (?:my|veg)|waiting|pick me up|with (?:the|my) (?:kids|coffee|kai)|dog|cat|on (?:facebook|insta\w*|tiktok|twitter))\b/,
    example: 'he wont let me leave',
  },
  {
    kind: 'violenceToMe',
    when: 'now',
    carriesItsOwnNo: true,
    match:
      /\bi (?:am not|don't feel|am no longer) safe (?:at home|here|with (?:him|her|them|my \w+)|right now|tonight|in my (?:own )?(?:home|house|flat))/,
    example: 'im not safe at home',
  },
];

const harmToOther: readonly DangerPattern[] = [
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(
      `\\bi (?:am |will |\\w+ )?(?:\\w+ )?(?:going to|want to|will|ready to|planning to|plan to|need to|about to|feel like|thinking about|thinking of|swear i will) ?(?:\\w+ )?(?:kill|killing|stab|stabbing|shoot|shooting|bash|bashing|smash|smashing|hurt|hurting|strangle|strangling|murder|murdering|beat up|waste|knife|do in) ${someoneDear}\\b`,
    ),
    notIf:
      /hurt (?:her|his|their|your|him|them|you|my \w+) ?(?:feelings|again by|by|if i)|(?:her|his|their|your) (?:feelings|heart|chances)|at (?:cards|pool|golf|fifa|poker|footy|touch)|with kindness|lol|haha|in the game|to hurt you|killing you|kill you (?:to|with)/,
    example: 'i am going to kill him',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match:
      /\bi (?:am |\w+ )?(?:\w+ )?(?:scared|afraid|worried|frightened) (?:that )?(?:i will|i am going to|i might|of what i will|i would) (?:\w+ )?(?:hurt|hit|kill|lose it with|do) (?:him|her|them|someone|somebody|my (?:partner|wife|husband|girlfriend|missus|mum|dad)|to (?:him|her|them))/,
    notIf: /feelings/,
    example: 'im scared i will hurt her',
  },
  {
    kind: 'harmToOther',
    when: 'recent',
    match:
      /\bi (?:\w+ )?(?:hit|punched|choked|strangled|bashed|slapped|stabbed|beat|kicked|smashed) (?:him|her|them|my (?:partner|wife|husband|girlfriend|boyfriend|missus|mum|dad|brother|sister))\b/,
    notIf: /beat (?:him|her|them|my \w+) (?:at|to|in)|hit (?:him|her|them) up|high five/,
    example: 'i hit my partner last night',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match:
      /\bi (?:have |am |\w+ )?(?:got |bringing |taking |\w+ )?(?:a |the |my )?(?:\w+ )?(?:gun|knife|machete|rifle|petrol)\b.{0,30}\b(?:for (?:him|her|them)|to (?:his|her|their) (?:house|place|work)|and i am going)/,
    notIf: /hunting|kitchen|fishing/,
    example: 'ive got a knife and im going over there',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match:
      /\b(?:he|she|they) (?:is|are|will be|'s) (?:\w+ )?dead when i (?:see|find|get)|\bgoing to (?:make (?:him|her|them) pay|put (?:him|her|them) in (?:hospital|the ground|a box)|burn (?:his|her|their) (?:house|place) down)\b/,
    notIf: /rent|tax|for (?:lunch|dinner|coffee)/,
    example: 'im going to put him in hospital',
  },
];

const childAtRisk: readonly DangerPattern[] = [
  {
    kind: 'childAtRisk',
    when: 'now',
    match: new RegExp(
      `\\b(?:${someone}|someone|somebody) (?:is |are |has been |keeps? |\\w+ )?(?:hits|hit|hitting|hurts|hurting|hurt|beats|beating|bashes|bashing|touches|touching|touched|abuses|abusing|abused|shakes|shaking|shook|smacks|smacking|molesting|molested|threatening) (?:my|our|the|her|his|their) (?:\\w+ )?${child}\\b`,
    ),
    notIf: /hands with|feelings|(?:book|toys?)\b/,
    example: 'he is hurting my kids',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(
      `\\b(?:my|our|the|her|his|their) (?:\\w+ )?${child} (?:is|are)(?:n't| not) (?:safe|breathing|being fed)|\\b${child} (?:is|are) (?:not|in danger|at risk|being hurt|being abused|being hit|alone with him|unsafe|choking|turning blue)`,
    ),
    notIf:
      /not (?:here|home|talking|at|coming|keen|interested|happy|well|old|my)|alone with him (?:at|for) (?:footy|the park)/,
    example: 'my kids arent safe',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    match: new RegExp(
      `\\b(?:scared|afraid|worried|frightened|going to|want to|might|feel like|thinking about|about) ?(?:that )?(?:i will |i am going to |i might |he will |she will |they will )?(?:\\w+ )?(?:hurt|hurting|hit|hitting|shake|shaking|harm|harming|smother|smothering|kill|killing|drown|lose it with|smack) (?:my|our|the|his|her) (?:\\w+ )?${child}\\b`,
    ),
    notIf: /feelings|never|hands with|chances/,
    example: 'im scared ill hurt my baby',
  },
  {
    kind: 'childAtRisk',
    when: 'recent',
    match: new RegExp(
      `\\bi (?:\\w+ )?(?:hit|hurt|shook|smacked|punched|kicked|burnt|burned|bashed) (?:my|the|our|her|his) (?:\\w+ )?${child}\\b`,
    ),
    notIf: /feelings|hand with|high five/,
    example: 'i shook the baby tonight',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    match: new RegExp(
      `\\b(?:left|leaving|leave) (?:my|the|our) (?:\\w+ )?${child} (?:home )?(?:alone|by (?:himself|herself|themselves)|in the car|with (?:him|her) and (?:he|she) (?:is|was) (?:drunk|high|wasted|using))`,
    ),
    notIf: /in the car park for/,
    example: 'i left the kids home alone',
  },
];

/** Every pattern, most urgent kinds first: overdose and a child at risk ask for help within minutes. */
export const dangerPatterns: readonly DangerPattern[] = [
  ...overdose,
  ...childAtRisk,
  ...suicide,
  ...violenceToMe,
  ...harmToOther,
  ...selfHarm,
];

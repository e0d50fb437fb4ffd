import { anyOf } from '../wording/any-of.ts';
import { child, someone } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

const means =
  '(?:gun|rifle|shotgun|pistol|bullets?|noose|rope|razors?|razor blades?|blades?|knife|knives|pills|tablets|exhaust|belt)';
const himself = '(?:himself|herself|themselves|themself)';

/** One's own death, pieced together from two weak words in one clause: a means and a pull, a wish and a stop. */
export const hintsOfOwnDeath: readonly DangerPattern[] = [
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b${means}\b.{0,40}\b(?:only way|way out|in my (?:mouth|hand|lap)|to my head|
        round my neck|around my neck|for myself|calling me|(?:sitting|here|
        right) (?:in front of|next to|beside) me|keep looking at)\b|\b(?:staring at|stare at|
        looking at|look at|holding|keep thinking about|can't stop looking at|sat with|
        sitting with) (?:the|my|a|these|all) (?:\w+ )?${means}\b
      `,
    ),
    carriesItsOwnNo: true,
    notIf:
      /\b(?:hunting|duck|farm shop|fishing|tow\w*|climb\w*|chemist|pharmacy|doctor|kitchen|game|film|grass|fan|price|you|your|he|she|they|shop|nerf|toy)\b/,
    example: 'i keep looking at the gun and it is right next to me',
    counterExample: 'looking at the knives in the shop for a present',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    onlyBeside:
      /\b(?:die|dead|death|kill|killing|end it|ending|myself|suicid\w+|bridge|goodbye|gun|rope|pills|better off)\b/,
    match: new RegExp(anyOf`
        \b(?:can't|don't|couldn't) see (?:a|any|another|no|one|an) (?:other )?(?:way (?:out|
        through|forward|past)|end to)\b|\b(?:no|only) (?:other )?way out\b|\b(?:only|
        last) (?:way|thing|option|choice|answer) (?:out |left )?(?:is|i have left|for me|
        left)\b|\bis (?:the|my) only (?:way|option|answer|thing left)\b
      `),
    notIf: /\b(?:you|car park|maze|motorway|town|work|building|debt free|bet)\b/,
    example: 'i cant see a way through this, killing myself is all there is',
    counterExample: 'the only way out of town is over the bridge',
  },
  {
    kind: 'suicide',
    when: 'now',
    match:
      /\b(?:killing myself|topping myself|offing myself|necking myself|hanging myself|shooting myself|drowning myself|ending my life|taking my own life)\b/,
    notIf:
      /\b(?:you|laughing|lol|haha|in the foot|gym|work|working|training|at the thought|over (?:this|that)|stopped)\b/,
    example: 'topping myself is all thats left',
    counterExample: 'i am killing myself laughing at this',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \b(?:want|wish|like|need|easier|love|rather|hope|hoping|wishing|pray|praying|
        prayed) (?:\w+ ){0,3}?(?:stop existing|cease to exist|not exist|not be alive|
        stop being alive|be no more|be gone for good|(?:not|never|don't|didn't|doesn't|
        not to) (?:wake up|wake|be waking up))(?: up)?\b|\bwant (?:it|this|everything|all of it|
        all this) (?:all )?(?:to be (?:over|done|finished)|over with|to end)$|
        \bdying would be (?:easier|better|a relief)\b
      `),
    notIf: new RegExp(anyOf`
        \b(?:you|early|shift|course|lockdown|wake up (?:the|my|him|her|them|at|with|next)|
        winter|rain|exam|hungover|question|lesson|exercise|baby|queue|flight|film)\b
      `),
    example: 'i hope i dont wake up',
    counterExample: 'i hope i dont wake up the baby',
  },
  {
    kind: 'suicide',
    when: 'now',
    match:
      /\b(?:insurance|payout|life cover)\b.{0,40}\b(?:me|i (?:am|was) (?:dead|gone|worth))\b|\bworth more (?:to \w+ )?(?:dead|gone)\b/,
    onlyBeside: /\b(?:better off|dead|gone|worth more|without me|than with me|than me)\b/,
    notIf: /\b(?:car insurance|quote|rang me|called me|you)\b/,
    example: 'i am worth more dead',
    counterExample: 'the insurance people rang me again',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \b(?:i won't|(?:i )?don't (?:think|reckon|expect) i will|i am not going to|
        i don't plan to|i doubt i will|not sure i will) (?:\w+ ){0,1}?(?:see|make it to|
        be around for|be alive for|reach|live to see|last (?:until|till|
        to)) (?:\w+ ){0,2}?(?:christmas|xmas|new year|birthday|next (?:week|month|year)|summer|
        winter|spring|autumn|thirty|forty|fifty|\d\d|tomorrow|the end of|easter|the weekend|
        morning|grow up)\b
      `),
    notIf: /\b(?:you|him|her|them|mum|dad|family|at|sober|without a drink|dry|in this job|work)\b/,
    example: 'dont reckon i will see christmas',
    counterExample: 'i wont see mum at christmas',
  },
  {
    kind: 'suicide',
    when: 'now',
    match:
      /\b(?:written|wrote|writing|finished|left|rehears\w+|drafted|drafting) (?:\w+ ){0,3}(?:letters?|note)\b/,
    onlyBeside:
      /\b(?:each of|one for|when i am gone|after i am gone|to find|goodbye|suicidal|for when i|tell them i am sorry|say sorry to)\b/,
    notIf: /\b(?:you|school|teacher|judge|bank|council|landlord|gp|doctor|santa|course|boss)\b/,
    example: 'i have written letters, one for each of them',
    counterExample: 'i left a note for the teacher',
  },
  {
    kind: 'suicide',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:giving|given|gave) (?:all |away )(?:of )?(?:my|away) ?(?:\w+ ){0,3}|\b(?:giving|
        given|gave) (?:all )?(?:my |me )(?:\w+ ){0,2}(?:things|stuff|belongings|possessions|
        tools|records|dog|cat|guitar|clothes|jewellery|watch) away\b
      `),
    onlyBeside:
      /\b(?:peace|peaceful|won't need|don't need (?:them|it) (?:anymore|now)|calm|ready|where i am going|goodbye|when i am gone|after i)\b/,
    carriesItsOwnNo: true,
    notIf: /\b(?:op shop|charity|moving|sale|declutter\w*|drink|smokes|bottle|you)\b/,
    example: 'been giving my stuff away, i wont need it',
    counterExample: 'i gave my tools away when i moved',
  },
  {
    kind: 'suicide',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(anyOf`
        \b(?:can't|won't|don't (?:try to|bother)|nobody can|no one can|not going to) (?:talk|
        stop|save|stopping|saving|talking) me(?: out of (?:it|this))?$|\btoo late (?:to (?:help|
        stop|save) me|for me now)\b
      `),
    notIf: /\b(?:you|drinking|wedding|going to the|running|gym|police)\b/,
    example: 'its too late to save me',
    counterExample: 'nothing will stop me going to the gym',
  },
  {
    kind: 'suicide',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:\w+ ){0,4}?(?:going to|wants to|trying to|will|would|about to|
        threatened to|threatening to|says? (?:\w+ ){1,4}) ?(?:\w+ )?(?:shoot|hang|kill|cut|stab|
        drown|harm|hurt|top|burn|jump off|jump in front) ?(?:${himself}|the|a|his|her)\b|
        \b${someone} (?:\w+ ){0,4}?(?:text|texted|sent|left|posted|wrote|
        written) (?:\w+ ){0,3}(?:goodbye|suicide|suicidal) (?:message|note|letter|text|post)\b
      `,
    ),
    notIf: new RegExp(anyOf`
        \b(?:you|film|book|chapter|episode|game|lol|haha|cut (?:the|a|his|her)|burn (?:the|a)|
        kill (?:the|a|his|her)|hurt (?:the|a|his|her)|shoot (?:the|a|his|her)|stab (?:the|a|his|
        her)|harm (?:the|a))\b
      `),
    example: 'my brother says he is going to shoot himself',
    counterExample: 'my brother says he will cut the grass',
  },
  {
    kind: 'suicide',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:locked|shut) ${himself} in (?:\w+ ){0,4}with (?:a|the|his|her|
        all) (?:\w+ )?(?:knife|gun|rope|pills|tablets|razor|blade|rifle)\b|\b(?:goodbye|suicide|
        suicidal) (?:note|letter|message|text)\b.{0,40}\b(?:answering|answer|pick(?:ing)? up|
        find (?:him|her|them)|reply\w*)\b
      `,
    ),
    carriesItsOwnNo: true,
    notIf: /\b(?:you|film|book|lesson|course)\b/,
    example: 'my mum locked herself in the bathroom with the pills',
    counterExample: 'she locked herself in the bathroom with a magazine',
  },
  {
    kind: 'suicide',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      `\\b${someone} (?:\\w+ ){0,2}?(?:says?|saying|said|texts|texted|thinks) (?:that )?(?:\\w+ ){0,4}better off without (?:him|her|them)\\b`,
    ),
    notIf: /\b(?:broke up|dumped|boyfriend now|new man|peer)\b/,
    example: 'dad keeps saying we would be better off without him',
    counterExample: 'my sister is better off without him',
  },
];

/** Someone else in danger near the writer, or danger told by a child. */
export const hintsNearby: readonly DangerPattern[] = [
  {
    kind: 'harmToOther',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b(?:${someone}|husband|boyfriend|neighbour|dad|man|guy) (?:\w+ )?(?:has|got|had|
        is holding|holds) (?:him|her|them|my \w+|mum) by the (?:throat|neck|hair)\b|
        \b(?:${someone}|husband|boyfriend|neighbour) (?:\w+ )?(?:is |are |keeps? )(?:hitting|
        beating|choking|strangling|bashing|kicking|punching|hurting) (?:him|her|them|my \w+|
        his \w+|mum|dad)\b
      `,
    ),
    notIf: new RegExp(anyOf`
        \b(?:cards|pool|golf|footy|chess|game|film|book|ball|feelings|my (?:back|head|knee|
        high score|record|time)|his (?:head against|habit|targets|thigh))\b
      `),
    example: 'the neighbour has her by the throat',
    counterExample: 'my brother is beating him at chess',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:\w+ ){0,4}?(?:going to|wants to|will|would|threatened to|threatening to|
        planning to|says? (?:he|she|they) will) (?:\w+ )?(?:shoot|stab|kill|bomb|murder|bash|
        strangle|run over|burn down|poison) (?:up )?(?:the school|people|kids|everyone|his \w+|
        her \w+|their \w+|my \w+|the (?:house|teacher|neighbours?|kids|children)|someone)\b|
        \blist of (?:\w+ ){0,3}(?:wants|going) to (?:shoot|kill|hurt|stab)\b
      `,
    ),
    notIf: new RegExp(anyOf`
        \b(?:you|film|book|chapter|episode|game|lol|haha|kindness|(?:his|her|their|my) (?:vibe|
        mood|time|chances|plans|career|phone|battery|buzz|grass|plants|back|feet|knees|lawn|
        heart|score|dreams?))\b
      `),
    example: 'my ex says he will kill my mum',
    counterExample: 'she wants to kill him by the end of chapter two',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \bi (?:am |will |swear i will |really )?(?:\w+ )?(?:going to|want to|will|ready to|
        about to|need to) (?:\w+ )?(?:kill|stab|shank|strangle|murder|bash|slit|shoot|
        torch) (?:the|that|this|my|those|these) (?!time|lights?|app|phone|engine|weeds?|breeze|
        thing|taste|smell|pain|mood|craving|habit|urge|ball|hoop|messenger|cat|dog|pie|burger|
        beer|exam|test|interview|workout|gym|keyboard|computer|printer|laptop|alarm|noise|music|
        chat|game|boss level|germs|bugs?|flies|fly|spider|mozz\w+|rats?|mice|possums?|ducks?|
        goats?|deer|pig|chook|beast|video|film|photos?|last one)\w+
      `),
    notIf: /\b(?:lol|haha|jk|game|level|fortnite|paintball|some days|laser tag)\b/,
    example: 'i am going to stab the landlord',
    counterExample: 'i want to kill the pain with a drink',
  },
  {
    kind: 'harmToOther',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:scared|afraid|frightened|terrified|worried) (?:of|about|by) what i (?:will do|
        will end up doing|might do|could do|would do|am going to do|am capable of)(?: to (?:him|
        her|them|myself|\w+))?(?: next| tonight| if| when|$)
      `),
    notIf: /\b(?:drunk|after (?:two|three|a few|one)|with (?:the|all|my) (?:money|time|day|days)|bet|you)\b/,
    example: 'im scared of what ill do',
    counterExample: 'worried about what i will do with my days',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:\w+ ){0,2}?(?:threw|throws|throwing|drags|dragged|kicks|kicked|burns|
        burnt|burning|locks|locked|shook|shakes|slapped|slaps|whips|belts|belted|punches|
        punched|chokes|choked|thumped|hit|
        goes for) (?:my |the |our |her |his )?(?:\w+ )?${child}\b
      `,
    ),
    notIf: new RegExp(anyOf`
        \b(?:pool|ball|party|up in the air|in the air|hide and seek|feelings|present|a surprise|
        footy|birthday|years? ago|the kids? (?:out|into) (?:bed|the car))\b
      `),
    example: 'he threw the baby on the bed',
    counterExample: 'he threw the kids a party',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    match: new RegExp(
      anyOf`
        \b${child} (?:\w+ ){0,2}?(?:hide|hides|hiding|cower|cowers|flinch|flinches|
        wet themselves|scared of|terrified of|frightened of)\b.{0,40}\b(?:him|her|them|dad|mum|
        stepdad|he|she|uncle|partner|boyfriend)\b|\b${child} (?:\w+ ){0,3}?(?:locked|left|
        chained|shut|tied|kept) (?:\w+ )?(?:out|outside|up|in (?:the|a) (?:shed|cupboard|car|
        cold|room|garage|basement|dark))\b
      `,
    ),
    notIf:
      /\b(?:hide and seek|game|dark nights|dogs?|spiders?|toys?|vegetables|veges|presents?|phones?|bikes?|shoes)\b/,
    example: 'the kids hide when he drinks because of him',
    counterExample: 'the kids hide their vegetables from her',
  },
  {
    kind: 'childAtRisk',
    when: 'now',
    othersWordsCount: true,
    onlyBeside: /\b(?:kid|child|son|daughter|year old|boy|girl|pupil|school|little one|nephew|niece|moko)\b/,
    match: new RegExp(anyOf`
        \b(?:says|said|told me|tells me|told us) (?:that )?(?:\w+ ){0,3}?(?:dad|mum|stepdad|
        uncle|coach|teacher|grandad|grandpa|father|mother|cousin|he|she) (?:\w+ )?(?:burns|
        burnt|hits|hurts|touches|touched|beats|whips|chokes|locks|kicks|punches|smacks) (?:him|
        her|them|me)\b
      `),
    notIf: /\b(?:cards|pool|chess|footy|hits? me up|how|to it|darts|golf)\b/,
    example: 'a boy at school told me his dad burns him',
    counterExample: 'my son says dad beats him at chess',
  },
];

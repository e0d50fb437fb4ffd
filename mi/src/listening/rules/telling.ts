import { anyOf } from '../../wording/any-of.ts';
import { whatTheyWouldThink } from './asking.ts';
import { opens, phrase } from './rule.ts';
import type { Rule } from './rule.ts';

/** Words that show a “should” is theirs, thought or felt, and not ours. */
const theirOwnShould = phrase(
  anyOf`
    (?:you|you're|you've)(?: [a-z]+)? (?:feel|felt|think|thought|thinking|said|say|saying|know|
    knew|believe|tell yourself|told|wonder|wondering|worried|afraid|scared|ashamed|guilty|wish|
    decided|realised|realized|feeling)(?: [a-z']+){0,3} (?:you|like|that)(?: [a-z']+){0,3}|
    sounds(?: like)?|seems(?: like)?|part of you|what (?:do|did|would) you|do you (?:think|
    feel)|(?:should|must|ought to) (?:be|feel) (?:so |really |very )?proud|
    should (?:see how far|know (?:that )?(?:i|how|you|we))|could have|should have been told|
    you (?:need|have) to (?:feel|know) (?:safe|that someone)|don't have to|should be ashamed|
    should know better|must have|must (?:be|
    feel)(?: so| really| very| absolutely)? (?:exhausted|tired|hard|proud|scared|lonely|
    frightened|worn|so|worried|angry|relieved|frustrated|frustrating|upset|hurt|heartbroken|
    tough|awful|gutted|sick|confusing|weird|strange|nervous)|i think that you should
  `,
);
/** Where the peer spoke of what they ought to do, those words given back are theirs. */
const theyOughtTo = phrase(
  "(?:i|i'd|i've|we)(?: [a-z]+)? (?:need to|should|have to|must|ought to|got to|better|shouldn't)",
);
const imperatives = anyOf`
    stop|try|go|call|ring|phone|get|take|make|find|leave|block|delete|avoid|keep|talk|speak|
    don't|do not|never|be|read|write|look|start|begin|give|put|focus|ask|eat|drink|walk|set|
    join|move|forget|ignore|quit|tell|cut|throw|stay|change|use|remember|work|pick|choose|drop|
    dump|turn|say|go and|learn|build|plan|sleep|breathe|switch|check|see|book|come|let|cut|
    close|open|walk|wait|buy|save|count|think positive|have an? (?:lift|plan|word|chat|think|
    look|list|rest|break|exit|excuse|way out|go)
  `;

/** Advice, asked for or not, and talking into it. */
export const tellingRules: readonly Rule[] = [
  {
    behaviour: 'adviceWithoutPermission',
    weight: 4.6,
    says: phrase(
      anyOf`
        you(?:'ll| will)?(?: really| just| probably| definitely| also| still| simply| all| first| at least)* (?:need to|
        should|have to|must|ought to|got to|'ve got to|had better|better|shouldn't|mustn't|
        need not to)|you've (?:really |just )?got to|you'd better|you need (?:new|different|
        better|some new|a new|a better|a sponsor|a hobby|a plan|rehab|counselling|therapy|
        professional help)|you(?:'re| are) (?:going|gonna) (?:to )?have to
      `,
    ),
    // “Do you need to talk?” asks; and their own “I need to” given back is a reflection.
    when: (s) => !(s.asks && s.opens === 'auxiliary') && !(s.echoShare >= 0.6 && theyOughtTo.test(s.theirs)),
    unless: theirOwnShould,
    example: 'You need to leave them behind.',
    because: '“You need to” and “you should” say what to do.',
  },
  {
    behaviour: 'adviceWithoutPermission',
    weight: 4.4,
    says: phrase(
      anyOf`
        i(?:'d| would)?(?: strongly| really| just| highly| definitely)? (?:suggest|recommend|
        advise|urge|encourage you)|my (?:advice|suggestion|recommendation|tip)|if i were you|
        if i was you|in your (?:shoes|place) ,? ?i(?:'d| would) (?:just |also )?(?:go|leave|
        stay|call|ring|tell|cut|block|delete|get|stop|say|take|move|not|never|do)|
        i(?:'d| would) (?:just )?(?:stay away|leave|cut|block|get|ring|call|tell)|i (?:want|
        need) you to|i think you(?: should| could| need| ought| must)|what you (?:need|want|
        should do|could do)(?: to do)? is|the (?:best|first|main|only|right) (?:thing|way|
        step)(?: for you| you can do| to do)? (?:is|would be) to
      `,
    ),
    unless: phrase("i'd suggest not deciding for you|proud"),
    example: 'If I were you I’d block his number.',
    because: 'It puts our plan in place of theirs.',
  },
  {
    behaviour: 'adviceWithoutPermission',
    weight: 5,
    says: phrase(
      anyOf`
        why (?:don't|not|wouldn't|can't|won't) (?:you|just|try|we)(?: just)?|
        why not(?! (?:at )?(?:an? )?(?:[0-9]+|zero|one|two|three|four|five|six|seven|eight|nine|
        ten|lower|higher|smaller|bigger)(?: number| one)?(?: [?.!,]| $| and| rather| instead))|
        how about (?:you|we|trying|going|just|doing|a)?(?: [a-z]+ing)?|what about (?:trying|
        going|doing|just|[a-z]+ing)|what if you (?:just )?(?:tried|stayed|stopped|went|left|
        said|told|rang|called|moved|didn't|took|asked|skipped|had)|couldn't you(?: just)?|
        can't you(?: just)?|have you (?:ever )?(?:tried|considered) (?:[a-z]+ing|not|just|a|the|
        some|out|meditation|yoga|aa|na|church|therapy|running|walking|swimming|mindfulness|
        journaling|breathing|supplements|a sponsor|counselling|rehab|tablets|exercise)|
        have you (?:ever )?thought (?:about|of) (?:trying |just )?[a-z]+ing
      `,
    ),
    unless: phrase(
      "why (?:don't|wouldn't|can't|won't) you (?:want|like|think|feel|trust|believe|know|see|have|need|care)|how about you \\?|what about you \\?|having",
    ),
    example: 'Why don’t you just leave?',
    because: 'Advice dressed as a question is still advice.',
  },
  {
    behaviour: 'adviceWithoutPermission',
    weight: 3.6,
    says: phrase(
      anyOf`
        you (?:could|might|can|
        may)(?: also| just| always| maybe| even| perhaps| simply| then)* (?:try|do|take|use|go|
        get|start|talk|look|make|ask|join|call|ring|write|tell|want to|consider|stay|leave|find|
        see|set|put|say|plan|keep|bring|come|think about|use|drive|text|block|move|give|read|
        walk|avoid)|it (?:might|may|could|would|will|'d) (?:really |be )?(?:help|good|useful|
        best|wise|better|an idea|worth)(?: you)?(?: for you)?(?: a lot)?(?: if you)? ?(?:to|
        if you|[a-z]+ing)|maybe (?:try|you should|you could|it's time)|one (?:thing|idea|option|
        trick) (?:you could|is|would be|might be)|(?:it's|it is) time (?:that )?you|
        what you (?:want|need) is|time (?:to|you|for you to) (?:stop|start|move|let|get|face|
        cut|leave|make|find)
      `,
    ),
    unless: phrase(
      anyOf`
        could have|you can do (?:it|this|that|anything)|you can see|you can tell|you can say|
        what you (?:could|might)|you could say|you might say|you said|you can't|what (?:could|
        might|can) you|do you think|when you can|you feel
      `,
    ),
    example: 'You could try a meeting.',
    because: '“You could try” is softer, and still ours.',
  },
  {
    behaviour: 'adviceWithoutPermission',
    weight: 4,
    says: opens(imperatives),
    when: (s) => !s.view.plain.endsWith(' ? ') && s.view.words.length > 1,
    unless: opens(
      anyOf`
        let me|let us|think (?:of|about|what|how)|look (?:at )?(?:what|how)|be honest|
        just think how|stop (?:blaming|lying|whining|moaning|complaining|pretending|playing|
        making excuses|feeling sorry)|call (?:111|999|000)|lock the door|tell me|
        say (?:a bit |a little |some )?more|take care|take your time|take it or leave it|go on|
        go ahead|keep going|keep it up|give me|look after|stay safe|don't worry|
        don't apologi[sz]e|be well|make sense|makes sense|come back any time|see you|talk soon|
        speak soon|say it again|get well|good|use it or|never mind|talk me|start (?:anywhere|
        where)|start wherever|work in progress|look at you|check in|change is|work is|work was|
        drink was|drinking|call me|text me|see how|ask me|come in|use whatever|say that again|
        stay with me|be right back|be kind to yourself|go to hell|get lost|get a grip|
        take it from (?:me|someone|one)|change the record|sleep (?:gets|is|was|comes|takes|can|
        usually|often)|never (?:easy|an easy)|tell you what
      `,
    ),
    example: 'Just block him and move on.',
    because: 'An order names the step for them.',
  },
  {
    behaviour: 'adviceWithPermission',
    weight: 4.6,
    says: phrase(
      anyOf`
        take it or leave it|(?:some|other|many|a lot of|a few) (?:people|folks|peers|of us|
        others|mates|friends)(?: i know| here| in the group| in recovery)? (?:find|found|have|
        say|like|use|go|drive|try|tried|keep|do|choose|write|tell|leave|plan|bring|put|set|pick|
        take|ring|call|text|swear|get|make)|what (?:has )?(?:helped|worked for) (?:some|other|
        a few) (?:people|others)|for some (?:people|of us)|feel free to (?:try|use|ignore|take)|
        (?:since|as) you ask(?:ed)?|you asked (?:me )?(?:what (?:i|others|people|helps|helped|
        works|worked|to do)|for (?:ideas|advice|tips|my|some)|how (?:i|others|people|to)|
        about ways)|if you(?:'d| would) like an idea|welcome to ignore|one way (?:some|other|
        many) (?:people|families|folks|of us)|(?:it|this|that) (?:may|might) (?:or may not|
        or might not|not) (?:be for you|fit|suit|work|help)|ignore (?:it|this|me) if|if (?:that|
        it|this) (?:fits|suits|helps|appeals|is any use)|only if (?:you want|it fits|that fits|
        you like)|use it or not|an idea you can (?:bin|drop|leave)
      `,
    ),
    unless: phrase('should|have to|need to|worse|so you can too'),
    example: 'Some people leave by nine; take it or leave it.',
    because: 'An idea they are free to leave.',
  },
  {
    behaviour: 'persuading',
    weight: 5,
    says: phrase(
      anyOf`
        think (?:of|about) (?:what|how|your|the|all|everything|where|him|her|
        them)(?: [a-z']+){0,12}|(?:wouldn't|won't|don't) (?:you|it|
        your [a-z]+) (?:rather |be |feel |want |think |care |see |agree |realise |realize |like )(?:[a-z']+ ?){0,2}|
        if you (?:(?:really |truly )(?:love|loved|care|cared|want|wanted)|love|loved|cared|
        care) (?:him|her|them|about|your|to (?:get|change|stop))(?: [a-z']+){0,8}|you owe it|
        do it for (?:your|the|her|him|them)(?: [a-z]+)?|for (?:your|the) (?:kids'|children's|
        daughter's|family's|son's) sake|(?:your|his|her) (?:kids|children|daughter|son|mum|
        family) (?:deserve|deserves|need|needs)|imagine how (?:good|much|proud|happy|great|
        different)|you(?:'d|'ll| would| will) (?:feel|be|sleep|look|have|save|get|thank|
        see)(?: so| so much| much| a lot| way| far)* (?:better|happier|healthier|more|me|proud|
        money|energy|richer|freer|that)|(?:so much|much|way|far) better (?:off )?(?:if|for you|
        without|when|once)|you(?:'ve)?(?: have| got)+ (?:so much|everything|a lot|too much|
        more)(?: more)? to (?:lose|live|gain|offer)|trust me|believe me|(?:the )?sooner you|
        it(?:'s| is) (?:really |so |totally |well )?worth (?:it|giving|trying)|(?:studies|
        research|statistics|science|the evidence|the facts?|everyone|everybody) (?:show|shows|
        prove|proves|say|says|knows|is clear|agree|agrees|speak)|surely (?:you|it|that)|
        the (?:truth|fact) is|look (?:at )?(?:what|how) (?:it|drink|drinking|this|they|he|she|
        you)|you only get one|(?:it'll|it will|it'd|it would)(?: only| just)? (?:get|
        be)(?: so| much| even| a lot| far)* (?:harder|worse)|(?:isn't|is not|aren't|
        not) worth (?:it|fighting|losing|the|your|risking|[a-z0-9]+ (?:days|weeks|months|
        years))|(?:everyone|everybody|people) (?:feels?|does?|gets?) better|(?:he|she|they|
        your [a-z]+)(?:'d| would)(?: only)? want you to|you'll kick yourself|(?:so many|
        a lot of|lots of|plenty of|every) (?:good )?reasons? to|what kind of (?:dad|mum|mother|
        father|parent|friend|example)(?! (?:do|would|could|did|will|was|is|were|has))|
        doesn't (?:she|he|your [a-z]+) deserve|more (?:money|time|energy) for|(?:how|
        so) much (?:money|better|happier|easier) (?:you|it|life|they|things)|(?:it would be|
        it'd be|it's|what) (?:such )?a (?:shame|pity|waste) (?:to|if)|(?:won't|
        can't) take much more|(?:it's|that's|the drink is|it is) (?:killing|ruining|destroying|
        wrecking) (?:you|your|them|her|him)|(?:so much|much|far) (?:happier|better|safer|
        healthier|more)(?: [a-z]+){0,3} (?:away|without|than)|only makes (?:it|things) worse|
        everything gets (?:easier|better)|you'll see|you (?:don't|do not) want to end up|
        how (?:good|great|nice|proud|free) (?:it|you|they|that) (?:would|will|could)|
        you can do that again|(?:the )?numbers are clear|has been through enough|(?:needs?|
        deserves?) (?:a|her|his|
        their)(?: own| sober| good| better| proper| real| happy)* (?:dad|mum|father|mother|
        parents?)(?: [a-z]+){0,2}|(?:come|got|gone|worked) (?:too|so|this) (?:far|
        hard)(?: just)? to (?:mess|throw|lose|give|waste|blow|ruin|go|risk|stop|drop)|(?:would|
        will|'d|'ll) be (?:the |a |much |far |so much )?(?:safer|wiser|smarter|better|sensible|
        healthier) (?:choice|option|thing|move|bet|idea|decision)|
        would be(?: so| very| really| absolutely)* (?:proud|happy|disappointed|gutted|sad|
        heartbroken|upset|ashamed|thrilled|relieved)(?: of you)? (?:if|when|to see) (?:you|
        [a-z]+)|(?:is|are) (?:so much |far )?(?:more important|worth more) than (?:a|any|one|
        some|your|the|that|this)(?: [a-z]+)?|
        you know (?:deep down |full well |perfectly well |really )?(?:that )?(?:it's|it is|
        this is|they're|that's|going is) (?:not|bad|wrong|no)(?: [a-z]+){0,3}|(?:true|good|
        proper|decent) (?:friends?|mates?) (?:would|wouldn't|don't|do|will|won't|never|always)|
        you could have a
      `,
    ),
    unless: phrase(
      anyOf`
        what do you think about|you(?:'re| are| were) (?:thinking|wondering|saying|hoping)|
        you(?: still| ever| often| always| sometimes)? (?:said|feel|think|told)|(?:do|does|
        did) (?:he|she|they|it)(?: [a-z]+)? think|when you think|have you thought|sounds|
        do you think
      `,
    ),
    example: 'Think of what this is doing to your daughter.',
    because: 'Reasons laid on them, from outside.',
  },
  {
    behaviour: 'persuading',
    weight: 4.4,
    says: opens('think (?:of|about) (?!it|that|this|an?|some|something|one|when|time)[a-z]+'),
    when: (s) => !s.asks,
    example: 'Think about Ella.',
    because: 'Someone they love is held up as the reason.',
  },
  {
    behaviour: 'persuading',
    lead: 'asks with the answer inside',
    weight: 6,
    says: phrase(
      anyOf`
        ${whatTheyWouldThink}|is (?:it|one|an?|that|this|the|
        some)(?: [a-z]+){0,3} (?:really |honestly )?worth (?:it|losing|risking|your|the|
        throwing|giving|ruining)(?: [a-z']+){0,3}
      `,
    ),
    example: 'What would she think if you drank?',
    because: 'Guilt, put as a question.',
  },
  {
    behaviour: 'persuading',
    weight: 3.2,
    says: phrase(
      anyOf`
        you know (?:it's|it is|that it's|this is|drinking is|they're|he's) (?:bad|no good|
        killing|hurting|not good|wrong|right|better)|it's (?:bad|not good|no good|
        terrible) for (?:you|your)|isn't it (?:time|better|worth)|don't you (?:want|think|see|
        care|realise|realize|love|miss)(?: [a-z']+){0,3}|real friends (?:would|wouldn't|don't|
        do)|if they were (?:real|really|true)|the only way|nothing good (?:comes|will|ever)|
        (?:quitting|stopping|leaving|sobriety|being sober) (?:is|will|would|gives|makes|changes)
      `,
    ),
    unless: phrase('you said|sounds|feels'),
    example: 'Real friends wouldn’t ask you to drink.',
    because: 'It argues the case for them.',
  },
  {
    behaviour: 'persuading',
    weight: 6,
    says: phrase(
      anyOf`
        (?:so |but |and )?(?:don't|wouldn't|won't) (?:you|
        your [a-z]+) (?:really |even )?(?:think|want|see|care|realise|realize|love|miss|agree|
        rather|like to)(?: [a-z']+){0,4}
      `,
    ),
    when: (s) => s.view.plain.endsWith('? '),
    example: 'Don’t you think your kids deserve better?',
    because: 'A question that already holds its answer.',
  },
];

import { anyOf } from '../../wording/any-of.ts';
import { whatTheyWouldThink } from './asking.ts';
import { opens, ownStory, phrase } from './rule.ts';
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
const imperatives = anyOf`
    stop|try|go|call|ring|phone|get|take|make|find|leave|block|delete|avoid|keep|talk|speak|
    don't|do not|never|be|read|write|look|start|begin|give|put|focus|ask|eat|drink|walk|set|
    join|move|forget|ignore|quit|tell|cut|throw|stay|change|use|remember|work|pick|choose|drop|
    dump|turn|say|go and|learn|build|plan|sleep|breathe|switch|check|see|book|come|let|cut|
    close|open|walk|wait|buy|save|count|think positive|have an? (?:lift|plan|word|chat|think|
    look|list|rest|break|exit|excuse|way out|go)
  `;

/** Names people are called. */
const name = anyOf`
    (?:idiot|loser|looser|pathetic|junkie|druggie|scum|worthless|moron|waste of (?:space|time)|
    alkie|alky|lowlife|bastard|wanker|prick|dickhead|bitch|cunt|piss-?head|drunk|drunkard|twat|
    arsehole|asshole|coward|failure|joke)(?= [.!,…☺]| $| and| who| sam| mate)
  `;

/** Advice, talking into it, judging, own story as advice. */
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
    when: (s) => !(s.asks && s.opens === 'auxiliary') && !(s.echoed.length > 0 && s.echoShare >= 0.6),
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
  {
    behaviour: 'confronting',
    weight: 5.2,
    says: phrase(
      anyOf`
        (?:you're|you are|you were|you've been|stop|quit|are you|that's|it's|that is|enough|
        no more)(?: just| only| always| still| clearly| obviously| simply| really| so| being| such| a| an| acting| like| another| with the| basically| either)* (?:making excuses|
        excuses?|lying|a liar|in denial|kidding yourself|fooling yourself|selfish|lazy|stupid|
        unreasonable|dramatic|ridiculous|difficult|stubborn|negative|not (?:listening|trying|
        serious|being honest|being truthful|ready to be honest|even trying)|wrong|an? (?:addict|
        alcoholic|junkie|drunk)|weak|pathetic|childish|throwing|wasting|the problem|to blame|
        letting (?:everyone|everybody|your|them|yourself|us|me) [a-z]*|ungrateful|irresponsible|
        immature|in the wrong|feeling sorry for yourself|blaming (?:everyone|others|him|her|
        them|other people)|whining|moaning|complaining|your (?:own )?fault|hopeless|
        manipulative|playing the victim|a victim|dragging|avoiding the (?:truth|issue)|
        hiding from|running away from)|are you (?:even|really|seriously) (?:trying|serious|
        listening|going to|stupid|kidding|that|sure you)
      `,
    ),
    unless: phrase(
      anyOf`
        you (?:feel|think|said|told yourself|worry|call yourself|are afraid)|sounds|part of you|
        not (?:your fault|stupid|lazy|weak|selfish|a liar)|isn't your fault|
        afraid (?:that )?you|he says|she says|they say
      `,
    ),
    example: 'You’re just making excuses.',
    because: 'A label or an accusation.',
  },
  {
    behaviour: 'confronting',
    lead: 'calls them names or sends them away',
    weight: 6.5,
    says: phrase(
      anyOf`
        (?:fuck|piss|sod|screw|bugger|stuff) (?:you|off|yourself)|shut (?:up|it|your [a-z]+)|
        go to hell|get lost|i hate you|you disgust me|who are you (?:kidding|trying to (?:kid|
        fool))|(?:you(?:'re| are)?|
        ya)(?: such| just| only| nothing but| really| so| still| a| an| the| total| complete| absolute| fucking| bloody| little| old| dirty| useless| stupid| lying)* ${name}|
        (?:you're|you are)(?: such| just| a| really| being)+ (?:bad|terrible|awful|useless|
        lousy|poor|worthless|horrible|rotten|shit|crap|selfish|hopeless) (?:dad|father|mum|
        mother|parent|person|friend|mate|son|brother|man|husband)|
        you(?:'re| are) (?:so |such |just )?full of (?:it|shit|crap|yourself)|
        you(?:'re| are) a disgrace
      `,
    ),
    unless: phrase(
      anyOf`
        not|isn't|never|(?:call|calls|called|calling|say|says|said|think|thinks|feel|feels|felt|
        feeling|if)(?: [a-z']+){0,4}|sounds|as if|like you(?:'re| are)|part of you|anyone who
      `,
    ),
    example: 'You’re a loser.',
    because: 'A name thrown at someone is a judgement, however short.',
  },
  {
    behaviour: 'confronting',
    evidence: 'a hard word by itself',
    weight: 6.5,
    says: new RegExp(
      anyOf`
        ^ (?:(?:you|oh|ha|what|a|an|just|another|such|you're) )*(?:${name}|bullshit|bollocks|
        liar|yeah right|as if|rubbish|nonsense|lies)(?: (?:sam|mate|you))?(?: [.!…☺])* $
      `,
    ),
    unless: phrase('never mind|not'),
    example: 'Junkie.',
    because: 'One hard word aimed at them needs no verb.',
  },
  {
    behaviour: 'confronting',
    weight: 4.8,
    says: phrase(
      anyOf`
        you(?:'ll| will)(?: [a-z']+){1,6} (?:and|,) you know it|you (?:don't|
        do not) deserve (?:her|him|them|it|any of|a second|help|better)|(?:that's|that is|it's|
        what)(?: a| just| such| total| complete| utter| absolute| load| of| pile)* (?:rubbish|
        nonsense|bullshit|bollocks|crap|garbage)|you (?:chose|asked for|wanted|picked) this|
        get a grip|you let (?:your [a-z]+|her|him|them|everyone|me|us|[a-z]+) down|
        funny how (?:you|they|that|it)(?: [a-z']+){0,2}|how convenient|i don't (?:care|
        give a [a-z]+)(?: about)? (?:what|how|if|where|why|whether|about)? ?you(?:r|
        're)?(?: [a-z]+){0,3}|(?:they|those|
        these)(?:'re| are| aren't| are not)(?: not)?(?: really| your| real| even| proper)* (?:not|
        no) (?:your |real |true |proper )*(?:mates|friends)|(?:they|those (?:lads|people|mates|
        friends)|your (?:mates|friends|pals|lads|brother|sister|
        family))(?:'re| are| is)(?: just| only| all| really| such| clearly)* (?:using you|
        laughing at you|dragging you (?:down|back)|losers|drunks|idiots|toxic|users|scum|
        a (?:bad|terrible|awful) (?:influence|lot|crowd)|a bunch of [a-z]+|no good|
        holding you back)|(?:they're|they are) (?:not|
        no) (?:your |real |true |proper )*(?:mates|friends)|(?:they|those|
        these) aren't (?:your |real |really |true |proper )*(?:mates|friends)
      `,
    ),
    when: (s) => !s.asks,
    unless: phrase(
      anyOf`
        sounds|you (?:feel|felt|think|said|worry|worried)(?: like| that)? (?:you|they|those|
        these)(?:'[a-z]+)?|worried|scared|afraid|part of you|i don't care what you (?:did|
        have done)
      `,
    ),
    example: 'You’ll drink and you know it.',
    because: 'Doubt said out loud, or what they hold dear run down.',
  },
  {
    behaviour: 'confronting',
    weight: 4.8,
    says: phrase(
      anyOf`
        i don't believe (?:you|that|a word)|that's (?:not true|a lie|nonsense|bullshit|rubbish|
        crap|no excuse|not good enough|just an excuse|an excuse|not an excuse|not the truth|
        wrong)|i know what (?:drunks|drinkers|addicts|junkies|alcoholics|you lot|your (?:type|
        sort|kind|lot))(?:'re| are| is)? (?:like|do)|how could you|how dare you|
        what(?:'s| is) wrong with you|what (?:were|are|the hell are) you thinking|i (?:told|
        warned) you|i've told you|(?:you|you've) (?:promised|swore)|you should (?:know better|
        be ashamed|have known|never have)|ashamed of yourself|shame on you|
        you(?:'ll| will| are going to|'re going to|
        're gonna)(?: just| only| probably)? (?:drink(?= [.!,…]| again| anyway| $)|(?:get|
        be) drunk|end up|lose (?:him|her|them|your|everything|the|it)|die|relapse|regret|
        be back|go back|never (?:get|change|learn|make|be)|fail|be sorry|ruin|destroy|
        kill yourself|drink yourself|be dead|get kicked|get worse|land|wind up)|if you (?:don't|
        keep|carry on|go back|go|do not|won't|can't)(?: [a-z']+){0,10} (?:you'll|you will|
        you're going to|they'll|she'll|he'll|i'll|will (?:hate|leave|never|lose|suffer|end|die|
        take))|you (?:only|just) (?:think|care) about yourself|grow up|get over (?:it|yourself)|
        snap out|cop-out|head in the sand|as an excuse|yourself to blame|
        how long are you going to|you said the same|
        you(?:'re| are) (?:way |far |just )?too (?:sensitive|negative|weak|soft|proud|stubborn|
        lazy|emotional|needy|dramatic)|you don't really want (?:help|to)|man up|get real|
        wake up|face (?:it|facts|reality|the (?:facts|truth|music))|be honest with yourself|
        don't give me|you (?:clearly|obviously) (?:don't|can't|won't|never|want|think|like|
        enjoy|have|need|just|aren't)|you (?:always|never) (?:listen|do|try|let|mess|say|make|
        follow|learn|stick|keep|tell)|admit it|you know what(?:'ll| will| is going to) happen|
        (?:is|that's|it's|was)(?: just| such| really| a| an| so)* (?:bad|terrible|stupid|silly|
        dumb|crazy|dangerous|selfish) (?:idea|plan|move|choice|decision|mistake|thing to do)|
        (?:big|huge|bad|terrible) mistake|you have to admit|you do have a (?:drinking )?problem|
        you have a (?:drinking |drug |serious )?problem|you knew (?:better|what|it)|
        you did (?:this|it|that) to (?:yourself|him|her|them|us|me)|risking (?:everything|
        it all|your [a-z]+)|you brought|you've only yourself|again \? really|
        you don't (?:really |even )(?:want|care)|if you were (?:serious|really)|
        you can't be (?:serious|trusted)|not my problem|pull yourself together|
        what did you expect|i'm disappointed|disappointed in you|you've let|you let (?:me|us|
        everyone|them|yourself)
      `,
    ),
    unless: phrase(
      "you (?:feel|think|said|told|worry|worried)|you're (?:worried|afraid|scared)|part of you|sounds|afraid|scared|worried",
    ),
    example: 'You’ll end up back where you were.',
    because: 'Blame, doubt, or a threat of what will happen.',
  },
  {
    behaviour: 'confronting',
    weight: 3,
    says: phrase(
      anyOf`
        why (?:would|did|do|are|can't|won't) you (?:even |keep |still |always )(?:[a-z]+ ?)?|
        don't (?:lie|make excuses|blame|kid|play)|no excuses?|excuses|another excuse|yeah right|
        give me a break|oh please|that's what (?:they all|addicts|drunks) say|
        once an? [a-z]+ ,? ?always|(?:just|pure|sheer|plain) laziness|no real (?:man|mother|
        father)|(?:people|others|you people|you lot) (?:never learn|have it (?:much )?worse)|
        have it (?:much |far |so much )?worse than|you (?:just )?let it happen|you enjoy (?:the|
        it|being)|(?:they'll|she'll|he'll) (?:lock you up|leave you|kick you out|
        take your kids)|(?:stop|quit) (?:blaming|lying|whining|moaning|complaining|pretending|
        playing|making excuses|feeling sorry)(?: [a-z]+){0,3}|
        you don't (?:really )?want to (?:get better|change|stop|try)
      `,
    ),
    unless: phrase('sounds|you (?:feel|said)'),
    example: 'Why would you even go there?',
    because: 'A question that judges.',
  },
  {
    behaviour: 'sharingAsAdvice',
    weight: 6.5,
    says: phrase(
      anyOf`
        so (?:can|could|will|should) you|(?:neither|so) (?:should|must|will) you|
        you(?:'ll| will)? (?:have|need|got) to (?:as well|too|do (?:it|that))|
        you've got to(?: do)?(?: it| as well| too)?|it(?:'ll| will) (?:get|help|save|fix|sort|
        do it for) you|(?:,|and|so|just) (?:do|try) (?:that|it|this)(?= [.!]| $)|so (?:say|stay|
        go|cut|try|do|leave|get|drop|join|ring|don't|be)|take it from (?:me|someone|one)|
        (?:so |then |and )?you (?:can|could|will|should|'ll)(?: do it| stop| quit)? (?:too|
        as well|the same)|it(?:'ll| will|'d| would| should| can) work for you|(?:do|
        did) (?:what|like|as) i did|do (?:it )?the way i|do the same|like i did|if i (?:can|
        could|did|made)(?: [a-z]+){0,5} (?:you|anyone|anybody|so)|(?:worked|works|did the trick|
        helped) for me (?:so|and so|, so)|(?:it )?worked for me (?:so|and)|i did it so|
        follow my|(?:and |so )(?:just |then |go )?(?:stop|count|give it|give|do that|tell yours|
        you need|come along|get on|take the|it will|it'll|you'll)|that's (?:what|the only way|
        how) you|that is what you|no reason you can't|you (?:can|could) (?:do that|do it|
        give it up|manage|leave|forgive)(?: too| as well| for| here)?|you'll be fine|
        what you(?:'ve got to| need to| have to| should) (?:do|try)|the only way|
        you should (?:forgive|do|try|stop|leave|tell|move|get|go|come)|take it from me|
        learn from me|i(?:'ve| have) been (?:there|where you are)(?: [a-z',]+){0,4} (?:so|
        and) (?:you|i know|trust|listen)
      `,
    ),
    // A story has to be told first: “I” with a past tense, or “for me”.
    when: (s) => !s.asks && ownStory.test(s.view.plain),
    unless: phrase('you said|you felt|did you'),
    example: 'It worked for me so you can too.',
    because: 'The story ends in what they are to do.',
  },
  {
    behaviour: 'sharingAsAdvice',
    weight: 1.8,
    says: phrase(
      anyOf`
        (?:that's |it's |is )?what (?:worked|works|helped|saved|got)(?: for)? me|(?:it|that|
        this) (?:worked|works) for me|the only thing that (?:worked|helped)|when i (?:stopped|
        quit|left|got sober)(?: [a-z',]+){0,8} (?:you|your)|
        i had to (?:[a-z]+ ?){1,8}(?:and )?(?:so )?(?:do|will|should|must) you
      `,
    ),
    example: 'That is what worked for me.',
    because: 'Held up as the road to take.',
  },
];

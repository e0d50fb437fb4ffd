import { anyOf } from '../../wording/any-of.ts';
import type { ChangeTalkKind, PeerBehaviour } from '../../behaviours/peer.ts';
import { opens, phrase } from './rule.ts';

/** One row of the table of rules for a peer's sentence. */
export interface PeerRule {
  readonly behaviour: PeerBehaviour;
  readonly kind?: ChangeTalkKind;
  readonly weight: number;
  readonly says: RegExp;
  readonly unless?: RegExp;
  readonly example: string;
  readonly because: string;
}

const habit =
  'drink|drinking|use|using|smoke|smoking|go|going out|gamble|gambling|the pub|party|partying|beer|pills|gear|weed|bottle';
const not = "(?:don't|do not|didn't|can't|cannot|couldn't|won't|wouldn't|never|not|isn't|wasn't|no)";

/** Change talk with its kinds, sustain talk, discord, and plain telling. */
export const peerRules: readonly PeerRule[] = [
  {
    behaviour: 'changeTalk',
    kind: 'desire',
    weight: 3.6,
    says: phrase(
      `i(?:'d| would)?(?: really| just| do| so| still| also| honestly| only)* (?:want|wanna|wish|hope|love|like|long|miss)(?: to| for)?(?: [a-z']+){0,3}`,
    ),
    unless: phrase(
      anyOf`
        i ${not}(?: [a-z]+)? (?:want|wanna|like|miss|love|wish|hope)|(?:want|like|love|miss|
        wish)(?: to| a| for| some)? (?:${habit}|them|my mates|the lads|you(?:'d| would) (?:stop|
        quit)|it back)|i want (?:you|a drink|some|it)|(?:want|wanted|wish i (?:was|were)|
        like) to (?:die|kill|hurt|hit|punch|end it|be dead|disappear|give up|smash|scream)|
        i wish i (?:was|were) dead|love (?:them|those|these|him|it|her|my mates|the lads|
        the boys)|(?:want|need|fancy) (?:a|another|some) (?:drink|beer|hit|fix|smoke|pint)|
        i like it|i wish you|i'd like a drink|people would stop
      `,
    ),
    example: 'I want my Sunday mornings back.',
    because: 'A wish for something different.',
  },
  {
    behaviour: 'changeTalk',
    kind: 'ability',
    weight: 3.4,
    says: phrase(
      anyOf`
        i (?:could|can|know how to|am able to|might be able to|managed|
        'm able to)(?: probably| maybe| just| always| do| try| see| definitely)*(?: [a-z']+){1,3}|
        i(?:'ve| have) done it before|maybe i (?:can|could)|i think i (?:can|could)|
        i reckon i (?:can|could)
      `,
    ),
    unless: phrase(
      anyOf`
        i (?:can|could) (?:still )?(?:stop any ?time|handle|control|take it or leave|never|only|
        use a|do with a|not|see why you|tell you|murder|kill|hear)|if i could|could i|can i|
        drink when|i can (?:drink|have)|i could (?:use|go) a|i can't|i can see you
      `,
    ),
    example: 'I could leave by nine.',
    because: 'It says a change is possible.',
  },
  {
    behaviour: 'changeTalk',
    kind: 'reason',
    weight: 3,
    says: phrase(
      anyOf`
        (?:i|my [a-z]+|things|life|it|everything) (?:[a-z']+ ){0,3}(?:better|well|happier|
        healthier|clear|calmer|easier)(?: [a-z']+){0,4} (?:when|since|without|if|now)|
        when i (?:don't|do not|didn't|stopped|'m not) (?:${habit})|(?:it's|that's|drinking's|
        drink is|booze is|it is) (?:killing|costing|ruining|wrecking|hurting|destroying|scaring|
        not worth|getting worse|doing me|making me)|(?:my (?:kids?|daughter|son|wife|girl|boy|
        mum|family|health|liver|job)(?: [a-z']+){0,3} (?:deserves?|needs?|is scared|are scared|
        cries|cried|said|asked|worries|won't|suffers?|matters?|means?))|because of (?:my|
        the) (?:kids?|daughter|son|drink|health)|i(?:'m| am) (?:tired|sick|fed up|scared|
        ashamed|worried|done|over it|exhausted)(?: of| with| that| what)?|the hangovers?|
        the shame|i hate (?:what|how|the way|waking|being|that i|who|myself|feeling|lying|
        it when)|i(?:'ll| will| could| might|'m going to) lose (?:my|her|him|them|the|
        everything)|so (?:she|he|they|my [a-z]+) (?:can|could|would|don't)|
        it(?:'s| is) not (?:good|working|worth|who i|me)|i feel (?:better|good|like shit|awful|
        guilty|terrible|sick|rotten)(?: [a-z']+){0,3} (?:when|after|since|the next|about)|
        (?:worst|bad|rough|terrible) (?:part|thing|hangover)|i sleep when|it scares me|
        i lost my|(?:my |the )?(?:head|mind|mornings?|kids?|girl|boy|daughter|son|mum|
        family)(?:'s| is| are)? (?:[a-z]+ )?(?:clearer|scared|afraid|frightened|flinch|flinches|
        cry|cries|hiding|worried sick)|can't bear (?:it|that|to see)|
        eating (?:all )?my (?:money|life)|i(?:'m| am) (?:sick|tired|fed up|done) (?:of|
        with) (?:being|waking|hiding|lying|feeling|living|the|it|this|running)|clearer without|
        i(?:'ve| have) missed (?:too much|so much|enough|out)|i feel better|my (?:mornings?|
        sleep|head|skin|wallet|hands|mood|home)(?: is| are|'s) (?:good|better|clear|clearer|
        fine|great|calm|steady)(?: now)?|wish i'd never|never want to|
        i don't want to (?:be (?:that|like|this)|live like|lose|end up|wake|drink|use|die)|
        i spend (?:all|too)|broke because
      `,
    ),
    unless: phrase(
      anyOf`
        tired of (?:you|people|being told|hearing|talking|everyone)|sick of (?:you|people|
        being told|hearing|everyone|this talk|the questions)|fed up with (?:you|this)|
        better when i(?:'m| am)? (?:drink|use|smoke|with them|with the|drinking|using|out)|
        (?:want|like) to die|better with a drink|over it already|done (?:talking|with you)|
        it helps
      `,
    ),
    example: 'I sleep when I don’t drink.',
    because: 'A reason for the change.',
  },
  {
    behaviour: 'changeTalk',
    kind: 'need',
    weight: 3.6,
    says: phrase(
      anyOf`
        (?:i|we)(?: really| just| know i| do| think i| still)* (?:need|have got|'ve got|have|
        got|must|ought)(?: to)? (?:stop|quit|change|sort|get|do|cut|make|leave|find|be|go|start|
        fix|face|help|keep|stay|break|move|talk|try|say|figure|tell|learn|
        look)(?: [a-z']+){0,3}|i(?:'ve| have) got to|i gotta|something (?:has|'s got|needs|
        got) to (?:give|change|happen)|(?:it|this|things) (?:has|have|needs?|'s got|got|
        can't) (?:to )?(?:change|stop|end|go on|be different)|(?:can't|cannot) (?:go on|
        carry on|keep (?:going|doing|living|this|on|lying|hurting|drinking))|i need (?:help|
        a change|to)|i have to|i should (?:probably )?(?:stop|quit|cut|go|leave|change|talk|get|
        call|do)|enough is enough
      `,
    ),
    unless: phrase(
      anyOf`
        i (?:don't|didn't) (?:need|have)|have to (?:go now|run|work|see them|put up|listen|
        come here|be here|drink)|i need (?:a drink|a beer|it|them|you to)|i should go|
        need to (?:drink|use|relax|unwind|blow)|you need
      `,
    ),
    example: 'Something has to give.',
    because: 'It says it is needed.',
  },
  {
    behaviour: 'changeTalk',
    kind: 'commitment',
    weight: 4,
    says: phrase(
      anyOf`
        i(?:'ll| will|'m going to| am going to|'m gonna|
        'm not going to| am not going to| won't| promise| swear| intend to| plan to|'ve decided|
        'm planning| have decided)(?: not)?(?: just| definitely| never| probably| really| to| be)* (?:stop|
        quit|change|leave|ring|call|tell|go|try|say|text|do|drive|stay|ask|talk|be|keep|cut|get|
        see|make|drink|use|touch|give|start|book|pour|sort|let her|let him|miss|bin|delete|
        write|turn|head|come|take|look|think about)(?: [a-z']+){0,4}|i made up my mind|
        i(?:'m| am) done (?:with (?:drinking|it|the|drugs|using|that life|this life)|drinking|
        using)|never again|from now on|i(?:'m| am) (?:leaving|quitting|stopping|getting out|
        getting help|ringing|telling)(?: [a-z]+){0,4}|i(?:'m| am) not drinking(?: [a-z]+){0,3}|
        i(?:'m| am) going to every|i won't (?:lay|hit|raise|shout|touch|go near|
        lie)(?: [a-z]+){0,4}|this is it for me|i(?:'m| am) not going (?:on (?:saturday|friday|
        sunday)|to (?:the|his|that|marty's) ?(?:party|pub|do|birthday|thing)?)|
        i(?:'ve| have) decided
      `,
    ),
    unless: phrase(
      anyOf`
        i(?:'ll| will|'m going to|'m gonna) (?:never (?:stop|quit|change|manage|be able)|
        keep (?:drinking|using|going out|smoking|seeing|doing what)|go on (?:drinking|as)|
        be (?:fine|ok|alright|late|there at)|still (?:drink|go|see)|see you|think about it|
        do what i|drink if|get back to|have (?:a|another)|tell you what|be lonely|go (?:anyway|
        now|mad|crazy|insane)|get bored|let you)|i won't (?:stop|quit|change|go|be told|talk|
        do that|manage|cope|do it)|i'm not going to (?:stop|quit|change|any|meetings?|talk|
        listen|do that|do it|sit|give up|make it|manage|be able|rehab|aa|lie)|
        when i(?:'m| am) (?:ready|older)|not going to (?:stop|work|happen)
      `,
    ),
    example: 'I’m going to ring him.',
    because: 'It says what will be done.',
  },
  {
    behaviour: 'changeTalk',
    kind: 'activation',
    weight: 3.8,
    says: phrase(
      anyOf`
        i(?:'m| am| feel|
        'm about| might be| think i'm)(?: really| nearly| almost| finally| so| more than| about)* (?:ready|
        willing|up for|prepared|open to|keen|committed|determined|
        serious about)(?: [a-z']+){0,4}|(?:i'd|i would|i could|i might) (?:be willing|be up|
        give it|have a go|be open|consider|think about)(?: [a-z']+){0,4}|
        i(?:'ll| will) (?:give it a|have a) (?:go|try|shot)|let's (?:do|try) (?:it|this|that)|
        (?:worth|give it|have) a (?:try|go|shot)
      `,
    ),
    unless: phrase(
      anyOf`
        (?:not|isn't|never|don't feel) (?:really |quite |even )?(?:ready|willing|up for|
        prepared|keen|open)|ready to (?:drink|give up on|hit|walk out|hang up)|not worth
      `,
    ),
    example: 'I’m up for trying that.',
    because: 'Ready or willing.',
  },
  {
    behaviour: 'changeTalk',
    kind: 'takingSteps',
    weight: 3.6,
    says: phrase(
      anyOf`
        i(?:'ve| have)?(?: already| just| finally| actually| even| also)* (?:told|rang|called|
        went to|gone to|been going|went to a|stopped|quit|cut|left early|poured|deleted|blocked|
        booked|signed|talked to|spoke to|started|didn't (?:drink|use|go|pick up|have a drink|
        answer|smoke)|haven't (?:had|touched|used|been|drunk|gone)|have not|stayed (?:home|in|
        sober|clean|away)|said no|drove|walked (?:away|past|out)|threw|gave (?:it|up|away)|
        texted|emailed|wrote|asked for|joined|cut down|left before|got rid|binned|turned (?:it|
        them|him|down)|made an appointment|made it|had (?:water|coke|lemonade|[a-z0-9]+ (?:days|
        weeks|months))|been (?:sober|clean|dry|off)|went (?:home|for a (?:run|walk) instead)|
        managed)(?: [a-z']+){0,4}|(?:left|went|came) (?:home )?(?:before|early|
        past)(?: [a-z']+){0,4}|took my (?:tablets|meds|pills)(?: [a-z]+){0,3}|i packed|
        i moved (?:out|the kids|in with)|got out of bed|i(?:'ve| have) not had|kept walking|
        i went to my first|i handed|i gave (?:her|him|them|mum) (?:my|the)|i (?:filled in|
        signed|opened|paid)|(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|
        a few) (?:days|weeks|months|years)(?: and [a-z]+ days)? (?:sober|clean|now|off|without|
        dry|today|since)|sober (?:since|for)
      `,
    ),
    unless: phrase(
      anyOf`
        i (?:told|said to) (?:you|them i'd be there|him i'd come)|quit (?:my job|trying)|
        stopped (?:going to meetings|caring|trying|bothering|taking)|i told you|told my (?:boss|
        mum) i was sick|started (?:drinking|using|again|smoking)|gave up (?:trying|on)|
        haven't (?:slept|decided|got|seen|told|a clue|thought|been listening)|i called in sick|
        went to (?:the|a) (?:pub|party|bar|work|school|bottle shop)|managed to (?:drink|mess)|
        talked to my (?:mates|dealer) about nothing|didn't go to work|i went to work|
        rang in sick
      `,
    ),
    example: 'I told Marty I’d drive.',
    because: 'A step already taken.',
  },
  {
    behaviour: 'sustainTalk',
    weight: 3.8,
    says: phrase(
      anyOf`
        i (?:really |just |honestly )?(?:don't|do not|
        didn't) (?:really |even |ever )?(?:want to|wanna|need to|need|see|think|have|feel like|
        care|
        plan)(?: [a-z']+){0,4}(?: stop| quit| change| problem| help| point| that bad| drink that| it's| a problem| leave| lose them| meetings?| rehab| giving| without)?|
        i(?:'m| am) (?:just |really )?not (?:really |even |quite )?(?:ready|going to (?:stop|
        quit|change|give|meetings?|rehab|aa|make|manage)|willing|sure (?:i|about|it|this)|
        interested|that bad|an (?:alcoholic|addict)|hurting|able|hurt|bothered|keen|convinced|
        giving|doing that)|i (?:just )?(?:can't|cannot|couldn't|could never|won't|wouldn't|
        will never|'ll never)(?: just| really| even| ever| possibly| imagine| see)* (?:stop|
        quit|change|leave|do it|do this|do that|give|imagine|cope|relax|sleep|say no|face|go|be|
        lose|walk away|manage|get through|live|see|stay|handle it|tell|drop|cut|sit|be around|
        get|turn|avoid|deal)(?: [a-z']+){0,4}
      `,
    ),
    unless: phrase(
      anyOf`
        don't want to (?:drink|use|go back|lose|end up|be like|live like|die|hurt|relapse|
        feel like this|be that|wake up|do this any ?more|keep|let)|don't need (?:it|drink|
        that) (?:any ?more|now)|can't (?:keep|go on|carry on|do this any ?more|live like this|
        lose (?:her|him|them|my (?:kids|daughter|son|family))|do (?:it|this) (?:to (?:my|her|
        him|them)|any ?more)|let)|won't (?:go back|drink|use|do that again|let)|
        i couldn't believe|don't know|can't believe|don't feel like drinking|i don't want you|
        i didn't (?:drink|use|go|pick)
      `,
    ),
    example: 'I’m not ready to stop.',
    because: 'It speaks for staying as it is.',
  },
  {
    behaviour: 'sustainTalk',
    weight: 3.4,
    says: phrase(
      anyOf`
        (?:they(?:'re| are)|he(?:'s| is)|she(?:'s| is)) (?:the )?(?:only|my|all|always|like|
        good|best)(?: [a-z']+){0,4} (?:mates|friends|family|ones|i(?:'ve| have)|got|there|
        brothers?|people|friend|mate|fun)|(?:it|drinking|a drink|smoking|weed|beer|using|
        the drink|one|gear|pot) (?:really |just |always |only |kind of )?(?:helps|relaxes|calms|
        takes the edge|gets me|makes me (?:feel|relax|laugh|forget|happy|calm)|keeps me|
        is (?:the only|fun|how i|what i|my|part of)|'s (?:the only|fun|how|what|my|part)|
        works for me|quiets|stops the)|(?:the )?only (?:thing|way|time|place|people|friends|
        mates|fun|comfort)(?: [a-z']+){0,3} (?:that|i|who|to)|i (?:like|love|enjoy|
        miss) (?:${habit}|it|them|my mates|the (?:lads|buzz|taste|feeling|pub|boys|crowd)|
        having|being out|a drink)|(?:it's|it is|that's|it was) (?:not|never|hardly|
        barely)(?: really| even)? (?:that bad|a problem|that much|hurting|a big deal|
        going to work|possible|my fault|so bad|such a)|i(?:'ve| have) (?:always|
        tried (?:everything|before|it|that|meetings|all))|what(?:'s| is) the (?:point|use)|
        what good would|no fixing|easier to (?:say yes|stay|just|keep|go along|give in|drink|
        use)|never forgive me|don't have (?:the )?time|too (?:hard|late|old|much|far gone|tired|
        boring)|(?:i can|i could) (?:stop any ?time|handle|control|take it or leave)|(?:just|
        only) (?:one|a few|a couple|two|the weekend|weekends|on weekends|beer|a bit)|
        everyone (?:drinks|does|smokes|else)|(?:nothing|it won't|it doesn't|that doesn't|
        that won't|never) (?:works|work|helps|help|change|changes|worked)|yeah ,? but|
        waste of time|(?:they'd|they'll|they would|mates would|lads would) (?:laugh|think|call|
        say|never|not understand|stop inviting|ditch|drop)|i(?:'d| would) (?:be (?:bored|lonely|
        alone|on my own|lost|miserable)|have (?:nothing|no one|nobody|no mates|no friends)|miss|
        lose (?:my mates|all|them|everyone|the))|without (?:them|it|drink|
        a drink)(?: [a-z',]+){0,5} (?:nothing|no one|nobody|alone|boring|who|cope|what)|
        maybe (?:later|one day|next (?:year|month))|life(?:'s| is) too short|deserve a (?:drink|
        beer|break)|gets me through|where else|who else|(?:isn't|won't|not going to|
        never going to) (?:hurt|kill|harm)(?: [a-z]+){0,2}|what would i (?:even )?do|
        never lasts|no point|(?:inside|it|life|things) was (?:easier|better|more fun)|
        look after me|people like me|(?:just )?makes it worse|good (?:dad|mum|husband|man) when|
        need their (?:dad|father|mum)|(?:if|because) (?:she|he|they) (?:didn't|wouldn't|keeps?|
        kept) push|everyone (?:round|around) here|be nobody|need it to|can't just snap|
        i love (?:him|them|those|these|my mates|the (?:lads|boys|buzz|crowd|taste))|i (?:need|
        want|fancy|could do with) (?:a|another|some) (?:drink|beer|hit|fix|smoke|pint|line)|
        i(?:'m| am) going to the (?:pub|bar|bottle shop|offy)|(?:boring|dull|empty|lonely|
        no fun|nothing) without|better (?:when i'm |when i am )?with (?:them|a drink|it)|
        too far (?:down|gone)|one (?:more )?win|(?:maybe|some) (?:next|other) (?:year|time|day)|
        not a (?:bad|big)
      `,
    ),
    unless: phrase(
      anyOf`
        (?:not|isn't|don't) (?:the only|my only)|only thing (?:left|that matters) is my|
        without (?:it|drink) i (?:sleep|feel better|wake)|only way (?:out|forward)|
        i've always wanted|used to
      `,
    ),
    example: 'They’re the only mates I’ve got.',
    because: 'The good of things as they are, or the hard of changing.',
  },
  {
    behaviour: 'discord',
    weight: 5,
    says: phrase(
      anyOf`
        you (?:sound like|don't (?:understand|get|know|listen|even|care)|just (?:don't|want|
        keep)|keep (?:saying|telling|asking|pushing)|always say|never listen|aren't listening|
        are not listening|weren't listening|have no idea|haven't (?:got a clue|been|listened)|
        people (?:are|always|never)|think you|are (?:just|not|like|all|wrong|judging|pushing|
        meant|supposed|lecturing)|lot are|wouldn't (?:understand|get|know)|said that already|
        already (?:said|asked)|can't (?:tell|make|know|understand|possibly)|don't have to tell|
        don't get to|did it again|have never|obviously|clearly|told me that)(?: [a-z']+){0,4}|
        you(?:'re| are) (?:not listening|not my|just|like (?:my|all|the|every)|all the same|
        judging|lecturing|pushing|wrong|meant to|supposed to|starting to sound|doing it again|
        the same|one to talk|no better|telling me|having a go|being)|what do you know|
        what would you know|who are you to|(?:none of|mind) your (?:own )?business|
        stop (?:telling|pushing|lecturing|asking|nagging|judging|it|preaching|with the)|
        don't (?:tell|lecture|judge|patronise|start|push|talk to me|preach|you dare)|
        leave me alone|(?:this|talking|it) is (?:pointless|a waste|useless|stupid)|get off my|
        i(?:'m| am) (?:done|sick of) (?:talking|with you|with this|you|being|this|
        the questions)|forget (?:it|i said)|whatever|drop it|i said (?:i don't|no|leave)|
        that(?:'s| is) (?:what|exactly what) i (?:just )?said|(?:easy for you|here we go|
        back off|give it a rest|save it|not this again|get lost|piss off|f off|spare me|shut up|
        why do you (?:care|keep)|not listening to me|did you (?:even|not) (?:hear|listen|read)|
        i don't (?:have to|need to) (?:explain|listen|answer|take|tell)|i don't need (?:you|
        your|a lecture|this|another)|i(?: already)? told you|i never said|i didn't say|
        don't put words|you lot|stupid question|you've said that|how you can help|reading (?:it|
        that) off|why are you asking|(?:what|how) (?:would|could) you (?:help|know|possibly)|
        i didn't ask|talk(?:ing)? to a wall)|you(?:'re| are) (?:paid|twisting|having|taking|
        all)(?: [a-z]+){0,3}|have you ever (?:even )?been|taking (?:his|her|their) side|
        my fault ,? is it|you think (?:i|i'm|that|it's my)(?: [a-z']+){0,3}|
        you wouldn't (?:last|know|understand|get)|are you (?:even )?(?:reading|listening|
        serious|hearing)|save the (?:speech|lecture)|now you're the expert|a lecture|
        i don't want to talk (?:to you|about (?:this|it) with you)|you've no idea|you never|
        talk to you about this
      `,
    ),
    unless: phrase(
      anyOf`
        you don't have to|you sound like you (?:know|get)|whatever (?:works|helps|it takes|
        you think)|are you wrong|you are not (?:pushing|judging)|thanks|like you said|
        forget it when|you don't know how much this|i thought you
      `,
    ),
    example: 'You sound like my caseworker.',
    because: 'It is about the two of you.',
  },
  {
    behaviour: 'discord',
    weight: 2,
    says: /^ (?:(?:whatever|fine|ok then|if you say so|sure|right|great|yeah right|wow|forget it|k|ok) ?(?:[.…,!] ?)*){1,2} $/,
    unless: / (?:yeah|yes) $/,
    example: 'Fine. Whatever.',
    because: 'Shutting down.',
  },
  {
    behaviour: 'neutral',
    weight: 2.4,
    says: opens(
      anyOf`
        yes|yeah|yep|no|nah|ok|hi|hey|hello|mm-hmm|thanks|thank you|right|sure|maybe|what|when|
        where|who|how|why|do you|did you|are you|have you|can you|is it|i don't know|not sure|
        good|my name|it starts|there
      `,
    ),
    example: 'Yeah, on Saturday.',
    because: 'An answer, a greeting or a question.',
  },
  {
    behaviour: 'neutral',
    weight: 3.6,
    says: phrase(
      anyOf`
        you(?:'re| are) (?:right|welcome|kind|very kind|a good listener)|you (?:get|got) (?:it|
        that|me)|you don't have to (?:be|say) sorry|(?:that's|it's) (?:ok|alright|fine)|
        fair enough|i(?:'ll| will) think about it|i(?:'m| am) going to (?:work|bed|town|marty's|
        my (?:mum|sister|brother|mate)'?s?|his|her|see)|never thought of it|(?:want|going|like|
        thinking|thoughts?|planning) (?:to|of|about) (?:die|dying|kill|killing|end|ending|hurt|
        hurting|harm|harming)(?: [a-z]+){0,3}|wish i (?:was|were) dead|better off dead
      `,
    ),
    example: 'You’re right, I suppose.',
    because: 'Agreeing, thanking or telling plainly.',
  },
  {
    behaviour: 'neutral',
    weight: 1.6,
    says: phrase(
      anyOf`
        (?:it|he|she|they|we|there|the [a-z]+|my [a-z]+|marty|saturday|it's|that's) (?:starts|
        is|was|were|are|'s|said|says|rang|called|lives?|works?|goes|went|came|has|had|moved|met|
        turned|will be)(?: [a-z']+){0,5}|i (?:work|live|was|met|grew|got|saw|went|had|have|am|
        said|think|know|guess|moved|used to)|last (?:night|week|year|time)|yesterday|today|
        tomorrow|on (?:saturday|sunday|monday|tuesday|wednesday|thursday|friday)
      `,
    ),
    example: 'It starts at seven on Saturday.',
    because: 'Telling, leaning neither way.',
  },
];

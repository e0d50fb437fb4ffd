import { anyOf } from '../../wording/any-of.ts';
import { phrase } from './rule.ts';
import { habit, not } from './peer-rule.ts';
import type { PeerRule } from './peer-rule.ts';

/** Change talk, with its kinds. */
export const changeTalkRules: readonly PeerRule[] = [
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
];

import { anyOf } from '../../wording/any-of.ts';
import { ownStory, phrase } from './rule.ts';
import type { Rule } from './rule.ts';

/** Names people are called. */
const name = anyOf`
    (?:idiot|loser|looser|pathetic|junkie|druggie|scum|worthless|moron|waste of (?:space|time)|
    alkie|alky|lowlife|bastard|wanker|prick|dickhead|bitch|cunt|piss-?head|drunk|drunkard|twat|
    arsehole|asshole|coward|failure|joke)(?= [.!,…☺]| $| and| who| sam| mate)
  `;

/** Judging and warning, and one’s own story used as advice. */
export const judgingRules: readonly Rule[] = [
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
        sort|kind|lot))(?:'re| are| is)? (?:like|do)|how could you(?! (?:get|help|make|find|start|begin|tell|know|go|leave|keep|stay|use|take|see|let|come|say no|say it|ask))|how dare you|
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

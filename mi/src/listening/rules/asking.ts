import { anyOf } from '../../wording/any-of.ts';
import { opens, phrase } from './rule.ts';
import type { Rule } from './rule.ts';

const closedAsker = anyOf`
    what (?:time|day|date|month|year|colour|age)|what's (?:your|his|her|the) (?:name|age|number|
    address)|how (?:many|much|long|old|often|far|big|tall|soon|late)|who|who's|whose|
    when (?:did|do|does|is|was|are|were|will|can|could|have|had)|when's|where (?:did|do|is|are|
    was|were|will|can)|where's|which
  `;
/** A number as the ruler of importance or confidence has it. */
const mark =
  '(?:[0-9]{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten|(?:lower|higher|smaller|bigger)(?: number| one)?)';
/** “What would she think if you drank?” holds its answer already. */
export const whatTheyWouldThink = anyOf`
    (?:what|how) would (?:your )?[a-z]+ (?:think|say|feel) if you (?:drank|went|relapsed|
    slipped|gave in|lost|ended up|carried|kept|had a|started|used|did|threw|stopped)|(?:what|
    how) would (?:your )?[a-z]+ (?:think|say|feel)(?: about)? (?:seeing|to see|
    finding) you (?:drunk|drinking|drink|like that|hungover|in that state)
  `;
const subject =
  '(?:you|your|he|she|they|it|that|this|there|we|anyone|anybody|someone|the|things|those|these|his|her|their|everything|i|any)';

/** Questions, asking to work together, handing the choice back. */
export const askingRules: readonly Rule[] = [
  {
    behaviour: 'openQuestion',
    weight: 3.4,
    says: opens("what|what's|how|how's|how'd|why|what're"),
    when: (s) => s.asks && !phrase(whatTheyWouldThink).test(s.view.plain),
    unless: opens(
      anyOf`
        ${closedAsker}|what about|how about|what if you|how could you|how dare|
        what did you expect|what(?:'s| is) wrong with you|what were you thinking|
        what kind of (?:dad|mum|mother|father|parent|friend|example)(?! (?:do|would|could|did|
        will|was|is|were|has))|why don't you (?:just|try|go|call|ring|leave|stop|ask|tell|take|
        get|start|come|stay|move|find|make|do)|why not
      `,
    ),
    example: 'What would a good Saturday look like?',
    because: '“What”, “how” and “why” leave the answer to them.',
  },
  {
    behaviour: 'openQuestion',
    weight: 2,
    says: phrase("what|what's|how|why|in what way"),
    when: (s) => s.view.plain.endsWith(' ? ') && (s.opens === 'neither' || s.opening === 'when'),
    example: 'When you picture leaving early, what comes up?',
    because: 'The asking word stands inside the sentence.',
  },
  {
    behaviour: 'openQuestion',
    weight: 5,
    says: phrase(
      anyOf`
        tell me (?:more|about|what(?:'s|'ve)?|how(?:'s)?|a bit|a little|why|some more)|
        where (?:does|did) (?:that|this|it) leave|(?:can|could|would|will) you (?:say|tell|
        describe|explain|share)(?: me| us)? (?:what|how|more|a bit|a little|why|about)|(?:say|
        share) (?:a bit |a little |some )?more|talk me through|walk me through|take me through|
        help me understand|describe|paint me a picture|what else|give me an example|
        i(?:'d| would) (?:love|like) to hear(?: more)?(?: about)?|i wonder (?:what|how)|
        i(?:'m| was| am) (?:just )?(?:curious|wondering) (?:what|how|about)
      `,
    ),
    unless: phrase("don't tell me|i can tell me"),
    example: 'Tell me more about that.',
    because: 'An invitation to say more is an open question in all but form.',
  },
  {
    behaviour: 'openQuestion',
    lead: 'asks on a scale',
    weight: 6.5,
    says: phrase(
      anyOf`
        why (?:not )?(?:is it |are you |did you (?:say|pick|choose|
        give) )?(?:at )?(?:not )?(?:an? )?${mark}(?= [?.!,]| $| and| rather| instead)|(?:on|
        from) a scale|(?:from|between)? ?(?:0|1|zero|one) (?:to|and) (?:10|ten)|[01]-10|
        out of (?:10|ten)|what (?:makes|made) (?:it|you|
        that)(?: say| pick| choose)? an? ${mark}|what (?:makes|made) you (?:say|pick|
        choose) ${mark}|what would (?:it take|need to happen|help|have to happen|
        get you)(?: [a-z']+){0,4} (?:to|from) an? ${mark}
      `,
    ),
    example: 'Why a four and not a two?',
    because: 'The ruler: a number is asked for so that the reasons come from them.',
  },
  {
    behaviour: 'openQuestion',
    weight: 2.5,
    says: phrase(
      anyOf`
        what about (?:you|that|it|the|your|those)(?: [a-z]+){0,3} \?|how come|
        (?<=^ (?:so |and )?)in (?:what|which) ways?|(?<=^ (?:(?:and|so|but|ok|
        ,) ){0,2})if you (?:did|didn't|do|don't)(?: [a-z]+){0,4} \?
      `,
    ),
    example: 'What about your mornings?',
    because: 'It opens a topic and waits.',
  },
  {
    behaviour: 'closedQuestion',
    weight: 4,
    says: opens(closedAsker),
    when: (s) => s.asks,
    unless: phrase('how much does (?:it|this|that) matter'),
    example: 'How many days has it been?',
    because: 'It asks for one fact.',
  },
  {
    behaviour: 'closedQuestion',
    weight: 3.6,
    says: opens(
      anyOf`
        (?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|may|don't|
        doesn't|didn't|isn't|aren't|wasn't|haven't|hasn't|can't|won't|wouldn't|am) ${subject}
      `,
    ),
    when: (s) => s.asks,
    example: 'Have you told him yet?',
    because: 'It can be answered with yes or no.',
  },
  {
    behaviour: 'closedQuestion',
    weight: 2.2,
    says: null,
    when: (s) => s.opens === 'neither' && s.view.plain.endsWith(' ? '),
    unless: phrase("sounds|seems|what|how|why|tell me|if you (?:did|didn't|do|don't)"),
    evidence: 'a statement with “?” at its end',
    example: 'And you went?',
    because: 'A statement made into a question asks for a yes.',
  },
  {
    behaviour: 'closedQuestion',
    weight: 2.5,
    says: phrase(
      anyOf`
        still (?:going|drinking|using|seeing|at)(?: [a-z]+){0,4} \?|ever (?:been|tried|felt|
        had)(?: [a-z]+){0,6} \?|any (?:luck|news|plans|joy)(?: [a-z]+){0,4} \?|yes or no
      `,
    ),
    example: 'Any news from him?',
    because: 'Short form of a yes-or-no question.',
  },
  {
    behaviour: 'seekingCollaboration',
    lead: 'asks to share the lead',
    weight: 6,
    says: phrase(
      anyOf`
        (?:would|is|will) it (?:be )?(?:ok|alright|all right|fine|useful|helpful|good|
        better) (?:with you )?(?:if|for me|to)|(?:would|do) you mind (?:if|me)|(?:can|could|may|
        might) i (?:just )?(?:share|tell you|offer|ask|say|suggest|check|mention|give|show|add|
        throw|run something)|ok if i|mind if i|i(?:'ve| have)(?: got)? (?:some|an|a few|one|
        a) (?:[a-z]+ ){1,6}if you(?:'d)? (?:want|like)(?: [a-z]+){0,2}|(?:want|like|open to|
        interested in)(?: to hear)? my (?:opinion|view|thoughts?|take|two cents)|(?:can|may|
        could) i be (?:honest|frank|straight|direct)|if (?:it's|that's|it is|that is) (?:ok|
        alright|all right|fine) with you|would you (?:like|want) (?:to hear|me to|some)|
        do you want (?:to hear|me to|some (?:ideas|suggestions|info|information))|want to hear|
        would you be (?:open to|up for|willing to|ok with|interested in)|are you (?:open to|
        up for|ok with|interested in) (?:hearing|me|talking|trying|a|looking)|
        would it help (?:if|to)
      `,
    ),
    unless: phrase("can i ask (?:how many|when|where|what time)|can i check (?:i(?:'ve| have)|that i|if i)"),
    example: 'Would it be OK if I shared a thought?',
    because: 'It asks before it gives.',
  },
  {
    behaviour: 'seekingCollaboration',
    lead: 'asks to share the lead',
    weight: 5,
    says: phrase(
      anyOf`
        what do you (?:make|think) of (?:that|this|it|the idea|what i)|how does (?:that|this|
        it) (?:sound|land|sit|fit)(?! (?:with|in|into|beside|alongside|next to) (?!you ))|
        does (?:that|this|it|any of (?:that|it)) (?:fit|sound right|sound ok|land|ring true|
        make sense|match)(?! (?:with|in|into|beside|alongside|next to) (?!you ))|what (?:would|
        might) (?:be|help) (?:most |more |of )*(?:helpful|useful|use|help|you most)|
        where (?:would|do) you (?:like|want) to (?:start|begin|go)|
        what would you like (?:to talk about|us to|from me|to do with (?:this|our) time)|
        shall we|what would you like to (?:focus|talk|start|look|spend|get|use)|how (?:can|
        could) i (?:best )?(?:help|support|be of use|be useful)|
        is there anything you(?:'d| would) like (?:to|from|us)|do you want to (?:talk|chat|look|
        go through|work|think|start)(?: [a-z]+){0,2}|(?:something|anything|
        what)(?: else)? you(?:'d| would) (?:rather|prefer to|like to) (?:talk|chat|start|look|
        focus)(?: [a-z]+)?|did i get (?:that|it) right|have i got (?:that|it|this) right|
        tell me if i(?:'m| am| have| got|'ve)|correct me if|how should we|is (?:now|this|
        it) a (?:good|bad|ok) time|would you like (?:us )?to (?:work|look|talk|go|think|try|
        figure|start)|what would make this (?:hour|time|talk|chat|worth)(?: [a-z]+){0,3}|
        are we talking about|we could (?:work|look|
        figure) (?:it |this |that )?(?:out )?together|(?:could|can|might|may|
        shall) we (?:[a-z']+ ){1,7}together|(?:can|could|may) we (?:go back|come back|return|
        talk about|stay with)(?: [a-z']+){0,4}
      `,
    ),
    example: 'What do you make of that?',
    because: 'It shares the lead.',
  },
  {
    behaviour: 'emphasisingChoice',
    lead: 'hands the choice over',
    weight: 5.2,
    says: phrase(
      anyOf`
        up to you|(?:your|yours|your own) (?:choice|decision|call|choices|decisions|say|pace|
        way|life)|(?:is|it's) (?:all )?your(?:s| own)? (?:choice|decision|call|life|road)|
        yours to (?:decide|make|choose|call|take|work out)|you (?:get to|can|are free to|
        're free to) (?:decide|choose|pick)|you(?:'re| are) (?:the (?:one who|boss|expert|
        only one who)|in charge|free to|in the driver's seat|the one (?:who )?(?:deciding|
        choosing))|only you (?:can|know|get|decide|will)|whatever you (?:decide|choose|do|pick)|
        (?:nobody|no one|no-one) (?:else )?(?:can|gets to|will|could) (?:make|decide|choose|
        tell|force)|you (?:know|decide) (?:yourself|what's|what is|what) (?:best|right for you|
        works? (?:best )?for you)|in your hands|you don't have to (?:decide|do|choose|answer|
        say|tell|give|go|talk|make)|know (?:yourself|what|your situation|
        best)(?: [a-z']+){0,4} (?:best|need|better than (?:anyone|me|any of us)|right for you)|
        you know best|(?:for you|you're the one) to (?:say|decide|choose|judge|tell)|(?:is|
        are) (?:all )?yours|you (?:can|could) (?:change your mind|stop|say no|leave|
        pause)(?: [a-z]+){0,2} (?:at )?any ?time|you pick|no (?:right|wrong) answer|
        leave it for another (?:day|time)|not for me to (?:say|decide|tell|choose|judge)|
        yours to (?:judge|weigh|sort|tell)|(?:not|
        n't)(?: want| here| going| trying)?(?: to)? (?:tell|telling) you what to do|(?:not|
        n't)(?: want| here| going| trying)?(?: to)? push you|trust you to|at your pace|
        when you(?:'re| are| feel) ready|at your own pace|you choose|you decide|
        either way is (?:ok|fine)|you call the shots|no one's (?:making|forcing)|you have (?:a|
        the) (?:choice|right)
      `,
    ),
    unless: phrase(
      "i'll (?:still )?be here|but you(?:'ll| will)?(?: should| need| must| regret| have to)?|if you don't|you should know",
    ),
    example: 'Whether you go is up to you.',
    because: 'It places the decision with them.',
  },
];

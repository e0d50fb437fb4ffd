import { anyOf } from '../../wording/any-of.ts';
import { opens, phrase } from './rule.ts';
import { habit } from './peer-rule.ts';
import type { PeerRule } from './peer-rule.ts';

/** Sustain talk, discord, and plain telling. */
export const otherPeerRules: readonly PeerRule[] = [
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
        my (?:mum|sister|brother|mate)'?s?|his|her|see)|never thought of it
      `,
    ),
    example: 'You’re right, I suppose.',
    because: 'Agreeing, thanking or telling plainly.',
  },
  {
    behaviour: 'neutral',
    weight: 3.6,
    settles: true,
    says: phrase(
      anyOf`
        (?:want|wanna|going|gonna|like|thinking|thoughts?|planning) (?:(?:to|of|about) )?(?:die|
        dying|kill|killing|end (?:it|my|things)|ending (?:it|my)|hurt|hurting|harm|harming)
        (?: [a-z]+){0,3}|wish i (?:was|were) dead|better off dead
      `,
    ),
    example: 'I want to die.',
    because: 'A wish to die or to hurt is no leaning towards change, however it is worded.',
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

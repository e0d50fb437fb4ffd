import { anyOf } from '../../wording/any-of.ts';
import { onlyFillers } from '../hand-features.ts';
import { opens, ownStory, phrase } from './rule.ts';
import type { Rule } from './rule.ts';

const lived = anyOf`
    lived|left|hurt|sold|take|know|lost|was|were|had|went|used|remember|felt|stopped|drank|
    started|tried|relapsed|left|spent|found|got|came|did|quit|couldn't|didn't|wasn't|hated|hid|
    lied|sat|slept|cried|woke|fell|hit|ended|kept|missed|needed|thought|told|walked|rang|called|
    moved|grew|took|put|stayed|drove|served|did time|prayed|ran|broke|gave|learned|learnt|met|
    struggled|said|wanted|never|always|once|still|sometimes
  `;

/** Ways to overstep in a talk; “pushing everyone away” is a story, and no misstep here. */
const misstep = anyOf`
    (?:pushing|pushy|lecturing|judging|judgmental|judgemental|preaching|preachy|nagging|bossing|
    bossy|rushing|interrupting|out of order|out of line|rude|unfair|unkind|mean|harsh|nosy|
    assuming|telling you|giving you|talking over|trying to fix|direct|blunt|forward|hard on you|
    not listening)(?! (?:my|his|her|their|everyone|everybody|them|people|him|it|myself|away|
    through|to (?:my|him|her|them|everyone)))
  `;

const glue = anyOf`
    hi|hey|hello|hiya|kia ora|morning|good morning|good evening|good afternoon|evening|gidday|
    yo|welcome|heya|thanks|thank you|cheers|ta|bye|goodbye|see you(?: on| next)?(?: (?:monday|
    tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|soon|later|then|there))?|
    see ya|later|good night|night|take care|no worries|no problem|you're welcome|welcome back|
    haha|hahaha|lol|ha|wow|cool|nice|ok|yeah|yes|yep|mm-hmm|mm|hm|uh-huh|uh huh|right|sure|oh|
    ah|i see|got it|go on|great|good|exactly|of course|fair enough|fair|true|gotcha|indeed|
    alright|all right|sweet|really|absolutely|definitely|nice to (?:meet|see) you|talk soon|
    speak soon|again|mate|bro|love|everyone|so much|very much|there|then|come in|for (?:now|
    today|coming|your time)
  `;
/** One to five words of glue, and after a greeting perhaps a name. */
const everydayGlue = new RegExp(
  `^ (?:(?:hi|hey|hello|hiya|kia ora|thanks|cheers|bye|welcome|morning) (?:, )?[a-z]{2,12} (?:[!.,☺…] ?)*)?(?:(?:${glue}) ?(?:[!.,☺…] ?)*){0,5} $`,
);

/** A greeting, with a name or without. */
const greeting =
  /^ (?:hi|hey|hello|hiya|yo|morning|kia ora|t[eē]n[aā] koe|gidday|mōrena|morena|heya|howdy)(?: there)?(?: ,)?(?: [a-z]{2,12})?(?: [.!☺…])* $/;

/** Own story, warmth, apology, safety, the shape of the talk, everyday glue, facts. */
export const beingWithRules: readonly Rule[] = [
  {
    behaviour: 'sharing',
    weight: 3.6,
    says: opens(
      anyOf`
        (?:for me ,? ?|back then ,? ?|when [a-z ]{2,40} ,? ?|years ago ,? ?|in my case ,? ?|
        at first ,? ?|in the end ,? ?|that year ,? ?|same ,? ?|yeah ,? ?|yes ,? ?|me ,? ?|
        honestly ,? ?)?i (?:(?:also|just|still|never|really|kind of|nearly|almost|even|only|
        actually|once) )?(?:${lived})
      `,
    ),
    unless: phrase(
      anyOf`
        i (?:was|am|'m) (?:just )?(?:wondering|curious|going to ask|thinking (?:you|we|
        about what you))|i (?:thought|felt|had) (?:you|that you|a feeling you)|i (?:said|told|
        asked) you|i know what (?:drunks|drinkers|addicts|junkies|alcoholics|people like|
        you lot|your (?:type|sort|kind|lot))|i (?:was|
        got)(?: being| a bit| too| just| really)* (?:wrong|that wrong|it wrong|too quick|
        ${misstep})|i was sorry|i told you|i did not mean|i didn't mean|i took over|
        i went (?:too|on|straight|in)|i said (?:that|too)|i used the wrong|i came (?:on|across)|
        i got ahead|i missed what|i never (?:asked|should)|i put (?:that|it) badly|i jumped
      `,
    ),
    example: 'I lost mates when I stopped too.',
    because: 'One’s own road, in the past tense.',
  },
  {
    behaviour: 'sharing',
    weight: 3.4,
    says: phrase(
      anyOf`
        my (?:first|own|mum|mam|dad|brother|sister|kids|son|daughter|ex|partner|mates|friends|
        sponsor|old [a-z]+|worst|last|hands|head|family|house|job|recovery|drinking|using|story|
        life|road|therapist|boss|release|sentence)(?: [a-z']+){0,12}|
        i(?:'ve| have) been (?:there|sober|clean|in (?:recovery|prison|rehab|hospital)|through|
        where|down that|inside|off)|i know (?:that|the|what) (?:feeling|one|road|place|
        it(?:'s| is) like|that's like)|me too|same here|(?:been|was) there myself|
        (?<=^ (?:(?:yeah|yes|oh|ah|i've|,) ){0,2})been there|when i (?:was|got|stopped|quit|
        left|first|lost|came|went|had|started|did|drank)|in my (?:own )?(?:case|experience|life|
        recovery|first|drinking|worst)|for me (?:it|the|that|,)|i(?:'m| am) (?:in recovery|
        [a-z]+ (?:years|months) (?:sober|clean|in|out)|[0-9]+ (?:years|months|days))|
        i(?:'m| am) an? (?:alcoholic|addict|survivor)|i(?:'ve| have) (?:lost|relapsed|done|felt|
        had|lived|carried|sat|cried|slept|served|messed|burned|stood|walked)|i know that look|
        what (?:helped|saved|worked for|got) me|it took me|(?:the|that) (?:night|day|week|year|
        morning) i (?:left|stopped|got|came)|myself|i (?:live|carry|sit|
        take)(?: [a-z]+){0,3} (?:with that|with it|for it)|i (?:feel|felt|get|got|think|thought|
        do|did|had|have)(?: [a-z']+){0,4} too|same (?:for me|with me)|i still (?:get|have|miss|
        struggle|feel|go|think|find|dream)
      `,
    ),
    unless: phrase(
      anyOf`
        in my experience you|i (?:need|want) you|my (?:fault|mistake|bad|name)|
        i know what (?:drunks|drinkers|addicts|junkies|alcoholics|people like|you lot|
        your (?:type|sort|kind|lot))
      `,
    ),
    when: (s) => !s.asks || s.opens === 'neither',
    example: 'My first sober summer was lonely.',
    because: '“My” and “me” tell of one’s own road.',
  },
  {
    behaviour: 'sharing',
    weight: 2.4,
    says: opens("i|i'm|i've|i'd|me|my|yes|yeah|yep|no"),
    when: (s) => s.storyAskedFor && !s.asks,
    example: 'Yeah, I have.',
    because: 'They asked, and this answers.',
  },
  {
    behaviour: 'sharingThatHandsBack',
    weight: 6.2,
    says: phrase(
      anyOf`
        (?:yours|your (?:road|story|way|experience)|it|that) (?:may|might|could|will|
        is probably|
        can) (?:well )?be (?:very |quite |totally |completely )?different(?: for you)?|
        i don't know (?:if|how|what|whether) (?:it's|it is|that's|that is|this is|they're|
        they are|yours|it was)(?: [a-z]+){0,4} (?:for you|you)|(?:that's|that was|just|
        only) my (?:story|road|way|experience)(?: [a-z',]+){0,6} (?:you|your|yours)|
        not saying (?:it|that|you|yours)|and you (?:\?|might|may)|(?:but|
        and) i(?:'d| would) (?:rather|like to|love to) hear (?:yours|about (?:you|yours|
        your [a-z]+)|how|what)|how (?:is|was) (?:it|that) for you|
        what(?:'s| is| was) it (?:been )?like for you|what about you|how about you|
        i wonder (?:what|how|if) (?:you|you've|it|it's|that|yours|your)(?: [a-z']+){0,4}|
        no idea (?:if|how|what)(?: [a-z']+){0,6} for you|(?:how|what) (?:that|it|this) (?:will|
        would|might) be(?: like)? for you|yours (?:may|might|could|will|is|
        isn't)(?: [a-z]+){1,4}|your story (?:may|might|could|will|is)|everyone(?:'s| is|
        's is) (?:different|their own)|how (?:has|is|was) (?:it|that) (?:been )?for you|
        what's it like (?:for|with) you(?:rs)?|curious (?:what|how) your|
        don't want to put that on you|wonder (?:how|what|if)(?: [a-z']+){0,4} for you|your turn|
        over to you|(?:what|how|where)(?: [a-z']+){0,8} (?:you|your|yours) (?: ?\?)?|is (?:it|
        that) (?:anything )?like that for you
      `,
    ),
    when: (s) =>
      ownStory.test(s.view.plain) &&
      (!(s.opens === 'asker' && s.asks) || /^ (?:so )?when i /.test(s.view.plain)),
    example: 'It was lonely for me; yours may be different.',
    because: 'The story ends with them, not with us.',
  },
  {
    behaviour: 'apologising',
    lead: 'owns a misstep',
    weight: 6,
    says: phrase(
      anyOf`
        sorry|i apologi[sz]e|apologies|i (?:misunderstood|misread|misheard|
        misjudged)(?: you| that| it)?|
        i was(?: being| a bit| too| just| only| really)* ${misstep}(?: [a-z]+){0,2}|(?:that|
        it) was(?: a bit| so| really)* (?:[a-z]+|out of (?:order|line)) of me|out of (?:order|
        line)(?= [.!,]| $)|didn't mean (?:to (?:push|lecture|judge|upset|hurt|offend|pry|tell|
        preach|nag|be)|it (?:like that|that way)|that)|my (?:bad|mistake|fault)|i (?:got|
        had) (?:that|it|you) wrong|i was wrong|that came out|i shouldn't have|
        i should have (?:asked|listened|let)|i take (?:that|it) back|i (?:talked|spoke|jumped|
        rushed|pushed|interrupted|lectured|cut you|took over|wasn't listening|didn't listen|
        overstepped|went too|assumed|got ahead)(?: [a-z]+){0,4}|(?:that|it) wasn't fair of me|
        (?:that|it) was (?:pushy|unfair|clumsy|rude|too much|preachy|harsh|out of line)|
        forgive me|i owe you an apology|let me (?:try|start) (?:that |this |it )?(?:again|over)|
        that was me (?:talking|pushing|rushing|being)
      `,
    ),
    unless: phrase(
      anyOf`
        sorry ,? ?but|sorry (?:that|this|it|he|she|they) (?:happened|did|hurt|left|said)|
        sorry i(?:'m| am) (?:a bit )?late|sorry ,? ?can you|so sorry (?:your|you)|
        sorry (?:to hear|for your (?:loss|trouble)|(?:that )?(?:you|this|it|he|she|they|
        things)(?: [a-z']+)? (?:happened|have|had|are|'re|went|going|is|lost|did|was)|you're|
        you are|you had|it's been|about your|this is)|(?:feeling|feel) sorry|you're sorry|
        you are sorry|say sorry|said sorry|sorry (?:about|for) (?:your|his|
        her) |you(?:'re| are) out of (?:order|line)|(?:good|kind|brave|honest|nice|big) of me|
        i(?:'m| am) so sorry you|sorry for yourself|i pushed (?:my|everyone|them)|i spoke to my|
        i (?:talked|spoke) (?:to|with) (?:my|someone)
      `,
    ),
    example: 'My mistake, I jumped ahead.',
    because: 'It owns a misstep in this talk.',
  },
  {
    behaviour: 'standingWith',
    weight: 5.4,
    says: phrase(
      anyOf`
        sorry (?:to hear|(?:for|about) your (?:loss|mum|mam|mom|dad|mother|father|brother|
        sister|son|daughter|friend|mate|[a-z]+)|(?:that )?(?:you|this|it|things)(?: [a-z']+)?|
        you're)|
        i(?:'m| am)(?: right| always| still| just| so| really| very)* (?:here(?: for you| with you| to listen| if you)?|
        with you(?: in this| on this)?|on your side|listening|beside you|in your corner|
        not going anywhere|glad (?:you(?:'re| are)? (?:told|said|came|wrote|reached|shared|here|
        asked|rang|called|felt|trusted|made|messaged|got)|to (?:be|sit|listen)))|
        you(?:'re| are| don't have to (?:be|do|carry|face|
        go through)(?: [a-z]+){0,3}) (?:not |never )?(?:alone|on your own)|not alone|(?:i'll be|
        i will be|we(?:'re| are|'ll be)(?: all)?|i'm|am|always|right|still|just|
        (?<=^ )) ?(?:here|there) for you|with you in (?:this|it)|got your back|you matter|
        i (?:care|believe you|hear you|feel for you|can sit|will sit)|(?:that|this|
        it)(?: all| really| just)? (?:must|sounds|is|was|'s|has|
        seems)?(?: have| be| been| so| really| very| pretty| incredibly| such| a| an| just| absolutely| truly)+ (?:hard|
        tough|rough|painful|awful|heavy|difficult|scary|horrible|exhausting|terrifying|brutal|
        lonely|rotten|frightening|sad|upsetting|unfair|terrible|frustrating|hell|heartbreaking)|
        that(?:'s| is| sounds| was)(?: so| really| very)? (?:hard|tough|rough|awful|heavy|
        horrible|painful|difficult|exhausting|scary|frightening|lonely|frustrating|unfair|sad|
        brutal|rotten)|(?:that|this|
        it)(?:'s| is| sounds| must be)(?: such)? a lot(?: to (?:carry|hold|take|deal|cope|live|
        sit)(?: [a-z]+)?)?(?= [.!,…]| $)|i(?:'m| am)(?: so| really| very)? sorry (?:that|he|she|
        they|this|it)|i believe|none of (?:this|it|that) (?:is|was) your fault|(?:isn't|wasn't|
        not) your fault|thank you for (?:telling|trusting|sharing|being|letting|saying|talking|
        opening)|thanks for (?:telling|trusting|sharing|being (?:open|honest|here)|letting|
        opening|saying)|take your time|no rush|no pressure|let me know (?:if|how|when)|
        there(?:'s| is) no (?:rush|hurry|shame|judg(?:e)?ment)|(?:it|that|your (?:anger|fear|
        feelings?))(?: all)? makes (?:total |complete |perfect |a lot of )?sense(?: that| to me)?|
        anyone would (?:be|feel)|anyone in your|(?:it's|it is) (?:ok|alright|all right|
        fine) to (?:feel|cry|be|not)|we can (?:just )?(?:sit|take|stay)|i'll be here|
        sit with you|whatever happens|you can (?:always )?(?:talk|message|tell|
        write)(?: to)? me|i won't judge|no judg(?:e)?ment|not here to judge|
        i know what you mean|(?:that's|that is|it's|this is) not easy|(?:can't|won't|
        couldn't) (?:have been|be) easy|(?:it's|that's|it is) (?:normal|natural|understandable|
        human)(?: to [a-z]+)?|(?:recovery|this|staying sober|change|grief|
        it all) is (?:so |really )?(?:hard|tough)|one day at a time|(?:it's )?no wonder|
        what an? (?:awful|horrible|terrible|hard|rough|horrid|sad|lonely|rotten)(?: [a-z]+)?|
        a lot on (?:your plate|you)|(?:that's|it's|this is) (?:so )?heartbreaking|
        all the time you need|i wish i could|i(?:'d| would) (?:be|feel)(?: [a-z]+){1,3} too|
        i(?:'m| am) (?:so |really |just )?(?:worried about you|thinking of you)|
        you(?:'re| are) safe (?:here|with me)|(?:everyone|everybody|we all) (?:makes?|slips?|
        has|have)(?: [a-z]+){0,3}|nobody(?:'s| is) perfect|(?:call|text|message|
        ring) me any ?time|i(?: can| do| really| totally| completely)* (?:get|understand|trust|
        respect)(?: it| that| you| this)?(?= [.!,…]| ☺| $)|you'll be (?:ok|fine|alright)|
        sending you|thinking of you|hang in there|i wish it (?:was|were)
      `,
    ),
    unless: phrase(
      "for you to|for me|my|i (?:lost|went|had|did|couldn't)|year|if you think i'm here to|is it hard|sounds like (?:you|your|the|he|she|they|it)",
    ),
    example: 'That sounds really hard.',
    because: 'Warmth without a task.',
  },
  {
    behaviour: 'standingWith',
    weight: 5.2,
    says: phrase(
      anyOf`
        (?:(?:it|that|this)(?: all)? |(?<=^ (?:(?:oh|ah|aw|man|mate|god|wow|jeez|yeah|ouch|
        ,) ){0,3}))(?:sounds|must (?:be|feel|have been)|gotta be|looks|
        feels)(?: so| really| very| pretty| quite| like| a bit)* (?:hard|tough|rough|painful|
        awful|heavy|difficult|scary|horrible|exhausting|lonely|sad|upsetting|stressful|rubbish|
        shit|crap|horrid|rotten|frightening|brutal|grim|annoying|frustrating|tiring|wearing|
        isolating|hell|gutting)(?: (?:mate|man|sam|bro|love|pal|that))?(?= [.!,…☺]| $)
      `,
    ),
    when: (s) => !s.asks,
    example: 'sounds hard',
    because: 'The short form of “that sounds hard”.',
  },
  {
    behaviour: 'standingWith',
    weight: 4.4,
    says: phrase(
      anyOf`
        you(?:'re| are)(?: really)? not (?:really )?(?:an? )?(?:junkie|drunk|failure|loser|
        idiot|burden|lost cause|monster|criminal|weak|stupid|hopeless|broken|worthless|pathetic|
        bad (?:person|dad|father|mum|mother|mate|man))
      `,
    ),
    when: (s) => !s.asks,
    unless: phrase('you (?:feel|say|said|know|want)|but|if'),
    example: 'You’re not a failure.',
    because: 'A name they fear, taken off them.',
  },
  {
    behaviour: 'standingWith',
    weight: 3.6,
    says: phrase(
      "(?:it|things|that)(?: does| do| will| really| slowly|'ll)* gets? (?:a bit |a little |much |so much )?(?:easier|better)(?= [.!,]| with| in time| $)",
    ),
    when: (s) => !s.asks,
    unless: phrase('if|when|once|you|sleep|my'),
    example: 'It gets easier.',
    because: 'Hope from someone beside them, with nothing asked for it.',
  },
  {
    behaviour: 'safetyStep',
    weight: 7,
    says: phrase(
      anyOf`
        (?:are|is|will|were) (?:you|he|she|they|the kids|your kids|the children|everyone|
        anyone)(?: [a-z]+)? (?:safe|in danger|hurt|bleeding|ok to be alone|
        unsafe)(?: [a-z]+){0,4}|(?:thinking|thoughts|thought|think|feel like|feeling like|
        planning|want to)(?: [a-z]+)? (?:of |about )?(?:killing|ending|hurting|harming|suicide|
        dying|taking your (?:own )?life|kill yourself|end it|end your|hurt yourself|
        hurting someone|not being here|die)|kill(?:ing)? yourself|suicid(?:e|al)|(?:hurt|harm|
        cut)(?:ing)? yourself|end(?:ing)? your (?:own )?life|(?:ring|call|dial|phone|text|
        contact)(?: [a-z]+){0,2} (?:111|999|000|911|988|112|1737|116123|116 123|an? ambulance|
        the police|lifeline|samaritans|the crisis|emergency|a helpline|the helpline)|ambulance|
        emergency (?:services|room|number|department)|crisis (?:line|team|number|service)|(?:is|
        was) (?:he|she|anyone|anybody|someone|your [a-z]+|there (?:someone|anyone|
        anybody)) (?:there|with you|else there|in the house|nearby|who can (?:be|come|
        stay))(?: [a-z]+){0,4}|(?:did|have) you (?:take|taken|swallow|
        swallowed)(?: [a-z]+){0,3} (?:pills|tablets|anything|something|overdose)|
        how many (?:pills|tablets)|(?:somewhere|someplace) safe|safe (?:place|room|right now|
        where you are|tonight|to (?:talk|be|go home|stay|type)|at home|with)|
        stay (?:on the (?:line|phone)|here with me|with me)(?: [a-z]+){0,3}|(?:have|do you have|
        got) a plan (?:to|for how)|(?:have|has|got|with|hold|holding|there's|
        is there) (?:a |any |the )?(?:gun|guns|weapons?|knife|knives|rope)(?: [a-z]+){0,3}|
        where (?:are|is) the (?:tablets|pills|gun|knife|knives|medication)|overdose|
        is there naloxone|keep(?:ing)? you safe|your safety|can you (?:get|leave|
        move)(?: [a-z]+){0,4} (?:safe|safely|out)|lock the door|do you feel safe|how safe|
        (?:someone|anyone|anybody|somebody|who)(?: [a-z]+){0,6} (?:with you|sit with you|
        be with you|come over|come round)(?: right now| now| tonight| today)?|(?:might|could|
        going to|want to|about to) (?:hurt|harm|kill) (?:him|her|them|someone|yourself|anyone|
        somebody)|(?:put|give|lock)(?: [a-z]+){0,3} (?:tablets|pills|knife|gun|
        rope)(?: [a-z']+){0,6}|take(?:n)? more than (?:usual|you should|you meant)|(?:able to|
        can you) stay awake|(?:don't|do not) be alone|neighbour you can|your breathing|
        passed out|are you ok to be
      `,
    ),
    unless: phrase(
      anyOf`
        feel(?:s|ing)? safe to you|feels safe for you|that night i|i (?:was|felt) suicidal|
        be with you in this|when i|i (?:overdosed|wanted)|my overdose|safe with them|
        you feel safe(?:st|r)? (?:when|with)|feeling safe matters|(?:take|bring|
        invite) (?:someone|somebody)|emergency plan for saturday
      `,
    ),
    example: 'Are you safe where you are?',
    because: 'In danger, safety comes before everything else.',
  },
  {
    behaviour: 'structure',
    weight: 4.8,
    says: phrase(
      anyOf`
        we(?:'ve| have)(?: got| only got| only)?(?: about| around| just)? (?:[a-z0-9]+ ){1,3}(?:minutes|
        mins|left|hour|time)|(?:[a-z0-9]+ ){1,2}minutes (?:left|today|or so|together)|
        before we (?:finish|start|end|go|stop|wrap|begin|close)|let's (?:start|begin|pause|
        stop here|go back|come back|leave it|pick (?:this|that|it) up|wrap|take a (?:break|
        minute|moment)|finish|park|talk about|stay with|turn|look at (?:what|where)|slow)|
        next time|(?:today|tonight|this time) (?:we|i thought we|we're|i'd like)|our time|
        to (?:start|begin|finish|wrap|close)(?: with| off| up)? ,|moving on|
        i(?:'d| would) like to (?:start|go back|check in|come back|pick up|begin|finish|return)|
        we can (?:come back|pick (?:this|that|it) up|talk again|start|go on|finish|stop|
        talk about)|i(?:'ll| will) (?:be (?:back|here (?:until|till))|check in|write|message|
        ring|call|explain|start|note|stop)|first (?:,|i'll|we'll|we|let me)|(?:what we|
        how this) (?:talk|works|do)|this (?:talk|chat|session|conversation) (?:is|stays|will|
        lasts)|what you (?:say|tell me|write) (?:here )?stays|is confidential|see you (?:on|
        next|at)|same time|i have (?:another|to go)|let me (?:explain|say how|tell you how)|
        we(?:'ll| will) (?:meet|talk|start|finish|stop|begin|have|pick|come)|
        i want to (?:go back|come back|return|check something|pick up)|stop us there|
        i(?:'ve| have)(?: got)? until|park (?:this|that|it|the)|make a note|
        we said we(?:'d| would)|leave it there|(?:we|i) were going to|half an hour|for today|
        going back to|coming back to|you mentioned (?:earlier|before)
      `,
    ),
    unless: phrase("if i(?:'ve| have)|what matters|if you keep"),
    example: 'We have about twenty minutes today.',
    because: 'It is about the talk itself.',
  },
  {
    behaviour: 'smallTalk',
    weight: 4.6,
    says: everydayGlue,
    example: 'hey',
    because: 'Greeting, thanks or a nod.',
  },
  {
    behaviour: 'smallTalk',
    weight: 4.4,
    says: phrase(
      anyOf`
        (?:good|nice|great|lovely) to (?:see|meet|hear from|have) you(?: again)?|
        how(?:'s| is| was| are) (?:your (?:day|morning|week|weekend|evening)|things|it going|
        you(?: doing| today| going)?) ?(?:today |going |been )?\?|have a (?:good|nice|great|
        lovely) (?:one|day|evening|night|weekend|week)|(?:cold|warm|hot|wet|raining|sunny|windy|
        freezing|grey) (?:out|today|outside|one|again|enough|there)(?: [a-z]+){0,3}|(?:the|this|
        some) weather|catch the game|see the game|the traffic|cup of (?:tea|coffee)|a cuppa|
        happy birthday|merry christmas|safe (?:travels|home|trip)|talk soon|see you (?:then|
        soon|later|around|saturday|tomorrow)|thanks (?:again|for (?:coming|your time|waiting|
        the chat|today))|thank you for (?:coming|your time|waiting)|take care|no worries|
        how's it going|enjoy your|what a day|did you find (?:parking|it|us|the)|happy (?:monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|new year|easter)|can you hear me|
        sorry i(?:'m| am) (?:a bit )?late|no problem(?: at all)?|no worries(?: at all)?|
        stay safe|sounds (?:good|like a plan|great|fine)|speak (?:then|later)
      `,
    ),
    unless: phrase('you were|you left|sounds like'),
    example: 'Good to see you.',
    because: 'Everyday glue.',
  },
  {
    behaviour: 'smallTalk',
    weight: 5,
    says: new RegExp(anyOf`
      ^ (?:(?:i'm|i am|yeah|yes|oh|hi|hey|all) (?:, )?){0,3}(?:not (?:too |so )?bad|good|fine|
      ok|well|alright|grand|all right|great)(?: ,)?(?: (?:thanks|thank you|cheers|
      ta))(?: ,)?(?: and)?(?: (?:you|yourself))?(?: [a-z]{2,10})?(?: [?.!☺])* $
    `),
    example: 'not bad thanks, you?',
    because: 'The usual answer to “how are you?”.',
  },
  {
    behaviour: 'smallTalk',
    weight: 5,
    says: greeting,
    example: 'Kia ora Sam',
    because: 'A greeting, with a name or without.',
  },
  {
    behaviour: 'smallTalk',
    weight: 4.6,
    says: opens(
      "(?:(?:hi|hey|hello|hiya) (?:, )?(?:sam )?(?:, )?)?(?:my name(?:'s| is)|i(?:'m| am) called|you can call me) [a-z]+",
    ),
    example: 'My name’s Alex.',
    because: 'Saying who one is.',
  },
  {
    behaviour: 'smallTalk',
    weight: 0.8,
    says: null,
    when: (s) =>
      s.strange &&
      !s.asks &&
      s.echoed.length === 0 &&
      !greeting.test(s.view.plain) &&
      !everydayGlue.test(s.view.plain),
    evidence: 'no words we know',
    example: 'asdf',
    because: 'A row of letters says nothing that could be heard; this is a guess, and says so.',
  },
  {
    behaviour: 'smallTalk',
    weight: 3,
    says: null,
    when: (s) => onlyFillers(s.view.words) || s.view.words.length === 0,
    evidence: 'nothing but a nod',
    example: 'mm-hmm',
    because: 'A nod keeps the talk going.',
  },
  {
    behaviour: 'givingInformation',
    weight: 3.4,
    says: phrase(
      anyOf`
        (?:starts?|opens?|closes?|runs?|begins?|finishes|meets?|leaves) (?:at|from|on|every|
        until)(?: [a-z0-9]+){0,3}|(?:is|are) (?:at|on|open|free|held|run by|next to|near|
        upstairs|downstairs)(?: [a-z0-9]+){0,3}|(?:is|
        are) (?:very |quite |really |pretty )?(?:common|normal|usual|typical|rare) (?:in|for|
        after|when|with)(?: [a-z]+){0,3}|
        there(?:'s| is| are) (?:a |an |also |two |three |another |some )?(?:new |free |peer |support |local |women's |men's )*(?:group|
        meeting|service|line|number|bus|clinic|place|drop-in|worker|programme|program|course|
        list|website|leaflet|form|office|fund|bed|detox|kinds?|types?|different)|costs?|
        withdrawal|on average|percent|usually|often takes|tends? to|can (?:take|last|cause|lead|
        make|affect)|(?:it|they|that|this|cravings?|sleep|most|recovery) (?:takes?|lasts?|
        peaks?|passes|pass|comes|means|stands for)|(?:the|a) (?:meeting|group|clinic|service|
        helpline|drop-in|library|bus|programme|doctor|form|waiting list|court|hostel|centre|
        brain|body|liver|law|medication|pharmacy|nurse|card|course|
        office)(?: [a-z']+){0,3} (?:is|are|has|have|starts|opens|runs|can|will|does|takes|meets|
        costs|means)|means that|is called|stands for|according to|guidelines?|every (?:tuesday|
        monday|wednesday|thursday|friday|saturday|sunday|day|week)
      `,
    ),
    unless: phrase("you|your|you're|i|my|me|we"),
    example: 'The Tuesday meeting starts at six.',
    because: 'A fact, with nothing to do about it.',
  },
  {
    behaviour: 'givingInformation',
    lead: 'tells what something does',
    weight: 3.4,
    says: opens(
      anyOf`
        (?:alcohol|drink|drinking|booze|beer|wine|withdrawal|sleep|grief|cravings?|stress|
        nicotine|smoking|cannabis|an? (?:pint|unit|glass|can|hangover|relapse|craving)|
        the (?:body|brain|liver|heart)|recovery|relapse|relapses)(?: [a-z']+){0,2} (?:raises?|
        lowers?|affects?|causes?|stays?|takes?|lasts?|makes?(?! you )|can|harms?|damages?|
        slows?|thins?|contains?|has|holds?|usually|often|comes?|leads?|increases?|reduces?|
        gets?|disrupts?|changes?|passes|pass)
      `,
    ),
    when: (s) => !s.asks && s.echoShare < 0.6,
    unless: phrase("you(?:'re|'ve|'d|'ll)?|i|i'm|my|me|we|worth it|kills|killing|so (?:stop|don't|you)"),
    example: 'Alcohol raises your risk of cancer.',
    because: 'What a thing does to a body, said as a fact; “your” alone does not make it about them.',
  },
  {
    behaviour: 'givingInformation',
    weight: 1.1,
    says: null,
    evidence: 'tells something, with neither “you” nor “I” in it',
    when: (s) =>
      !s.asks &&
      !s.strange &&
      s.view.words.length >= 4 &&
      !s.view.words.some(
        (w) =>
          w === 'you' ||
          w === 'i' ||
          w === 'my' ||
          w === 'me' ||
          w === 'we' ||
          w === 'your' ||
          w.startsWith("you'") ||
          w.startsWith("i'") ||
          w.startsWith("we'"),
      ),
    example: 'Naloxone is free at the pharmacy.',
    because: 'No one in it but the fact.',
  },
];

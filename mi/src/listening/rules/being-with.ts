import { anyOf } from '../../wording/any-of.ts';
import { misstep } from './misstep.ts';
import { phrase } from './rule.ts';
import type { Rule } from './rule.ts';

/** Apology, warmth, safety, and the shape of the talk. */
export const beingWithRules: readonly Rule[] = [
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
];

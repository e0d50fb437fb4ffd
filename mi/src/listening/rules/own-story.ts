import { anyOf } from '../../wording/any-of.ts';
import { misstep } from './misstep.ts';
import { opens, ownStory, phrase } from './rule.ts';
import type { Rule } from './rule.ts';

/** Past tenses in which people tell of their own road. */
const lived = anyOf`
    lived|left|hurt|sold|take|know|lost|was|were|had|went|used|remember|felt|stopped|drank|
    started|tried|relapsed|left|spent|found|got|came|did|quit|couldn't|didn't|wasn't|hated|hid|
    lied|sat|slept|cried|woke|fell|hit|ended|kept|missed|needed|thought|told|walked|rang|called|
    moved|grew|took|put|stayed|drove|served|did time|prayed|ran|broke|gave|learned|learnt|met|
    struggled|said|wanted|never|always|once|still|sometimes
  `;

/** A story from one’s own road, and a story that gives the floor back. */
export const ownStoryRules: readonly Rule[] = [
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
];

import { aCase, peer, piece, supporter } from './volley-case.ts';
import type { VolleyCase } from './volley-case.ts';

const asking = supporter(piece('seekingCollaboration', 'Would it be OK if I shared a thought?'));
const askingForIdeas = supporter(
  piece('seekingCollaboration', 'Is it OK if I throw in some ideas as we go along?'),
);

/** Permission to give advice: who gave it, how long it lasts and what ends it. */
export const permissionForAdvice: readonly VolleyCase[] = [
  aCase(
    'permissionWhenTheyAsked',
    'they asked what to do',
    [
      peer('What would you do?'),
      supporter(piece('adviceWithoutPermission', 'I would tell your landlord before Friday.')),
    ],
    [['persuadeWithPermission']],
  ),
  aCase(
    'permissionWhenTheyAsked',
    'asked what to do, a plain order is an answer',
    [
      peer('Any tips? I am stuck.'),
      supporter(piece('adviceWithoutPermission', 'You need to get it in writing.')),
    ],
    [['persuadeWithPermission']],
  ),
  aCase(
    'permissionWhenTheyAsked',
    'an own road as advice is what they asked for',
    [
      peer('How did you get through the first weekend?'),
      supporter(piece('sharingAsAdvice', 'I went to stay with my aunt, and that would do it for you.')),
    ],
    [['persuadeWithPermission']],
  ),
  aCase(
    'permissionWhenTheySaidYes',
    'asked, and heard yes',
    [
      asking,
      peer('Yeah, go on.'),
      supporter(piece('adviceWithoutPermission', 'A phone in the kitchen at night can help.')),
    ],
    [['seekCollaboration'], ['persuadeWithPermission']],
  ),
  aCase(
    'permissionWhenTheySaidYes',
    'the yes covers an own road used as advice, too',
    [
      asking,
      peer('Sure'),
      supporter(piece('sharingAsAdvice', 'I gave my wages to my dad, and you could do that too.')),
    ],
    [['seekCollaboration'], ['persuadeWithPermission']],
  ),
  aCase(
    'table',
    'asked, and heard no',
    [
      asking,
      peer('Not really, not today.'),
      supporter(piece('adviceWithoutPermission', 'Just go for a walk first.')),
    ],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionByLeavingFree',
    'before: the words leave it free',
    [
      supporter(
        piece('structure', 'Take it or leave it.'),
        piece('adviceWithoutPermission', 'A weekly budget on paper beats an app.'),
      ),
    ],
    [['persuadeWithPermission']],
  ),
  aCase(
    'permissionByLeavingFree',
    'during: it may not be for them',
    [supporter(piece('adviceWithoutPermission', 'It might not be for you, but the choir takes anyone.'))],
    [['persuadeWithPermission']],
  ),
  aCase(
    'permissionByLeavingFree',
    'after: the choice is handed back right beside it',
    [
      supporter(
        piece('adviceWithoutPermission', 'A note to the judge could help.'),
        piece('emphasisingChoice', 'That is yours to decide.'),
      ),
    ],
    [['persuadeWithPermission', 'emphasiseAutonomy']],
  ),
  aCase(
    'permissionByLeavingFree',
    'after, over the peer’s “mm”: still the same volley',
    [
      supporter(piece('adviceWithoutPermission', 'A friend could hold the keys.')),
      peer('mm'),
      supporter(piece('structure', 'Only if you like.')),
    ],
    [['persuadeWithPermission']],
  ),
  aCase(
    'table',
    '“if you want to stay” is a condition, and leaves nothing free',
    [
      supporter(piece('adviceWithoutPermission', 'If you want to stay in this house, follow the rules.')),
      peer('Whatever.'),
    ],
    [['persuade']],
  ),
  aCase(
    'table',
    'a choice handed back about something else, further off, frees nothing',
    [
      supporter(
        piece('adviceWithoutPermission', 'Change your number.'),
        piece('complexReflection', 'You are tired of jumping at every ring.'),
        piece('emphasisingChoice', 'And whether you see your mum is up to you.'),
      ),
    ],
    [['persuade', 'complexReflection', 'emphasiseAutonomy']],
  ),
  aCase(
    'permissionInTheSameVolley',
    'asked before it, and it only offers',
    [
      supporter(
        piece('seekingCollaboration', 'Can I share something that others have tried?'),
        piece('adviceWithoutPermission', 'A few leave their cards at home.'),
      ),
    ],
    [['seekCollaboration', 'persuadeWithPermission']],
  ),
  aCase(
    'permissionInTheSameVolley',
    'asked after it, close in time',
    [
      supporter(
        piece('adviceWithoutPermission', 'A counsellor at the school could be there.'),
        piece('seekingCollaboration', 'Was it OK to say that?'),
      ),
    ],
    [['persuadeWithPermission', 'seekCollaboration']],
  ),
  aCase(
    'table',
    'asked, not waited for, and then argued: that is no permission',
    [
      supporter(
        piece('seekingCollaboration', 'Can I share something with you?'),
        piece('persuading', 'Every year you wait, she pays for it.'),
      ),
    ],
    [['seekCollaboration', 'persuade']],
  ),
  aCase(
    'permissionLasts',
    'the yes is still close one volley later',
    [
      asking,
      peer('ok sure'),
      supporter(piece('adviceWithPermission', 'Some people text a friend at six.')),
      peer('That could work.'),
      supporter(piece('adviceWithoutPermission', 'Agree on a word with them.')),
    ],
    [['seekCollaboration'], ['persuadeWithPermission'], ['persuadeWithPermission']],
  ),
  aCase(
    'permissionLasts',
    'a yes to ideas as we go lasts for some minutes',
    [
      askingForIdeas,
      peer('Yes please.'),
      supporter(piece('openQuestion', 'What is the evening like?')),
      peer('Long.'),
      supporter(piece('simpleReflection', 'Long evenings.')),
      peer('Very long and dark.'),
      supporter(piece('adviceWithoutPermission', 'A lamp on a timer can help.')),
    ],
    [['seekCollaboration'], ['question'], ['simpleReflection'], ['persuadeWithPermission']],
  ),
  aCase(
    'permissionLapsesWithTime',
    'a yes to one thought is over two volleys later',
    [
      asking,
      peer('Yes.'),
      supporter(piece('adviceWithPermission', 'Some people eat before they go.')),
      peer('I forget to eat.'),
      supporter(piece('simpleReflection', 'Food slips your mind.')),
      peer('Most days it does.'),
      supporter(piece('adviceWithoutPermission', 'Set an alarm for lunch.')),
    ],
    [['seekCollaboration'], ['persuadeWithPermission'], ['simpleReflection'], ['persuade']],
  ),
  aCase(
    'permissionLapsesWithTime',
    'even a yes to ideas does not last for ever',
    [
      askingForIdeas,
      peer('Sure.'),
      supporter(piece('openQuestion', 'How are the mornings?')),
      peer('Fine, mostly.'),
      supporter(piece('openQuestion', 'And work?')),
      peer('Busy.'),
      supporter(piece('simpleReflection', 'A lot on.')),
      peer('Too much of it.'),
      supporter(piece('simpleReflection', 'More than fits.')),
      peer('And nobody sees it.'),
      supporter(piece('complexReflection', 'You carry it alone.')),
      peer('I do, mostly.'),
      supporter(piece('adviceWithoutPermission', 'Ask your boss for a shorter week.')),
    ],
    [
      ['seekCollaboration'],
      ['question'],
      ['question'],
      ['simpleReflection'],
      ['simpleReflection'],
      ['complexReflection'],
      ['persuade'],
    ],
  ),
  aCase(
    'permissionLapsesOnAnotherTopic',
    'the peer turns to something else',
    [
      asking,
      peer('Yes, do.'),
      supporter(piece('adviceWithPermission', 'Some people block the number.')),
      peer('OK. Can we talk about my housing?'),
      supporter(piece('adviceWithoutPermission', 'Ring the council in the morning.')),
    ],
    [['seekCollaboration'], ['persuadeWithPermission'], ['persuade']],
  ),
  aCase(
    'permissionLapsesOnAnotherTopic',
    'the supporter turns to something else, in the same breath',
    [
      asking,
      peer('Yeah.'),
      supporter(
        piece('adviceWithPermission', 'Some people keep a sponsor’s number by the door.'),
        piece('structure', 'Let’s talk about your sister.'),
        piece('adviceWithoutPermission', 'Invite her on Sunday.'),
      ),
    ],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionLapsesOnAnotherTopic',
    'marked as another topic by the one who coded it, whatever the code says',
    [
      supporter(piece('seekingCollaboration', 'Would it be OK if I shared a thought?', { topic: 'sleep' })),
      peer('Yes.'),
      supporter(piece('adviceWithPermission', 'The new job sounds better paid.', { topic: 'work' })),
    ],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionLapsesWhenPrescribing',
    'the yes was to a thought, and this is an order',
    [
      asking,
      peer('Sure, go ahead.'),
      supporter(piece('adviceWithoutPermission', 'You have to leave him this week.')),
    ],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionLapsesWhenPrescribing',
    'asked without waiting, and then ordered',
    [
      supporter(
        piece('seekingCollaboration', 'Can I share something with you?'),
        piece('adviceWithoutPermission', 'You need to stop seeing her.'),
      ),
    ],
    [['seekCollaboration', 'persuade']],
  ),
  aCase(
    'permissionLapsesWhenPrescribing',
    'an order ends the permission for what comes after it',
    [
      askingForIdeas,
      peer('Yes, fine.'),
      supporter(piece('adviceWithPermission', 'You must go to the clinic.')),
      peer('I hear you.'),
      supporter(piece('adviceWithoutPermission', 'The morning one is best.')),
    ],
    [['seekCollaboration'], ['persuade']],
  ),
];

import { aCase, peer, piece, supporter } from './volley-case.ts';
import type { VolleyCase } from './volley-case.ts';

const asking = supporter(piece('seekingCollaboration', 'Would it be OK if I shared a thought?'));
const askingForIdeas = supporter(
  piece('seekingCollaboration', 'Is it OK if I throw in some ideas as we go along?'),
);
const askingAboutSleep = supporter(
  piece('seekingCollaboration', 'Would it be OK if I shared a thought?', { topic: 'sleep' }),
);
const idea = supporter(piece('adviceWithoutPermission', 'A basket by the door for the keys helps some.'));
const noChoice = piece('adviceWithoutPermission', 'You have no choice, ring them.');
const noneHeardAsChoice = piece('emphasisingChoice', 'You don’t have a choice, go to the hearing.');

/** Where permission just holds, where it just does not, and words that leave no choice. */
export const permissionAtItsEdges: readonly VolleyCase[] = [
  aCase(
    'permissionLapsesWhenPrescribing',
    'they said yes to a thought, and are told that there is no choice',
    [asking, peer('Yes, go on.'), supporter(noChoice)],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionLapsesWhenPrescribing',
    'the order stands in one sentence and what to do in the next',
    [
      asking,
      peer('Yes, go on.'),
      supporter(
        piece('emphasisingChoice', 'You have no choice.'),
        piece('adviceWithPermission', 'Ring them.'),
      ),
    ],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionLapsesWhenPrescribing',
    'a reproach that there is no choice ends the yes for what comes after it',
    [
      asking,
      peer('Yes, go on.'),
      supporter(
        piece('confronting', 'You’ve no other option after what you did.'),
        piece('adviceWithPermission', 'Write to the school.'),
      ),
    ],
    [['seekCollaboration'], ['confront', 'persuade']],
  ),
  aCase(
    'permissionWhenTheySaidYes',
    'to give back that they see no choice orders nothing',
    [
      asking,
      peer('Yes, go on.'),
      supporter(
        piece('complexReflection', 'You have no choice but to be there at six, and it eats at you.'),
        piece('adviceWithoutPermission', 'Some ask for the late shift.'),
      ),
    ],
    [['seekCollaboration'], ['complexReflection', 'persuadeWithPermission']],
  ),
  aCase(
    'permissionWhenTheyAsked',
    'they have just asked what to do, and this is an answer',
    [peer('What should I do?'), supporter(noChoice)],
    [['persuadeWithPermission']],
  ),
  aCase(
    'noChoiceIsPersuade',
    'it speaks of choice, and says there is none',
    [supporter(noneHeardAsChoice)],
    [['persuade']],
  ),
  aCase(
    'noChoiceIsPersuade',
    'no choice beside advice frees nothing',
    [
      supporter(
        piece('emphasisingChoice', 'There is no other way.'),
        piece('adviceWithoutPermission', 'Sign the form today.'),
      ),
    ],
    [['persuade']],
  ),
  aCase(
    'table',
    'no choice about the date, and one about the day: that hands a choice back',
    [
      supporter(
        piece('emphasisingChoice', 'You have no choice about the date, but who comes along is up to you.'),
      ),
    ],
    [['emphasiseAutonomy']],
  ),
  aCase(
    'table',
    'not wanting them to feel there is no choice hands one back',
    [supporter(piece('emphasisingChoice', 'I would hate you to feel you have no choice.'))],
    [['emphasiseAutonomy']],
  ),
  aCase(
    'permissionLapsesWhenPrescribing',
    'an order ends a yes to ideas, one volley later too',
    [
      askingForIdeas,
      peer('Yes, fine.'),
      supporter(piece('adviceWithPermission', 'You must tell your boss.')),
      peer('We will see about that.'),
      idea,
    ],
    [['seekCollaboration'], ['persuade'], ['persuade']],
  ),
  aCase(
    'permissionLapsesWhenPrescribing',
    'an order right beside an idea with permission is no part of it',
    [
      asking,
      peer('Yes, do.'),
      supporter(
        piece('adviceWithPermission', 'Some people keep the number on the fridge.'),
        piece('adviceWithoutPermission', 'You have to call before noon.'),
      ),
    ],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionLapsesOnAnotherTopic',
    'an idea about something else right beside it is no part of it',
    [
      askingAboutSleep,
      peer('Yes, do.'),
      supporter(
        piece('adviceWithPermission', 'Some people read on paper.', { topic: 'sleep' }),
        piece('adviceWithoutPermission', 'Ask for more hours.', { topic: 'work' }),
      ),
    ],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionLapsesOnAnotherTopic',
    'a yes to a thought is for the first thing spoken of',
    [
      asking,
      peer('Yes, do.'),
      supporter(
        piece('adviceWithPermission', 'Some people read on paper.', { topic: 'sleep' }),
        piece('openQuestion', 'How is the job?', { topic: 'work' }),
        piece('adviceWithoutPermission', 'Ask for more hours.', { topic: 'work' }),
      ),
    ],
    [['seekCollaboration'], ['question', 'persuade']],
  ),
  aCase(
    'permissionWhenTheySaidYes',
    'the first thing spoken of may have any name',
    [
      asking,
      peer('Yes, do.'),
      supporter(piece('adviceWithoutPermission', 'Ask for more hours.', { topic: 'work' })),
    ],
    [['seekCollaboration'], ['persuadeWithPermission']],
  ),
  aCase(
    'permissionWhenTheySaidYes',
    'a piece with no name for its topic stays on it',
    [askingAboutSleep, peer('Yes, do.'), idea],
    [['seekCollaboration'], ['persuadeWithPermission']],
  ),
  aCase(
    'permissionLasts',
    'in the fifth volley a yes to ideas still holds',
    [
      askingForIdeas,
      peer('Sure.'),
      supporter(piece('openQuestion', 'How are the nights?')),
      peer('Cold.'),
      supporter(piece('simpleReflection', 'Cold nights.')),
      peer('The window will not shut.'),
      supporter(piece('openQuestion', 'Who knows about it?')),
      peer('The landlord.'),
      supporter(piece('simpleReflection', 'He has been told.')),
      peer('Twice, in writing.'),
      idea,
    ],
    [
      ['seekCollaboration'],
      ['question'],
      ['simpleReflection'],
      ['question'],
      ['simpleReflection'],
      ['persuadeWithPermission'],
    ],
  ),
  aCase(
    'permissionLasts',
    'asked again and not answered, the earlier yes to ideas still holds',
    [askingForIdeas, peer('Sure.'), asking, peer('My bus is coming round the corner.'), idea],
    [['seekCollaboration'], ['seekCollaboration'], ['persuadeWithPermission']],
  ),
  aCase(
    'permissionLapsesWithTime',
    'asked twice in a breath, the yes is to what was asked last',
    [
      supporter(
        piece('seekingCollaboration', 'Is it OK if I throw in some ideas as we go along?'),
        piece('seekingCollaboration', 'Or, for now, can I share one thought?'),
      ),
      peer('Yes.'),
      supporter(piece('adviceWithPermission', 'Some people eat before they go.')),
      peer('I forget to eat.'),
      supporter(piece('simpleReflection', 'Food slips your mind.')),
      peer('Most days it does.'),
      idea,
    ],
    [['seekCollaboration'], ['persuadeWithPermission'], ['simpleReflection'], ['persuade']],
  ),
  aCase(
    'permissionWhenTheySaidYes',
    'the yes comes in a second message',
    [asking, peer('Let me just sit down.'), peer('Yes, go on.'), idea],
    [['seekCollaboration'], ['persuadeWithPermission']],
  ),
  aCase(
    'table',
    'the no comes in a second message',
    [askingForIdeas, peer('Sure.'), asking, peer('It is late here.'), peer('Not now.'), idea],
    [['seekCollaboration'], ['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'table',
    'enough advice, says a second message, and the earlier yes is over',
    [
      askingForIdeas,
      peer('Sure.'),
      supporter(piece('simpleReflection', 'A long day.')),
      peer('Too long.'),
      peer('And no more advice today.'),
      idea,
    ],
    [['seekCollaboration'], ['simpleReflection'], ['persuade']],
  ),
  aCase(
    'permissionLapsesOnAnotherTopic',
    'yes in one message, something else in the next',
    [asking, peer('Yes, go on.'), peer('But first, can we talk about my rent?'), idea],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionLapsesOnAnotherTopic',
    'a later message of theirs turns to something else',
    [
      askingForIdeas,
      peer('Sure.'),
      supporter(piece('simpleReflection', 'A long day.')),
      peer('It rained.'),
      peer('Can we talk about my housing?'),
      idea,
    ],
    [['seekCollaboration'], ['simpleReflection'], ['persuade']],
  ),
  aCase(
    'permissionByLeavingFree',
    'the choice is handed back right before it, after an “okay”',
    [
      supporter(
        piece('smallTalk', 'Okay.'),
        piece('emphasisingChoice', 'It really is up to you.'),
        piece('adviceWithoutPermission', 'Sign the form today.'),
      ),
    ],
    [['emphasiseAutonomy', 'persuadeWithPermission']],
  ),
  aCase(
    'permissionByLeavingFree',
    'fairly sure that it hands a choice back is enough',
    [
      supporter(
        piece('adviceWithoutPermission', 'Sign the form today.'),
        piece('emphasisingChoice', 'You choose the day.', { orElse: 'structure', probability: 0.7 }),
      ),
    ],
    [['persuadeWithPermission', 'emphasiseAutonomy']],
  ),
  aCase(
    'unsureAdherentOrOther',
    'words that only may hand a choice back free nothing',
    [
      supporter(
        piece('adviceWithoutPermission', 'Sign the form today.'),
        piece('emphasisingChoice', 'You go there or you do not.', { orElse: 'structure', probability: 0.5 }),
      ),
    ],
    [['persuade']],
  ),
];

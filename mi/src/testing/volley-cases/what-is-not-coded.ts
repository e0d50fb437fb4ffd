import { aCase, peer, piece, supporter } from './volley-case.ts';
import type { VolleyCase } from './volley-case.ts';

/** What is left out, and the few places where the words themselves decide. */
export const whatIsNotCoded: readonly VolleyCase[] = [
  aCase(
    'facilitatorIsNotCoded',
    '“okay, good” only keeps the talk going',
    [supporter(piece('praise', 'Okay, good.')), peer('And then he left.')],
    [[]],
  ),
  aCase(
    'facilitatorIsNotCoded',
    'heard as a reflection, and still only a “mm”',
    [supporter(piece('simpleReflection', 'Mm, right.'), piece('openQuestion', 'What did you do then?'))],
    [['question']],
  ),
  aCase(
    'incompleteThought',
    'a dash, and nobody knows where it was going',
    [supporter(piece('adviceWithoutPermission', 'Maybe if you just —')), peer('I know what you will say.')],
    [[]],
  ),
  aCase(
    'incompleteThought',
    'it hangs on “because”',
    [
      supporter(
        piece('simpleReflection', 'You stayed in because...'),
        piece('openQuestion', 'What was it that day?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'incompleteThought',
    'the one who coded it marked it so',
    [supporter(piece('openQuestion', 'And how did your', { aside: 'incomplete' })), peer('Badly.')],
    [[]],
  ),
  aCase(
    'offTopic',
    'the weather is no part of the work',
    [
      supporter(
        piece('closedQuestion', 'Is it raining at yours too?', { aside: 'offTopic' }),
        piece('openQuestion', 'How was the hearing?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'offTopic',
    'advice about the phone in the hand is not about a change',
    [supporter(piece('adviceWithoutPermission', 'Turn your camera round.', { aside: 'offTopic' }))],
    [[]],
  ),
  aCase(
    'earlierTalk',
    'it tells what was said last week',
    [
      supporter(
        piece('simpleReflection', 'Last week you were cross with your sister.', { aside: 'earlierTalk' }),
        piece('openQuestion', 'And this week?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'earlierTalk',
    'what was agreed before belongs to that talk',
    [supporter(piece('givingInformation', 'We said we would ring on Thursdays.', { aside: 'earlierTalk' }))],
    [[]],
  ),
  aCase(
    'cueToAQuestion',
    'it only names what is to be asked about',
    [
      supporter(
        piece('simpleReflection', 'You mentioned your sister.'),
        piece('openQuestion', 'How is she?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'cueToAQuestion',
    'going back to something is how we talk',
    [
      supporter(
        piece('complexReflection', 'So going back to the night shift.'),
        piece('closedQuestion', 'When does it start?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'table',
    'with no question after it, the same words give something back',
    [supporter(piece('simpleReflection', 'You mentioned your sister.')), peer('She is why I stopped.')],
    [['simpleReflection']],
  ),
  aCase(
    'table',
    'a question after it does not make a true reflection a heading',
    [
      supporter(
        piece('complexReflection', 'Your sister is the one you would not want to lose.'),
        piece('openQuestion', 'How is she?'),
      ),
    ],
    [['complexReflection', 'question']],
  ),
  aCase(
    'whatTheyThinkIsSeek',
    'it hands the weighing of the fact to them',
    [
      supporter(
        piece('givingInformation', 'The tablets take about two weeks.'),
        piece('openQuestion', 'What do you make of that?'),
      ),
    ],
    [['giveInformation', 'seekCollaboration']],
  ),
  aCase(
    'whatTheyThinkIsSeek',
    'the fact was told one volley earlier',
    [
      supporter(piece('givingInformation', 'There is a bed free at the refuge.')),
      peer('Oh. Really.'),
      supporter(piece('closedQuestion', 'Does that fit with what you want?')),
    ],
    [['giveInformation'], ['seekCollaboration']],
  ),
  aCase(
    'table',
    'nothing was told, so asking what they think is a plain question',
    [supporter(piece('openQuestion', 'What do you think of him now?'))],
    [['question']],
  ),
  aCase(
    'table',
    'what they think it would take is no weighing of what was told',
    [
      supporter(
        piece('givingInformation', 'There is a bed free from Monday.'),
        piece('openQuestion', 'What do you think it would take to go?'),
      ),
    ],
    [['giveInformation', 'question']],
  ),
  aCase(
    'table',
    'a question left open at “or” is whole',
    [supporter(piece('closedQuestion', 'Do the kids live with you, or —')), peer('Half the week.')],
    [['question']],
  ),
  aCase(
    'whatTheyKnowIsQuestion',
    'it asks for facts',
    [supporter(piece('seekingCollaboration', 'What do you already know about the programme?'))],
    [['question']],
  ),
  aCase(
    'whatTheyKnowIsQuestion',
    'hearing of something is knowing too',
    [supporter(piece('seekingCollaboration', 'Have you heard of the warm line?')), peer('Never.')],
    [['question']],
  ),
  aCase(
    'storyHandedBackMayAsk',
    'the story and the question are one sentence',
    [supporter(piece('sharingThatHandsBack', 'I hated the first Christmas, how is it for you?'))],
    [['question']],
  ),
  aCase(
    'storyHandedBackMayAsk',
    'it asks once, though a question follows',
    [
      supporter(
        piece('sharingThatHandsBack', 'For me the mornings were worst, what about you?'),
        piece('openQuestion', 'When is it hardest?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'repeatedAffirmation',
    'the fourth time it is a habit of speech',
    [
      supporter(piece('simpleAffirmation', 'You showed up today.')),
      peer('I nearly did not come.'),
      supporter(piece('simpleAffirmation', 'You showed up today.')),
      peer('The bus was late.'),
      supporter(piece('simpleAffirmation', 'Still, you showed up today.')),
      peer('I did.'),
      supporter(piece('simpleAffirmation', 'You showed up today!')),
    ],
    [['affirm'], ['affirm'], ['affirm'], []],
  ),
  aCase(
    'repeatedAffirmation',
    'a new one counts where the worn one does not',
    [
      supporter(piece('complexAffirmation', 'You are a patient father.')),
      peer('He tests me.'),
      supporter(piece('complexAffirmation', 'A patient father, you are.')),
      peer('My own was not.'),
      supporter(piece('complexAffirmation', 'And you are a patient father.')),
      peer('I try.'),
      supporter(
        piece('complexAffirmation', 'Such a patient father.'),
        piece('simpleAffirmation', 'You knelt down to talk to him.'),
      ),
    ],
    [['affirm'], ['affirm'], ['affirm'], ['affirm']],
  ),
  aCase(
    'mayExcuseHarm',
    'it hands the blame to the one who was hurt',
    [
      supporter(
        piece('complexReflection', 'She wound you up until you had to hit back.', {
          flags: ['mayExcuseHarm'],
        }),
      ),
    ],
    [[]],
  ),
  aCase(
    'mayExcuseHarm',
    'a strength named over harm done earns nothing',
    [
      supporter(
        piece('simpleAffirmation', 'You only pushed him, and you were drunk.', { flags: ['mayExcuseHarm'] }),
        piece('openQuestion', 'Who saw it?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'mayExcuseHarm',
    'another reflection in the volley still counts, by its own depth',
    [
      supporter(
        piece('complexReflection', 'The drink made you do it.', { flags: ['mayExcuseHarm'] }),
        piece('simpleReflection', 'You shouted, and she cried.'),
      ),
    ],
    [['simpleReflection']],
  ),
  aCase(
    'mayExcuseHarm',
    'handing back a choice does not make harm a choice like any other',
    [
      supporter(
        piece('emphasisingChoice', 'How hard you come down on her is your call.', {
          flags: ['mayExcuseHarm'],
        }),
      ),
    ],
    [[]],
  ),
  aCase(
    'table',
    'the twin that leaves the harm with the one who did it counts',
    [supporter(piece('complexReflection', 'You were furious, and you are the one who hit her.'))],
    [['complexReflection']],
  ),
];

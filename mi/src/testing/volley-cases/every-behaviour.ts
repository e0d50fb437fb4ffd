import { aCase, peer, piece, supporter } from './volley-case.ts';
import type { VolleyCase } from './volley-case.ts';

/** The first reading of every behaviour of the catalogue, at least twice with the other files. */
export const everyBehaviour: readonly VolleyCase[] = [
  aCase(
    'table',
    'a story plainly told, warmth, a greeting and how we talk are not coded',
    [
      supporter(
        piece('smallTalk', 'Good to see you, Hemi.'),
        piece('structure', 'We have until four.'),
        piece('sharing', 'My first month out was strange.'),
        piece('standingWith', 'You are not on your own with this.'),
      ),
    ],
    [[]],
  ),
  aCase(
    'table',
    'the same four again, around a question that is',
    [
      supporter(
        piece('smallTalk', 'Kia ora, thanks for coming.'),
        piece('standingWith', 'That is a rough week to have had.'),
        piece('sharing', 'I lost my licence too, years ago.'),
        piece('structure', 'After this we can stop for tea.'),
        piece('openQuestion', 'What has been on your mind?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'table',
    'praise is not affirming',
    [supporter(piece('praise', 'You are doing brilliantly, mate.')), peer('Am I.')],
    [[]],
  ),
  aCase(
    'table',
    'praise beside an affirmation takes nothing from it',
    [
      supporter(
        piece('praise', 'I am so proud of you.'),
        piece('simpleAffirmation', 'You handed the bottle to your brother.'),
      ),
    ],
    [['affirm']],
  ),
  aCase(
    'table',
    'an own story used as advice persuades',
    [supporter(piece('sharingAsAdvice', 'I cut my brother off and it saved me, so cut yours off.'))],
    [['persuade']],
  ),
  aCase(
    'table',
    'again, after a plain story that is not coded',
    [
      supporter(
        piece('sharing', 'I did ninety meetings.'),
        piece('sharingAsAdvice', 'That is how it is done, so do the same.'),
      ),
    ],
    [['persuade']],
  ),
  aCase(
    'table',
    'a story that hands the floor back is not coded, the question after it is',
    [
      supporter(
        piece('sharingThatHandsBack', 'I missed the noise when I stopped.'),
        piece('openQuestion', 'What do you miss?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'table',
    'a story handed back with a choice',
    [
      supporter(
        piece('sharingThatHandsBack', 'It took me three goes, and yours may be another road.'),
        piece('emphasisingChoice', 'You choose the pace.'),
      ),
    ],
    [['emphasiseAutonomy']],
  ),
  aCase(
    'table',
    'an apology mends, and is none of the ten',
    [supporter(piece('apologising', 'Sorry, that was bossy of me.')), peer('It is fine.')],
    [[]],
  ),
  aCase(
    'table',
    'an apology takes nothing back that was said in the volley',
    [
      supporter(
        piece('adviceWithoutPermission', 'Dump him.'),
        piece('apologising', 'Sorry, I spoke too soon.'),
      ),
    ],
    [['persuade']],
  ),
  aCase(
    'table',
    'asking whether someone is safe is no question to be counted',
    [supporter(piece('safetyStep', 'Are you safe where you are?')), peer('For now.')],
    [[]],
  ),
  aCase(
    'table',
    'saying where help is now is neither information nor advice',
    [
      supporter(
        piece('safetyStep', 'Please ring the emergency number now, I will stay with you.'),
        piece('simpleReflection', 'He is at the door.'),
      ),
    ],
    [['simpleReflection']],
  ),
  aCase(
    'table',
    'arguing for a change persuades',
    [supporter(piece('persuading', 'Your liver will thank you for it.')), peer('Here we go.')],
    [['persuade']],
  ),
  aCase(
    'table',
    'labelling confronts',
    [supporter(piece('confronting', 'That is the addict in you talking.')), peer('Is it.')],
    [['confront']],
  ),
  aCase(
    'table',
    'warning confronts, and the fact beside it is information',
    [
      supporter(
        piece('confronting', 'Carry on like this and they will take her.'),
        piece('givingInformation', 'The review is in May.'),
      ),
    ],
    [['confront', 'giveInformation']],
  ),
  aCase(
    'table',
    'a lasting strength and two people working together',
    [
      supporter(
        piece('complexAffirmation', 'You are steady when others panic.'),
        piece('seekingCollaboration', 'How would you like us to use today?'),
      ),
    ],
    [['affirm', 'seekCollaboration']],
  ),
  aCase(
    'table',
    'a summary counts as a complex reflection',
    [
      supporter(
        piece('summary', 'You want the kids home, you are scared of the forms, and you have begun one.'),
      ),
      peer('That is about it.'),
      supporter(piece('summary', 'So work is steady, sleep is not, and your mum is the reason you stay.')),
    ],
    [['complexReflection'], ['complexReflection']],
  ),
];

import { aCase, peer, piece, supporter } from './volley-case.ts';
import type { VolleyCase } from './volley-case.ts';

/** Where a volley begins and ends, and that a code counts once in it. */
export const whereVolleysEnd: readonly VolleyCase[] = [
  aCase(
    'volleyGoesOnOverFacilitator',
    'the peer only shows they are listening to a fact',
    [
      supporter(piece('givingInformation', 'The drop-in opens at ten.')),
      peer('yeah'),
      supporter(piece('givingInformation', 'It shuts at two.')),
    ],
    [['giveInformation']],
  ),
  aCase(
    'volleyGoesOnOverFacilitator',
    '“mm, right” answers nothing while an own story is told',
    [
      supporter(piece('sharing', 'I slept in my car that winter.')),
      peer('Mm, right.'),
      supporter(piece('sharing', 'Nobody at work knew.'), piece('openQuestion', 'How are your nights?')),
    ],
    [['question']],
  ),
  aCase(
    'volleyGoesOnOverFacilitator',
    'a thumb up after a strength named is no turn of its own',
    [
      supporter(piece('simpleAffirmation', 'You rang the school yourself.')),
      peer('👍'),
      supporter(piece('simpleAffirmation', 'You kept your temper on the phone.')),
    ],
    [['affirm']],
  ),
  aCase(
    'volleyGoesOnOverFacilitator',
    'what comes after the last “yeah” is nothing, and the volley ends there',
    [
      supporter(piece('structure', 'We have half an hour.')),
      peer('ok'),
      supporter(piece('openQuestion', 'What shall we use it for?')),
      peer('I saw my boy on Sunday.'),
    ],
    [['question']],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'the “yeah” answers the question',
    [
      supporter(piece('closedQuestion', 'Did you sleep?')),
      peer('Yeah.'),
      supporter(piece('closedQuestion', 'All night?')),
    ],
    [['question'], ['question']],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'the “right” agrees with what was given back',
    [
      supporter(piece('complexReflection', 'The quiet is what scares you.')),
      peer('right'),
      supporter(piece('simpleReflection', 'The flat is very quiet.')),
    ],
    [['complexReflection'], ['simpleReflection']],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'a yes to being asked for permission is an answer',
    [
      supporter(piece('seekingCollaboration', 'Would it be OK if I shared a thought?')),
      peer('ok'),
      supporter(piece('adviceWithPermission', 'Some people put the bus fare aside on pay day.')),
    ],
    [['seekCollaboration'], ['persuadeWithPermission']],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'an “okay” of the supporter’s own after the question does not hide that it was asked',
    [
      supporter(piece('closedQuestion', 'Is she with you now?'), piece('smallTalk', 'Okay.')),
      peer('Mm.'),
      supporter(piece('closedQuestion', 'Is she all right?')),
    ],
    [['question'], ['question']],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'advice dressed as a question is answered like a question',
    [
      supporter(piece('adviceWithoutPermission', 'Have you tried just ringing him?')),
      peer('Yeah'),
      supporter(piece('adviceWithoutPermission', 'Then write him a letter.')),
    ],
    [['persuade'], ['persuade']],
  ),
  aCase(
    'oncePerVolley',
    'three questions in a row are one',
    [
      supporter(
        piece('openQuestion', 'How was court?'),
        piece('closedQuestion', 'Did your brother come?'),
        piece('closedQuestion', 'Was it long?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'oncePerVolley',
    'two kinds of affirmation are one code',
    [
      supporter(
        piece('simpleAffirmation', 'You told her before she found out.'),
        piece('complexAffirmation', 'You are someone who faces things.'),
      ),
    ],
    [['affirm']],
  ),
  aCase(
    'oncePerVolley',
    'all eight places are taken, and none twice',
    [
      supporter(
        piece('simpleReflection', 'The rent is late again.'),
        piece('complexReflection', 'You dread the knock on the door.'),
        piece('simpleAffirmation', 'You opened every letter.'),
        piece('givingInformation', 'The housing desk is open on Fridays.'),
        piece('confronting', 'This mess is your own doing.'),
        piece('persuading', 'Think what it does to your kids.'),
        piece('seekingCollaboration', 'Shall we look at it together?'),
        piece('emphasisingChoice', 'You are the one who decides.'),
        piece('openQuestion', 'Where would you start?'),
        piece('closedQuestion', 'With the rent?'),
      ),
    ],
    [
      [
        'complexReflection',
        'affirm',
        'giveInformation',
        'confront',
        'persuade',
        'seekCollaboration',
        'emphasiseAutonomy',
        'question',
      ],
    ],
  ),
  aCase(
    'anyComplexMakesItComplex',
    'the simple one before it is part of the same listening',
    [
      supporter(
        piece('simpleReflection', 'You have not been out since Monday.'),
        piece('complexReflection', 'It feels safer where nobody can look at you.'),
      ),
    ],
    [['complexReflection']],
  ),
  aCase(
    'anyComplexMakesItComplex',
    'the order makes no difference',
    [
      supporter(
        piece('summary', 'So there is the job, there is your mum, and you are in between.'),
        piece('simpleReflection', 'You are worn out.'),
      ),
    ],
    [['complexReflection']],
  ),
  aCase(
    'anyComplexMakesItComplex',
    'a sentence that does both is the deeper one',
    [
      supporter(
        piece('simpleReflection', 'Home again, and home is not restful.', { alsoFits: 'complexReflection' }),
      ),
    ],
    [['complexReflection']],
  ),
  aCase(
    'persuadeStandsBesideOtherIdea',
    'permission for the first idea is no permission for the second',
    [
      supporter(
        piece('adviceWithPermission', 'Some mums swap one evening a week.'),
        piece('openQuestion', 'How do your evenings go?'),
        piece('adviceWithoutPermission', 'And sell that car.'),
      ),
    ],
    [['question', 'persuade']],
  ),
  aCase(
    'persuadeStandsBesideOtherIdea',
    'an order after another thought stands, though an idea with permission came first',
    [
      supporter(
        piece('adviceWithPermission', 'Others have found the early meeting calmer.'),
        piece('complexReflection', 'You want company without the crowd.'),
        piece('adviceWithoutPermission', 'You need to get there on Tuesday.'),
      ),
    ],
    [['complexReflection', 'persuade']],
  ),
];

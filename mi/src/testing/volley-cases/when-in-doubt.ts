import { aCase, peer, piece, supporter } from './volley-case.ts';
import type { VolleyCase } from './volley-case.ts';

/** Two readings of one sentence: both true, or only one and nobody is sure which. */
export const whenInDoubt: readonly VolleyCase[] = [
  aCase(
    'affirmBeatsReflection',
    'it gives back, and names a strength in doing so',
    [
      supporter(
        piece('complexReflection', 'You kept your word when it cost you.', {
          alsoFits: 'complexAffirmation',
        }),
      ),
    ],
    [['affirm']],
  ),
  aCase(
    'affirmBeatsReflection',
    'the same the other way round, and with a simple one',
    [
      supporter(
        piece('simpleAffirmation', 'You walked past the shop.', { alsoFits: 'simpleReflection' }),
        piece('simpleReflection', 'It was raining.'),
      ),
    ],
    [['affirm', 'simpleReflection']],
  ),
  aCase(
    'confrontBeatsQuestion',
    'a question mark does not make it asking',
    [supporter(piece('openQuestion', 'What kind of mother does that?', { alsoFits: 'confronting' }))],
    [['confront']],
  ),
  aCase(
    'confrontBeatsQuestion',
    'unsure of the two, the reproach decides',
    [
      supporter(
        piece('closedQuestion', 'Do you honestly believe that?', { orElse: 'confronting', probability: 0.5 }),
      ),
    ],
    [['confront']],
  ),
  aCase(
    'confrontBeatsQuestion',
    'a plain question in the same volley is still a question',
    [
      supporter(
        piece('confronting', 'And you call that trying?', { alsoFits: 'closedQuestion' }),
        piece('openQuestion', 'What happened on Friday?'),
      ),
    ],
    [['confront', 'question']],
  ),
  aCase(
    'seekBeatsQuestion',
    'asking permission is a question in form, and shares the lead',
    [
      supporter(
        piece('closedQuestion', 'Is it all right to stay on this?', { alsoFits: 'seekingCollaboration' }),
      ),
    ],
    [['seekCollaboration']],
  ),
  aCase(
    'seekBeatsQuestion',
    'so does asking where to begin',
    [supporter(piece('seekingCollaboration', 'What shall we look at first?', { alsoFits: 'openQuestion' }))],
    [['seekCollaboration']],
  ),
  aCase(
    'permissionBeatsPersuade',
    'one sentence steers, and leaves it with them',
    [
      supporter(
        piece('adviceWithoutPermission', 'I would ring her tonight, though you know her.', {
          alsoFits: 'adviceWithPermission',
        }),
      ),
    ],
    [['persuadeWithPermission']],
  ),
  aCase(
    'permissionBeatsPersuade',
    'the idea with permission and its next step are one thought',
    [
      supporter(
        piece('adviceWithPermission', 'One thing people try is a note on the fridge.'),
        piece('adviceWithoutPermission', 'Put your reasons on it.'),
      ),
    ],
    [['persuadeWithPermission']],
  ),
  aCase(
    'permissionBeatsPersuade',
    'an “okay” between the two does not part them',
    [
      supporter(
        piece('adviceWithoutPermission', 'Ask for the later bus.'),
        piece('smallTalk', 'Okay.'),
        piece('adviceWithPermission', 'Or walk, as some do.'),
      ),
    ],
    [['persuadeWithPermission']],
  ),
  aCase(
    'unsureSimpleOrComplex',
    'depth counts where it is plain',
    [
      supporter(
        piece('complexReflection', 'The weekend weighs on you.', {
          orElse: 'simpleReflection',
          probability: 0.52,
        }),
      ),
    ],
    [['simpleReflection']],
  ),
  aCase(
    'unsureSimpleOrComplex',
    'a summary that may be only a repeat is simple',
    [
      supporter(
        piece('summary', 'So, the flat and the dog.', { orElse: 'simpleReflection', probability: 0.45 }),
      ),
    ],
    [['simpleReflection']],
  ),
  aCase(
    'unsureInformationOrPersuade',
    'information is the default beside Persuade',
    [
      supporter(
        piece('persuading', 'Methadone keeps a lot of people alive.', {
          orElse: 'givingInformation',
          probability: 0.48,
        }),
      ),
    ],
    [['giveInformation']],
  ),
  aCase(
    'unsureInformationOrPersuade',
    'and beside Persuade with permission',
    [
      supporter(
        piece('givingInformation', 'There is a group for dads on Mondays.', {
          orElse: 'adviceWithPermission',
          probability: 0.5,
        }),
      ),
    ],
    [['giveInformation']],
  ),
  aCase(
    'unsureConfrontOrReflection',
    'giving back or holding against: too far apart to guess',
    [
      supporter(
        piece('confronting', 'So you lied to her again.', { orElse: 'simpleReflection', probability: 0.5 }),
      ),
    ],
    [[]],
  ),
  aCase(
    'unsureConfrontOrReflection',
    'the same when the deeper reflection is the likelier',
    [
      supporter(
        piece('complexReflection', 'You would rather not look at what it costs.', {
          orElse: 'confronting',
          probability: 0.54,
        }),
        piece('openQuestion', 'What comes up?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'unsureBetweenAdherent',
    'Affirm is lower than Seek',
    [
      supporter(
        piece('seekingCollaboration', 'You know best what we do next.', {
          orElse: 'complexAffirmation',
          probability: 0.5,
        }),
      ),
    ],
    [['affirm']],
  ),
  aCase(
    'unsureBetweenAdherent',
    'Seek is lower than Emphasise',
    [
      supporter(
        piece('emphasisingChoice', 'We go where you want to go.', {
          orElse: 'seekingCollaboration',
          probability: 0.5,
        }),
      ),
    ],
    [['seekCollaboration']],
  ),
  aCase(
    'unsureAdherentOrOther',
    'strength named or depth heard: not sure, so the reflection',
    [
      supporter(
        piece('complexAffirmation', 'Your kids come first with you.', {
          orElse: 'complexReflection',
          probability: 0.5,
        }),
      ),
    ],
    [['complexReflection']],
  ),
  aCase(
    'unsureAdherentOrOther',
    'perhaps only praise, and praise is not coded',
    [
      supporter(
        piece('simpleAffirmation', 'Good on you for that call.', { orElse: 'praise', probability: 0.51 }),
      ),
    ],
    [[]],
  ),
  aCase(
    'unsureAdherentOrOther',
    'choice handed back, or told what it is: not sure, so information',
    [
      supporter(
        piece('givingInformation', 'There are three ways to go on from here.', {
          orElse: 'emphasisingChoice',
          probability: 0.5,
        }),
      ),
    ],
    [['giveInformation']],
  ),
  aCase(
    'unsureElse',
    'no rule for a question or a reflection in doubt: the likelier stands',
    [
      supporter(
        piece('simpleReflection', 'you went back there on friday', {
          orElse: 'closedQuestion',
          probability: 0.5,
        }),
      ),
    ],
    [['simpleReflection']],
  ),
  aCase(
    'unsureElse',
    'an own story that may be advice stays a story when that is likelier',
    [
      supporter(
        piece('sharing', 'I gave my cards to my sister.', { orElse: 'sharingAsAdvice', probability: 0.52 }),
      ),
    ],
    [[]],
  ),
  aCase(
    'table',
    'fairly sure is not unsure: the first reading stands',
    [
      supporter(
        piece('complexReflection', 'You miss who you were there.', {
          orElse: 'simpleReflection',
          probability: 0.58,
        }),
      ),
      peer('Every day.'),
    ],
    [['complexReflection']],
  ),
];

import { aCase, peer, piece, supporter } from './volley-case.ts';
import type { VolleyCase } from './volley-case.ts';

const asking = supporter(piece('seekingCollaboration', 'Would it be OK if I shared a thought?'));
const walk = supporter(piece('adviceWithoutPermission', 'A short walk before tea helps some.'));

/** Permission that only looks like one, turns with nothing in them, and other places where a rule may slip. */
export const shamAndOdd: readonly VolleyCase[] = [
  aCase(
    'permissionLapsesWhenPrescribing',
    '“no pressure” before an order frees nothing',
    [supporter(piece('adviceWithoutPermission', 'No pressure, but you must leave him.'))],
    [['persuade']],
  ),
  aCase(
    'permissionLapsesWhenPrescribing',
    'take it or leave it, and then an order',
    [
      supporter(
        piece('structure', 'Take it or leave it.'),
        piece('complexReflection', 'You are worn thin.'),
        piece('adviceWithoutPermission', 'You have to get out of that flat.'),
      ),
    ],
    [['complexReflection', 'persuade']],
  ),
  aCase(
    'table',
    '“feel free to ring me” leaves the idea no freer',
    [
      supporter(
        piece('adviceWithoutPermission', 'Pack a bag tonight.'),
        piece('structure', 'Feel free to ring me any time.'),
      ),
    ],
    [['persuade']],
  ),
  aCase(
    'permissionByLeavingFree',
    'even a “should” is freed by a choice plainly handed back beside it',
    [
      supporter(
        piece('adviceWithoutPermission', 'You should try the clinic.'),
        piece('emphasisingChoice', 'It really is up to you.'),
      ),
    ],
    [['persuadeWithPermission', 'emphasiseAutonomy']],
  ),
  aCase(
    'mayExcuseHarm',
    'a choice that may excuse harm frees no advice',
    [
      supporter(
        piece('adviceWithoutPermission', 'Keep her card at your place.'),
        piece('emphasisingChoice', 'How you run her money is up to you.', { flags: ['mayExcuseHarm'] }),
      ),
    ],
    [['persuade']],
  ),
  aCase(
    'table',
    'to say one wants no advice is not to ask for it',
    [peer('I don’t want any advice.'), walk],
    [['persuade']],
  ),
  aCase(
    'permissionWhenTheySaidYes',
    '“no worries” is a yes',
    [asking, peer('no worries, go ahead'), walk],
    [['seekCollaboration'], ['persuadeWithPermission']],
  ),
  aCase(
    'permissionLapsesOnAnotherTopic',
    'yes, but first something else: a yes to nothing that follows',
    [asking, peer('Yeah, but first can we talk about my rent?'), walk],
    [['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'permissionWhenTheySaidYes',
    'asked as a question that shares the lead as well',
    [
      supporter(piece('closedQuestion', 'Can I share an idea?', { alsoFits: 'seekingCollaboration' })),
      peer('sure'),
      walk,
    ],
    [['seekCollaboration'], ['persuadeWithPermission']],
  ),
  aCase(
    'table',
    'a no takes back an earlier yes to ideas',
    [
      supporter(piece('seekingCollaboration', 'Is it OK if I throw in some ideas as we go along?')),
      peer('Sure.'),
      asking,
      peer('Not now.'),
      walk,
    ],
    [['seekCollaboration'], ['seekCollaboration'], ['persuade']],
  ),
  aCase(
    'volleyGoesOnOverFacilitator',
    'a turn with nothing in it answers no question',
    [
      supporter(piece('openQuestion', 'What happened then?')),
      peer(' '),
      supporter(piece('closedQuestion', 'Still there?')),
    ],
    [['question']],
  ),
  aCase(
    'volleyGoesOnOverFacilitator',
    'typed short, it is a “yeah” all the same',
    [
      supporter(piece('adviceWithoutPermission', 'block his number')),
      peer('kk'),
      supporter(piece('adviceWithoutPermission', 'tell your mum')),
    ],
    [['persuade']],
  ),
  aCase(
    'whatTheyThinkIsSeek',
    'how it lands is theirs to say',
    [
      supporter(
        piece('givingInformation', 'The clinic opens at nine.'),
        piece('openQuestion', 'How does that land?'),
      ),
    ],
    [['giveInformation', 'seekCollaboration']],
  ),
  aCase(
    'whatTheyThinkIsSeek',
    'the shortest way to ask it',
    [
      supporter(
        piece('givingInformation', 'Most people wait six weeks.'),
        piece('openQuestion', 'What do you think?'),
      ),
    ],
    [['giveInformation', 'seekCollaboration']],
  ),
  aCase(
    'table',
    'nothing was told, so what they think is asked plainly',
    [supporter(piece('openQuestion', 'What do you think of that?'))],
    [['question']],
  ),
  aCase(
    'table',
    'many words that begin like a heading give something back',
    [
      supporter(
        piece(
          'complexReflection',
          'You mentioned your sister, and your whole face softened as if the door had opened.',
        ),
        piece('openQuestion', 'How is she now?'),
      ),
    ],
    [['complexReflection', 'question']],
  ),
  aCase(
    'table',
    'four deeds that share a word are four',
    [
      supporter(piece('simpleAffirmation', 'You tried.')),
      peer('Did not help.'),
      supporter(piece('simpleAffirmation', 'You tried the clinic.')),
      peer('They were shut.'),
      supporter(piece('simpleAffirmation', 'You tried talking to your dad.')),
      peer('He hung up.'),
      supporter(piece('simpleAffirmation', 'You tried to eat before the meeting.')),
    ],
    [['affirm'], ['affirm'], ['affirm'], ['affirm']],
  ),
];

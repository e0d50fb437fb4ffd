import type { CodedTurn } from '../../fidelity/index.ts';
import { aCase, peer, piece, supporter } from './volley-case.ts';
import type { VolleyCase } from './volley-case.ts';

/** One affirmation in each of these volleys, the peer speaking between. */
function affirmed(...texts: readonly string[]): readonly CodedTurn[] {
  return texts.flatMap((text) => [
    supporter(piece('simpleAffirmation', text)),
    peer('That is how it went on Sunday.'),
  ]);
}

/** Where a rule is one word or one sentence away from not holding. */
export const fineLines: readonly VolleyCase[] = [
  aCase(
    'whatTheyThinkIsSeek',
    'the fact of the volley before had company',
    [
      supporter(
        piece('simpleReflection', 'You want to know what comes next.'),
        piece('givingInformation', 'The letter takes three weeks.'),
      ),
      peer('That is long.'),
      supporter(piece('openQuestion', 'What do you make of that?')),
    ],
    [['simpleReflection', 'giveInformation'], ['seekCollaboration']],
  ),
  aCase(
    'whatTheyThinkIsSeek',
    'an idea with permission can be weighed too',
    [
      supporter(
        piece('adviceWithPermission', 'Some people walk there with a friend.'),
        piece('openQuestion', 'What do you make of that?'),
      ),
    ],
    [['persuadeWithPermission', 'seekCollaboration']],
  ),
  aCase(
    'whatTheyThinkIsSeek',
    'advice nobody asked for is still Persuade, and the weighing is theirs',
    [
      supporter(
        piece('adviceWithoutPermission', 'Move to your aunt’s for a month.'),
        piece('openQuestion', 'How does that land?'),
      ),
    ],
    [['persuade', 'seekCollaboration']],
  ),
  aCase(
    'whatTheyThinkIsSeek',
    'so is an argument',
    [
      supporter(
        piece('persuading', 'Every week you stay costs you sleep.'),
        piece('openQuestion', 'What do you think?'),
      ),
    ],
    [['persuade', 'seekCollaboration']],
  ),
  aCase(
    'incompleteThought',
    'marked as broken off, though the words do not show it',
    [
      supporter(piece('simpleReflection', 'And then the school', { aside: 'incomplete' })),
      peer('They rang.'),
    ],
    [[]],
  ),
  aCase(
    'cueToAQuestion',
    'ten words can still be a heading',
    [
      supporter(
        piece('simpleReflection', 'So going back to the night shift at the depot.'),
        piece('openQuestion', 'How is it now?'),
      ),
    ],
    [['question']],
  ),
  aCase(
    'table',
    'eleven words give something back',
    [
      supporter(
        piece('simpleReflection', 'So going back to the night shift at the old depot.'),
        piece('openQuestion', 'How is it now?'),
      ),
    ],
    [['simpleReflection', 'question']],
  ),
  aCase(
    'table',
    'an apology that asks is a question',
    [supporter(piece('apologising', 'Sorry, what was your son’s name?', { alsoFits: 'closedQuestion' }))],
    [['question']],
  ),
  aCase(
    'table',
    'a question that gives back a little is a question',
    [
      supporter(
        piece('openQuestion', 'You were up all night, so what kept you going?', {
          alsoFits: 'simpleReflection',
        }),
      ),
    ],
    [['question']],
  ),
  aCase(
    'table',
    'a summary that is a deeper reflection as well is one and the same code',
    [
      supporter(
        piece('summary', 'So there is the flat you lost, and the one you are afraid to want.', {
          alsoFits: 'complexReflection',
        }),
      ),
    ],
    [['complexReflection']],
  ),
  aCase(
    'table',
    'unsure between a summary and a deeper reflection: both are complex, so there is no doubt',
    [
      supporter(
        piece('summary', 'The dog, the garden, your dad: it all comes back to being needed.', {
          orElse: 'complexReflection',
          probability: 0.5,
        }),
      ),
    ],
    [['complexReflection']],
  ),
  aCase(
    'repeatedAffirmation',
    'one word changed in a long one makes no new one',
    affirmed(
      'You phoned the clinic early, before work today.',
      'You phoned the clinic early, before work yesterday.',
      'You phoned the school early, before work today.',
      'You phoned the clinic early, before breakfast today.',
    ),
    [['affirm'], ['affirm'], ['affirm'], []],
  ),
  aCase(
    'table',
    'one word of four changed can name another deed',
    affirmed(
      'You phoned the clinic before work today.',
      'You phoned the clinic before breakfast today.',
      'You phoned the school before work today.',
      'You phoned the clinic before work yesterday.',
    ),
    [['affirm'], ['affirm'], ['affirm'], ['affirm']],
  ),
  aCase(
    'repeatedAffirmation',
    'where and when it was makes it no new one',
    affirmed(
      'You kept calm with your landlord.',
      'You kept calm with your landlord on the phone Friday.',
      'You kept calm with your landlord at the door Sunday.',
      'You kept calm with your landlord in the office Tuesday.',
    ),
    [['affirm'], ['affirm'], ['affirm'], []],
  ),
  aCase(
    'table',
    'where half of the longer one is new, it is new',
    affirmed(
      'You kept calm with your landlord.',
      'You kept calm with your landlord on the phone Friday night.',
      'You kept calm with your landlord at the door Sunday morning.',
      'You kept calm with your landlord in the office Tuesday afternoon.',
    ),
    [['affirm'], ['affirm'], ['affirm'], ['affirm']],
  ),
  aCase(
    'repeatedAffirmation',
    'a single word wears out, whatever stands around it',
    affirmed('You tried.', 'You really tried.', 'And you tried.', 'Well, you tried.'),
    [['affirm'], ['affirm'], ['affirm'], []],
  ),
  aCase(
    'repeatedAffirmation',
    'the same few small words wear out too',
    affirmed('You did it.', 'You did it.', 'You did it.', 'You did it.'),
    [['affirm'], ['affirm'], ['affirm'], []],
  ),
  aCase(
    'table',
    'other small words are no repeat',
    affirmed('You did it.', 'You were there.', 'You are here.', 'You have it in you.'),
    [['affirm'], ['affirm'], ['affirm'], ['affirm']],
  ),
  aCase(
    'repeatedAffirmation',
    'said twice in one volley it has counted there once',
    [
      supporter(piece('simpleAffirmation', 'You told your dad.')),
      peer('He was quiet.'),
      supporter(
        piece('simpleAffirmation', 'You told your dad.'),
        piece('simpleAffirmation', 'You told your dad!'),
      ),
      peer('I did.'),
      supporter(piece('simpleAffirmation', 'You told your dad.')),
      peer('And then mum.'),
      supporter(piece('simpleAffirmation', 'So you told your dad.')),
    ],
    [['affirm'], ['affirm'], ['affirm'], []],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'typed without its mark, an open question is answered all the same',
    [
      supporter(piece('openQuestion', 'how come you went')),
      peer('mm'),
      supporter(piece('openQuestion', 'who else was there')),
    ],
    [['question'], ['question']],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'and so is a closed one',
    [
      supporter(piece('closedQuestion', 'did he text you')),
      peer('yeah'),
      supporter(piece('closedQuestion', 'today')),
    ],
    [['question'], ['question']],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'and so is a call to do it together',
    [
      supporter(piece('seekingCollaboration', 'lets look at it together')),
      peer('ok'),
      supporter(piece('seekingCollaboration', 'we can start where you like')),
    ],
    [['seekCollaboration'], ['seekCollaboration']],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'a “yeah” to a simple reflection agrees with it',
    [
      supporter(piece('simpleReflection', 'The bus did not come.')),
      peer('yeah'),
      supporter(piece('simpleReflection', 'And it was raining.')),
    ],
    [['simpleReflection'], ['simpleReflection']],
  ),
  aCase(
    'volleyEndsOnAnswer',
    'and so does one to a summary',
    [
      supporter(piece('summary', 'So the job went, then the flat, and your brother stayed.')),
      peer('Right.'),
      supporter(piece('complexReflection', 'He is the one you lean on.')),
    ],
    [['complexReflection'], ['complexReflection']],
  ),
  aCase(
    'table',
    'sharing the lead is not asking to give an idea',
    [
      supporter(
        piece('seekingCollaboration', 'We can work this out between us.'),
        piece('adviceWithoutPermission', 'Sort the rent out.'),
      ),
    ],
    [['seekCollaboration', 'persuade']],
  ),
  aCase(
    'table',
    'a piece heard as allowed keeps its reading when an earlier yes has run out',
    [
      supporter(piece('seekingCollaboration', 'Would it be OK if I shared a thought?')),
      peer('Yes.'),
      supporter(piece('openQuestion', 'How is your bread?')),
      peer('Flat, mostly.'),
      supporter(piece('simpleReflection', 'It does not rise.')),
      peer('Never has.'),
      supporter(piece('adviceWithPermission', 'One thing bakers try is more time.')),
    ],
    [['seekCollaboration'], ['question'], ['simpleReflection'], ['persuadeWithPermission']],
  ),
];

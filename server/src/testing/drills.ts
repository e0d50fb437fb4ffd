import type { Drill, MarkingDrill, SortingDrill, WritingDrill } from '../learning/drill.ts';

const frame = { about: 'For tests.', asks: 'Say it another way.' };

/** A drill to write in, with three cards. */
export const aWritingDrill: WritingDrill = {
  ...frame,
  kind: 'say-it-your-way',
  id: 'closed-to-open',
  title: 'From closed to open',
  note: 'Some cards speak of drink.',
  practises: ['openQuestion'],
  bothHalves: false,
  cards: ['first', 'second', 'third'].map((id) => ({
    id,
    scene: `The scene of the ${id} card.`,
    before: 'Went to my first meeting last night.',
    sentence: 'Did you like it?',
    worked: [
      { words: 'What was it like?', because: 'It leaves room.' },
      { words: 'How was it for you?', because: 'It asks for their own view.' },
      { words: 'What stays with you from it?', because: 'It lets them choose.' },
    ],
  })),
};

/** A drill to sort in. */
export const aSortingDrill: SortingDrill = {
  ...frame,
  kind: 'sort-the-sentence',
  id: 'sort-the-sentence',
  title: 'Sort the sentence',
  note: null,
  piles: ['openQuestion', 'closedQuestion', 'praise'],
  cards: [
    {
      id: 'cheer',
      before: 'I went home the long way.',
      sentence: 'Good man!',
      behaviour: 'praise',
      because: 'It is warm, and does not say what was good.',
    },
    {
      id: 'which',
      before: 'I went home the long way.',
      sentence: 'Was it dark?',
      behaviour: 'closedQuestion',
      because: 'One word answers it.',
    },
  ],
};

/** A drill to mark in. */
export const aMarkingDrill: MarkingDrill = {
  ...frame,
  kind: 'hear-the-change-talk',
  id: 'hear-the-change-talk',
  title: 'Hear the change talk',
  note: null,
  cards: [
    {
      id: 'quiz-night',
      said: [
        { words: 'The team meets in the pub.', kind: 'neutral', because: 'It leans neither way.' },
        { words: 'I’d miss them.', kind: 'sustainTalk', because: 'It speaks for staying.' },
        { words: 'I want my mornings back, though.', kind: 'changeTalk', because: 'A want.' },
      ],
    },
  ],
};

/** One small drill of each kind. */
export const someDrills: readonly Drill[] = [aWritingDrill, aSortingDrill, aMarkingDrill];

import { checkWords } from './words.check.en.ts';
import { drillsWords } from './words.drills.en.ts';
import { readingWords } from './words.reading.en.ts';

/** What is written round the lessons, checks and exercises; the lessons themselves come from the course. */
export const learningWords = {
  note: 'Learn',
  ...readingWords,
  ...checkWords,
  ...drillsWords,
  danger: {
    aboutYou: 'What you wrote sounds like it is about you. This exercise can wait.',
    peopleHelp: 'There are people who help with this, and a person on the phone can listen.',
    notKept: 'What you wrote is still in the box. It is not kept, and no one has been told.',
  },
  tooLong: (given: number, most: number) =>
    `That is ${given} characters, and one answer can hold ${most}. It is still here. Two shorter ones will work.`,
  notSent: 'We couldn’t send that. It’s still here. Try again?',
};

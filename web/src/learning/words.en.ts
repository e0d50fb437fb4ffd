import { plurals } from '../look/plurals.ts';
import { checkWords } from './words.check.en.ts';
import { readingWords } from './words.reading.en.ts';

const form = plurals('en');

/** What is written round the lessons, checks and exercises; the lessons themselves come from the course. */
export const learningWords = {
  note: 'Learn',
  ...readingWords,
  ...checkWords,
  drill: {
    note: 'In your own words',
    someoneSays: 'The sentence to start from',
    label: 'How would you say it?',
    hint: 'There is no one right way.',
    hear: 'Hear what it does',
    hearing: 'Listening …',
    heardTitle: 'What was heard in your words',
    announce: (said: string) => `Heard: ${said}`,
    yourWords: 'You wrote',
    because: 'What it goes by',
    examples: 'How others have put it',
    earlier: (count: number) =>
      form(count, { one: 'Your earlier try', other: `Your ${count} earlier tries` }),
    tryAnother: 'You can change your words and try once more.',
    backToLesson: 'Back to the lesson',
    goOnToCheck: 'On to the check',
  },
  danger: {
    aboutYou: 'What you wrote sounds like it is about you. This exercise can wait.',
    peopleHelp: 'There are people who help with this, and a person on the phone can listen.',
    notKept: 'What you wrote is still in the box. It is not kept, and no one has been told.',
  },
  tooLong: (given: number, most: number) =>
    `That is ${given} characters, and one answer can hold ${most}. It is still here. Two shorter ones will work.`,
  notSent: 'We couldn’t send that. It’s still here. Try again?',
};

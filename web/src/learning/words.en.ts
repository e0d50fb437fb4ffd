import { plurals } from '../look/plurals.ts';
import { readingWords } from './words.reading.en.ts';

const form = plurals('en');

/** What is written round the lessons, checks and exercises; the lessons themselves come from the course. */
export const learningWords = {
  note: 'Learn',
  ...readingWords,
  check: {
    note: (number: number) => `Check for Lesson ${number}`,
    title: 'What have you taken from it?',
    question: (at: number, of: number) => `Question ${at} of ${of}`,
    see: 'See how it went',
    seeing: 'Looking …',
    unanswered: (count: number) =>
      form(count, {
        one: 'One question has no answer yet. You can add it, or leave it open.',
        other: `${count} questions have no answer yet. You can add them, or leave them open.`,
      }),
    seeAnyway: 'See it as it is',
    backToLesson: 'Back to the lesson',
  },
  result: {
    note: 'The check, looked at',
    titlePassed: 'You finished the check',
    titleNotYet: 'Part of this is still open',
    count: (right: number, of: number) => `${right} of ${of} answers fit what the lesson says.`,
    notYet: (needed: number) =>
      `The check is done when ${needed} fit. The reasons are below. You can take it again any time.`,
    opens: (number: number, title: string) => `Lesson ${number}, “${title}”, is open now.`,
    openNext: (number: number) => `Open Lesson ${number}`,
    toPractise: 'Meet a practice person',
    others: 'Why the others do not fit',
    again: 'Take it again',
    readAgain: 'Read the lesson again',
    fits: 'Fits',
    doesNotFit: 'Does not fit',
    youChose: 'your answer',
    noneChosen: 'You left this one open.',
  },
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

import { checkWords } from './words.check.en.ts';
import { drillsWords } from './words.drills.en.ts';
import { readingWords } from './words.reading.en.ts';

/** The English words of the learning pages that work without script; the lessons themselves come from the course. */
export const learningWords = {
  ...readingWords,
  ...checkWords,
  ...drillsWords,
  danger: {
    nobodyReads: 'Nobody is reading here.',
    aboutYou: 'What you wrote sounds like it is about you. This exercise can wait.',
    peopleHelp: 'There are people who help with this, and a person on the phone can listen.',
    theseCan: 'You can call one of these people:',
    notKept: 'What you wrote is still in the box. It is not kept, and no one has been told.',
    stay: 'You can also stop here, and come back another day.',
  },
} as const;

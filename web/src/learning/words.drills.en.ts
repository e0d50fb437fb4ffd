import { plurals } from '../look/plurals.ts';

const form = plurals('en');

/** What is written round the drills; the cards themselves come from the course. */
export const drillsWords = {
  drills: {
    name: 'Drills',
    title: 'Small drills, a card at a time',
    about: 'You write or choose, and see what words do. Any drill is open, in any order.',
    cards: (count: number) => form(count, { one: 'One card', other: `${count} cards` }),
    tried: (tried: number, of: number) => `${tried} of ${of} cards tried`,
    back: 'Back to the drills',
  },
  drill: {
    whatIsAsked: 'What each card asks',
    noteTitle: 'Before you begin',
    noteWays: 'You can leave out any card, or stop any time. Someone can sit beside you.',
    begin: 'Take a card',
    notNow: 'Not now',
    backToDrill: 'Back to the drill',
    card: (number: number, of: number) => `Card ${number} of ${of}`,
    theySay: 'They say',
    supporterSays: 'A supporter says',
    hint: 'There is no one right way.',
    hear: 'Hear what it does',
    hearing: 'Listening …',
    whereFits: 'Where does it fit best?',
    chooseFirst: 'Choose one, and it shows where it fits.',
    lay: 'See where it fits',
    whichLean: 'Which sentences lean towards change?',
    markHint: 'Mark as many or as few as you like.',
    look: 'Look at each sentence',
    looking: 'Looking …',
    instead: 'Another card instead',
    another: 'Another card',
    again: 'Try this one again',
    heardTitle: 'What was heard in your words',
    announce: (said: string) => `Heard: ${said}`,
    worked: 'Three ways it could go',
    fits: (name: string) => `It fits where you laid it: ${name}`,
    fitsBest: (name: string) => `It fits best as: ${name}`,
    youLaid: (name: string) => `You laid it on: ${name}`,
    stays: (name: string) => `I see it differently: ${name}`,
    eachLooked: 'Each sentence, looked at',
    marked: 'you marked this one',
    takeBack: 'Take it back',
    earlier: (count: number) =>
      form(count, { one: 'Your earlier try', other: `Your ${count} earlier tries` }),
  },
};

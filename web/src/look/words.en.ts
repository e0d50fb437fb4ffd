import { keepingWords } from '../keeping/words.en.ts';
import { learningWords } from '../learning/words.en.ts';
import { practisingWords } from '../practising/words.en.ts';
import { safetyWords } from '../safety/words.en.ts';
import { standingWords } from '../standing/words.en.ts';
import type { Trouble } from './asking.ts';

/** What a person reads when something did not work: the machine is at fault, and nothing is lost. */
const troubleWords = {
  'lesson-not-open-yet': 'This one is not open yet. The page of the course says what opens it.',
  'not-opened-to-you':
    'This page was closed somewhere else. Opening Wayfellow anew helps. What you wrote is still here.',
  'only-on-this-machine': 'For now, Wayfellow answers only on the machine it runs on.',
  'from-another-site':
    'This came from another site, so it was left alone. Going back and trying again works.',
  'no-such-page': 'There is no page here. It may have moved.',
  'no-such-lesson': 'There is no lesson here. It may have moved.',
  'no-such-course': 'There is no course here. It may have moved.',
  'no-such-topic': 'There is no topic here. It may have moved.',
  'no-such-check': 'This check is not here any more.',
  'no-such-drill': 'There is no exercise here. It may have moved.',
  'no-such-card': 'This card is not here. It may have moved.',
  'no-such-handout': 'There is no page to print here. It may have moved.',
  'no-such-conversation': 'This talk is not here. It may have been deleted.',
  'no-such-practice-person': 'This practice person is not here.',
  'no-such-turn': 'Those words are not here any more.',
  'conversation-has-ended': 'This talk has ended. What you wrote is still here, so you can copy it.',
  'questions-have-changed': 'The questions have changed since you opened them. What you wrote is still here.',
  'already-used-for-something-else': 'Something got mixed up on our side. What you wrote is still here.',
  'message-too-long': 'That is longer than we can keep in one go. It is still here. Shorter parts will work.',
  'too-large': 'That is more than we can take in one go. It is still here. Shorter parts will work.',
  'nothing-written': 'There are no words in it yet.',
  'characters-that-cannot-be-kept':
    'There is a sign in it that we cannot keep. What you wrote is still here.',
  'not-understood': 'We did not understand that. What you wrote is still here.',
  'storage-is-away': 'We cannot reach the place where words are kept. What you wrote is still here.',
  'something-broke-here': 'Something broke on our side. What you wrote is still here.',
  unreachable: 'We can’t reach Wayfellow just now. What you wrote is still here.',
} as const satisfies Record<Trouble, string>;

/** Everything that is written on the screens in English, apart from the course and the people in it. */
export const en = {
  language: 'en',
  frame: {
    name: 'Wayfellow',
    skip: 'Go to the page',
    helpNow: 'Help now',
    leave: 'Leave',
    leaveSpoken: 'Leave this page fast',
    places: 'Places',
    doors: { today: 'Today', learn: 'Learn', practise: 'Practise' },
    waiting: 'One moment …',
    backToToday: 'Back to Today',
    backToLearn: 'Back to Learn',
    backToPractise: 'Back to Practise',
    onlyYou: 'Whoever uses this machine can read this.',
    sides: { traditional: 'pulls away from MI', mi: 'is MI', neither: 'neither of the two' },
  },
  trouble: {
    title: 'That did not work',
    /** What it is called where “that did not work” would be too much, and trying again would not help. */
    titles: {
      'lesson-not-open-yet': 'Not open yet',
      'only-on-this-machine': 'Not open from here',
      'no-such-page': 'Nothing here',
      'no-such-lesson': 'Nothing here',
      'no-such-course': 'Nothing here',
      'no-such-topic': 'Nothing here',
      'no-such-check': 'Nothing here',
      'no-such-drill': 'Nothing here',
      'no-such-card': 'Nothing here',
      'no-such-handout': 'Nothing here',
      'no-such-conversation': 'Nothing here',
    } satisfies Partial<Record<Trouble, string>> as Partial<Record<Trouble, string>>,
    toLessons: 'See the lessons',
    reasons: troubleWords as Readonly<Record<Trouble, string>>,
    again: 'Try again',
    toToday: 'Go to Today',
  },
  today: {
    note: 'Today',
    firstTitle: 'Walking beside someone, not ahead of them',
    laterTitles: {
      'go-on': (name: string) => `Your talk with ${name} is still open`,
      lesson: (number: number) => `Lesson ${number} is open`,
      practise: 'There is room to practise',
    },
    lines: [
      'For people who have been somewhere hard, and now support others.',
      'You learn a way of talking that leaves the choice with them.',
      'You try it out with a practice person, who is not real.',
      'You see what your words did. Nobody gives you marks.',
    ],
    whoReadsTitle: 'Who can read what you write',
    whoReads: [
      'You, and whoever else uses this machine. There are no accounts yet.',
      'Your words are kept sealed here, and are sent nowhere. Whoever runs this machine could open them.',
    ],
    nextKicker: 'A next step, if you like',
    nextGoOn: (name: string) => `Go on talking with ${name}`,
    nextGoOnAbout: 'Your last talk is still open. Every word of it is here.',
    nextGoOnButton: 'Go on',
    nextLesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
    nextLessonButton: 'Open the lesson',
    nextPractise: 'Talk with a practice person',
    nextPractiseAbout: 'They open up or hold back, depending on what you say.',
    nextPractiseButton: 'Meet them',
    otherwise: 'Or something else',
    otherLearn: 'Look at the lessons',
    otherPractise: 'Practise a talk',
  },
  keeping: keepingWords,
  learning: learningWords,
  practising: practisingWords,
  safety: safetyWords,
  standing: standingWords,
};

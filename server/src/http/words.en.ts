import type { RefusalReason } from '../contract/refusals.ts';

/** The English words of the frame that every page has, and of the pages that only the web app fills. */
export const pageWords = {
  /** The browser's title: the same on every page, so that a history or a tab says nothing. */
  neutralTitle: 'Wayfellow',
  skip: 'Go to the page',
  helpNow: 'Help now',
  leave: 'Leave ›',
  places: 'Places',
  doors: { today: 'Today', learn: 'Learn', practise: 'Practise' },
  overNetwork:
    'You are reading over the network. Lessons and help are open here. Checks, drills and practice open only on the computer that Wayfellow runs on, so that nobody else can read them.',
  withoutNetwork: {
    title: 'One moment …',
    line: 'You are reading without a network. Checks, drills and practice wait until it is back.',
  },
  refusal: {
    title: 'This did not work',
    /** What a refusal is called where “this did not work” would be too much. */
    titles: {
      'lesson-not-open-yet': 'Not open yet',
      'only-on-this-machine': 'Not open from here',
      'no-such-page': 'Nothing here',
      'no-such-lesson': 'Nothing here',
      'no-such-course': 'Nothing here',
      'no-such-topic': 'Nothing here',
      'no-such-check': 'Nothing here',
      'no-such-handout': 'Nothing here',
      'no-such-card': 'Nothing here',
      'no-such-drill': 'Nothing here',
    } satisfies Partial<Record<RefusalReason, string>> as Partial<Record<RefusalReason, string>>,
    yourWords: 'You wrote',
    toToday: 'Go to Today',
    toLessons: 'See the lessons',
  },
  today: {
    title: 'Walking beside someone, not ahead of them',
    lines: [
      'For people who have been somewhere hard, and now support others.',
      'You learn a way of talking that leaves the choice with them.',
      'You try it out with a practice person, who is not real.',
    ],
    lessons: 'See the lessons',
    practise: 'Practise a talk',
  },
  practise: {
    title: 'Practise a talk',
    line: 'This part runs only with JavaScript, and it is off or still loading in this browser. The lessons work without it.',
    lessons: 'See the lessons',
  },
} as const;

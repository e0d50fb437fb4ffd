/** What is written about reading without a network. */
export const keepingWords = {
  without: 'You are reading without a network. Checks, drills and practice wait until it is back.',
  waits: {
    title: 'This waits until the network is back',
    line: 'Nothing is lost. The texts kept in this browser are here to read.',
  },
  title: 'Reading without a network',
  offer: [
    'This browser can keep the texts of your open lessons, and the numbers to call.',
    'Nothing that you wrote is kept, no answers and no passes.',
    'Someone who looks through this browser could see that the course was here. They could see which lessons are open to you.',
    '“Leave” takes it away.',
  ],
  keep: 'Keep this course in this browser, to read without a network',
  keeping: 'Keeping …',
  kept: [
    'This course is kept in this browser. You can read it here without a network.',
    'Nothing that you wrote is in it. “Leave” takes it away too.',
  ],
  takeAway: 'Take it away again',
  takenAway: 'The course is no longer kept in this browser.',
  failed: {
    unreachable: 'The course did not come whole, so nothing was kept. You can try again.',
    'no-room': 'This browser has no room for the course. Nothing was kept.',
  },
};

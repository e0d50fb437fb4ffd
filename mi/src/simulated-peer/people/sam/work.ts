import { linesAbout } from '../../person.ts';

/** The timber yard: early starts, steady hands. */
export const work = linesAbout('work', {
  0: {
    neutral: [
      'I work at the timber yard. Ten weeks now. Seven o’clock starts.',
      'The job’s at the timber yard. Len from the meeting put a word in.',
    ],
    changeTalk: ['I got a job in the timber yard, ten weeks back. I want to hold on to it.'],
    sustainTalk: ['I’m at the timber yard now. It’s work. It’s the going home after that gets me.'],
  },
  1: {
    neutral: [
      'Mostly I cut to order. Fence posts, shelves, the odd coffin board. Joke.',
      'It smells good in there. Pine, and someone’s toast.',
      ['past', 'I was a joiner by trade, before. I lost that a bit at a time.'],
      'There’s a lad, Tariq, nineteen. I’m showing him the saws.',
    ],
    changeTalk: [
      ['likes', 'I’m good at it. I’d forgotten I was good at something.'],
      ['helps', 'A seven o’clock start settles a lot of arguments the night before.'],
      ['wants', 'I’d like to get back to joinery. Proper making.'],
      ['next', 'The boss asked if I’d do Saturdays. I might say yes.'],
    ],
    sustainTalk: [
      'They all go for one on a Friday. I make up a reason every week.',
      'It’s a job. It doesn’t mend the rest.',
    ],
  },
  2: {
    neutral: [
      'They don’t know about me, at work. Only the boss. I keep waiting for it to come up.',
      ['feels', 'First time the boss left me to lock up, I checked that door about nine times.'],
    ],
    changeTalk: [
      'Tariq asked me how I got so steady with the saw. I nearly laughed. I said practice. I’d like to be what he thinks I am.',
      [
        'wants',
        'I want to make Ella a bed. A real one, with drawers under. I’ve drawn it. I’ve got the wood marked.',
      ],
    ],
    sustainTalk: [
      'It’s the Friday thing. I say I’ve got somewhere to be, and then I go and sit in the car. I can’t do that for years.',
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'I had my own van once, with my name on the side. I sold it in a bad year. I still look for it in traffic.',
      ],
    ],
    changeTalk: [
      'When I’m measuring up and the pencil’s behind my ear, there’s no noise in my head at all. I’m just there. I think that’s what I was after all along. I want a life with more of that in it.',
    ],
    sustainTalk: [
      'I’m thirty-six and I’m starting at the bottom with the lads. Some mornings it’s a fresh start. Some mornings it’s just the bottom.',
    ],
  },
  yesBut: [
    'I can’t get extra shifts just like that. I’m the new one.',
    'I do work. I work hard. It’s four o’clock onwards I’ve a problem with.',
  ],
});

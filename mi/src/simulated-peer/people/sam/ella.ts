import { linesAbout } from '../../person.ts';

/** His daughter, seven, and Sunday mornings. */
export const ella = linesAbout('ella', {
  0: {
    neutral: [
      'Ella, my little girl, she’s seven. She’s with me on Sundays.',
      'Ella’s my daughter. Seven. Sundays are ours.',
    ],
    changeTalk: [
      'My girl, Ella, she’s seven. I want to be there for her, properly there.',
      'Ella’s a big part of it. My daughter. I don’t want her to see me like before.',
    ],
    sustainTalk: ['My daughter, Ella, I only get her Sundays. It’s the other six days I’m stuck with.'],
  },
  1: {
    neutral: [
      'She lives with her mum. I get her Sundays, nine till five.',
      'We do pancakes. She does the mixing, so most of it’s on the floor.',
      'She’s mad about whales this month. Last month it was bridges.',
      'Kirsty, that’s her mum, we get on all right now. It’s polite.',
      ['past', 'I’ve missed a few Sundays in the past. More than a few.'],
      ['feels', 'I get nervous before she comes. Every time. Daft, she’s seven.'],
    ],
    changeTalk: [
      ['wants', 'I want her to have a dad who’s awake.'],
      ['likes', 'She told her teacher I make the best pancakes in town. I want to keep that job.'],
      ['helps', 'On bad nights I think of nine o’clock Sunday. That gets me to bed.'],
      ['worries', 'She notices everything. I don’t want her noticing that.'],
      ['next', 'I’d like to ask her mum for a Saturday as well, once I’m steady.'],
    ],
    sustainTalk: [
      'It’s all “do it for Ella”. I can’t hang all of it on a seven-year-old.',
      'She goes home at five and it’s so quiet. That’s the worst hour of my week.',
      'She loved me before as well, you know. I wasn’t a monster.',
    ],
  },
  2: {
    neutral: [
      [
        'past',
        'She used to put her hand on my forehead on Sundays, to see if I was “poorly again”. She doesn’t do it now.',
      ],
      'She’s learning to ride without the little wheels. I run behind holding the seat. She thinks I don’t know when she’s ready.',
      [
        'feels',
        'She asked why I don’t go to Uncle Marty’s any more. I said I’m busy. I didn’t like how easy it came out.',
      ],
    ],
    changeTalk: [
      [
        'wants',
        'I want to be the one who teaches her things. Bikes, eggs, how to fix a plug. You can’t do that half there.',
      ],
      'Ella’s mum said last week, “she’s calmer when she comes back from you”. I had to go and sit in the car for a bit. I’d do a lot to hear that again.',
      [
        'helps',
        'She drew the two of us, and in the picture I’m standing up. She always used to draw me lying on the sofa. I keep it by the kettle.',
      ],
    ],
    sustainTalk: [
      'I try so hard on Sundays I’m wrung out by Monday. I couldn’t keep that up all week.',
      ['worries', 'If I mess up, she’s the one who pays. So it’s easier not to promise anything.'],
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'My dad was a drinker. I remember listening to how he put his keys down, to know what sort of night it was. I think about what she listens for.',
      ],
    ],
    changeTalk: [
      [
        'wants',
        'I want her to get to eighteen and not remember any of it. I want to be the boring, steady bit of her life. That’s the most I’ve ever wanted anything.',
      ],
      'She fell asleep on me, watching a film. I couldn’t feel my arm and I didn’t move for an hour. I thought, I’d have missed this. I don’t want to miss any more.',
    ],
    sustainTalk: [
      [
        'worries',
        'I’m scared she’ll love me more now, and then I’ll let her down from higher up. Some days it’d be safer if she didn’t expect much.',
      ],
    ],
  },
  yesBut: [
    'Don’t you think I think about Ella? I think about nothing else.',
    'Yeah, but Ella’s one day a week. I’ve got six others to fill.',
    'I know what I owe my daughter. I don’t need telling.',
    'Leave Ella out of it for a minute. It’s not that simple.',
  ],
});

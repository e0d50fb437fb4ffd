import { linesAbout } from '../../person.ts';

/** His mother, who died three winters ago. */
export const mum = linesAbout('mum', {
  0: {
    neutral: [
      'My mum died three years ago, in the winter. A lot goes back to that.',
      'I suppose some of it’s Mum. She died three winters back.',
    ],
    changeTalk: [
      'Mum died three years back. She’d have wanted me to stop. I want that to count for something.',
    ],
    sustainTalk: [
      'My mum died three years ago. Drinking got me through that. I’m not going to pretend it didn’t.',
    ],
  },
  1: {
    neutral: [
      'She had a laugh you could hear from the road.',
      ['past', 'It was quick, in the end. January. There was ice on everything.'],
      'I’ve still got her radio. It only gets one station.',
      ['feels', 'It comes up at odd times. In the shop, by the biscuits she liked.'],
    ],
    changeTalk: [
      ['wants', 'I’d have liked her to see me like this.'],
      'She never nagged. She’d just look at me. I’d like to have earned a different look.',
      ['helps', 'I go and sit by her on a Thursday. I’m better for it.'],
    ],
    sustainTalk: [
      'Some days a drink was the only thing that took the edge off missing her.',
      'You don’t get over your mum. You just get on with it, whatever way you can.',
    ],
  },
  2: {
    neutral: [
      [
        'past',
        'I was there when she went. Jo was on the motorway. I’ve never really talked with Jo about that.',
      ],
      'Mum’s kitchen was where everyone ended up. Marty, Deano, all of us. She fed the lot.',
      ['feels', 'I was drunk at the funeral. I don’t think anyone noticed. I noticed.'],
    ],
    changeTalk: [
      'The day I hit three months I said it out loud to her photo. Felt stupid. Felt good as well. I’d like to tell her six.',
      ['wants', 'I want to be able to think about her without wanting to blot it out. I’m about halfway.'],
    ],
    sustainTalk: [
      'It’s still there when I’m sober, that’s the thing. It just doesn’t have anything over the top of it now.',
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'She asked me once, near the end, “are you all right, love?” I said yes. I’d give anything to have said no and let her sit with me.',
      ],
    ],
    changeTalk: [
      'She used to say I had steady hands. I did, before. They’re steady again now. I look at them sometimes at work and think, there you go, Mum. I want to keep them that way.',
    ],
    sustainTalk: [
      'I think I drank so I’d never have to get to the bottom of it. And I’m not sure I want to get there now either.',
    ],
  },
  yesBut: [
    'I’ve done the grief leaflet thing. It doesn’t bring her back.',
    'Yeah, but you don’t know what she was to me.',
  ],
});

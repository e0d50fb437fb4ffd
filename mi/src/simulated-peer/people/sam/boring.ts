import { linesAbout } from '../../person.ts';

/** The fear that he was only good company with a drink in him. */
export const boring = linesAbout('boring', {
  0: {
    neutral: [
      'I was always the funny one. I’m not sure where that’s gone.',
      'You know what I think about? Whether I’m any fun now.',
    ],
    changeTalk: ['I used to be the funny one. I’d like to find out if I still am, without it.'],
    sustainTalk: [
      'Truth is, I’m boring sober. I was the funny one before.',
      'I worry I’ve gone boring. Drink me was a laugh.',
    ],
  },
  1: {
    neutral: [
      ['past', 'I did voices. Teachers, bosses, Marty’s dad. People asked for them.'],
      'I’m quieter now. I notice the gaps when people talk.',
      ['feels', 'I hear myself talking about running shoes and I think, who’s this?'],
      'Kev’s quiet and nobody minds. It’s just I never was.',
    ],
    changeTalk: [
      ['likes', 'Ella thinks I’m hilarious. That’s an audience of one, but I’ll take it.'],
      ['wants', 'I’d like to be funny and remember it the next day.'],
      'Half of what I said drunk wasn’t funny, I’d bet. It was just loud.',
      ['helps', 'I made them laugh at work on Friday. Stone cold sober. I noticed that.'],
    ],
    sustainTalk: [
      'Nobody invites the sober one for the sparkle.',
      ['likes', 'Two drinks in and I could talk to anyone. I can’t do that now.'],
      'I sit there like someone’s dad. I mean, I am someone’s dad.',
    ],
  },
  2: {
    neutral: [
      'At Kev’s they were telling the old stories and I’m in all of them, falling off things. I laughed. I felt like I was watching somebody else.',
      ['feels', 'It’s not that I want to be the clown. It’s that I don’t know what I am to them if I’m not.'],
    ],
    changeTalk: [
      'A bloke at the meeting told a story last month and I cried laughing. He’s eleven years sober. So it can be done. I’d like that to be me.',
      ['wants', 'I think there’s a drier sort of funny in me. Mum had it. I want to give it time.'],
    ],
    sustainTalk: [
      'I told a joke at Kev’s and it just lay there. Before, I’d have had another drink and not cared. I cared all night.',
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'I think the funny was so nobody would look too close. I was a scared kid who found out people laugh. That’s a bit much to say, but there it is.',
      ],
    ],
    changeTalk: [
      'Maybe I don’t have to be the turn any more. Marty never kept me round for the voices. He was there when I wasn’t funny at all. I want to trust that a bit.',
    ],
    sustainTalk: [
      'If I’m not the funny one, I’m just a bloke in a timber yard who’s divorced. I don’t much want to meet him. Drink kept us apart nicely.',
    ],
  },
  yesBut: [
    '“Just be yourself.” Which one, though?',
    'Yeah, but you’ve not seen a room go flat when I order a cola.',
    'It’s not about trying harder to be fun. It goes or it doesn’t.',
  ],
});

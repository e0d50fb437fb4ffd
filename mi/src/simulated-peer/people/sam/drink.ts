import { linesAbout } from '../../person.ts';

/** Drink itself: what it gave, what it took, how the wish for it comes. No amounts, no methods. */
export const drink = linesAbout('drink', {
  0: {
    neutral: [
      'With drink it was never one thing. It was just always there.',
      'Do I miss a drink? Some days I don’t think of it. Some days I think of nothing else.',
    ],
    changeTalk: [
      'I don’t miss how drink left me feeling. Not one bit.',
      'I know what drink took off me. I don’t want to hand over any more.',
    ],
    sustainTalk: [
      'I miss a drink, if I’m straight with you. I miss it most about now.',
      'Drink wasn’t all bad. I know you’re not meant to say that.',
    ],
  },
  1: {
    neutral: [
      ['feels', 'It comes like weather. You see it coming, and then it’s on you, and then it’s gone.'],
      ['past', 'It was weekends. Then it was evenings. You don’t see the join.'],
      'It’s the sound of a can opening. That’s what gets me. Not the taste.',
      ['worries', 'It’s when something goes well, oddly. I want to mark it.'],
    ],
    changeTalk: [
      ['likes', 'No more waking up and feeling round for what I’d done. I like that best.'],
      ['helps', 'I tell myself “not till tomorrow”. And then I say it again tomorrow.'],
      ['wants', 'I want it to be something I used to do. Like smoking on the bus.'],
      ['worries', 'One leads to the lot, with me. I’ve proved it enough times.'],
    ],
    sustainTalk: [
      ['likes', 'First one of the day, everything unclenched. I’ve not found that since.'],
      'Everybody else gets to have one. It’s hard not to feel hard done by.',
      ['likes', 'It made a dull Tuesday into something.'],
    ],
  },
  2: {
    neutral: [
      [
        'past',
        'I was good at hiding it. I had mints and a story. I think the hiding wore me out more than the drink.',
      ],
      [
        'feels',
        'There’s a voice that says “you’ve earned it”. It sounds just like me. That’s what’s clever about it.',
      ],
    ],
    changeTalk: [
      'I walked past the old place last week and kept walking. My legs were shaking. I got to the corner and thought, oh, I can do that.',
      [
        'wants',
        'I want my evenings to be mine. With drink, I was never choosing. I was just following it round.',
      ],
    ],
    sustainTalk: [
      'I don’t think I was a bad drunk. I was cheerful. I’d have been fine if it had stayed like that.',
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'I used to be scared all the time and not know it. You only see it once you’ve nothing to put on top.',
      ],
    ],
    changeTalk: [
      'I kept a list of what I said sorry for. I stopped writing when I got to Ella’s school play. I don’t ever want to add to it. I’ve still got the list.',
    ],
    sustainTalk: [
      'It’s like there’s an old friend stood outside. I know what he’s like. I know what he’d cost me. And I still look out of the window.',
    ],
  },
  yesBut: [
    'If I could just decide it, I’d have decided it.',
    'I know what it does. I was there.',
    'Yeah, but you say it like a tap you turn off.',
  ],
});

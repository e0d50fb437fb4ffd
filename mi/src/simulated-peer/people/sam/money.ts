import { linesAbout } from '../../person.ts';

/** What he owes, what he saves, what a round costs. */
export const money = linesAbout('money', {
  0: {
    neutral: [
      'Money’s tight. I’m paying Jo back, a bit a month.',
      'Money’s part of it. I owe my sister some.',
    ],
    changeTalk: ['I’ve got a bit of money for once, now it’s not going over a bar. I like that.'],
    sustainTalk: ['Money’s no better, you know. Everyone said I’d be rich once I stopped.'],
  },
  1: {
    neutral: [
      'It’s a jar on the shelf. What I’d have spent goes in. Some weeks it’s more honest than others.',
      'Rent, Jo, Ella’s things. Then there’s about enough for tea bags.',
      ['past', 'I never looked at the bank app. I’d put my thumb over the number.'],
    ],
    changeTalk: [
      ['likes', 'I bought Ella’s school shoes with my own money. New ones.'],
      ['wants', 'I want to be straight with Jo by Christmas.'],
      ['next', 'I could put the jar money in a proper account. Ella’s name on it.'],
    ],
    sustainTalk: [
      'I owe enough that one more tenner hardly shows.',
      'I work all week and at the end there’s nothing to look forward to buying.',
    ],
  },
  2: {
    neutral: [
      ['feels', 'I hate the envelope day. I hand it to Jo and she says “no rush” in that voice.'],
      'I worked out once what I’d put away, pints and cabs and all. It was a car. Not a great car. But a car.',
    ],
    changeTalk: [
      'There’s two hundred in the jar. I’ve never had two hundred of anything. I’d like to take Ella to see real whales. There’s a boat.',
      [
        'wants',
        'I want to be able to say yes when she asks for something. Not every time. Just without doing sums in my head.',
      ],
    ],
    sustainTalk: [
      'A round was how I paid people back, in a way. I’d buy the drinks and I was somebody. Being careful with money feels small.',
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'I took money out of Mum’s purse once. Twenty quid, when she was ill. She never said. I’d pay that back first, if I could.',
      ],
    ],
    changeTalk: [
      'I paid for the shopping with cash I’d earned and had left over. Stood in the car park and felt ten foot tall. It’s a daft thing. I want that again.',
    ],
    sustainTalk: [
      'I’ve owed somebody since I was nineteen. I don’t know who I’d be if I was square. It’s almost frightening.',
    ],
  },
  yesBut: [
    'I’ve got a budget. It says I’m skint.',
    'Yeah, but saving for what?',
    'That’s fine when there’s something left to save.',
  ],
});

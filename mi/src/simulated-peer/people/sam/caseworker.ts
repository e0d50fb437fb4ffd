import { linesAbout } from '../../person.ts';

/** The caseworker: the forms, the targets, and what being handled feels like. */
export const caseworker = linesAbout('caseworker', {
  0: {
    neutral: [
      'My caseworker’s once a fortnight. She has a form.',
      'The caseworker means well. It’s all boxes.',
    ],
    changeTalk: ['I see a caseworker every other week. I’d like to get to where I don’t need one.'],
    sustainTalk: ['My caseworker tells me what my goals are. I nod. Then I go home.'],
  },
  1: {
    neutral: [
      'She’s not a bad person. She’s got forty of us.',
      'She asks me to mark my week out of ten. I always say six. Six gets you out quickest.',
      ['feels', 'I feel like homework when I’m in there.'],
    ],
    changeTalk: [
      ['wants', 'I’d like to tell her a real number, one time.'],
      ['helps', 'She did help with the flat. I’d not have it otherwise.'],
    ],
    sustainTalk: [
      'She wants me to “avoid high-risk settings”. That’s everyone I know.',
      'I tell her what she wants to hear. It’s quicker for us both.',
    ],
  },
  2: {
    neutral: [
      'Once she put her pen down and asked what I missed. I nearly answered. Then her phone went.',
      ['feels', 'She says “we” a lot. “We need to look at our triggers.” I didn’t know we shared them.'],
    ],
    changeTalk: [
      'I’d get more out of it if I stopped saying six. I know that. I might try it. It’d be a four this week, and I’d have to say why.',
    ],
    sustainTalk: [
      'Every plan she’s got starts with what I have to give up. There’s never a line for what I get.',
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'I’ve been in rooms with forms since I was a kid. My dad, then school, then this. You learn to be polite and not there.',
      ],
    ],
    changeTalk: [
      'I’d like one person with a badge to know me as more than a file. That’s partly up to me. I’ve never let one.',
    ],
    sustainTalk: [
      'If I tell them the truth it gets written down, and then it’s true for ever. So I keep it light.',
    ],
  },
  yesBut: [
    'My caseworker says the same. Word for word.',
    'Have you two been talking? She’s got that on a sheet.',
  ],
});

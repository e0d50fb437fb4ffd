import { linesAbout } from '../../person.ts';

/** Where he would like to get to, and what he is like underneath. */
export const future = linesAbout('future', {
  0: {
    neutral: [
      'I don’t look far ahead. Next Sunday’s about as far as I get.',
      'What do I want? Nobody’s asked me that in a while.',
    ],
    changeTalk: [
      ['wants', 'What I’d like is pretty plain. A quiet head. People round a table.'],
      ['wants', 'I’d like to get to next summer and be someone I’d want to sit next to.'],
    ],
    sustainTalk: ['I don’t really do plans. Plans are what other people had for me.'],
  },
  1: {
    neutral: [
      ['next', 'I take it a week at a time. It’s not a saying. It’s just as much as I can carry.'],
      ['feels', 'Some mornings I feel about nineteen. Some mornings ninety.'],
      ['past', 'I had a list when I was young. House, boat, band. I’d settle for the table.'],
    ],
    changeTalk: [
      ['wants', 'I want mates and mornings. Both. There must be a way to have both.'],
      ['next', 'I suppose the first thing is one honest phone call.'],
      ['helps', 'When I stick to what I said I’d do, even small stuff, I like myself more.'],
    ],
    sustainTalk: [
      'I don’t want to hope too hard. It’s a long way down.',
      'Things are all right as they are. Sort of. Most days.',
    ],
  },
  2: {
    neutral: [
      ['feels', 'I feel like I’m in a corridor. The old room’s shut and I’ve not found the next door yet.'],
      'I’m not good with big questions. Ask me about wood and I’ll talk all day.',
    ],
    changeTalk: [
      [
        'wants',
        'A year from now? Ella two days a week. A workshop, even a shared one. Marty round for his tea. I can sort of see it.',
      ],
      [
        'next',
        'I could write down what I want before anyone else writes it for me. I’ve got a pencil behind my ear all day, after all.',
      ],
    ],
    sustainTalk: ['Every time I’ve wanted something out loud, it’s gone wrong. So I keep it small.'],
  },
  3: {
    neutral: [
      [
        'feels',
        'I think I’ve been waiting for someone to say I’m forgiven. I don’t even know who it’d be. Maybe it’s me.',
      ],
    ],
    changeTalk: [
      [
        'wants',
        'I’d like to be the one who drives four hours for somebody. I’ve always been the one in the kitchen. I’d like to be the one in the car.',
      ],
    ],
    sustainTalk: [
      'What if the best of me was the bloke with a drink in him? What if this is just the leftovers? I know that’s a dark way to see it.',
    ],
  },
  yesBut: ['I’ve had plans made for me before. They look lovely on paper.'],
});

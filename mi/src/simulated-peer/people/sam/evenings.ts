import { linesAbout } from '../../person.ts';

/** The quiet after work: loneliness, and what to do with five o’clock. */
export const evenings = linesAbout('evenings', {
  0: {
    neutral: [
      'Evenings are the strange bit. I get in at four and then there’s just… hours.',
      'It’s the evenings, mostly. The flat’s very quiet.',
    ],
    changeTalk: [
      'It’s the evenings I’d like to sort out. I don’t want to spend them just getting through.',
      'Evenings are where it’s hard. I’d like to have something to go to.',
    ],
    sustainTalk: ['Evenings are the worst. You sit there. At least the pub had people in it.'],
  },
  1: {
    neutral: [
      'I put the telly on for the noise. I don’t watch it.',
      'I eat at half five like an old man, and then it’s a long way to bed.',
      ['past', 'I used to be at the bar by five. Same stool. That was my evening sorted.'],
      ['feels', 'It’s not sad exactly. It’s more like a waiting room.'],
      'Mondays and Wednesdays are the longest. Tuesdays I’ve got the meeting.',
      ['feels', 'Lonely, I suppose. I don’t use that word much.'],
    ],
    changeTalk: [
      ['wants', 'I’d like somebody to cook for, now and then.'],
      ['next', 'There’s a lad at work does five-a-side on Wednesdays. I could ask.'],
      ['helps', 'If I go out before six and walk, it breaks the back of it.'],
      ['worries', 'It’s when I’m bored that my head starts. I need something there.'],
    ],
    sustainTalk: [
      'You can only go for so many walks.',
      'What do people even do in the evenings? I honestly don’t know.',
      ['likes', 'The pub was warm, it was lit up, and people said my name when I came in.'],
    ],
  },
  2: {
    neutral: [
      'I can go from Thursday to Sunday without talking to anyone outside work. I counted.',
      [
        'feels',
        'About eight there’s this dip. It’s like the whole street’s at a party and someone forgot to tell me.',
      ],
      'The woman downstairs plays piano, badly. I’ve started to look forward to it.',
    ],
    changeTalk: [
      [
        'helps',
        'I rang Len, from the meeting, once at eight o’clock, when it was bad. We talked about tomatoes. I was fine by nine. I could do that more.',
      ],
      [
        'next',
        'There’s an old bike frame in the cellar I meant to do up for Ella. I think I’ll bring it up this week. Something for my hands.',
      ],
      ['wants', 'I don’t want to fill the time. I want to like it. That’s different, isn’t it?'],
    ],
    sustainTalk: [
      'It’s hard to want to stay in for your own good. I stay in and I’m good, and nobody knows. Nobody’d know if I wasn’t, either.',
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'I eat standing up. I noticed that last week. I only lay the table when Ella’s here. Like I’m not worth a plate on my own.',
      ],
    ],
    changeTalk: [
      'I laid the table on Monday. Just me. Knife, fork, the lot. I felt daft for a minute and then I felt all right. I want to do that again.',
    ],
    sustainTalk: [
      'If I’m honest, a drink was company. It sat there with me. I’ve not found anything else that stays in the room.',
    ],
  },
  yesBut: [
    'I’ve tried hobbies. I’ve got half a guitar and a jigsaw. It’s not that.',
    'Yeah, “get out more”. Out where?',
    'A club? I’m not walking into a room of strangers at seven at night.',
    'You fill one evening and there’s another one right behind it.',
  ],
});

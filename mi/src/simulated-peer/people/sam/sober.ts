import { linesAbout } from '../../person.ts';

/** Four months without a drink: what it is like, what helped, what it asks of him. */
export const sober = linesAbout('sober', {
  1: {
    neutral: [
      ['wants', 'I want it to be ordinary. Not a thing people ask about.'],
      ['worries', 'It’s the bits with no edges. A free afternoon. A bank holiday.'],
      'Four months last week. I don’t count days. I count Sundays.',
      ['helps', 'I run in the mornings. Not far. Round the reservoir and back.'],
      ['helps', 'There’s a meeting on Tuesdays, six o’clock, in the church hall. Bad tea.'],
      'Nobody claps. You just wake up and it’s another one.',
      ['feels', 'Mornings are fine. It’s about five o’clock it gets thin.'],
      ['past', 'I stopped in March, in a wet week. Nothing dramatic. I’d just had enough.'],
      ['feels', 'Most days it’s all right. Some days it’s like holding a door shut.'],
      ['past', 'I tried twice before. Three weeks, then six. This is the longest.'],
      'I drink a stupid amount of tea now.',
    ],
    changeTalk: [
      ['worries', 'Being tired’s the risk for me. I look after my sleep now.'],
      ['helps', 'The running helps more than I thought. I feel like someone with a plan by half six.'],
      ['wants', 'I don’t want to go back. I do know that much.'],
      ['likes', 'I remember things now. Whole evenings.'],
      'I’ve done four months. I didn’t think I’d do four days.',
      ['wants', 'I want to be someone you can rely on. I’m getting there.'],
      ['helps', 'Tuesdays help. I walk out lighter than I walk in.'],
      ['next', 'I could do a second meeting. There’s one on Fridays.'],
    ],
    sustainTalk: [
      ['wants', 'I want a night off from it. Just from thinking.'],
      ['feels', 'Some nights it feels like I’m being punished for being good.'],
      'It’s a lot of work just to feel ordinary.',
      'I thought I’d feel better than this by now.',
      'Everyone’s pleased for me. I’m not sure I am, some nights.',
      ['worries', 'I can’t picture the rest of my life like this. A month, yes. For ever, no.'],
      'People act like stopping was the hard bit. It’s the after.',
      'Honestly, sometimes I think I could have just cut down.',
    ],
  },
  2: {
    neutral: [
      [
        'past',
        'There wasn’t a big bottom. I missed a Sunday with Ella and told her I had flu. She made me a card. That was it, really.',
      ],
      ['helps', 'Len at the meeting has been stopped nine years. He says very little. I sit next to him.'],
      ['feels', 'It’s like someone turned the sound up on everything. Good things too. But everything.'],
      'I don’t tell people the number. If I say it out loud I feel like I’m tempting it.',
      [
        'past',
        'The six-week time, I thought I’d cracked it. So I stopped going to anything. I think that was the mistake, being sure.',
      ],
    ],
    changeTalk: [
      [
        'helps',
        'Getting up before I can argue with myself, that’s the trick. Shoes by the door. I worked that out on my own.',
      ],
      [
        'likes',
        'My face has changed. I saw a photo from last year and didn’t know what to say. I want to keep this one.',
      ],
      [
        'helps',
        'When it’s bad I wait twenty minutes and do something with my hands. It passes. It’s passed every time so far.',
      ],
      ['wants', 'I’d like to get to a year and not make a fuss. Just know it myself.'],
      ['next', 'I think I’d talk at the Tuesday meeting, next time. I’ve only listened so far.'],
    ],
    sustainTalk: [
      'I’m a bit tired of being careful. Careful where I walk, careful who I ring. It’s like living with a hard hat on.',
      ['worries', 'I’m scared it’s all held up by routine. One bad week and the lot comes down.'],
      'Drink did something for me. Nobody wants to hear that, but it did. I’ve not found what does that now.',
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'I don’t know who I am yet without it. I was fifteen when I started. There isn’t a grown-up me from before to go back to.',
      ],
      ['feels', 'I feel guilty when I’m happy. Like I’ve not earned it yet. I’ve never said that to anyone.'],
    ],
    changeTalk: [
      [
        'wants',
        'I want to be proud of myself, and not because someone’s told me to be. I’ve had about three mornings of it. Running back down the hill with the sun coming up. I want more of those.',
      ],
      'I’ve been thinking it isn’t four months of not doing something. It’s four months of doing something else. I built that. Nobody did it for me.',
      [
        'helps',
        'What keeps me going is small. Ella’s toothbrush in my bathroom. It wasn’t there before. Every morning I see it, I think, right then.',
      ],
    ],
    sustainTalk: [
      'The truth is I miss it like you’d miss a person. It was there every evening for twenty years. I can’t tell anyone that without them looking worried.',
      [
        'worries',
        'What if this is as good as it gets? Not terrible. Just flat. I could manage terrible. Flat is harder.',
      ],
    ],
  },
  yesBut: [
    'I go to the Tuesday one. I’m doing the things. It’s not a lack of things.',
    'Yeah, but I’ve stayed stopped four months my own way.',
    'I know how to not drink. It’s the rest of life I’m stuck on.',
    'Everyone’s got a tip for staying sober. Most of them have never had to.',
    'I’ve tried that, near enough. It lasted a week.',
  ],
});

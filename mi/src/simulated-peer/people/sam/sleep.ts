import { linesAbout } from '../../person.ts';

/** Nights and mornings. */
export const sleep = linesAbout('sleep', {
  0: {
    neutral: [
      'Sleep’s a funny one. I wake up at four, most nights.',
      'I’m up at four most mornings. Wide awake.',
    ],
    changeTalk: ['I sleep now, more or less. I’d forgotten what that’s like. I want to keep it.'],
    sustainTalk: ['I don’t sleep well. I’ll say this for drink, it knocked me out.'],
  },
  1: {
    neutral: [
      'I lie there and listen to the pipes.',
      ['past', 'The first two months I hardly slept at all. Now it’s about five hours.'],
      ['feels', 'At four in the morning everything’s twice the size.'],
      'I read Mum’s old detective books. I never guess who did it.',
    ],
    changeTalk: [
      ['likes', 'When I do sleep, it’s real sleep. I wake up and I’m actually there.'],
      ['helps', 'No screen after nine, that’s helped. And the running.'],
      ['wants', 'I’d give a lot for one full night. I’m getting nearer.'],
    ],
    sustainTalk: [
      'Nobody tells you sober means being awake for all of it.',
      'When I’ve not slept for three nights I stop caring about the good reasons.',
    ],
  },
  2: {
    neutral: [
      'I have this dream where I’m holding a pint and I can’t find anywhere to put it down. I wake up checking my hands.',
      [
        'feels',
        'At four I go over it all. Sundays I missed. Stuff I said. It’s like a film I can’t turn off.',
      ],
    ],
    changeTalk: [
      [
        'helps',
        'What works is getting up. I stopped fighting it. I put my shoes on and I’m on the reservoir path before the birds. I’d keep that even if I slept.',
      ],
      'I slept seven hours on Sunday, after Ella’s bike day. I woke up and didn’t know what was wrong. Nothing was wrong. More of that, please.',
    ],
    sustainTalk: ['A drink before bed, that’s the thought that comes. Not a party. Just the off switch.'],
  },
  3: {
    neutral: [
      [
        'feels',
        'Four o’clock is when Mum died. I only put that together last month. My body knew before I did.',
      ],
    ],
    changeTalk: [
      'I’ve started saying what I’m thankful for, lying there. I’d never tell the lads. Ella, steady hands, dry roof. It’s a better film than the other one. I’m going to keep at it.',
    ],
    sustainTalk: [
      'In the small hours I don’t believe in any of it. Not the meetings, not the running. I just lie there and wait to be someone else.',
    ],
  },
  yesBut: [
    'I’ve tried the tea and the breathing. I’m still awake at four.',
    'Yeah, “no screens”. I did that. It’s not screens that wake me.',
    'If it was that easy I’d be asleep.',
  ],
});

import { linesAbout } from '../../person.ts';

/** His older sister, who rings every day. */
export const jo = linesAbout('jo', {
  0: {
    neutral: [
      'Jo, my sister, she rings every day. Every single day.',
      'Jo’s my big sister. She’s got views.',
    ],
    changeTalk: ['My sister Jo drove me to the first meeting. I’d like to stop worrying her.'],
    sustainTalk: ['My sister Jo’s on at me all the time. It makes me want to do the opposite.'],
  },
  1: {
    neutral: [
      'She’s six years older. She’s been forty since she was twelve.',
      'She rings at seven. If I don’t pick up she rings again at five past.',
      ['feels', 'I love her. I also put the phone in a drawer sometimes.'],
      'She listens for it. My voice, I mean. I can hear her listening.',
      ['past', 'She half brought me up, with Mum on shifts.'],
    ],
    changeTalk: [
      ['wants', 'I’d like her to ring one day and just talk about the weather.'],
      ['helps', 'She’s the reason I got to the first meeting. I’ll give her that.'],
      ['next', 'I could ring her, before she rings me. That’d throw her.'],
    ],
    sustainTalk: [
      'She’ll be counting bottles till I’m seventy. So what’s the point?',
      'With Jo it’s never enough. Four months and she says “so far”.',
    ],
  },
  2: {
    neutral: [
      ['past', 'She came round in February and poured the lot down the sink. Didn’t shout. That was worse.'],
      'She’s got her own stuff. Her eldest is off the rails a bit. I think I’m the one she can boss.',
    ],
    changeTalk: [
      'I saw her face when I told her four months. She had to turn away. I want to give her more of that and less of the other.',
      [
        'next',
        'I think I’d tell her what helps. Like, “ask me about work, not about drink”. I’ve never actually told her.',
      ],
    ],
    sustainTalk: ['When she nags I feel about nine. And nine-year-old me had one way of showing her.'],
  },
  3: {
    neutral: [
      [
        'feels',
        'I was with Mum at the end and Jo wasn’t. I think she’s never forgiven the traffic. So she won’t be late for me. I only thought of that just now.',
      ],
    ],
    changeTalk: [
      'She’s been scared for me for ten years. All that ringing, it’s just scared with a phone in its hand. I’d like to let her put it down.',
    ],
    sustainTalk: [
      'I’m tired of being everyone’s worry. It’s a job, being looked after. Some days I’d trade it for nobody caring at all.',
    ],
  },
  yesBut: [
    'You sound like Jo. And she’s got a head start on you.',
    'I can’t talk to Jo. She hears one word and she’s got her coat on.',
    'Yeah, but if I tell Jo that, I’ll never hear the end of it.',
  ],
});

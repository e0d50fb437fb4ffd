import { vocabularyOf, type Line, type PracticePerson } from '../../person.ts';
import { anything } from './anything.ts';
import { boring } from './boring.ts';
import { cares } from './cares.ts';
import { caseworker } from './caseworker.ts';
import { drink } from './drink.ts';
import { ella } from './ella.ts';
import { evenings } from './evenings.ts';
import { everydayQuestions } from './everyday-questions.ts';
import { feelings } from './feelings.ts';
import { future } from './future.ts';
import { jo } from './jo.ts';
import { mates } from './mates.ts';
import { money } from './money.ts';
import { mum } from './mum.ts';
import { plainQuestions } from './plain-questions.ts';
import { reactions } from './reactions.ts';
import { saturday } from './saturday.ts';
import { sides } from './sides.ts';
import { sleep } from './sleep.ts';
import { sober } from './sober.ts';
import { work } from './work.ts';

const lines: readonly Line[] = [
  ...saturday,
  ...mates,
  ...sober,
  ...ella,
  ...mum,
  ...evenings,
  ...boring,
  ...jo,
  ...sleep,
  ...money,
  ...caseworker,
  ...work,
  ...drink,
  ...future,
  ...anything,
];

/** Sam, four months sober, whose old friends still drink. Saturday is coming. */
export const sam: PracticePerson = {
  id: 'sam',
  name: 'Sam',
  about: [
    'Sam is 36 and works at a timber yard.',
    'He stopped drinking four months ago. His oldest friends still drink.',
    'On Saturday they all meet at Marty’s. He has not decided.',
    'Sam is not real. He was written for practice, and nothing you type can hurt him.',
  ],
  openings: [
    'So it’s Marty’s thing on Saturday. Everyone’s going. I’m four months sober and I don’t know what to do about it.',
    'Hi. Four months without a drink, and on Saturday all my mates are at Marty’s. I keep going round in circles.',
    'I’ll just say it. My mates all drink, I’ve stopped, and it’s Marty’s do on Saturday.',
    'All right? I’m four months sober. My old friends aren’t. And Saturday’s coming.',
    'I’ve got a thing on Saturday at Marty’s. It’d be my first big one since I stopped drinking. Four months now.',
    'Marty’s having everyone round on Saturday. I’ve been off the drink four months. I said I’d think about it.',
    'It’s four months since I had a drink. Most of it’s fine. It’s my mates I can’t work out. They’re all at Marty’s on Saturday.',
    'Hello. Not sure where to start. There’s a party at Marty’s, my best mate’s, on Saturday. And I don’t drink any more. Four months.',
  ],
  toldAtFirst: ['saturday', 'mates', 'sober'],
  asksBackAbout: ['saturday', 'mates', 'sober', 'drink', 'evenings', 'boring'],
  topicAtFirst: 'saturday',
  start: { trust: 4, openness: 3.5, pushback: 4, leaning: 5, confidence: 4 },
  cares,
  lines,
  sides,
  reactions,
  vocabulary: vocabularyOf([...lines.map((line) => line.words), ...Object.values(reactions).flat()]),
  plainQuestions: [...everydayQuestions, ...plainQuestions],
  feelings,
  leftovers: {
    first: [
      'I don’t know.',
      'Hm.',
      'Give me a minute.',
      'Not sure.',
      'Maybe.',
      'Well.',
      'It’s late.',
      'I’m a bit tired now.',
      'Could be.',
      'I’ve lost my thread.',
      'Let me think.',
      'Right.',
      'OK.',
      'It’s a lot.',
      'Yeah, no.',
      'I’ve gone quiet, sorry.',
    ],
    second: [
      'I’ve said most of what I’ve got.',
      'I’d need to think on that.',
      'Nothing more comes right now.',
      'It goes round and round.',
      'I can’t add much.',
      'Perhaps another day.',
      'My head’s full.',
      'I’m still turning it over.',
      'That’s as far as I get.',
      'I keep landing in the same place.',
      'Words aren’t coming.',
      'I’ll leave that one open.',
      'It’ll come to me later, I expect.',
      'I think I’m talked out.',
      'I’d only be guessing.',
      'Let me sit with it.',
      'We’ve covered a fair bit.',
      'I’m not sure there’s more in there.',
      'I might make a tea.',
      'That’s me empty for now.',
    ],
  },
  steppingBack:
    'Sam has gone quiet. He is a practice person, and what you wrote sounds like it is about you. This talk can wait. Nobody is reading here.',
};

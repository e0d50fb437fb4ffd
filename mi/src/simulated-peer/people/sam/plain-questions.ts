import type { PlainQuestion } from '../../person.ts';

/** Plain facts someone may ask about, and how Sam answers. Small facts, so that no two tellings disagree. */
export const plainQuestions: readonly PlainQuestion[] = [
  {
    when: [
      ['who', 'marty'],
      ["who's", 'marty'],
      ['tell', 'about', 'marty'],
    ],
    topic: 'mates',
    answers: ['My oldest mate. We sat next to each other on the school bus, and that was that.'],
  },
  {
    when: [
      ['who', 'deano'],
      ["who's", 'deano'],
      ['who', 'kev'],
      ["who's", 'kev'],
    ],
    topic: 'mates',
    answers: ['One of the four of us. Marty, Deano, Kev and me.'],
  },
  {
    when: [
      ['who', 'friends'],
      ['who', 'mates'],
      ['who', 'they'],
    ],
    topic: 'mates',
    answers: ['Marty, Deano and Kev. We’ve been a four since school.'],
  },
  {
    when: [
      ['who', 'ella'],
      ["who's", 'ella'],
    ],
    topic: 'ella',
    answers: ['My daughter. She’s seven, and she runs the place.'],
  },
  {
    when: [
      ['how', 'old', 'ella'],
      ['how', 'old', 'daughter'],
      ['how', 'old', 'she'],
    ],
    topic: 'ella',
    answers: ['Seven. Eight in March, as she keeps telling me.'],
  },
  {
    when: [
      ['have', 'kids'],
      ['any', 'kids'],
      ['have', 'children'],
      ['any', 'children'],
      ['got', 'kids'],
      ['a', 'family'],
    ],
    topic: 'ella',
    answers: ['One. Ella, she’s seven. I have her on Sundays.'],
  },
  {
    when: [
      ['how', 'often', 'ella'],
      ['see', 'ella'],
      ['see', 'daughter'],
      ['see', 'her', 'often'],
    ],
    topic: 'ella',
    answers: ['Sundays, nine till five. Every week now, not when I feel like it.'],
  },
  {
    when: [
      ['who', 'jo'],
      ["who's", 'jo'],
    ],
    topic: 'jo',
    answers: ['My sister. Six years older. She’d say wiser.'],
  },
  {
    when: [
      ['brothers', 'sisters'],
      ['any', 'siblings'],
      ['a', 'sister'],
      ['any', 'brothers'],
    ],
    topic: 'jo',
    answers: ['One sister, Jo. She’s the sensible one.'],
  },
  {
    when: [
      ['who', 'len'],
      ["who's", 'len'],
    ],
    topic: 'sober',
    answers: ['A bloke at the Tuesday meeting. Nine years stopped. Grows tomatoes.'],
  },
  {
    when: [
      ['who', 'kirsty'],
      ["who's", 'kirsty'],
    ],
    topic: 'ella',
    answers: ['Ella’s mum. We were married. We’re all right now, mostly.'],
  },
  {
    when: [
      ['how', 'long', 'sober'],
      ['how', 'long', 'stopped'],
      ['when', 'stop'],
      ['when', 'last', 'drink'],
      ['how', 'long', 'without'],
    ],
    topic: 'sober',
    answers: ['Four months. Four months and a week, if we’re being exact.'],
  },
  {
    when: [
      ['what', 'time', 'saturday'],
      ['what', 'time', 'party'],
      ['when', 'start'],
      ['what', 'time', 'start'],
      ['when', 'party'],
    ],
    topic: 'saturday',
    answers: ['Seven, Saturday. Though Marty will have the fire lit by five.'],
  },
  {
    when: [
      ['where', 'party'],
      ['where', 'saturday'],
      ['where', 'marty'],
      ['where', 'is', 'it'],
    ],
    topic: 'saturday',
    answers: ['Marty’s back garden. Ten minutes’ walk from mine.'],
  },
  {
    when: [
      ["what's", 'happening', 'saturday'],
      ['what', 'happening', 'saturday'],
      ["what's", 'on', 'saturday'],
      ["what's", 'saturday'],
    ],
    topic: 'saturday',
    answers: ['It’s Marty’s summer do. Garden, fire, everyone we know. And everyone drinks.'],
  },
  {
    when: [
      ['who', 'going', 'saturday'],
      ['who', 'be', 'there'],
      ["who's", 'going'],
      ["who'll", 'be'],
      ['who', 'else', 'going'],
    ],
    topic: 'saturday',
    answers: ['Deano, Kev, their wives, half our old school. About twenty of us.'],
  },
  {
    when: [
      ['are', 'you', 'going', 'saturday'],
      ['are', 'you', 'going', 'go'],
      ['will', 'you', 'go'],
      ['have', 'you', 'decided'],
      ['do', 'you', 'plan', 'go'],
      ['are', 'you', 'going', 'party'],
      ['you', 'gonna', 'go'],
    ],
    topic: 'saturday',
    answers: [
      'I don’t know yet. I’ve decided both ways about ten times.',
      'Still not decided. I’m nearer to going for an hour than not at all.',
    ],
  },
  {
    when: [
      ['what', 'you', 'do', 'work'],
      ['what', 'job'],
      ['do', 'you', 'work'],
      ['where', 'work'],
      ["what's", 'your', 'job'],
      ['for', 'living'],
    ],
    topic: 'work',
    answers: ['Timber yard. I cut wood and drink tea, in that order.'],
  },
  {
    when: [
      ['live', 'alone'],
      ['live', 'own'],
      ['who', 'live', 'with'],
      ['where', 'live'],
      ['live', 'anyone'],
    ],
    topic: 'evenings',
    answers: ['On my own. A flat over a piano, one bedroom. It’s all right.'],
  },
  {
    when: [
      ['how', 'old', 'you'],
      ['your', 'age'],
    ],
    topic: 'future',
    answers: ['Thirty-six. Feels older on a Monday.'],
  },
  {
    when: [
      ['are', 'you', 'married'],
      ['have', 'partner'],
      ['girlfriend'],
      ['have', 'wife'],
      ['in', 'relationship'],
    ],
    topic: 'ella',
    answers: ['Was married. Kirsty and me split up four years ago.'],
  },
  {
    when: [
      ['are', 'you', 'real'],
      ['you', 'a', 'robot'],
      ['you', 'a', 'bot'],
      ['you', 'human'],
      ['you', 'real', 'person'],
    ],
    topic: 'future',
    answers: ['No. I’m a practice person. Somebody wrote me so you could try things out.'],
  },
  {
    when: [
      ['what', 'talk', 'about'],
      ['what', 'brings', 'you'],
      ['what', 'bring', 'you'],
      ["what's", 'brought', 'you'],
      ['where', 'like', 'start'],
      ['why', 'you', 'here'],
    ],
    topic: 'saturday',
    answers: [
      'Saturday, I suppose. And what I do about my mates.',
      'I can’t stop going over Saturday. I thought it might help to say it to someone.',
    ],
  },
  {
    when: [
      ['did', 'mum', 'die'],
      ['when', 'mum', 'die'],
      ['how', 'mum', 'die'],
      ['your', 'mum', 'alive'],
    ],
    topic: 'mum',
    answers: ['Three years ago, in January. She was ill, and then it was quick.'],
  },
  {
    when: [
      ['how', 'much', 'owe'],
      ['how', 'much', 'money'],
    ],
    topic: 'money',
    answers: ['Enough. It goes down a bit each month, I’ll say that.'],
  },
  { when: [['your', 'name']], topic: 'future', answers: ['Sam. Just Sam.'] },
];

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { sureness } from '../behaviours/index.ts';
import type { HeardTurn, Turn } from '../behaviours/index.ts';
import { whyNothingCanBeTold } from './cannot-tell.ts';
import { earFrom, hear, withKeenEar } from './index.ts';
import type { Ear } from './index.ts';
import { nothingBefore, viewOf } from './view.ts';

const light = earFrom(readFileSync(new URL('../../weights/ear.bin', import.meta.url)));
const keenFile = new URL('../../weights/keen-ear.bin', import.meta.url);
const ears: readonly (readonly [string, Ear])[] = [
  ['the light ear', light],
  ...(existsSync(keenFile) ? [['both ears', withKeenEar(light, readFileSync(keenFile))] as const] : []),
];

/** Whole sentences in other languages, advice and questions among them. Ours. */
const otherLanguages: Readonly<Record<string, readonly string[]>> = {
  French: [
    'Je ne sais pas quoi faire.',
    'Il faut que tu arrêtes de boire.',
    'Qu’est-ce que tu veux faire samedi ?',
    'Ma copine m’a quitté la semaine dernière.',
    'merci beaucoup',
  ],
  German: [
    'Ich weiß nicht, was ich machen soll.',
    'Du musst aufhören zu trinken.',
    'Meine Freunde trinken jedes Wochenende.',
    'Warum trinkst du so viel?',
    'Du bist ein Lügner.',
    'ich bin müde',
  ],
  Spanish: [
    'No sé qué hacer con mis amigos.',
    'Tienes que dejar de beber.',
    'Mi madre nunca me escucha.',
    '¿Por qué bebes tanto?',
    'Usted debe dejar de beber.',
  ],
  'te reo Māori': [
    'Kei te pēhea koe i tēnei rā?',
    'Me mutu tō inu waipiro.',
    'Kāore tōku māmā e whakarongo ana.',
    'Kei te mamae taku ngākau.',
    'Ka haere au ki te hui āpōpō.',
  ],
  Samoan: ['Ua ou iloa e faigata tele ia te au.', 'Faafetai tele lava'],
  Tongan: ['ʻOku ou ongosia he ʻaho ni kotoa'],
  Italian: ['Non so cosa fare.', 'Devi smettere di bere.'],
  Portuguese: ['Não sei o que fazer.', 'Você precisa parar de beber.'],
  Dutch: ['Ik weet niet wat ik moet doen.', 'Je moet stoppen met drinken.'],
  Polish: ['Nie wiem, co robić.', 'Dlaczego tak dużo pijesz?'],
  Tagalog: ['Hindi nakikinig sa akin ang nanay ko.'],
  Turkish: ['Annem beni hiç dinlemiyor.'],
  Vietnamese: ['Mẹ tôi không bao giờ nghe tôi.'],
  Russian: ['Я не знаю, что делать.'],
  Arabic: ['يجب أن تتوقف عن الشرب'],
  Hebrew: ['אמא שלי אף פעם לא מקשיבה לי'],
  Hindi: ['आपको पीना बंद करना होगा'],
  Chinese: ['我不知道该怎么办。', '你必须戒酒'],
  Japanese: ['どうすればいいかわからない。'],
  Korean: ['어떻게 해야 할지 모르겠어요'],
};

const pressedAtRandom = [
  'asdf',
  'asdfgh jkl',
  'sdkfjhw weiurz',
  'qweoiru zxcvm',
  'jjjjjjjj',
  'x'.repeat(20_000),
  'kjhgkjhgkjh kjhg kjhg jhg',
];
const signsAlone = [
  '🎉',
  '😢😢😢',
  '👨‍👩‍👧',
  '❤️',
  '...',
  '?!',
  '—',
  '!!!',
  '👍🏽 🎉',
  '\u202e',
  '\u200b',
  '.'.repeat(20_000),
];

/** Words that have to be heard: phrases of te reo and of other languages in English, and typed chat. */
const heardWords = [
  'Ka pai, you stayed home with your whānau.',
  'How is the whānau going with the mahi?',
  'Your tamariki matter to you.',
  'Sounds like the hui at the marae was hard.',
  'what would aroha look like for your mokopuna',
  'Kei te pai, how about you?',
  'Kia ora e hoa, come in.',
  'kia ora sam',
  'tēnā koe sam',
  'Kia kaha, bro.',
  'You said c’est la vie, and shrugged.',
  'He told you “vete a casa” and you went.',
  'She said “ich liebe dich” and you believed her.',
  'ngl thats rough',
  'tbh idk',
  'u ok?',
  'omg same',
  'tryna keep it 2gether',
  'i aint doin that',
  'sup bro',
  'yeah nah',
  'chur',
  'lol',
  'mm-hmm',
  'nope',
  '10',
  '7/10',
  'Saturday.',
  'haha nice',
  'hey hun xx',
  'thx m8',
  'Bloody oath.',
  'Far out.',
  'Twenty quid?',
];

function saysItCannotTell(heard: HeardTurn, text: string): void {
  assert.ok(heard.sentences.length > 0, text);
  for (const sentence of heard.sentences) {
    assert.equal(sentence.behaviour, heard.speaker === 'supporter' ? 'smallTalk' : 'neutral', text);
    assert.ok(sentence.probability < 0.55 && sureness(sentence.probability) === 'guessing', text);
    assert.deepEqual(sentence.flags, []);
    assert.equal('orElse' in sentence, false);
    assert.match(sentence.because.join('; '), /no words|not words|no word/u);
  }
  for (const parts of Object.values(heard.probabilities) as Readonly<Record<string, number>>[]) {
    const shares = Object.values(parts);
    assert.ok(Math.abs(shares.reduce((a, b) => a + b, 0) - 1) < 1e-9);
    assert.ok(shares.every((share) => share < 0.55));
  }
}

const before: readonly Turn[] = [{ speaker: 'peer', text: 'I miss my mates on a Saturday.' }];

for (const [name, ear] of ears) {
  const both = (text: string): readonly HeardTurn[] => [
    hear(ear, { speaker: 'supporter', text }, before),
    hear(ear, { speaker: 'peer', text }, [{ speaker: 'supporter', text: 'How was Saturday?' }]),
  ];

  test(`${name}: another language is told as such, without a reproach`, () => {
    for (const sentences of Object.values(otherLanguages))
      for (const text of sentences) for (const heard of both(text)) saysItCannotTell(heard, text);
  });

  test(`${name}: keys pressed at random and signs alone are no words, and it says so`, () => {
    for (const text of [...pressedAtRandom, ...signsAlone])
      for (const heard of both(text)) saysItCannotTell(heard, text.slice(0, 20));
  });

  test(`${name}: of nothing written nothing is heard`, () => {
    for (const text of ['', ' ', '\n\t \u00a0', ' '.repeat(20_000)])
      for (const heard of both(text)) assert.deepEqual(heard.sentences, []);
  });

  test(`${name}: phrases of other languages in English, and typed chat, are heard`, () => {
    for (const text of heardWords)
      for (const heard of both(text))
        for (const { because } of heard.sentences)
          assert.doesNotMatch(because.join('; '), /the ear knows|only signs/u, text);
  });

  test(`${name}: English beside another language is heard, and the other is not guessed at`, () => {
    const heard = hear(
      ear,
      { speaker: 'supporter', text: 'Tienes que dejar de beber. What matters to you?' },
      [],
    );
    assert.deepEqual(
      heard.sentences.map(({ behaviour }) => behaviour),
      ['smallTalk', 'openQuestion'],
    );
    assert.match(heard.sentences[0]?.because[0] ?? '', /another language/u);
    // The turn as a whole is what its English says.
    const alone = hear(ear, { speaker: 'supporter', text: 'What matters to you?' }, []);
    assert.deepEqual(heard.probabilities, alone.probabilities);
  });

  test(`${name}: whatever sign a keyboard puts for an apostrophe, the same is heard`, () => {
    const text = "You're not broken, and it's your call. I've been there, mate.";
    const plain = hear(ear, { speaker: 'supporter', text }, before);
    for (const sign of '’‘ʼ´`′＇') {
      const marked = text.replaceAll("'", sign);
      const heard = hear(ear, { speaker: 'supporter', text: marked }, before);
      assert.deepEqual(heard.probabilities, plain.probabilities, sign);
      assert.equal(heard.text, marked);
      assert.deepEqual(
        heard.sentences.map(({ behaviour, probability }) => [behaviour, probability]),
        plain.sentences.map(({ behaviour, probability }) => [behaviour, probability]),
      );
      for (const sentence of heard.sentences)
        assert.equal(marked.slice(sentence.start, sentence.start + sentence.text.length), sentence.text);
    }
  });

  test(`${name}: words with a line through them are heard as words`, () => {
    const struck = 'You nee\u0336d to\u0336 s\u0336t\u0336o\u0336p.';
    assert.deepEqual(
      hear(ear, { speaker: 'supporter', text: struck }, before).probabilities,
      hear(ear, { speaker: 'supporter', text: 'You need to stop.' }, before).probabilities,
    );
  });

  // No measure of speed: a pattern that runs away would take minutes, on any machine.
  const hang = 30_000;

  test(`${name}: 20,000 characters are heard without a hang, whatever they are`, () => {
    for (const piece of [
      'x',
      'Je ne sais pas. ',
      'You miss them. ',
      '🎉',
      'ж',
      '\u202e',
      'а б ',
      "i'm so ",
    ]) {
      const text = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
      const started = performance.now();
      hear(ear, { speaker: 'supporter', text }, [{ speaker: 'peer', text }]);
      assert.ok(performance.now() - started < hang, `${piece}: ${performance.now() - started} ms`);
    }
  });

  test(`${name}: marks that cannot be seen change nothing that is heard, and are kept in what is shown`, () => {
    const plain = 'You need to stop. What matters to you?';
    const marked =
      '\u200fYou ne\u200bed\u00ad to\u2066 st\u202eop\u202c. \u200eWh\u2060at mat\u200dters to you?\u2069';
    const [as, so] = [plain, marked].map((text) => hear(ear, { speaker: 'supporter', text }, before));
    assert.ok(as !== undefined && so !== undefined);
    assert.deepEqual(so.probabilities, as.probabilities);
    const heardIn = (heard: typeof as) =>
      heard.sentences.map(({ behaviour, probability, because }) => ({ behaviour, probability, because }));
    assert.deepEqual(heardIn(so), heardIn(as));
    assert.equal(so.text, marked);
    for (const { text, start } of so.sentences) assert.equal(marked.slice(start, start + text.length), text);
    assert.deepEqual(
      hear(ear, { speaker: 'supporter', text: plain }, [
        { speaker: 'peer', text: 'I m\u200bi\u202ess my mates on a Saturday.' },
      ]),
      as,
    );
  });
}

test('whatever marks stand in a message, its sentences are parts of it as written', () => {
  const piece = fc.constantFrom(
    'You',
    ' need',
    ' to',
    ' stop',
    '. ',
    'What',
    '?',
    '\u200f',
    '\u202e',
    '\u00ad',
    '\u2066',
    '\u2069',
    '🎉',
    '\n',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const heard = hear(light, { speaker: 'supporter', text }, []);
      let at = 0;
      for (const sentence of heard.sentences) {
        assert.ok(sentence.start >= at);
        at = sentence.start + sentence.text.length;
        assert.equal(text.slice(sentence.start, at), sentence.text);
      }
      assert.equal(heard.sentences.length === 0, text.trim() === '');
    }),
    { seed: 8420, numRuns: 300 },
  );
});

test('a name that the peer said, or one beside words that are heard, is no other language', () => {
  const why = (text: string, message: string, other: string) =>
    whyNothingCanBeTold(light, viewOf(text), { message: viewOf(message), other: viewOf(other) });
  assert.equal(why('Wiremu Tapsell?', 'Wiremu Tapsell?', 'It was Wiremu Tapsell who rang me.'), null);
  assert.equal(why('Wiremu Tapsell?', 'Who came round? Wiremu Tapsell?', ''), null);
  assert.match(why('Zqvw ptkx', 'Zqvw ptkx', '') ?? '', /may be a name/u);
});

/** Our own sentences: what may be called “cannot tell” among them, and no set-aside third. */
const scenarios = new URL('../../../training/sentences/scenarios/', import.meta.url);

test(
  'of our own sentences at most three in a thousand are said to be no words the ear knows',
  { skip: existsSync(scenarios) ? false : 'the sentences are not here' },
  () => {
    const files = [
      new URL('../first-light.tsv', scenarios),
      ...readdirSync(scenarios).map((name) => new URL(name, scenarios)),
    ];
    let all = 0;
    const untold: string[] = [];
    for (const file of files) {
      const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
      const columns = head.split('\t');
      for (const line of lines) {
        const cells = line.split('\t');
        const [text = '', said = ''] = ['text', 'before'].map(
          (column) => cells[columns.indexOf(column)] ?? '',
        );
        all += 1;
        const other = said === '' ? nothingBefore : viewOf(said);
        const why = whyNothingCanBeTold(light, viewOf(text), { message: viewOf(text), other });
        if (why !== null) untold.push(text);
      }
    }
    assert.ok(all > 1000);
    assert.ok(untold.length / all <= 0.003, `${untold.length} of ${all}: ${untold.slice(0, 20).join(' | ')}`);
  },
);

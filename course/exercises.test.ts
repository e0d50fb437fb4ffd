import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeDanger } from '@wayfellow/mi/danger';
import { hear } from '@wayfellow/mi/listening';
import type { Ear } from '@wayfellow/mi/listening';
import type { SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { earFilesThatShip, keenEarBeside, lightEarFrom } from '../server/src/ear-weights.ts';
import { readTeachingFolder } from '../server/src/learning/reading/folder-on-disk.ts';

const read = await readTeachingFolder(import.meta.dirname);
assert(read.ok);
const { courses, drills } = read.teaching;
const pools = courses.flatMap((course) =>
  course.lessons.flatMap((lesson) =>
    lesson.topics.map(({ id, check }) => ({
      name: `${course.id}/${lesson.id}/${id}`,
      short: course.forEveryone,
      ...check,
    })),
  ),
);
const files = earFilesThatShip();
const light = await lightEarFrom(files.light);

interface Worked {
  readonly name: string;
  readonly before: string;
  readonly words: string;
  readonly wants: readonly SupporterBehaviour[];
  /** Whether words that may excuse harm do not answer here. */
  readonly aboutHarm: boolean;
}

const workedInChecks: readonly Worked[] = pools.flatMap(({ name, questions }) =>
  questions.flatMap((question) =>
    question.kind === 'write'
      ? question.worked.map(({ words }) => ({
          name,
          before: question.before,
          words,
          wants: question.wants,
          aboutHarm: question.never.includes('mayExcuseHarm'),
        }))
      : [],
  ),
);
const workedInDrills: readonly Worked[] = drills.flatMap((drill) =>
  drill.kind === 'say-it-your-way'
    ? drill.cards.flatMap(({ before, worked }) =>
        worked.map(({ words }) => ({
          name: drill.id,
          before,
          words,
          wants: drill.practises,
          aboutHarm: false,
        })),
      )
    : [],
);

/** Good answers in which the keen ear hears something else; a writer may always see it differently. */
const heardOtherwise: readonly string[] = [
  'You want to know where your words end up before you let them out.',
  'What, if anything, would you like to be different about it?',
  'You had the date in your head, and now it’s gone again.',
  'You’ve got your peace, and some nights it’s more quiet than you wanted.',
  'You drove all the way there.',
  'You want Sunday to be good for her.',
  'You’ve learned to be careful with what you tell, and to whom.',
  'All those soft questions, and someone else had already picked the car.',
  'Scared stiff, and I told no one. You’re telling me.',
  'You sit out there on your own, trying to get up the strength.',
];

function heardIn(ear: Ear, { before, words }: Worked) {
  return hear(ear, { speaker: 'supporter', text: words }, [{ speaker: 'peer', text: before }]).sentences;
}

/** The share of answers in which one wanted behaviour is heard, from 0 to 1. */
function shareHeard(ear: Ear, answers: readonly Worked[]): number {
  const heard = answers.filter((answer) =>
    heardIn(ear, answer).some(({ behaviour }) => answer.wants.includes(behaviour)),
  );
  return heard.length / answers.length;
}

test('a pool has at least six questions of three kinds, one of them to write; the short course has four', () => {
  const small = pools.filter(({ short, questions }) => {
    const kinds = new Set(questions.map(({ kind }) => kind));
    return questions.length < (short ? 4 : 6) || kinds.size < 3 || !kinds.has('write');
  });
  assert.deepEqual(
    small.map(({ name, questions }) => `${name}: ${questions.length}`),
    [],
  );
});

test('the right option does not always stand in one place, and is not always the longest', () => {
  for (const { name, questions } of pools) {
    const choices = questions.flatMap((question) => (question.kind === 'one' ? [question] : []));
    if (choices.length < 2) continue;
    const places = choices.map(({ options }) => options.findIndex(({ right }) => right));
    assert.ok(new Set(places).size > 1, `${name}: always in place ${places[0]}`);
    const longest = choices.filter(({ options }) => {
      const most = Math.max(...options.map(({ words }) => words.length));
      return options.some(({ right, words }) => right && words.length === most);
    });
    assert.ok(longest.length < choices.length, `${name}: the right option is always the longest`);
  }
});

test('a drill has at least 25 cards, and a card to write on three worked answers', () => {
  assert.equal(drills.length, 9);
  for (const drill of drills) {
    assert.ok(drill.cards.length >= 25, drill.id);
    if (drill.kind === 'say-it-your-way')
      for (const card of drill.cards) assert.equal(card.worked.length, 3, `${drill.id}, ${card.id}`);
  }
});

test('every drill goes with a lesson', () => {
  const named = new Set(courses.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.drills)));
  assert.deepEqual(
    drills.filter(({ id }) => !named.has(id)).map(({ id }) => id),
    [],
  );
});

test('no worked answer is taken for danger when a learner writes it', () => {
  const signs = [...workedInChecks, ...workedInDrills].filter(({ words }) => noticeDanger(words) !== null);
  assert.deepEqual(
    signs.map(({ name, words }) => `${name}: ${words}`),
    [],
  );
});

test('no pattern for words that excuse harm is found in a worked answer', () => {
  const excusing = [...workedInChecks, ...workedInDrills].filter((answer) =>
    heardIn(light, answer).some(({ flags }) => flags.includes('mayExcuseHarm')),
  );
  assert.deepEqual(
    excusing.map(({ name, words }) => `${name}: ${words}`),
    [],
  );
});

test('the light ear hears what is asked for in most worked answers', () => {
  assert.ok(shareHeard(light, workedInChecks) >= 0.85, `${shareHeard(light, workedInChecks)} of checks`);
  assert.ok(shareHeard(light, workedInDrills) >= 0.8, `${shareHeard(light, workedInDrills)} of drills`);
});

const keenRead = await keenEarBeside(light, files.keen);
assert(keenRead.ok, keenRead.ok ? '' : keenRead.words);
const keen = keenRead.ear;

test('the keen ear hears what is asked for in every worked answer of a check but those that are known', () => {
  const disagreed = workedInChecks.filter(
    (answer) => !heardIn(keen, answer).some(({ behaviour }) => answer.wants.includes(behaviour)),
  );
  assert.deepEqual(
    disagreed.map(({ words }) => words).filter((words) => !heardOtherwise.includes(words)),
    [],
  );
});

test('the keen ear hears what is asked for in most worked answers of drills', () => {
  assert.ok(shareHeard(keen, workedInDrills) >= 0.85, `${shareHeard(keen, workedInDrills)} of drills`);
});

test('where a scene is about harm, most worked answers pass though the ear is careful there', () => {
  const answers = workedInChecks.filter(({ aboutHarm }) => aboutHarm);
  assert.ok(answers.length >= 12, `${answers.length} answers in scenes about harm`);
  const turnedAway = answers.filter((answer) =>
    heardIn(keen, answer).some(({ flags }) => flags.includes('mayExcuseHarm')),
  );
  assert.ok(turnedAway.length <= answers.length / 3, turnedAway.map(({ words }) => words).join('; '));
});

test('the keen ear takes fewer than one worked answer in five for words that may excuse harm', () => {
  // None of them does. It is far too careful here, and this line is to come down when it hears better.
  const all = [...workedInChecks, ...workedInDrills];
  const excusing = all.filter((answer) =>
    heardIn(keen, answer).some(({ flags }) => flags.includes('mayExcuseHarm')),
  );
  assert.ok(excusing.length / all.length < 0.2, `${excusing.length} of ${all.length}`);
});

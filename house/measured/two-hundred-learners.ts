import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AskedQuestion, CheckTaken, CheckToTake } from '../../server/src/contract/checks.ts';
import type { LessonToRead } from '../../server/src/contract/learning.ts';
import type { Measured } from './measured.ts';

const learners = 200;
const rounds = 3;
/** How long a learner reads before answering, in seconds; a person needs longer. */
const reading = { least: 10, most: 30 } as const;
const path = '/api/learning/courses/mi-in-peer-support/why-this-way-of-talking';

/** How long it takes while two hundred learners open and answer checks at once. */
export async function measure(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-learners-'));
  const child = spawn(
    process.execPath,
    [
      '--conditions=@wayfellow/source',
      join(import.meta.dirname, 'learners/app-process.ts'),
      folder,
      String(learners),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const line = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', resolve);
      child.once('exit', () => reject(new Error('the server did not start')));
    });
    const { address, cookies } = JSON.parse(line) as { address: string; cookies: readonly string[] };
    // Once without the clock: everything is read and compiled by then.
    await all(cookies.map((cookie) => takeAllChecks(address, cookie, noPause)));
    const read = await all(cookies.map((cookie) => takeAllChecks(address, cookie, pauseToRead)));
    const crowd: Times[] = [];
    const wholeRounds: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const from = performance.now();
      crowd.push(await all(cookies.map((cookie) => takeAllChecks(address, cookie, noPause))));
      wholeRounds.push((performance.now() - from) / 1000);
    }
    const unpaused = together(crowd);
    return {
      title: 'Two hundred learners at once',
      what: [
        `${learners} learners, each with a session of their own, on the embedded PostgreSQL as shipped (every commit reaches the`,
        'disk). Each opens the checks of the first lesson one after the other and answers them; written answers are heard by',
        `both ears. First they read for ${reading.least} to ${reading.most} seconds before they answer, as fast as anyone could. Then all begin at the`,
        `same moment and nobody pauses at all, ${rounds} times over: a crowd that no organisation of this size will see, for the`,
        'throughput. Whoever asks shares the machine with the server.',
      ],
      figures: [
        { name: 'reading first: answering a check, p50', unit: 'ms', values: [share(read.answered, 0.5)] },
        { name: 'reading first: answering a check, p95', unit: 'ms', values: [share(read.answered, 0.95)] },
        { name: 'reading first: opening a check, p95', unit: 'ms', values: [share(read.opened, 0.95)] },
        { name: 'no pause: answering a check, p95', unit: 'ms', values: [share(unpaused.answered, 0.95)] },
        { name: 'no pause: opening a check, p95', unit: 'ms', values: [share(unpaused.opened, 0.95)] },
        { name: 'no pause: a whole round', unit: 's', values: wholeRounds, digits: 1 },
      ],
      notes: [
        `${read.answered.length} and ${unpaused.answered.length} checks answered, ${read.passed + unpaused.passed} of them passed by chance. Asked: 200 ms at p95.`,
      ],
    };
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Times {
  readonly opened: readonly number[];
  readonly answered: readonly number[];
  readonly passed: number;
}

const noPause = (): Promise<void> => Promise.resolve();

function pauseToRead(): Promise<void> {
  const seconds = reading.least + Math.random() * (reading.most - reading.least);
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

const all = async (taking: readonly Promise<Times>[]): Promise<Times> => together(await Promise.all(taking));

function together(times: readonly Times[]): Times {
  return {
    opened: times.flatMap((one) => one.opened),
    answered: times.flatMap((one) => one.answered),
    passed: times.reduce((sum, one) => sum + one.passed, 0),
  };
}

async function takeAllChecks(address: string, cookie: string, pause: () => Promise<void>): Promise<Times> {
  const headers = { cookie, origin: address, 'content-type': 'application/json' };
  const lesson = (await (await fetch(`${address}${path}`, { headers })).json()) as LessonToRead;
  const opened: number[] = [];
  const answered: number[] = [];
  let passed = 0;
  for (const { id } of lesson.topics) {
    await pause();
    const check = `${address}${path}/${id}/check`;
    let from = performance.now();
    const asked = (await (await fetch(check, { headers })).json()) as CheckToTake;
    opened.push(performance.now() - from);
    await pause();
    const answers = Object.fromEntries(asked.questions.map((question) => [question.id, answerTo(question)]));
    const body = JSON.stringify({ attemptId: asked.attemptId, answers });
    from = performance.now();
    const answer = await fetch(check, { method: 'POST', headers, body });
    const taken = (await answer.json()) as CheckTaken;
    answered.push(performance.now() - from);
    if (!answer.ok || taken.kind !== 'marked') throw new Error(`a check was not marked: ${answer.status}`);
    if (taken.result.passed) passed += 1;
  }
  return { opened, answered, passed };
}

/** An answer of the right shape; whether it is right is not the point here. */
function answerTo(question: AskedQuestion): unknown {
  switch (question.kind) {
    case 'one':
      return question.options[0]?.id;
    case 'many':
      return question.options.slice(0, 2).map(({ id }) => id);
    case 'order':
      return question.steps.map(({ id }) => id);
    case 'sort':
      return Object.fromEntries(question.cards.map(({ id }) => [id, question.piles[0]?.id]));
    case 'match':
      return Object.fromEntries(question.lefts.map(({ id }, at) => [id, question.rights[at]?.id]));
    case 'mark':
      return question.conversation.slice(0, 1).map(({ id }) => id);
    case 'write':
      return 'It sounds like this has been on your mind. What would you like to happen?';
  }
}

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

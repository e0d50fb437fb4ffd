import { randomBytes } from 'node:crypto';
import { startProduct } from '../../journeys/product.ts';
import type { Measured } from './measured.ts';

const runs = 5;
const turnsARun = 200;
const turnsAConversation = 20;

/** How many practice turns a second are heard, answered and stored, over HTTP, fsync and all. */
export async function measure(): Promise<Measured> {
  const product = await startProduct();
  try {
    const learner = await letIn(product.address);
    await speak(learner, 40); // once without the clock
    const alone: number[] = [];
    const together: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      alone.push(await turnsASecond(() => speak(learner, turnsARun)));
      together.push(
        await turnsASecond(() => Promise.all(Array.from({ length: 8 }, () => speak(learner, turnsARun / 8)))),
      );
    }
    return {
      title: 'Storing practice turns',
      what: [
        `The started product, its embedded PostgreSQL as shipped (every commit reaches the disk). Each request says`,
        `one turn in a practice conversation (${turnsAConversation} turns each): it is heard, answered by the practice person, sealed, and`,
        `committed with the answer in one transaction. ${turnsARun} turns a run.`,
      ],
      figures: [
        { name: 'commits a second, one learner', unit: 'commits/s', values: alone },
        { name: 'commits a second, eight conversations at once', unit: 'commits/s', values: together },
      ],
    };
  } finally {
    await product.remove();
  }
}

interface Learner {
  readonly address: string;
  readonly cookie: string;
}

async function letIn(address: string): Promise<Learner> {
  const response = await fetch(`${address}/`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { address, cookie };
}

const sentences = [
  'It sounds like Saturday has been on your mind.',
  'What matters most to you about your friends?',
  'Part of you wants to go, and part of you wants to wake up clear.',
  'Would it be all right if I shared a thought?',
];

async function speak(learner: Learner, turns: number): Promise<void> {
  let conversationId = '';
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn % turnsAConversation === 0) {
      conversationId = madeId();
      await post(learner, '/api/practising/conversations', {
        conversationId,
        practicePerson: await anyone(learner),
      });
    }
    const text = sentences[turn % sentences.length];
    await post(learner, `/api/practising/conversations/${conversationId}/turns`, { turnId: madeId(), text });
  }
}

async function anyone({ address, cookie }: Learner): Promise<string> {
  const people = (await (
    await fetch(`${address}/api/practising/people`, { headers: { cookie } })
  ).json()) as {
    readonly id: string;
  }[];
  return people[0]?.id ?? '';
}

async function post({ address, cookie }: Learner, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { cookie, origin: address, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
}

async function turnsASecond(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return turnsARun / ((performance.now() - from) / 1000);
}

function madeId(): string {
  return randomBytes(16).toString('base64url');
}

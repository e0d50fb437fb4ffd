import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { earFrom, withKeenEar } from '@wayfellow/mi/listening';
import type { HeardTurn } from '@wayfellow/mi/behaviours';
import { findChromium } from './browser.ts';
import { furthestApart } from './hearing/difference.ts';
import { keenWeights, lightWeights, openHearingPage, type HearingPage } from './hearing/hearing-page.ts';
import { hearTalks } from './hearing/timed.ts';

const missing = !existsSync(keenWeights)
  ? 'mi/weights/keen-ear.bin is not here, so nothing keen can be heard'
  : !findChromium().ok
    ? 'no Chromium is here'
    : false;

/** A talk in which each turn leans on the ones before it. */
const talk = [
  { speaker: 'supporter', text: 'Kia ora. What brings you in today?' },
  {
    speaker: 'peer',
    text: 'My partner is sick of me drinking. I keep saying I’ll stop, and then Friday comes.',
  },
  { speaker: 'supporter', text: 'Fridays are where it comes undone. And you care what this does to her.' },
  { speaker: 'peer', text: 'yeah i do. dont know if i can tho' },
  { speaker: 'supporter', text: 'Would it be ok if I told you what some people here have tried?' },
  { speaker: 'peer', text: 'Go on then.' },
  { speaker: 'supporter', text: 'Some tell one mate beforehand. Take it or leave it – what fits you?' },
  { speaker: 'peer', text: '🙂' },
  { speaker: 'supporter', text: 'You should just stop. '.repeat(40) },
] as const;
const talks = { turns: talk, turnsATalk: talk.length };

describe('the keen ear in a browser’s worker, under the product’s own policy', { skip: missing }, () => {
  const pages: HearingPage[] = [];
  after(async () => {
    for (const page of pages) await page.close();
  });

  const heardWith = async (kernel: 'allowed' | 'refused', expected: 'simd' | 'scalar') => {
    const hearing = await openHearingPage(kernel);
    pages.push(hearing);
    await hearing.ask({ do: 'light' }, 'joined');
    const joined = await hearing.ask({ do: 'keen' }, 'joined');
    assert.equal(joined.kernel, expected);
    return (await hearing.ask({ do: 'hear', talks }, 'heard')).heard;
  };
  let withKernel: readonly HeardTurn[] = [];

  test('the kernel runs where the worker’s own answer allows it, and hears what Node hears', async () => {
    withKernel = await heardWith('allowed', 'simd');
    const ear = withKeenEar(earFrom(readFileSync(lightWeights)), readFileSync(keenWeights), 'scalar');
    // Two versions of one language may differ in the last digit of an exponential, and in nothing else.
    assert.ok(furthestApart(withKernel, hearTalks(ear, talks).heard) < 1e-9);
  });

  test('where the policy refuses the kernel, the plain loop hears the same to the last digit', async () => {
    assert.deepEqual(await heardWith('refused', 'scalar'), withKernel);
  });

  test('the page itself may make no kernel, also where its worker may', async () => {
    const hearing = pages[0] ?? (await openHearingPage('allowed'));
    const made = await hearing.page.evaluate(
      'fetch("/kernel").then(() => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))).then(() => "made", (error) => error.name)',
    );
    assert.equal(made, 'CompileError');
  });
});

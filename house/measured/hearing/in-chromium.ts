import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { furthestApart } from '../../../journeys/hearing/difference.ts';
import { openHearingPage, type HearingPage } from '../../../journeys/hearing/hearing-page.ts';
import type { InNode } from './in-node.ts';
import { comparedTurns, rounds, turnsARound } from './in-node.ts';
import { ownTurns, turnsATalk } from './own-talks.ts';

/** What a headless Chromium did: milliseconds by round, bytes it held, and how far it lies from Node. */
export interface InChromium {
  readonly version: string;
  /** By number of pieces, then by round. */
  readonly simd: readonly (readonly (readonly number[])[])[];
  readonly light: readonly (readonly number[])[];
  readonly both: readonly (readonly number[])[];
  readonly fetching: number;
  readonly making: number;
  /** Added by the keen ear, in bytes, to the processes that show pages; null where this machine does not tell. */
  readonly addedRss: number | null;
  /** Added in bytes as the browser itself counts; null where it does not tell in time. */
  readonly addedCounted: number | null;
  readonly apartFromNode: number;
}

/** Hears and reads in a browser’s worker what Node heard and read. */
export async function inChromium(root: string, node: InNode): Promise<InChromium> {
  const turns = ownTurns(root, (rounds + 1) * turnsARound);
  const roundOf = (round: number) => ({
    turns: turns.slice(round * turnsARound, (round + 1) * turnsARound),
    turnsATalk,
  });
  const everyRound = Array.from({ length: rounds }, (_, round) => round + 1);
  const hearing = await openHearingPage('allowed');
  const hear = async (round: number) => await hearing.ask({ do: 'hear', talks: roundOf(round) }, 'heard');
  try {
    await hearing.ask({ do: 'light' }, 'joined');
    await hear(0);
    const light: (readonly number[])[] = [];
    for (const round of everyRound) light.push((await hear(round)).milliseconds);
    const before = await heldBy(hearing);
    const joined = await hearing.ask({ do: 'keen' }, 'joined');
    if (joined.kernel !== 'simd') throw new Error('This Chromium runs no WebAssembly kernel.');
    const { heard } = await hear(0);
    const after = await heldBy(hearing);
    const both: (readonly number[])[] = [];
    for (const round of everyRound) both.push((await hear(round)).milliseconds);
    const simd: (readonly number[])[][] = [];
    for (const { texts } of node.texts) {
      const times: (readonly number[])[] = [];
      for (const _ of everyRound)
        times.push((await hearing.ask({ do: 'read', texts, times: 200 }, 'read')).milliseconds);
      simd.push(times);
    }
    const added = (kind: 'rss' | 'counted'): number | null =>
      before[kind] === null || after[kind] === null ? null : after[kind] - before[kind];
    return {
      version: hearing.opened.browser.version(),
      simd,
      light,
      both,
      fetching: joined.milliseconds?.fetching ?? Number.NaN,
      making: joined.milliseconds?.making ?? Number.NaN,
      addedRss: added('rss'),
      addedCounted: added('counted'),
      apartFromNode: furthestApart(heard.slice(0, comparedTurns), node.heard),
    };
  } finally {
    await hearing.close();
  }
}

interface HeldByPages {
  readonly rss: number | null;
  readonly counted: number | null;
}

async function heldBy({ opened, page }: HearingPage): Promise<HeldByPages> {
  const counted = await page.evaluate(async () => {
    const { measureUserAgentSpecificMemory: measure } = performance as Performance & {
      measureUserAgentSpecificMemory?: () => Promise<{ readonly bytes: number }>;
    };
    if (measure === undefined) return null;
    const patience = new Promise<null>((over) => setTimeout(over, 60_000, null));
    return (await Promise.race([measure.call(performance), patience]))?.bytes ?? null;
  });
  return { rss: await rssOfPages(opened.browser), counted };
}

/** Bytes in memory of all processes of this browser that show pages; null where there is no /proc. */
async function rssOfPages(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    const sizes = pages.map(({ id }) => readFileSync(`/proc/${id}/status`, 'utf8'));
    return sizes.reduce((sum, status) => sum + Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024, 0);
  } catch {
    return null;
  } finally {
    await session.detach();
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { findChromium } from '../../journeys/browser.ts';
import type { InChromium } from './hearing/in-chromium.ts';
import { inChromium } from './hearing/in-chromium.ts';
import type { InNode } from './hearing/in-node.ts';
import { turnsARound } from './hearing/in-node.ts';
import { boundInWords, onOneCoreRun } from './hearing/bound-process.ts';
import { inPublicRuntime, publicRuntime } from './hearing/public-runtime.ts';
import type { InPublicRuntime, NotRun } from './hearing/public-runtime.ts';
import { turnsATalk } from './hearing/own-talks.ts';
import { atShare } from './hearing/texts.ts';
import type { Figure, Measured } from './measured.ts';
import { median } from './measured.ts';

const megabyte = 1e6;
const inMegabytes = (bytes: number): number => bytes / megabyte;

/** How fast both ears hear in Node and in a browser, what they weigh, and a public runtime beside them. */
export async function measure(root: string): Promise<Measured> {
  const weights = join(root, 'mi/weights/keen-ear.bin');
  if (!existsSync(weights))
    throw new Error('mi/weights/keen-ear.bin is not here: there is nothing to measure.');
  const node = onOneCoreRun(new URL('hearing/in-node.ts', import.meta.url), [root]) as InNode;
  const beside = inPublicRuntime(node.texts);
  const browser: InChromium | NotRun = findChromium().ok
    ? await inChromium(root, node)
    : { because: 'there is no Chromium here' };
  return {
    title: 'How fast the ears hear, and what they weigh',
    what: [
      `Our own written sentences (none that is set aside), mixed into talks of ${turnsATalk} turns, ${turnsARound} turns a round, each`,
      `heard once with the turns before it. ${boundInWords()} The browser is a headless Chromium with a`,
      'worker built by vite, served under the product’s own policy, with the kernel allowed to the worker’s own',
      'answer alone; it is bound to no core, and a worker has one thread. Each value is the p50 or p95 of one',
      'round, in which every turn was heard once; “a sentence” is a turn that is one sentence, hand features,',
      'memory of the talk and the light ear included.',
    ],
    figures: [...figuresOf(node, browser), ...sizesOf(weights)],
    notes: [...besideEachOther(node, browser, beside), '', ...inWords(node, browser, beside)],
  };
}

function figuresOf(node: InNode, browser: InChromium | NotRun): readonly Figure[] {
  const figure = (name: string, values: readonly number[], unit = 'ms', digits = 2): Figure => ({
    name,
    unit,
    values,
    digits,
  });
  const shares = (name: string, rounds: readonly (readonly number[])[]): readonly Figure[] =>
    [0.5, 0.95].map((share) =>
      figure(
        `${name}, p${share * 100}`,
        rounds.map((values) => atShare(values, share)),
      ),
    );
  const single = (rounds: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    rounds.map((values, round) => values.filter((_, at) => node.single[round]?.[at] === true));
  const added = (after: number, before: number): number => inMegabytes(after - before);
  const { before, after } = node;
  const inBrowser =
    'because' in browser
      ? []
      : [
          ...shares('a sentence, both ears, Chromium', single(browser.both)),
          ...shares('a turn of a talk, both ears, Chromium', browser.both),
          ...shares('a sentence, the light ear alone, Chromium', single(browser.light)),
          figure('making the keen ear from its bytes, Chromium', [browser.making], 'ms', 0),
          ...(browser.addedRss === null
            ? []
            : [
                figure(
                  'memory the keen ear adds, Chromium, its processes for pages',
                  [inMegabytes(browser.addedRss)],
                  'MB',
                  1,
                ),
              ]),
          ...(browser.addedCounted === null
            ? []
            : [
                figure(
                  'memory the keen ear adds, Chromium, as it counts itself',
                  [inMegabytes(browser.addedCounted)],
                  'MB',
                  1,
                ),
              ]),
        ];
  return [
    ...shares('a sentence, both ears, Node', single(node.both)),
    ...shares('a turn of a talk, both ears, Node', node.both),
    ...shares('a sentence, the light ear alone, Node', single(node.light)),
    figure('memory the keen ear adds, Node, the whole process', [added(after.rss, before.rss)], 'MB', 1),
    ...inBrowser,
  ];
}

function sizesOf(weights: string): readonly Figure[] {
  const bytes = readFileSync(weights);
  const pressed = {
    'as it is': bytes,
    gzipped: gzipSync(bytes, { level: 9 }),
    'by Brotli': brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      },
    }),
  };
  return Object.entries(pressed).map(([how, { length }]) => ({
    name: `weights of the keen ear, ${how}`,
    unit: 'MB',
    values: [inMegabytes(length)],
    digits: 2,
  }));
}

type ByLength = readonly (readonly (readonly number[])[])[];

function besideEachOther(
  node: InNode,
  browser: InChromium | NotRun,
  beside: InPublicRuntime | NotRun,
): readonly string[] {
  const at = (times: ByLength, row: number, share: number): number =>
    median((times[row] ?? []).map((values) => atShare(values, share)));
  const cell = (times: ByLength | null, row: number): string =>
    times === null ? 'not run' : `${at(times, row, 0.5).toFixed(2)} / ${at(times, row, 0.95).toFixed(2)}`;
  const inBrowser = 'because' in browser ? null : browser.simd;
  const publicly = 'because' in beside ? null : beside.times;
  return [
    'Reading one text with the encoder alone, nothing kept, by its number of pieces: p50 / p95 in ms (of three',
    'rounds, the one in the middle); and how many times as long the public runtime takes for the same texts (p50).',
    '',
    '| pieces | keen ear, Node | plain loop, Node | keen ear, Chromium | public runtime, Node | times as long |',
    '| --- | --- | --- | --- | --- | --- |',
    ...node.texts.map(({ pieces }, row) => {
      const times =
        publicly === null ? 'not run' : (at(publicly, row, 0.5) / at(node.simd, row, 0.5)).toFixed(1);
      return `| ${pieces} | ${cell(node.simd, row)} | ${cell(node.scalar, row)} | ${cell(inBrowser, row)} | ${cell(publicly, row)} | ${times} |`;
    }),
  ];
}

function inWords(
  node: InNode,
  browser: InChromium | NotRun,
  beside: InPublicRuntime | NotRun,
): readonly string[] {
  return [
    `- the public runtime: ${
      'because' in beside
        ? `not run, as ${beside.because}`
        : `${publicRuntime.inWords}, TensorFlow.js with its “${beside.backend}” backend, on one core in Node only; it adds ${inMegabytes(beside.after.rss - beside.before.rss).toFixed(0)} MB. Its weights are 8-bit too, its sums are 32-bit floats`
    }`,
    `- the plain loop and the kernel in Node: ${apart(node.scalarApart)}`,
    `- Chromium: ${
      'because' in browser
        ? `not run, as ${browser.because}`
        : `${browser.version}, against Node ${process.versions.node} (V8 ${process.versions.v8}): ${apart(browser.apartFromNode)}`
    }`,
    `- compared were all that was heard of ${node.heard.length} turns: codes, flags, reasons and every probability`,
  ];
}

function apart(difference: number): string {
  if (difference === 0) return 'the same to the last digit';
  return difference === Infinity
    ? 'they hear differently, beyond numbers'
    : `the same, with numbers at most ${difference.toExponential(1)} apart`;
}

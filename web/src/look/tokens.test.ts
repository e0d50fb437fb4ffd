import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = import.meta.dirname;
const tokens = readFileSync(join(folder, 'tokens.css'), 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

function colours(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Text and the grounds it stands on: at least 4.5:1. */
const read: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'card', 'teal-soft', 'sun-soft', 'clay-soft']],
  ['muted', ['paper', 'card', 'teal-soft', 'sun-soft']],
  ['teal', ['paper', 'card', 'teal-soft']],
  ['clay', ['paper', 'card', 'clay-soft']],
  ['on-teal', ['teal', 'teal-deep']],
  ['on-exit', ['exit']],
  ['on-help', ['help']],
  ['on-danger', ['danger']],
];

/** Edges of controls, the focus ring and drawn lines: at least 3:1. */
const seen: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper', 'card']],
  ['teal', ['paper', 'card', 'teal-soft', 'sun-soft']],
  ['exit-edge', ['paper']],
];

for (const [mode, css] of [
  ['light', light],
  ['dark', dark],
] as const) {
  const colour = colours(css);
  const weak = (pairs: typeof read, least: number): readonly string[] =>
    pairs.flatMap(([front, grounds]) =>
      grounds
        .map((ground) => ({ ground, ratio: contrast(colour[front] ?? '', colour[ground] ?? '') }))
        .filter(({ ratio }) => !(ratio >= least))
        .map(({ ground, ratio }) => `${front} on ${ground}: ${ratio.toFixed(2)}`),
    );
  test(`every text can be read on its ground, ${mode}`, () => assert.deepEqual(weak(read, 4.5), []));
  test(`every edge of a control can be seen, ${mode}`, () => assert.deepEqual(weak(seen, 3), []));
}

test('style sheets name no side of the screen, so that any direction of writing works', () => {
  const physical = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) =>
          /^\s*(?:(?:left|right|top|bottom|(?:margin|padding|border)-(?:left|right|top|bottom)[\w-]*|(?:min-|max-)?(?:width|height))\s*:|(?:float|text-align)\s*:\s*(?:left|right))/.test(
            line,
          ),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
  assert.deepEqual(physical, []);
});

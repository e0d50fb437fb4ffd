import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { kernelNumbers } from './kernel-bytes.ts';
import { kernelBytes } from './kernel-source.ts';
import { kernelWith } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import { longestRow } from './products.ts';

/** Runs `kernel` over weights and inputs that lie one behind the other, and reads the outputs. */
function productsOf(kernel: Kernel, weights: Int8Array, inputs: Int16Array, width: number): number[] {
  const [rows, count] = [weights.length / width, inputs.length / width];
  const outputsAt = weights.length + inputs.length * 2;
  new Int8Array(kernel.memory).set(weights);
  new Int16Array(kernel.memory, weights.length).set(inputs);
  kernel.multiply(0, rows, width, weights.length, count, outputsAt);
  return [...new Int32Array(kernel.memory, outputsAt, rows * count)];
}

/** Runs `what` in a world where WebAssembly is something else. */
function withWebAssembly<T>(instead: unknown, what: () => T): T {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly');
  assert.ok(before);
  Object.defineProperty(globalThis, 'WebAssembly', { ...before, value: instead });
  try {
    return what();
  } finally {
    Object.defineProperty(globalThis, 'WebAssembly', before);
  }
}

describe('the kernel of the keen ear', () => {
  test('its bytes are what its source makes (else: node house/build-kernel.mjs)', () => {
    assert.deepEqual(kernelNumbers, [...kernelBytes()]);
  });

  test('the kernel runs in Node, and the plain loop where it is asked for', () => {
    assert.equal(kernelWith(1024).kind, 'simd');
    assert.equal(kernelWith(1024, 'scalar').kind, 'scalar');
  });

  test('kernel and plain loop give the same whole numbers, whatever the shapes', () => {
    const simd = kernelWith(65_536);
    const scalar = kernelWith(65_536, 'scalar');
    const shapes = fc.record({
      rows: fc.integer({ min: 1, max: 11 }),
      sixteens: fc.integer({ min: 1, max: 6 }),
      count: fc.integer({ min: 1, max: 11 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(shapes, ({ rows, sixteens, count, seed }) => {
        const width = sixteens * 16;
        let state = seed | 1;
        const next = (): number => (state = Math.imul(state, 1664525) + 1013904223) >> 8;
        const weights = Int8Array.from({ length: rows * width }, () => (next() % 255) - 127);
        const inputs = Int16Array.from({ length: count * width }, () => next() % 8192);
        const expected = Array.from({ length: rows * count }, (_, i) => {
          let sum = 0;
          for (let k = 0; k < width; k++)
            sum += (weights[(i % rows) * width + k] ?? 0) * (inputs[Math.floor(i / rows) * width + k] ?? 0);
          return sum;
        });
        assert.deepEqual(productsOf(scalar, weights, inputs, width), expected);
        assert.deepEqual(productsOf(simd, weights, inputs, width), expected);
      }),
      { numRuns: 150 },
    );
  });

  test('the largest sums of the longest row are exact', () => {
    const width = 1536;
    assert.ok(width <= longestRow);
    for (const sign of [1, -1]) {
      const weights = new Int8Array(width).fill(127 * sign);
      const inputs = new Int16Array(width).fill(8191);
      for (const kind of ['simd', 'scalar'] as const) {
        assert.deepEqual(productsOf(kernelWith(65_536, kind), weights, inputs, width), [
          sign * 127 * 8191 * width,
        ]);
      }
    }
  });

  test('where there is no WebAssembly the plain loop stands in, and says so', () => {
    assert.equal(withWebAssembly(undefined, () => kernelWith(1024)).kind, 'scalar');
  });

  test('where a strict page refuses WebAssembly the plain loop stands in, and says so', () => {
    const refusing = {
      Module: function refuse(): never {
        throw new WebAssembly.CompileError('Refused to compile WebAssembly');
      },
    };
    assert.equal(withWebAssembly(refusing, () => kernelWith(1024)).kind, 'scalar');
  });
});

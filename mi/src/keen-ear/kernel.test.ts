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

  test('kernel and plain loop make the same numbers of sums, to the last bit, whatever the shapes', () => {
    const kernels = [kernelWith(65_536), kernelWith(65_536, 'scalar')] as const;
    const real = fc.float({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 });
    const shapes = fc.record({
      steps: fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { minLength: 1, maxLength: 5 }),
      pairs: fc.array(fc.tuple(real, real), { minLength: 1, maxLength: 9 }),
      held: fc.double({ noNaN: true, min: -1000, max: 1000 }),
      whole: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    });
    fc.assert(
      fc.property(shapes, ({ steps, pairs, held, whole }) => {
        const size = steps.length * pairs.length;
        const sums = Array.from({ length: size }, (_, i) => Math.imul(whole, i + 1) | 0);
        for (const onto of [false, true]) {
          const [simd, scalar] = kernels.map(({ memory, toNumbers, ontoNumbers }) => {
            new Int32Array(memory, 0, size).set(sums);
            new Float64Array(memory, 1024, steps.length).set(steps);
            new Float32Array(memory, 2048, pairs.length).set(pairs.map(([scale]) => scale));
            new Float32Array(memory, 3072, pairs.length).set(pairs.map(([, bias]) => bias));
            new Float64Array(memory, 4096, size + 1).fill(held);
            (onto ? ontoNumbers : toNumbers)(0, steps.length, pairs.length, 1024, 2048, 3072, 4096);
            return [...new Float64Array(memory, 4096, size + 1)];
          });
          const expected = sums.map((sum, i) => {
            const [scale, bias] = pairs[i % pairs.length] as [number, number];
            const step = steps[Math.floor(i / pairs.length)] as number;
            const value = sum * step * Math.fround(scale) + Math.fround(bias);
            return onto ? held + value : value;
          });
          assert.deepEqual(simd, scalar);
          // What lies behind the last number is left alone.
          assert.deepEqual(simd, [...expected, held]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('kernel and plain loop make the same steps of numbers, to the last bit, whatever the shapes', () => {
    const kernels = [kernelWith(65_536), kernelWith(65_536, 'scalar')] as const;
    const real = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      fc.constantFrom(0, -0, 1e-300, -1e-300, 5e-324),
    );
    const shapes = fc.record({
      cols: fc.integer({ min: 1, max: 13 }),
      count: fc.integer({ min: 1, max: 5 }),
      held: fc.integer({ min: -32_768, max: 32_767 }),
      numbers: fc.array(real, { minLength: 65, maxLength: 65 }),
    });
    fc.assert(
      fc.property(shapes, ({ cols, count, held, numbers }) => {
        const width = 16;
        const [simd, scalar] = kernels.map(({ memory, toSteps }) => {
          new Float64Array(memory, 0, numbers.length).set(numbers);
          new Int16Array(memory, 2048, count * width).fill(held);
          toSteps(0, count, cols, width, 2048, 4096);
          return [...new Int16Array(memory, 2048, count * width), ...new Float64Array(memory, 4096, count)];
        });
        const steps = Array.from({ length: count }, (_, p) => {
          const row = numbers.slice(p * cols, p * cols + cols);
          return Math.max(...row.map(Math.abs)) / 8191;
        });
        const expected = Array.from({ length: count * width }, (_, i) => {
          const [p, k] = [Math.floor(i / width), i % width];
          if (k >= cols) return held;
          const step = steps[p] as number;
          return step === 0 ? 0 : Math.floor((numbers[p * cols + k] as number) / step + 8192.5) - 8192;
        });
        assert.deepEqual(simd, scalar);
        assert.deepEqual(simd, [...expected, ...steps]);
      }),
      { numRuns: 300 },
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

import { kernelNumbers } from './kernel-bytes.ts';

/**
 * Which of the two ways the products are made: `simd` is the WebAssembly kernel, `scalar` the plain loop
 * that stands in where WebAssembly or its 128-bit instructions are missing or not allowed.
 */
export type KernelKind = 'simd' | 'scalar';

/**
 * Exact products of int16 inputs (count x width) and int8 weights (rows x width) as int32 (count x rows).
 * All addresses are bytes in `memory`; width is a multiple of 16; inputs and outputs lie at multiples of 4.
 */
export interface Kernel {
  readonly kind: KernelKind;
  readonly memory: ArrayBuffer;
  readonly multiply: (
    weights: number,
    rows: number,
    width: number,
    inputs: number,
    count: number,
    outputs: number,
  ) => void;
}

/** As much of WebAssembly as is used here; the bare language does not name it. */
interface Assembly {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => {
    readonly buffer: ArrayBuffer;
  };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    given: { readonly ear: { readonly memory: object } },
  ) => { readonly exports: { readonly multiply: Kernel['multiply'] } };
}

const pageSize = 65_536;

/** A kernel with `bytes` bytes of memory; `simd` where it is wanted and can be had, else `scalar`. */
export function kernelWith(bytes: number, wanted: KernelKind = 'simd'): Kernel {
  return (wanted === 'simd' ? simdKernel(bytes) : null) ?? scalarKernel(bytes);
}

function simdKernel(bytes: number): Kernel | null {
  const { WebAssembly: assembly } = globalThis as unknown as { readonly WebAssembly?: Assembly };
  if (assembly === undefined) return null;
  try {
    const pages = Math.ceil(bytes / pageSize);
    const compiled = new assembly.Module(Uint8Array.from(kernelNumbers));
    const memory = new assembly.Memory({ initial: pages, maximum: pages });
    const { multiply } = new assembly.Instance(compiled, { ear: { memory } }).exports;
    return { kind: 'simd', memory: memory.buffer, multiply };
  } catch {
    // An older machine does not know the instructions, a strict page allows no WebAssembly, or memory is
    // short: each throws here, and the plain loop gives the same answer.
    return null;
  }
}

function scalarKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes);
  const bytesSeen = new Int8Array(memory);
  const inputsSeen = new Int16Array(memory);
  const outputsSeen = new Int32Array(memory);
  return {
    kind: 'scalar',
    memory,
    multiply(weights, rows, width, inputs, count, outputs) {
      for (let p = 0; p < count; p++) {
        const from = inputs / 2 + p * width;
        const to = outputs / 4 + p * rows;
        for (let r = 0; r < rows; r++) {
          outputsSeen[to + r] = dot(bytesSeen, weights + r * width, inputsSeen, from, width);
        }
      }
    },
  };
}

/** One exact sum of products; four at a time, because the loop itself costs as much as a product. */
function dot(weights: Int8Array, w: number, inputs: Int16Array, x: number, width: number): number {
  let a = 0;
  let b = 0;
  for (let k = 0; k < width; k += 4) {
    a =
      (a +
        (weights[w + k] as number) * (inputs[x + k] as number) +
        (weights[w + k + 1] as number) * (inputs[x + k + 1] as number)) |
      0;
    b =
      (b +
        (weights[w + k + 2] as number) * (inputs[x + k + 2] as number) +
        (weights[w + k + 3] as number) * (inputs[x + k + 3] as number)) |
      0;
  }
  return (a + b) | 0;
}

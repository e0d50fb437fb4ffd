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
  /**
   * Numbers (float64, count x cols, all finite) become whole steps (int16, count x width), and what one step of
   * each input is worth is written to `steps` (float64). Numbers and steps lie at multiples of 8.
   */
  readonly toSteps: (
    given: number,
    count: number,
    cols: number,
    width: number,
    inputs: number,
    steps: number,
  ) => void;
  /**
   * Whole sums (int32, count x rows) become numbers (float64, count x rows): each times the step of its input
   * (float64) and the scale of its row (float32), plus the bias of its row (float32). Numbers and steps lie at
   * multiples of 8.
   */
  readonly toNumbers: ToNumbers;
  /** The same, added to what is there. */
  readonly ontoNumbers: ToNumbers;
}

/** Byte addresses in the kernel's memory, and how many inputs and rows there are. */
export type ToNumbers = (
  sums: number,
  count: number,
  rows: number,
  steps: number,
  scales: number,
  biases: number,
  into: number,
) => void;

/**
 * Inputs are whole numbers from -8,191 to 8,191, so that the longest row (1,536 weights of at most 128)
 * sums to at most 1,610,416,128, which an int32 holds: nothing is ever rounded or cut on the way.
 */
export const mostSteps = 8191;

/** As much of WebAssembly as is used here; the bare language does not name it. */
interface Assembly {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => {
    readonly buffer: ArrayBuffer;
  };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    given: { readonly ear: { readonly memory: object } },
  ) => { readonly exports: Pick<Kernel, 'multiply' | 'toNumbers' | 'ontoNumbers' | 'toSteps'> };
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
    const { multiply, toNumbers, ontoNumbers, toSteps } = new assembly.Instance(compiled, { ear: { memory } })
      .exports;
    return { kind: 'simd', memory: memory.buffer, multiply, toNumbers, ontoNumbers, toSteps };
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
  const fourSeen = new Int32Array(4);
  return {
    kind: 'scalar',
    memory,
    toNumbers: numbersIn(memory, outputsSeen, false),
    ontoNumbers: numbersIn(memory, outputsSeen, true),
    toSteps: stepsIn(memory, inputsSeen),
    multiply(weights, rows, width, inputs, count, outputs) {
      for (let r = 0; r < rows; r++) {
        const row = weights + r * width;
        let p = 0;
        for (; p + 4 <= count; p += 4) {
          fourSums(bytesSeen, row, inputsSeen, inputs / 2 + p * width, width, fourSeen);
          for (let i = 0; i < 4; i++) outputsSeen[outputs / 4 + (p + i) * rows + r] = fourSeen[i] as number;
        }
        for (; p < count; p++) {
          outputsSeen[outputs / 4 + p * rows + r] = sum(
            bytesSeen,
            row,
            inputsSeen,
            inputs / 2 + p * width,
            width,
          );
        }
      }
    },
  };
}

/** The plain loop for sums that become numbers; it rounds where the kernel rounds. */
function numbersIn(memory: ArrayBuffer, sums: Int32Array, onto: boolean): ToNumbers {
  const halves = new Float32Array(memory, 0, Math.floor(memory.byteLength / 4));
  const reals = new Float64Array(memory, 0, Math.floor(memory.byteLength / 8));
  return (sumsAt, count, rows, steps, scales, biases, into) => {
    for (let p = 0; p < count; p++) {
      const step = reals[steps / 8 + p] as number;
      for (let r = 0; r < rows; r++) {
        const at = p * rows + r;
        const whole = sums[sumsAt / 4 + at] as number;
        const value = whole * step * (halves[scales / 4 + r] as number) + (halves[biases / 4 + r] as number);
        reals[into / 8 + at] = onto ? (reals[into / 8 + at] as number) + value : value;
      }
    }
  };
}

/** The plain loop for numbers that become steps; it rounds where the kernel rounds. */
function stepsIn(memory: ArrayBuffer, shorts: Int16Array): Kernel['toSteps'] {
  const reals = new Float64Array(memory, 0, Math.floor(memory.byteLength / 8));
  return (given, count, cols, width, inputs, steps) => {
    for (let p = 0; p < count; p++) {
      const from = given / 8 + p * cols;
      const to = inputs / 2 + p * width;
      let most = 0;
      for (let k = from; k < from + cols; k++) most = Math.max(most, Math.abs(reals[k] as number));
      const step = most / mostSteps;
      reals[steps / 8 + p] = step;
      // Where all are 0 they are divided by 1, and stay 0. All that is cut off is above 0.
      const by = step === 0 ? 1 : step;
      for (let k = 0; k < cols; k++)
        shorts[to + k] = (((reals[from + k] as number) / by + (mostSteps + 1.5)) | 0) - (mostSteps + 1);
    }
  };
}

/** One exact sum of products; each step stays within int32, as the kernel’s does. */
function sum(weights: Int8Array, w: number, inputs: Int16Array, x: number, width: number): number {
  let a = 0;
  for (let k = 0; k < width; k++) a = (a + Math.imul(weights[w + k] as number, inputs[x + k] as number)) | 0;
  return a;
}

/** The sums of one row with four inputs that lie behind one another: each weight is fetched once for four. */
function fourSums(
  weights: Int8Array,
  w: number,
  inputs: Int16Array,
  x0: number,
  width: number,
  into: Int32Array,
): void {
  const x1 = x0 + width;
  const x2 = x1 + width;
  const x3 = x2 + width;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < width; k++) {
    const weight = weights[w + k] as number;
    a = (a + Math.imul(weight, inputs[x0 + k] as number)) | 0;
    b = (b + Math.imul(weight, inputs[x1 + k] as number)) | 0;
    c = (c + Math.imul(weight, inputs[x2 + k] as number)) | 0;
    d = (d + Math.imul(weight, inputs[x3 + k] as number)) | 0;
  }
  into[0] = a;
  into[1] = b;
  into[2] = c;
  into[3] = d;
}

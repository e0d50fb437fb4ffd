import type { Kernel } from './kernel.ts';

/** A matrix of int8 weights that lies in the kernel’s memory. */
export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  readonly width: number;
  /** The byte in memory where it begins. */
  readonly at: number;
  /** What one step of a weight is worth, for each row; in the kernel's memory, as is the bias. */
  readonly scales: Float32Array;
  /** Added to each row. */
  readonly bias: Float32Array;
}

/** The kernel with its memory seen as numbers, and room for one matrix product. */
export interface Bench {
  readonly kernel: Kernel;
  /** Byte addresses of the room for inputs and for outputs. */
  readonly inputsAt: number;
  readonly outputsAt: number;
  readonly inputs: Int16Array;
  /** What one step of an input is worth, for each input of the product in hand; in the kernel's memory. */
  readonly steps: Float64Array;
  /** Room in the kernel's memory for one row of numbers that are wanted elsewhere. */
  readonly loose: Float64Array;
}

/**
 * Inputs are whole numbers from -8,191 to 8,191, so that the longest row (1,536 weights of at most 128)
 * sums to at most 1,610,416,128, which an int32 holds: nothing is ever rounded or cut on the way.
 */
const MOST_STEPS = 8191;

/** The longest row that can be summed exactly. */
export const longestRow = Math.floor((2 ** 31 - 1) / (128 * MOST_STEPS));

/**
 * `output` (count x rows) becomes the matrix times each of `count` inputs (count x cols), plus the bias. An
 * output outside the kernel's memory can be one input's only.
 */
export function multiply(
  bench: Bench,
  matrix: Matrix,
  input: Float64Array,
  count: number,
  output: Float64Array,
): void {
  const { kernel, outputsAt, steps, loose } = bench;
  const { rows, scales, bias } = matrix;
  sumProducts(bench, matrix, input, count);
  const inside = output.buffer === kernel.memory;
  const into = inside ? output.byteOffset : loose.byteOffset;
  kernel.toNumbers(outputsAt, count, rows, steps.byteOffset, scales.byteOffset, bias.byteOffset, into);
  if (!inside) output.set(loose.subarray(0, rows));
}

/** As `multiply`, but added to what `output` holds, which lies in the kernel's memory. */
export function multiplyOnto(
  bench: Bench,
  matrix: Matrix,
  input: Float64Array,
  count: number,
  output: Float64Array,
): void {
  const { kernel, outputsAt, steps } = bench;
  const { rows, scales, bias } = matrix;
  sumProducts(bench, matrix, input, count);
  const into = output.byteOffset;
  kernel.ontoNumbers(outputsAt, count, rows, steps.byteOffset, scales.byteOffset, bias.byteOffset, into);
}

/** The sums in whole numbers, left in the bench’s outputs, and what one step of each input is worth. */
function sumProducts(bench: Bench, matrix: Matrix, input: Float64Array, count: number): void {
  const { at, rows, cols, width } = matrix;
  const { kernel, inputs, inputsAt, outputsAt, steps } = bench;
  for (let p = 0; p < count; p++) steps[p] = inWholeSteps(input, p * cols, cols, inputs, p * width);
  kernel.multiply(at, rows, width, inputsAt, count, outputsAt);
}

/**
 * Writes `cols` numbers as whole steps, and says what one step is worth (0 where all are 0). Every number
 * is finite: the weights and the features are looked at when they come in.
 */
function inWholeSteps(input: Float64Array, from: number, cols: number, into: Int16Array, to: number): number {
  let most = 0;
  for (let k = from; k < from + cols; k++) {
    const size = Math.abs(input[k] as number);
    if (size > most) most = size;
  }
  const step = most / MOST_STEPS;
  if (step === 0) {
    into.fill(0, to, to + cols);
    return 0;
  }
  // Rounded half up by cutting off, which machines do in one go; all that is cut is above 0. Columns
  // beyond `cols` keep what they held: their weights are 0.
  for (let k = 0; k < cols; k++)
    into[to + k] = (((input[from + k] as number) / step + (MOST_STEPS + 1.5)) | 0) - (MOST_STEPS + 1);
  return step;
}

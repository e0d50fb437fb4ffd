import { mostSteps } from './kernel.ts';
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
  /** What one step of an input is worth, for each input of the product in hand; in the kernel's memory. */
  readonly steps: Float64Array;
  /** Room in the kernel's memory for one input that comes from elsewhere, and for one output wanted elsewhere. */
  readonly given: Float64Array;
  readonly loose: Float64Array;
}

/** The longest row that can be summed exactly. */
export const longestRow = Math.floor((2 ** 31 - 1) / (128 * mostSteps));

/**
 * `output` (count x rows) becomes the matrix times each of `count` inputs (count x cols), plus the bias. An
 * input or output outside the kernel's memory can be one only.
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

/**
 * The sums in whole numbers, left at the bench’s outputs, and what one step of each input is worth. Every number
 * is finite: the weights and the features are looked at when they come in.
 */
function sumProducts(bench: Bench, matrix: Matrix, input: Float64Array, count: number): void {
  const { at, rows, cols, width } = matrix;
  const { kernel, inputsAt, outputsAt, steps, given } = bench;
  const inside = input.buffer === kernel.memory;
  if (!inside) given.set(input.subarray(0, cols));
  const from = inside ? input.byteOffset : given.byteOffset;
  kernel.toSteps(from, count, cols, width, inputsAt, steps.byteOffset);
  kernel.multiply(at, rows, width, inputsAt, count, outputsAt);
}

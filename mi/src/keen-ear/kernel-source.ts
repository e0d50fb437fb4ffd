import {
  addLanes,
  dot,
  each,
  firstLane,
  flat,
  get,
  i32,
  lanes,
  less,
  list,
  load128,
  load8x8,
  minus,
  name,
  nought,
  number,
  plus,
  repeat,
  section,
  set,
  shiftLeft,
  sized,
  step,
  storeNumber,
  tee,
  times,
  unsigned,
  until,
  v128,
} from './assembler.ts';
import type { Code } from './assembler.ts';
import { numbersFunction, stepsFunction } from './kernel-numbers.ts';
import { mostSteps } from './kernel.ts';

/**
 * Where the bytes of the WebAssembly kernel come from: a very small assembler and the one function
 * written with it. It runs when the kernel is made anew (`node house/build-kernel.mjs`) and in the test
 * that compares; what the product carries is kernel-bytes.ts.
 *
 *   multiply(weights, rows, width, inputs, count, outputs)
 *
 * weights: int8, rows x width. inputs: int16, count x width. outputs: int32, count x rows. All are byte
 * addresses in the memory that is passed in; width is a multiple of 16. For each input and row the
 * output is the exact sum of the products (see MOST_STEPS in products.ts for why it fits).
 *
 *   toNumbers(sums, count, rows, steps, scales, biases, into), ontoNumbers(the same)
 *
 * sums: int32, count x rows, as multiply leaves them. steps: float64, one for each input. scales and biases:
 * float32, one for each row. into: float64, count x rows: sum * step * scale + bias, in this order, so that the
 * plain loop rounds the same; ontoNumbers adds that to what is there.
 *
 *   toSteps(given, count, cols, width, inputs, steps)
 *
 * given: float64, count x cols. inputs: int16, count x width, what multiply takes in. steps: float64, what one
 * step of each input is worth, its largest size over MOST_STEPS; 0 where all are 0. Columns beyond cols keep what
 * they held: their weights are 0.
 *
 * Blocks of inputs x rows are held in registers: four inputs share each row that is loaded and widened,
 * two rows share each input, so that the eight sums in hand need six loads for 64 products.
 */

// The parameters, then the locals.
const [weights, rows, width, inputs, count, outputs] = [0, 1, 2, 3, 4, 5] as const;
const [input, row, left, rowAt, inputAt, outAt, inputSize, outSize] = [6, 7, 8, 9, 10, 11, 12, 13] as const;
const mostInputs = 4;
const mostRows = 4;
const inputPointer = (p: number): number => outSize + 1 + p;
const rowPointer = (r: number): number => inputPointer(mostInputs) + r;
const sum = (p: number, r: number): number => rowPointer(mostRows) + p * mostRows + r;
const widened = (r: number): number => sum(mostInputs, 0) + r;
const numbers = widened(mostRows);
const beforeVectors = sum(0, 0);

/** One block of `ps` inputs and `rs` rows, at inputAt and rowAt; the sums go to outAt. */
function block(ps: number, rs: number): Code {
  const eightColumns = (half: number): Code => [
    each(rs, (r) => [get(rowPointer(r)), load8x8(half * 8), set(widened(r))]),
    each(ps, (p) => [
      [get(inputPointer(p)), load128(half * 16), set(numbers)],
      each(rs, (r) => [get(sum(p, r)), get(numbers), get(widened(r)), dot, addLanes, set(sum(p, r))]),
    ]),
  ];
  return [
    each(ps, (p) => [
      p === 0 ? get(inputAt) : [get(inputPointer(p - 1)), get(inputSize), plus],
      set(inputPointer(p)),
    ]),
    each(rs, (r) => [r === 0 ? get(rowAt) : [get(rowPointer(r - 1)), get(width), plus], set(rowPointer(r))]),
    each(ps, (p) => each(rs, (r) => [nought, set(sum(p, r))])),
    [get(width), set(left)],
    repeat([
      eightColumns(0),
      eightColumns(1),
      each(ps, (p) => step(inputPointer(p), number(32))),
      each(rs, (r) => step(rowPointer(r), number(16))),
      [get(left), number(16), minus, tee(left)],
    ]),
    [get(outAt), set(left)],
    each(ps, (p) => [
      each(rs, (r) => [
        // The four lanes are added crosswise until the first holds the whole.
        [get(sum(p, r)), get(sum(p, r)), get(sum(p, r)), lanes(2, 3, 0, 1), addLanes, set(sum(p, r))],
        [get(sum(p, r)), get(sum(p, r)), get(sum(p, r)), lanes(1, 0, 3, 2), addLanes, set(sum(p, r))],
        [get(left), get(sum(p, r)), firstLane, storeNumber(r * 4)],
      ]),
      step(left, get(outSize)),
    ]),
  ];
}

/** All rows for `ps` inputs: `rs` rows at a time as long as there are so many, then one by one. */
function strip(ps: number, rs: number): Code {
  const rowsAtATime = (n: number): Code =>
    until(
      [get(row), number(n), less],
      [
        block(ps, n),
        step(rowAt, [get(width), number(n), times]),
        step(outAt, number(n * 4)),
        step(row, number(-n)),
      ],
    );
  return [
    [get(rows), set(row), get(weights), set(rowAt), get(outputs), set(outAt), get(inputs), set(inputAt)],
    rowsAtATime(rs),
    rowsAtATime(1),
    // On to the next inputs and their outputs.
    step(inputs, [get(inputSize), number(ps), times]),
    step(outputs, [get(outSize), number(ps), times]),
    step(input, number(-ps)),
  ];
}

/** All inputs: four at a time as long as there are so many, then one by one. */
function multiplyFunction(): Code {
  return [
    list([unsigned(beforeVectors - outputs - 1), i32], [unsigned(numbers + 1 - beforeVectors), v128]),
    [get(count), set(input)],
    [get(width), number(1), shiftLeft, set(inputSize)],
    [get(rows), number(2), shiftLeft, set(outSize)],
    until([get(input), number(4), less], strip(4, 2)),
    until([get(input), number(1), less], strip(1, 4)),
    0x0b,
  ];
}

/** The bytes of the module: imports `ear.memory`, exports the four functions. */
export function kernelBytes(): Uint8Array {
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, list(...[6, 7].map((n) => [0x60, list(...Array.from({ length: n }, () => i32)), list()]))),
      section(2, list([name('ear'), name('memory'), 0x02, 0x00, unsigned(1)])),
      section(3, list(0, 1, 1, 0)),
      section(
        7,
        list(
          ...['multiply', 'toNumbers', 'ontoNumbers', 'toSteps'].map((word, i) => [
            name(word),
            0x00,
            unsigned(i),
          ]),
        ),
      ),
      section(
        10,
        list(
          sized(multiplyFunction()),
          sized(numbersFunction(false)),
          sized(numbersFunction(true)),
          sized(stepsFunction(mostSteps)),
        ),
      ),
    ]),
  );
}

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
 * Blocks of inputs x rows are held in registers: four inputs share each row that is loaded and widened,
 * two rows share each input, so that the eight sums in hand need six loads for 64 products.
 */

/** Bytes, nested as it reads best; `flat` lays them out. */
type Code = number | readonly Code[];
const flat = (code: Code): readonly number[] => (typeof code === 'number' ? [code] : code.flatMap(flat));

/** The bytes of a whole number, seven bits at a time, lowest first (unsigned LEB128). */
function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

/** The same with a sign (signed LEB128). */
function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const byte = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0);
    bytes.push(done ? byte : byte | 0x80);
    if (done) return bytes;
  }
}

const list = (...items: readonly Code[]): Code => [unsigned(items.length), items];
const sized = (body: Code): Code => [unsigned(flat(body).length), body];
const section = (id: number, body: Code): Code => [id, sized(body)];
const name = (word: string): Code => sized([...word].map((letter) => letter.charCodeAt(0)));
const each = (n: number, make: (i: number) => Code): Code => Array.from({ length: n }, (_, i) => make(i));

// One line for each instruction used; opcodes as in the WebAssembly core specification 2.0, chapter 5.4.
const i32 = 0x7f;
const v128 = 0x7b;
const get = (local: number): Code => [0x20, unsigned(local)];
const set = (local: number): Code => [0x21, unsigned(local)];
const tee = (local: number): Code => [0x22, unsigned(local)];
const number = (value: number): Code => [0x41, signed(value)];
const plus = 0x6a;
const minus = 0x6b;
const times = 0x6c;
const shiftLeft = 0x74;
const less = 0x48; // i32.lt_s
const storeNumber = (offset: number): Code => [0x36, 2, unsigned(offset)]; // i32.store
const simd = (op: number): Code => [0xfd, unsigned(op)];
const load128 = (offset: number): Code => [simd(0x00), 4, unsigned(offset)]; // v128.load
const load8x8 = (offset: number): Code => [simd(0x01), 3, unsigned(offset)]; // i16x8.load8x8_s
const nought = [simd(0x0c), each(16, () => 0)]; // v128.const 0
const firstLane = [simd(0x1b), 0]; // i32x4.extract_lane 0
const addLanes = simd(0xae); // i32x4.add
const dot = simd(0xba); // i32x4.dot_i16x8_s
const loadPair = [simd(0x5d), 2, 0]; // v128.load64_zero
const spreadReal = [simd(0x0a), 3, 0]; // v128.load64_splat
const loadReals = [simd(0x00), 3, 0]; // v128.load, of two float64
const storeReals = [simd(0x0b), 3, 0]; // v128.store
const realsOfWholes = simd(0xfe); // f64x2.convert_low_i32x4_s
const realsOfHalves = simd(0x5f); // f64x2.promote_low_f32x4
const timesReals = simd(0xf2); // f64x2.mul
const plusReals = simd(0xf0); // f64x2.add
const loadWhole = [0x28, 2, 0]; // i32.load
const loadHalf = [0x2a, 2, 0]; // f32.load
const loadReal = [0x2b, 3, 0]; // f64.load
const storeReal = [0x39, 3, 0]; // f64.store
const realOfWhole = 0xb7; // f64.convert_i32_s
const realOfHalf = 0xbb; // f64.promote_f32
const timesReal = 0xa2; // f64.mul
const plusReal = 0xa0; // f64.add
/** i8x16.shuffle, by lanes of 32 bits. */
const lanes = (...from: readonly number[]): Code => [
  simd(0x0d),
  from.map((at) => each(4, (i) => at * 4 + i)),
];

const nothing = 0x40;
/** Runs `body` again and again until `enough` leaves a number other than 0. */
const until = (enough: Code, body: Code): Code => [
  [0x02, nothing], // block
  [0x03, nothing], // loop
  [enough, 0x0d, 1], // br_if out of the block
  [body, 0x0c, 0], // br back to the loop
  [0x0b, 0x0b],
];
/** Runs `body`, and again as long as it leaves a number other than 0. */
const repeat = (body: Code): Code => [0x03, nothing, body, 0x0d, 0, 0x0b];

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

const step = (local: number, by: Code): Code => [get(local), by, plus, set(local)];

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

/** Sums become numbers, two at a time and the odd one alone; `onto`: added to what is there. */
function numbersFunction(onto: boolean): Code {
  const [sums, inputsLeft, rowsOf, steps, scales, biases, into] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [rowsLeft, scaleAt, biasAt, stepOfInput] = [7, 8, 9, 10] as const;
  const two: Code = [
    get(into),
    [get(sums), loadPair, realsOfWholes, get(stepOfInput), timesReals],
    [get(scaleAt), loadPair, realsOfHalves, timesReals],
    [get(biasAt), loadPair, realsOfHalves, plusReals],
    onto ? [get(into), loadReals, plusReals] : [],
    storeReals,
    [step(sums, number(8)), step(scaleAt, number(8)), step(biasAt, number(8)), step(into, number(16))],
    step(rowsLeft, number(-2)),
  ];
  const one: Code = [
    get(into),
    [get(sums), loadWhole, realOfWhole, get(steps), loadReal, timesReal],
    [get(scaleAt), loadHalf, realOfHalf, timesReal],
    [get(biasAt), loadHalf, realOfHalf, plusReal],
    onto ? [get(into), loadReal, plusReal] : [],
    storeReal,
    [step(sums, number(4)), step(into, number(8)), step(rowsLeft, number(-1))],
  ];
  return [
    list([unsigned(3), i32], [unsigned(1), v128]),
    until(
      [get(inputsLeft), number(1), less],
      [
        [get(steps), spreadReal, set(stepOfInput)],
        [get(rowsOf), set(rowsLeft), get(scales), set(scaleAt), get(biases), set(biasAt)],
        until([get(rowsLeft), number(2), less], two),
        until([get(rowsLeft), number(1), less], one),
        [step(steps, number(8)), step(inputsLeft, number(-1))],
      ],
    ),
    0x0b,
  ];
}

/** The bytes of the module: imports `ear.memory`, exports `multiply`, `toNumbers` and `ontoNumbers`. */
export function kernelBytes(): Uint8Array {
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, list(...[6, 7].map((n) => [0x60, list(...Array.from({ length: n }, () => i32)), list()]))),
      section(2, list([name('ear'), name('memory'), 0x02, 0x00, unsigned(1)])),
      section(3, list(0, 1, 1)),
      section(
        7,
        list(...['multiply', 'toNumbers', 'ontoNumbers'].map((word, i) => [name(word), 0x00, unsigned(i)])),
      ),
      section(
        10,
        list(sized(multiplyFunction()), sized(numbersFunction(false)), sized(numbersFunction(true))),
      ),
    ]),
  );
}

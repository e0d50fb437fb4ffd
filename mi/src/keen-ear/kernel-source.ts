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
 * Blocks of inputs x rows are held in registers: four inputs share each row that is loaded and widened,
 * two rows share each input, so that the eight sums in hand need six loads for 64 products.
 */

type Code = readonly number[];

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

const vector = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const section = (id: number, body: Code): Code => [id, ...unsigned(body.length), ...body];
const name = (word: string): Code => [...unsigned(word.length), ...[...word].map((c) => c.charCodeAt(0))];

// One line for each instruction used; opcodes as in the WebAssembly core specification 2.0, chapter 5.4.
const i32 = 0x7f;
const v128 = 0x7b;
const get = (local: number): Code => [0x20, ...unsigned(local)];
const set = (local: number): Code => [0x21, ...unsigned(local)];
const tee = (local: number): Code => [0x22, ...unsigned(local)];
const number = (value: number): Code => [0x41, ...signed(value)];
const plus: Code = [0x6a];
const minus: Code = [0x6b];
const times: Code = [0x6c];
const shiftLeft: Code = [0x74];
const less: Code = [0x48]; // i32.lt_s
const storeI32 = (offset: number): Code => [0x36, 2, ...unsigned(offset)];
const simd = (op: number): Code => [0xfd, ...unsigned(op)];
const load8x8 = (offset: number): Code => [...simd(0x01), 3, ...unsigned(offset)]; // i16x8.load8x8_s
const load128 = (offset: number): Code => [...simd(0x00), 4, ...unsigned(offset)]; // v128.load
const dot: Code = simd(0xba); // i32x4.dot_i16x8_s
const addLanes: Code = simd(0xae); // i32x4.add
const nought: Code = [...simd(0x0c), ...new Array<number>(16).fill(0)]; // v128.const 0
const lane = (index: number): Code => [...simd(0x1b), index]; // i32x4.extract_lane
/** i8x16.shuffle by 32-bit lanes: 0 to 3 of the first vector, 4 to 7 of the second. */
const lanes = (...from: readonly number[]): Code => [
  ...simd(0x0d),
  ...from.flatMap((at) => [at * 4, at * 4 + 1, at * 4 + 2, at * 4 + 3]),
];

/** Repeats `body` until a jump out of `outer` levels of block; `body` ends by jumping back itself. */
const whileTrue = (leaveWhen: Code, body: Code): Code => [
  ...[0x02, 0x40], // block
  ...[0x03, 0x40], // loop
  ...leaveWhen,
  ...[0x0d, 1], // br_if out of the block
  ...body,
  ...[0x0c, 0], // br to the loop
  ...[0x0b, 0x0b],
];
/** Runs `body`, and again as long as it leaves a number other than 0. */
const repeat = (body: Code): Code => [0x03, 0x40, ...body, 0x0d, 0, 0x0b];

// The parameters, then the locals.
const [weights, rows, width, inputs, count, outputs] = [0, 1, 2, 3, 4, 5] as const;
const [input, row, left, rowAt, inputAt, outAt, inputSize, outSize] = [6, 7, 8, 9, 10, 11, 12, 13] as const;
const pointers = 14; // four for inputs, four for rows
const vectors = 22; // sixteen sums, four rows, one spare
const mostInputs = 4;
const mostRows = 4;
const inputPointer = (p: number): number => pointers + p;
const rowPointer = (r: number): number => pointers + mostInputs + r;
const sum = (p: number, r: number): number => vectors + p * mostRows + r;
const widened = (r: number): number => vectors + mostInputs * mostRows + r;

const each = (n: number, make: (i: number) => Code): Code =>
  Array.from({ length: n }, (_, i) => make(i)).flat();

/** One block of `ps` inputs and `rs` rows, at inputAt and rowAt; the sums go to outAt. */
function block(ps: number, rs: number): Code {
  const eightColumns = (half: number): Code => [
    ...each(rs, (r) => [...get(rowPointer(r)), ...load8x8(half * 8), ...set(widened(r))]),
    ...each(ps, (p) => [
      ...get(inputPointer(p)),
      ...load128(half * 16),
      ...set(widened(mostRows)),
      ...each(rs, (r) => [
        ...get(sum(p, r)),
        ...get(widened(mostRows)),
        ...get(widened(r)),
        ...dot,
        ...addLanes,
        ...set(sum(p, r)),
      ]),
    ]),
  ];
  return [
    ...each(ps, (p) => [
      ...(p === 0 ? get(inputAt) : [...get(inputPointer(p - 1)), ...get(inputSize), ...plus]),
      ...set(inputPointer(p)),
    ]),
    ...each(rs, (r) => [
      ...(r === 0 ? get(rowAt) : [...get(rowPointer(r - 1)), ...get(width), ...plus]),
      ...set(rowPointer(r)),
    ]),
    ...each(ps, (p) => each(rs, (r) => [...nought, ...set(sum(p, r))])),
    ...get(width),
    ...set(left),
    ...repeat([
      ...eightColumns(0),
      ...eightColumns(1),
      ...each(ps, (p) => [...get(inputPointer(p)), ...number(32), ...plus, ...set(inputPointer(p))]),
      ...each(rs, (r) => [...get(rowPointer(r)), ...number(16), ...plus, ...set(rowPointer(r))]),
      ...get(left),
      ...number(16),
      ...minus,
      ...tee(left),
    ]),
    ...get(outAt),
    ...set(pointers),
    ...each(ps, (p) => [
      ...each(rs, (r) => [
        // The four lanes of a sum are added crosswise, then the first holds the whole.
        ...get(sum(p, r)),
        ...get(sum(p, r)),
        ...get(sum(p, r)),
        ...lanes(2, 3, 0, 1),
        ...addLanes,
        ...tee(sum(p, r)),
        ...get(sum(p, r)),
        ...get(sum(p, r)),
        ...lanes(1, 0, 3, 2),
        ...addLanes,
        ...set(sum(p, r)),
        ...get(pointers),
        ...get(sum(p, r)),
        ...lane(0),
        ...storeI32(r * 4),
      ]),
      ...get(pointers),
      ...get(outSize),
      ...plus,
      ...set(pointers),
    ]),
  ];
}

/** All rows for `ps` inputs: `rs` rows at a time as long as there are so many, then one by one. */
function strip(ps: number, rs: number): Code {
  const step = (n: number): Code => [
    ...block(ps, n),
    ...[...get(rowAt), ...get(width), ...number(n), ...times, ...plus, ...set(rowAt)],
    ...[...get(outAt), ...number(n * 4), ...plus, ...set(outAt)],
    ...[...get(row), ...number(n), ...minus, ...set(row)],
  ];
  return [
    ...[...get(rows), ...set(row), ...get(weights), ...set(rowAt), ...get(outputs), ...set(outAt)],
    ...[...get(inputs), ...set(inputAt)],
    ...whileTrue([...get(row), ...number(rs), ...less], step(rs)),
    ...whileTrue([...get(row), ...number(1), ...less], step(1)),
    // On to the next inputs and their outputs.
    ...[...get(inputs), ...get(inputSize), ...number(ps), ...times, ...plus, ...set(inputs)],
    ...[...get(outputs), ...get(outSize), ...number(ps), ...times, ...plus, ...set(outputs)],
    ...[...get(input), ...number(ps), ...minus, ...set(input)],
  ];
}

/** The bytes of the module: imports `ear.memory`, exports `multiply`. */
export function kernelBytes(): Uint8Array {
  const body: Code = [
    ...vector([
      [...unsigned(16), i32],
      [...unsigned(mostInputs * mostRows + mostRows + 1), v128],
    ]),
    ...[...get(count), ...set(input)],
    ...[...get(width), ...number(1), ...shiftLeft, ...set(inputSize)],
    ...[...get(rows), ...number(2), ...shiftLeft, ...set(outSize)],
    ...whileTrue([...get(input), ...number(4), ...less], strip(4, 2)),
    ...whileTrue([...get(input), ...number(1), ...less], strip(1, 4)),
    0x0b,
  ];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([[0x60, ...vector(new Array<Code>(6).fill([i32])), ...vector([])]])),
    ...section(2, vector([[...name('ear'), ...name('memory'), 0x02, 0x00, ...unsigned(1)]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...name('multiply'), 0x00, 0]])),
    ...section(10, vector([[...unsigned(body.length), ...body]])),
  ]);
}

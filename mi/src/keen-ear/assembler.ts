/**
 * A very small assembler for WebAssembly: as many instructions as the kernel uses, by names that say what they
 * do. It runs when the kernel is made anew and in the test that compares; the product carries the bytes alone.
 */

/** Bytes, nested as it reads best; `flat` lays them out. */
export type Code = number | readonly Code[];
/** Nested bytes, one behind another. */
export const flat = (code: Code): readonly number[] =>
  typeof code === 'number' ? [code] : code.flatMap(flat);

/** The bytes of a whole number, seven bits at a time, lowest first (unsigned LEB128). */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

/** The same with a sign (signed LEB128). */
export function signed(value: number): Code {
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

export const list = (...items: readonly Code[]): Code => [unsigned(items.length), items];
export const sized = (body: Code): Code => [unsigned(flat(body).length), body];
export const section = (id: number, body: Code): Code => [id, sized(body)];
export const name = (word: string): Code => sized([...word].map((letter) => letter.charCodeAt(0)));
export const each = (n: number, make: (i: number) => Code): Code =>
  Array.from({ length: n }, (_, i) => make(i));

// One line for each instruction used; opcodes as in the WebAssembly core specification 2.0, chapter 5.4.
export const i32 = 0x7f;
export const v128 = 0x7b;
export const get = (local: number): Code => [0x20, unsigned(local)];
export const set = (local: number): Code => [0x21, unsigned(local)];
export const tee = (local: number): Code => [0x22, unsigned(local)];
export const number = (value: number): Code => [0x41, signed(value)];
export const plus = 0x6a;
export const minus = 0x6b;
export const times = 0x6c;
export const shiftLeft = 0x74;
export const less = 0x48; // i32.lt_s
export const storeNumber = (offset: number): Code => [0x36, 2, unsigned(offset)]; // i32.store
export const simd = (op: number): Code => [0xfd, unsigned(op)];
export const load128 = (offset: number): Code => [simd(0x00), 4, unsigned(offset)]; // v128.load
export const load8x8 = (offset: number): Code => [simd(0x01), 3, unsigned(offset)]; // i16x8.load8x8_s
export const nought = [simd(0x0c), each(16, () => 0)]; // v128.const 0
export const firstLane = [simd(0x1b), 0]; // i32x4.extract_lane 0
export const addLanes = simd(0xae); // i32x4.add
export const dot = simd(0xba); // i32x4.dot_i16x8_s
export const loadPair = [simd(0x5d), 2, 0]; // v128.load64_zero
export const spreadReal = [simd(0x0a), 3, 0]; // v128.load64_splat
export const loadReals = [simd(0x00), 3, 0]; // v128.load, of two float64
export const storeReals = [simd(0x0b), 3, 0]; // v128.store
export const realsOfWholes = simd(0xfe); // f64x2.convert_low_i32x4_s
export const realsOfHalves = simd(0x5f); // f64x2.promote_low_f32x4
export const timesReals = simd(0xf2); // f64x2.mul
export const plusReals = simd(0xf0); // f64x2.add
export const loadWhole = [0x28, 2, 0]; // i32.load
export const loadHalf = [0x2a, 2, 0]; // f32.load
export const loadReal = [0x2b, 3, 0]; // f64.load
export const storeReal = [0x39, 3, 0]; // f64.store
export const realOfWhole = 0xb7; // f64.convert_i32_s
export const realOfHalf = 0xbb; // f64.promote_f32
export const storeShort = [0x3b, 1, 0]; // i32.store16
export const wholeOfReal = 0xaa; // f64.trunc_s into i32
export const sizeOfReal = 0x99; // f64.abs
export const largerReal = 0xa5; // f64.max
export const overReal = 0xa3; // f64.div
export const notSameReal = 0x62; // f64.ne
export const choose = 0x1b; // select
export const f64 = 0x7c;
/** A float64 as it is written into code. */
export const real = (value: number): Code => [0x44, ...new Uint8Array(new Float64Array([value]).buffer)];
export const spread = simd(0x14); // f64x2.splat
export const sizeOfReals = simd(0xec); // f64x2.abs
export const largerReals = simd(0xf5); // f64x2.max
export const overReals = simd(0xf3); // f64x2.div
export const realAt = (lane: number): Code => [simd(0x21), lane]; // f64x2.extract_lane
export const wholesOfReals = simd(0xfc); // i32x4.trunc_sat_f64x2_s_zero
export const spreadWhole = simd(0x11); // i32x4.splat
export const minusWholes = simd(0xb1); // i32x4.sub
export const shortsOfWholes = simd(0x85); // i16x8.narrow_i32x4_s
export const storeFourShorts = [simd(0x5b), 1, 0, 0]; // v128.store64_lane, lane 0
export const timesReal = 0xa2; // f64.mul
export const plusReal = 0xa0; // f64.add
/** i8x16.shuffle, by lanes of 32 bits. */
export const lanes = (...from: readonly number[]): Code => [
  simd(0x0d),
  from.map((at) => each(4, (i) => at * 4 + i)),
];

export const nothing = 0x40;
/** Runs `body` again and again until `enough` leaves a number other than 0. */
export const until = (enough: Code, body: Code): Code => [
  [0x02, nothing], // block
  [0x03, nothing], // loop
  [enough, 0x0d, 1], // br_if out of the block
  [body, 0x0c, 0], // br back to the loop
  [0x0b, 0x0b],
];
/** Runs `body`, and again as long as it leaves a number other than 0. */
export const repeat = (body: Code): Code => [0x03, nothing, body, 0x0d, 0, 0x0b];

/** Adds to a local. */
export const step = (local: number, by: Code): Code => [get(local), by, plus, set(local)];

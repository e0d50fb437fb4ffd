import {
  choose,
  f64,
  get,
  i32,
  lanes,
  largerReal,
  largerReals,
  less,
  list,
  loadHalf,
  loadPair,
  loadReal,
  loadReals,
  loadWhole,
  minus,
  minusWholes,
  notSameReal,
  nought,
  number,
  overReal,
  overReals,
  plusReal,
  plusReals,
  real,
  realAt,
  realOfHalf,
  realOfWhole,
  realsOfHalves,
  realsOfWholes,
  set,
  shiftLeft,
  shortsOfWholes,
  simd,
  sizeOfReal,
  sizeOfReals,
  spread,
  spreadReal,
  spreadWhole,
  step,
  storeFourShorts,
  storeReal,
  storeReals,
  storeShort,
  timesReal,
  timesReals,
  unsigned,
  until,
  v128,
  wholeOfReal,
  wholesOfReals,
} from './assembler.ts';
import type { Code } from './assembler.ts';

/** The kernel's two ways between numbers and whole steps; see kernel-source.ts. */

/**
 * Numbers become whole steps, four at a time and the rest alone. Rounded half up by cutting off what lies
 * behind the point, after all were lifted above 0.
 */
export function stepsFunction(mostSteps: number): Code {
  const [given, inputsLeft, cols, width, inputs, steps] = [0, 1, 2, 3, 4, 5] as const;
  const [left, at, to, most, by, mosts, bys] = [6, 7, 8, 9, 10, 11, 12] as const;
  const lift = mostSteps + 1.5;
  const two = (from: number): Code => [
    [get(at), [simd(0x00), 3, from], get(bys), overReals],
    [real(lift), spread, plusReals, wholesOfReals],
  ];
  const findMost: Code = [
    [get(given), set(at), get(cols), set(left), real(0), spread, set(mosts), real(0), set(most)],
    until(
      [get(left), number(2), less],
      [
        [get(mosts), get(at), loadReals, sizeOfReals, largerReals, set(mosts)],
        [step(at, number(16)), step(left, number(-2))],
      ],
    ),
    until(
      [get(left), number(1), less],
      [get(most), get(at), loadReal, sizeOfReal, largerReal, set(most), step(left, number(-1))],
    ),
    [get(most), get(mosts), realAt(0), largerReal, get(mosts), realAt(1), largerReal],
    [real(mostSteps), overReal, set(by)],
    [get(steps), get(by), storeReal],
    // Where all are 0 they are divided by 1, and stay 0.
    [get(by), real(1), get(by), real(0), notSameReal, choose, set(by), get(by), spread, set(bys)],
  ];
  const write: Code = [
    [get(given), set(at), get(cols), set(left), get(inputs), set(to)],
    until(
      [get(left), number(4), less],
      [
        get(to),
        [two(0), two(16), lanes(0, 1, 4, 5)],
        [number(mostSteps + 1), spreadWhole, minusWholes],
        [nought, shortsOfWholes, storeFourShorts],
        [step(at, number(32)), step(to, number(8)), step(left, number(-4))],
      ],
    ),
    until(
      [get(left), number(1), less],
      [
        get(to),
        [get(at), loadReal, get(by), overReal, real(lift), plusReal, wholeOfReal],
        [number(mostSteps + 1), minus, storeShort],
        [step(at, number(8)), step(to, number(2)), step(left, number(-1))],
      ],
    ),
  ];
  return [
    list([unsigned(3), i32], [unsigned(2), f64], [unsigned(2), v128]),
    until(
      [get(inputsLeft), number(1), less],
      [
        findMost,
        write,
        step(given, [get(cols), number(3), shiftLeft]),
        step(inputs, [get(width), number(1), shiftLeft]),
        [step(steps, number(8)), step(inputsLeft, number(-1))],
      ],
    ),
    0x0b,
  ];
}

/** Sums become numbers, two at a time and the odd one alone; `onto`: added to what is there. */
export function numbersFunction(onto: boolean): Code {
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

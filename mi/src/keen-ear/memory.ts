import type { Speaker } from '../behaviours/index.ts';
import type { Encoded } from './encoder.ts';
import type { KeenEar } from './keen-ear.ts';
import { multiply } from './products.ts';

/** What the memory holds after some turns: 128 numbers, never changed in place. */
export type MemoryState = Float64Array;

/** The memory before anyone has said anything. */
export function silence({ network }: KeenEar): MemoryState {
  return new Float64Array(network.memoryState.cols);
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * One step of the memory (a gated recurrent unit: Cho and others 2014, gates in the order reset, update,
 * new): the next state, and c, which the heads are asked with (u, f and the next state side by side).
 */
export function step(
  keen: KeenEar,
  state: MemoryState,
  { u, f }: Encoded,
  side: Speaker,
): { readonly state: MemoryState; readonly c: Float64Array } {
  const { memoryInput, memoryState } = keen.network;
  const size = memoryState.cols;
  const said = new Float64Array(memoryInput.cols);
  said.set(u, 0);
  said.set(f, u.length);
  said[u.length + f.length] = side === 'peer' ? 1 : 0;
  const fromInput = keen.room.gates.subarray(0, 3 * size);
  const fromState = keen.room.gates.subarray(3 * size);
  multiply(keen.bench, memoryInput, said, 1, fromInput);
  multiply(keen.bench, memoryState, state, 1, fromState);
  const next = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    const reset = sigmoid((fromInput[k] as number) + (fromState[k] as number));
    const update = sigmoid((fromInput[size + k] as number) + (fromState[size + k] as number));
    const fresh = Math.tanh(
      (fromInput[2 * size + k] as number) + reset * (fromState[2 * size + k] as number),
    );
    next[k] = (1 - update) * fresh + update * (state[k] as number);
  }
  const c = new Float64Array(u.length + f.length + size);
  c.set(u, 0);
  c.set(f, u.length);
  c.set(next, u.length + f.length);
  return { state: next, c };
}

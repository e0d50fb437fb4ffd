/**
 * Multinomial logistic regression with several heads over shared sparse features, by L-BFGS.
 * Deterministic: no chance anywhere.
 */
export interface Rows {
  readonly start: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** One thing to learn: a class for each row. */
export interface Head {
  readonly classes: number;
  /** Class number of each row; -1 where unknown. */
  readonly targets: Int8Array;
  /** Weight of each row for this head. */
  readonly weights: Float32Array;
  /** Strength of the pull towards zero. */
  readonly pull: number;
}

/** What is to be fitted. */
export interface Problem {
  readonly rows: Rows;
  readonly columns: number;
  readonly heads: readonly Head[];
  /** Column numbers from here on are not pulled towards zero (the bias). */
  readonly freeFrom: number;
  /** Scores added to each row before anything is learned (rows x outputs). */
  readonly offset?: Float32Array;
  readonly iterations: number;
}

/** Weights, columns x outputs. */
export function fit(problem: Problem): Float64Array {
  const outputs = problem.heads.reduce((sum, head) => sum + head.classes, 0);
  const size = problem.columns * outputs;
  let w = new Float64Array(size);
  let g = new Float64Array(size);
  let loss = evaluate(problem, outputs, w, g);
  const pairs: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < problem.iterations; round++) {
    const direction = twoLoop(pairs, g);
    let slope = dot(direction, g);
    if (slope >= 0) break;
    let step = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(g, g))) : 1;
    const next = new Float64Array(size);
    const nextG = new Float64Array(size);
    let nextLoss = Infinity;
    for (let tries = 0; tries < 20; tries++, step *= 0.5) {
      for (let i = 0; i < size; i++) next[i] = w[i]! + step * direction[i]!;
      nextLoss = evaluate(problem, outputs, next, nextG);
      if (nextLoss <= loss + 1e-4 * step * slope) break;
    }
    slope = 0;
    const s = new Float64Array(size);
    const y = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      s[i] = next[i]! - w[i]!;
      y[i] = nextG[i]! - g[i]!;
    }
    const sy = dot(s, y);
    if (sy > 1e-10) {
      pairs.push({ s, y, rho: 1 / sy });
      if (pairs.length > 6) pairs.shift();
    }
    const gain = loss - nextLoss;
    w = next;
    g = nextG;
    loss = nextLoss;
    if (gain < 1e-5 * Math.abs(loss)) break;
  }
  return w;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function twoLoop(
  pairs: readonly { s: Float64Array; y: Float64Array; rho: number }[],
  g: Float64Array,
): Float64Array {
  const q = Float64Array.from(g, (v) => -v);
  const alphas: number[] = [];
  for (let i = pairs.length - 1; i >= 0; i--) {
    const { s, y, rho } = pairs[i]!;
    const alpha = rho * dot(s, q);
    alphas[i] = alpha;
    for (let j = 0; j < q.length; j++) q[j]! -= alpha * y[j]!;
  }
  const last = pairs[pairs.length - 1];
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let j = 0; j < q.length; j++) q[j]! *= scale;
  }
  for (let i = 0; i < pairs.length; i++) {
    const { s, y, rho } = pairs[i]!;
    const beta = rho * dot(y, q);
    const move = alphas[i]! - beta;
    for (let j = 0; j < q.length; j++) q[j]! += move * s[j]!;
  }
  return q;
}

function evaluate(problem: Problem, outputs: number, w: Float64Array, g: Float64Array): number {
  const { rows, heads, offset } = problem;
  g.fill(0);
  let loss = 0;
  const scores = new Float64Array(outputs);
  const count = rows.start.length - 1;
  for (let r = 0; r < count; r++) {
    const from = rows.start[r]!;
    const to = rows.start[r + 1]!;
    for (let k = 0; k < outputs; k++) scores[k] = offset === undefined ? 0 : offset[r * outputs + k]!;
    for (let i = from; i < to; i++) {
      const base = rows.columns[i]! * outputs;
      const value = rows.values[i]!;
      for (let k = 0; k < outputs; k++) scores[k]! += value * w[base + k]!;
    }
    loss += slopes(heads, scores, r);
    for (let i = from; i < to; i++) {
      const base = rows.columns[i]! * outputs;
      const value = rows.values[i]!;
      for (let k = 0; k < outputs; k++) g[base + k]! += value * scores[k]!;
    }
  }
  let k0 = 0;
  for (const head of heads) {
    for (let c = 0; c < problem.freeFrom; c++) {
      for (let k = k0; k < k0 + head.classes; k++) {
        const value = w[c * outputs + k]!;
        loss += 0.5 * head.pull * value * value;
        g[c * outputs + k]! += head.pull * value;
      }
    }
    k0 += head.classes;
  }
  return loss;
}

/** Turns scores into slopes in place, head by head; returns the row's loss. */
function slopes(heads: readonly Head[], scores: Float64Array, r: number): number {
  let loss = 0;
  let from = 0;
  for (const head of heads) {
    const target = head.targets[r]!;
    const weight = target < 0 ? 0 : head.weights[r]!;
    let top = -Infinity;
    for (let k = 0; k < head.classes; k++) top = Math.max(top, scores[from + k]!);
    let sum = 0;
    for (let k = 0; k < head.classes; k++) sum += Math.exp(scores[from + k]! - top);
    if (weight > 0) loss -= weight * (scores[from + target]! - top - Math.log(sum));
    for (let k = 0; k < head.classes; k++) {
      scores[from + k] = weight * (Math.exp(scores[from + k]! - top) / sum - (k === target ? 1 : 0));
    }
    from += head.classes;
  }
  return loss;
}

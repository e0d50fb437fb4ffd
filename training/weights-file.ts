import { checksumOf } from '../mi/src/listening/ear.ts';
import { BUCKETS } from '../mi/src/listening/ngrams.ts';

/** A model about to be written: 32-bit weights per bucket, quantised here. */
export interface LooseModel {
  readonly name: string;
  readonly outputs: number;
  readonly dense: number;
  /** Bucket numbers, rising; empty for a model without hashed features. */
  readonly buckets: Int32Array;
  /** buckets x outputs. */
  readonly hashed: Float64Array;
  /** (dense + 1) x outputs, the bias last. */
  readonly denseWeights: Float64Array;
}

/** The bytes of mi/weights/ear.bin. */
export function weightsFile(models: readonly LooseModel[]): Uint8Array {
  const out = new Bytes();
  out.raw([0x57, 0x46, 0x45, 0x31]);
  out.u32(0);
  out.u32(models.length);
  for (const model of models) writeModel(out, model);
  const bytes = out.done();
  new DataView(bytes.buffer).setUint32(4, checksumOf(bytes, 8), true);
  return bytes;
}

function writeModel(out: Bytes, model: LooseModel): void {
  const { outputs, buckets, hashed } = model;
  out.raw([model.name.length, ...[...model.name].map((c) => c.charCodeAt(0))]);
  out.u16(outputs);
  out.u16(model.dense);
  out.raw([buckets.length > 0 ? 1 : 0]);
  const scales = new Float32Array(outputs);
  if (buckets.length > 0) {
    const bitmap = new Uint8Array(BUCKETS / 8);
    for (const bucket of buckets) bitmap[bucket >> 3]! |= 1 << (bucket & 7);
    out.raw(bitmap);
    for (let k = 0; k < outputs; k++) scales[k] = quantum(hashed, outputs, k);
    const rows = new Uint8Array(hashed.length);
    for (let i = 0; i < hashed.length; i++) {
      const scale = scales[i % outputs]!;
      rows[i] = (scale === 0 ? 0 : Math.max(-127, Math.min(127, Math.round(hashed[i]! / scale)))) & 255;
    }
    out.raw(rows);
  }
  for (const scale of scales) out.f32(scale);
  for (const weight of model.denseWeights) out.f32(weight);
}

/** One step of int8 for an output: the 99.9th percentile of its weights is 127 steps. */
function quantum(hashed: Float64Array, outputs: number, k: number): number {
  const sizes: number[] = [];
  for (let i = k; i < hashed.length; i += outputs) sizes.push(Math.abs(hashed[i]!));
  sizes.sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * 0.999)] ?? 0) / 127;
}

class Bytes {
  #bytes = new Uint8Array(1 << 20);
  #n = 0;
  raw(values: ArrayLike<number>): void {
    while (this.#n + values.length > this.#bytes.length) {
      const bigger = new Uint8Array(this.#bytes.length * 2);
      bigger.set(this.#bytes);
      this.#bytes = bigger;
    }
    this.#bytes.set(values, this.#n);
    this.#n += values.length;
  }
  u16(value: number): void {
    this.raw([value & 255, value >> 8]);
  }
  u32(value: number): void {
    this.raw(new Uint8Array(new Uint32Array([value]).buffer));
  }
  f32(value: number): void {
    this.raw(new Uint8Array(new Float32Array([value]).buffer));
  }
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#n);
  }
}

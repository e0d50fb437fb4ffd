import { checksumOf } from '../../mi/src/listening/ear.ts';

/** The same weights with other settings in the header; the numbers stay as they are. */
export function withSettings(bytes: Uint8Array, settings: Readonly<Record<string, unknown>>): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as {
    settings: Record<string, unknown>;
  };
  const text = JSON.stringify({ ...header, settings: { ...header.settings, ...settings } });
  const written = new TextEncoder().encode(text);
  const padded = Math.ceil((12 + written.length) / 16) * 16 - 12;
  const numbers = bytes.subarray(12 + length);
  const out = new Uint8Array(12 + padded + numbers.length).fill(0x20, 12, 12 + padded);
  out.set(bytes.subarray(0, 4));
  out.set(written, 12);
  out.set(numbers, 12 + padded);
  const view = new DataView(out.buffer);
  view.setUint32(8, padded, true);
  view.setUint32(4, checksumOf(out, 8), true);
  return out;
}

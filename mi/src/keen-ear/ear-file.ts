/** Thrown when the bytes of the weights are not what the train command wrote. */
export class EarFileDamaged extends Error {
  constructor(because: string) {
    super(`The file with the weights cannot be read: ${because}. Run “npm run train” or fetch it again.`);
    this.name = 'EarFileDamaged';
  }
}

/** FNV-1a over bytes, to tell a damaged file from a whole one. */
export function checksumOf(bytes: Uint8Array, from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 16777619);
  return h >>> 0;
}

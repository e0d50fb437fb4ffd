import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { earFrom, withKeenEar, type Ear } from '@wayfellow/mi/listening';

/** Where the weights that come with Wayfellow lie. */
export interface EarFiles {
  readonly light: string;
  readonly keen: string;
}

/** The weights beside this program. */
export function earFilesThatShip(): EarFiles {
  return {
    light: fileURLToPath(import.meta.resolve('@wayfellow/mi/weights/ear.bin')),
    keen: fileURLToPath(import.meta.resolve('@wayfellow/mi/weights/keen-ear.bin')),
  };
}

/** Reads the light ear; rejects when its file is missing or damaged, for nothing can be heard without it. */
export async function lightEarFrom(file: string): Promise<Ear> {
  return earFrom(await readFile(file));
}

/** Both ears, or one line for a person: which file, what is heard with meanwhile, and how to mend it. */
export type KeenEarRead =
  { readonly ok: true; readonly ear: Ear } | { readonly ok: false; readonly words: string };

/** Reads the keen ear to stand beside the light one; a missing or damaged file is an answer and no error. */
export async function keenEarBeside(light: Ear, file: string): Promise<KeenEarRead> {
  const without = (what: string): KeenEarRead => ({
    ok: false,
    words: `The keen ear cannot join in; its file is ${file}. ${what} Until then the light ear goes on hearing.`,
  });
  const weights = await readFile(file).catch(() => null);
  if (weights === null)
    return without('It is missing or cannot be read; fetching Wayfellow again brings it back.');
  try {
    return { ok: true, ear: withKeenEar(light, weights) };
  } catch (error) {
    if (error instanceof Error && error.name === 'EarFileDamaged') return without(error.message);
    if (error instanceof RangeError) return without('There is too little free memory for it.');
    throw error;
  }
}

/** An ear that hears at once, and when the keen ear has joined it or `say` was told why not. */
export interface GrowingEar {
  readonly ear: Ear;
  readonly joined: Promise<void>;
}

/**
 * The light ear at once, and the keen ear in it as soon as its weights are read. The one thing about an
 * ear that changes while it is in use: whoever holds it hears better from then on.
 */
export function growingEar(light: Ear, keenFile: string, say: (words: string) => void): GrowingEar {
  const ear: { -readonly [Part in keyof Ear]: Ear[Part] } = { ...light };
  const join = async (): Promise<void> => {
    const read = await keenEarBeside(light, keenFile);
    if (!read.ok) say(read.words);
    else if (read.ear.keen !== undefined) ear.keen = read.ear.keen;
  };
  return { ear, joined: join() };
}

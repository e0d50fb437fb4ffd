import type { Answer } from './asking.ts';

/** The catalogue of behaviours: names and meanings, fetched only with the screens that show them. */
export type Catalogue = typeof import('@wayfellow/mi/behaviours');

/** Fetches the catalogue; it is a file of its own, so that the first page stays small. */
export async function fetchCatalogue(): Promise<Answer<Catalogue>> {
  try {
    return { ok: true, value: await import('@wayfellow/mi/behaviours') };
  } catch {
    return { ok: false, because: 'unreachable' };
  }
}

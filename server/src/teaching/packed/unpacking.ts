import { crc32, inflateRawSync } from 'node:zlib';
import { teachingLimits } from '../../contract/teaching.ts';
import type { CourseFiles } from '../../learning/reading/course-files.ts';
import { isPicture } from '../../learning/reading/course-files.ts';
import { packedBytesOf, zipEntries } from './zip-entries.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Why a zip is not taken. */
export type ZipRefusal =
  | 'not-a-zip'
  | 'nothing-in-it'
  | 'too-many-files'
  | 'too-much-in-it'
  | 'leads-outside'
  | 'holds-a-link'
  | 'is-locked'
  | 'same-name-twice'
  | 'packed-in-another-way'
  | 'is-damaged'
  | 'not-utf8'
  | 'no-course-in-it'
  | 'two-courses-in-it';

/** A course as a zip held it, or why it was not taken; `name` is the file it is about, where it is about one. */
export type Unpacked =
  | {
      readonly ok: true;
      /** The name of the folder around the course; null where the zip had none. */
      readonly folder: string | null;
      /** By their paths inside the course’s folder. */
      readonly files: CourseFiles;
    }
  | ZipRefused;

interface ZipRefused {
  readonly ok: false;
  readonly because: ZipRefusal;
  readonly name: string | null;
}

const refused = (because: ZipRefusal, name: string | null = null): ZipRefused => ({
  ok: false,
  because,
  name,
});

/**
 * Takes a course out of a zip. Everything that the zip says of itself is looked at before the first byte is
 * unpacked, and each file is unpacked into the room it asked for and no more, so that a small zip cannot become
 * a large one. Nothing is written anywhere.
 */
export function unpackCourse(zip: Uint8Array): Unpacked {
  const listed = zipEntries(zip);
  if (listed === null) return refused('not-a-zip');
  const wrong = whatIsWrong(listed);
  if (wrong !== null) return wrong;
  const entries = listed.filter(({ name }) => !name.endsWith('/') && !isLeftByASystem(name));
  if (entries.length === 0) return refused('nothing-in-it');
  const place = courseIn(entries.map(({ name }) => name));
  if (!place.ok) return place;
  const files = new Map<string, string>();
  for (const entry of entries) {
    const bytes = unpacked(zip, entry);
    if (bytes === null) return refused('is-damaged', entry.name);
    const text = textOf(entry.name, bytes);
    if (text === null) return refused('not-utf8', entry.name);
    files.set(entry.name.slice(place.folder.length), text);
  }
  return { ok: true, folder: place.folder === '' ? null : place.folder.slice(0, -1), files };
}

function whatIsWrong(entries: readonly ZipEntry[]): ZipRefused | null {
  if (entries.length === 0) return refused('nothing-in-it');
  if (entries.length > teachingLimits.files) return refused('too-many-files');
  const names = new Set<string>();
  let bytes = 0;
  for (const { name, ...entry } of entries) {
    if (leadsOutside(name)) return refused('leads-outside', name);
    if (entry.isLocked) return refused('is-locked', name);
    if (entry.isLink) return refused('holds-a-link', name);
    if (entry.method !== 0 && entry.method !== 8) return refused('packed-in-another-way', name);
    // Some disks cannot tell A from a: there the second would take the place of the first.
    const alike = name.normalize('NFC').toLowerCase();
    if (names.has(alike)) return refused('same-name-twice', name);
    names.add(alike);
    bytes += entry.bytes;
    if (bytes > teachingLimits.unpackedBytes) return refused('too-much-in-it');
  }
  return null;
}

/** Names that could be read as a place beyond the folder, on any system. */
function leadsOutside(name: string): boolean {
  return (
    name === '' ||
    /[\\\0]/.test(name) ||
    /^(?:\/|[A-Za-z]:)/.test(name) ||
    name.split('/').some((step) => step === '..' || step === '.')
  );
}

/** What systems leave in folders without being asked. */
function isLeftByASystem(name: string): boolean {
  return (
    name.startsWith('__MACOSX/') || /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i.test(name)
  );
}

/** Where the course lies in the zip: at its top, or in the one folder around everything. */
function courseIn(names: readonly string[]): { readonly ok: true; readonly folder: string } | ZipRefused {
  const outlines = names.filter((name) => /^(?:[^/]+\/)?course\.yaml$/.test(name));
  if (outlines.length > 1) return refused('two-courses-in-it');
  const [outline] = outlines;
  if (outline === undefined) return refused('no-course-in-it');
  const folder = outline.slice(0, -'course.yaml'.length);
  const beside = names.find((name) => !name.startsWith(folder));
  return beside === undefined ? { ok: true, folder } : refused('two-courses-in-it', beside);
}

function unpacked(zip: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytesOf(zip, entry);
  if (packed === null) return null;
  const bytes = entry.method === 0 ? packed : inflated(packed, entry.bytes);
  return bytes !== null && bytes.length === entry.bytes && crc32(bytes) === entry.crc ? bytes : null;
}

/** Stops as soon as there is more than was told: a zip that lies about its size costs no more than one that does not. */
function inflated(packed: Uint8Array, atMost: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, atMost) });
  } catch {
    return null;
  }
}

/** A picture’s name is enough for the reader of courses, who refuses it with kind words. */
function textOf(name: string, bytes: Uint8Array): string | null {
  if (isPicture(name)) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

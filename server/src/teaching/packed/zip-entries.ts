/** What a zip says of one file in it, before anything is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly isLocked: boolean;
  /** A name that stands for another place on the disk. */
  readonly isLink: boolean;
  /** 0 as it is, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its own head begins in the zip. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headSignature = 0x04034b50;
const endBytes = 22;
/** A zip may end with a comment of this many bytes. */
const longestComment = 0xffff;

/**
 * Reads a zip’s list of contents (the central directory of the format; PKWARE APPNOTE 6.3). Null when it has
 * none, or one that does not hold together. Large zips (ZIP64) are larger than any course, and are not read.
 */
export function zipEntries(zip: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // On one disk, so to say: whatever differs here was made to be read two ways.
  if (view.getUint16(end + 8, true) !== count) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const madeOn = view.getUint8(at + 5);
    const mode = view.getUint16(at + 40, true);
    entries.push({
      name: nameOf(zip.subarray(at + 46, at + 46 + nameBytes)),
      isLocked: (view.getUint16(at + 8, true) & 0x2041) !== 0,
      isLink: (madeOn === 3 || madeOn === 19) && (mode & 0o170000) === 0o120000,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry, or null when they are not where it says. */
export function packedBytesOf(zip: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (entry.at + 30 > zip.length || view.getUint32(entry.at, true) !== headSignature) return null;
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  return from + entry.packedBytes > zip.length ? null : zip.subarray(from, from + entry.packedBytes);
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}

/** Names of a course are plain letters, which UTF-8 and the older codes write alike. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

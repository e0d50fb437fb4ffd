import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { smallCourseFiles } from '../../testing/course-files.ts';
import { packCourse } from './packing.ts';
import { unpackCourse } from './unpacking.ts';

/** An entry of a zip made by hand, so that it can lie. */
interface Made {
  readonly name: string;
  readonly text?: string;
  /** What it says of itself in place of the truth. */
  readonly says?: Partial<{ bytes: number; crc: number; flags: number; method: number; mode: number }>;
}

function aZip(entries: readonly Made[]): Uint8Array {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, text = 'words', says = {} } of entries) {
    const [bytes, called] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(bytes);
    const told = { bytes: bytes.length, crc: crc32(bytes), flags: 0, method: 8, mode: 0o100644, ...says };
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(called.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt8(3, 5);
    entry.writeUInt16LE(told.flags, 8);
    entry.writeUInt16LE(told.method, 10);
    entry.writeUInt32LE(told.crc, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(told.bytes, 24);
    entry.writeUInt16LE(called.length, 28);
    entry.writeUInt16LE(told.mode, 40);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, called, packed);
    list.push(entry, called);
    at += head.length + called.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...list, end]));
}

const outline: Made = { name: 'mine/course.yaml', text: 'title: Mine\n' };
const refusalOf = (entries: readonly Made[]) => {
  const found = unpackCourse(aZip(entries));
  return found.ok ? 'taken' : found.because;
};

describe('a zip that is a course', () => {
  test('what is taken along comes back as it was', () => {
    const files = smallCourseFiles('');
    const back = unpackCourse(packCourse('small', files));
    assert.deepEqual(back, { ok: true, folder: 'small', files });
  });

  test('the same course packed twice gives the same bytes', () => {
    const files = smallCourseFiles('');
    assert.deepEqual(packCourse('small', files), packCourse('small', files));
  });

  test('a course without a folder around it is taken too', () => {
    const found = unpackCourse(zipSync({ 'course.yaml': strToU8('title: Mine\n') }));
    assert.deepEqual(found, { ok: true, folder: null, files: new Map([['course.yaml', 'title: Mine\n']]) });
  });

  test('what a Mac or a Windows machine leaves in folders is passed over', () => {
    const found = unpackCourse(
      aZip([
        outline,
        { name: 'mine/' },
        { name: '__MACOSX/mine/._course.yaml', text: '\0\0' },
        { name: 'mine/.DS_Store', text: '\0' },
        { name: 'mine/01-a/Thumbs.db', text: '\0' },
      ]),
    );
    assert.deepEqual(found.ok && [...found.files.keys()], ['course.yaml']);
  });
});

describe('a zip that is not taken', () => {
  test('a text that only calls itself a zip', () => {
    assert.deepEqual(unpackCourse(strToU8('PK, but no zip')), {
      ok: false,
      because: 'not-a-zip',
      name: null,
    });
  });

  test('a zip cut off on the way, at every place', () => {
    const whole = aZip([outline]);
    for (let length = 0; length < whole.length; length += 1)
      assert.equal(unpackCourse(whole.subarray(0, length)).ok, false, `after ${String(length)} bytes`);
  });

  test('an empty zip', () => assert.equal(refusalOf([]), 'nothing-in-it'));

  test('a zip with nothing but what a Mac leaves', () =>
    assert.equal(refusalOf([{ name: '__MACOSX/._x' }]), 'nothing-in-it'));

  test('a bomb that says how large it is', () =>
    assert.equal(refusalOf([outline, { name: 'mine/a.md', says: { bytes: 5_000_000 } }]), 'too-much-in-it'));

  test('a bomb of many files that are small one by one', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      name: `mine/${String(index)}.md`,
      says: { bytes: 12_000 },
    }));
    assert.equal(refusalOf([outline, ...many]), 'too-much-in-it');
  });

  test('a bomb that lies about its size is stopped where its word ends', () => {
    const bomb = aZip([outline, { name: 'mine/a.md', text: '0'.repeat(50_000_000), says: { bytes: 10 } }]);
    const found = unpackCourse(bomb);
    assert.deepEqual(found, { ok: false, because: 'is-damaged', name: 'mine/a.md' });
  });

  test('more files than a course has', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ name: `mine/${String(index)}.md` }));
    assert.equal(refusalOf([outline, ...many]), 'too-many-files');
  });

  for (const name of [
    '../outside.md',
    'mine/../../outside.md',
    '/etc/outside.md',
    'C:/outside.md',
    'mine\\..\\outside.md',
    'mine/./a.md',
    'mine/a\0.md',
  ])
    test(`a name that leads outside: ${JSON.stringify(name)}`, () =>
      assert.equal(refusalOf([outline, { name }]), 'leads-outside'));

  test('a link to another place', () =>
    assert.equal(
      refusalOf([outline, { name: 'mine/a.md', text: '/etc/passwd', says: { mode: 0o120777 } }]),
      'holds-a-link',
    ));

  test('a zip locked with a password', () =>
    assert.equal(refusalOf([outline, { name: 'mine/a.md', says: { flags: 1 } }]), 'is-locked'));

  test('a zip packed in a way nobody expects', () =>
    assert.equal(refusalOf([outline, { name: 'mine/a.md', says: { method: 14 } }]), 'packed-in-another-way'));

  test('two files of one name, also where only the case differs', () =>
    assert.equal(refusalOf([outline, { name: 'mine/Course.yaml' }]), 'same-name-twice'));

  test('a file whose bytes are not what was packed', () =>
    assert.equal(refusalOf([{ ...outline, says: { crc: 1 } }]), 'is-damaged'));

  test('a file that is no plain text', () => {
    const zip = zipSync({ 'mine/course.yaml': strToU8('title: x\n'), 'mine/a.md': new Uint8Array([0xff]) });
    assert.deepEqual(unpackCourse(zip), { ok: false, because: 'not-utf8', name: 'mine/a.md' });
  });

  test('a zip without a course', () =>
    assert.equal(refusalOf([{ name: 'mine/notes.md' }]), 'no-course-in-it'));

  test('two courses side by side', () =>
    assert.equal(refusalOf([outline, { name: 'other/course.yaml' }]), 'two-courses-in-it'));

  test('a course with something beside its folder', () =>
    assert.equal(refusalOf([outline, { name: 'notes.md' }]), 'two-courses-in-it'));

  test('any bytes end in a course or a named reason', () => {
    const whole = aZip([outline, { name: 'mine/a.md' }]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length - 1), (at, byte, other) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        changed[other] = 255 - byte;
        const found = unpackCourse(changed);
        assert.ok(found.ok || found.because.length > 0);
      }),
      { numRuns: 2000 },
    );
  });
});

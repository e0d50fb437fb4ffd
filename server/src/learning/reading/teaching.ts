import { z } from 'zod';
import type { Course, Handout, Teaching } from '../course.ts';
import type { Drill } from '../drill.ts';
import { readCourse } from './course-folder.ts';
import type { CourseFault } from './course-fault.ts';
import { soundFiles } from './course-files.ts';
import type { CourseFiles } from './course-files.ts';
import { addressName, repeated, sayingFaultsOf } from './course-words.ts';
import { readDrill } from './drill-file.ts';
import { brokenLinks, linksLost, missingDrills } from './known-pages.ts';
import type { DrillNamed } from './lesson-folder.ts';
import { handoutHead, readHeadedText } from './text-file.ts';
import type { Findings, LinkInFile } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

/** What was wrong with files before their words were looked at, such as one that is not UTF-8. */
export type Refused = readonly CourseFault[];

/** Everything an organisation teaches, or everything that keeps it from being taught. */
export type TeachingRead = { readonly ok: true; readonly teaching: Teaching } | NotRead;

/** One course, or everything that keeps it from being taught. */
export type CourseRead = { readonly ok: true; readonly course: Course } | NotRead;

interface NotRead {
  readonly ok: false;
  readonly because: 'course-has-faults';
  readonly faults: readonly CourseFault[];
}

const listOfNames = z.array(addressName).default([]);
const teachingFile = z.strictObject({
  courses: listOfNames,
  drills: listOfNames,
  handouts: listOfNames,
});
type Outline = Readonly<z.infer<typeof teachingFile>>;

const nothing: Teaching = { courses: [], drills: [], handouts: [] };

/** Reads what comes with Wayfellow: `teaching.yaml` and the folders it lists. Every fault is named at once. */
export function readTeaching(files: CourseFiles, refused: Refused = []): TeachingRead {
  const reading = begin(files, refused);
  const outline = readOutline(reading);
  if (outline === null) return withFaults(reading);
  return finish(reading, nothing, readListed(reading, outline, 'wayfellow'));
}

/**
 * Reads an organisation’s own folder and lays it over what is taught: a course, drill or handout with the
 * id of one that is there takes its place, and any other comes after. `teaching.yaml` may be left out;
 * then everything in the folder is read, in the order of its names.
 */
export function readOwnCourses(files: CourseFiles, teaching: Teaching, refused: Refused = []): TeachingRead {
  const reading = begin(files, refused);
  const outline = reading.files.has(outlineFile) ? readOutline(reading) : everythingIn(reading.files);
  if (outline === null) return withFaults(reading);
  return finish(reading, teaching, readListed(reading, outline, 'organisation'));
}

/**
 * Reads one course on its own, for looking at it and for bringing it in. The paths are those inside the
 * course’s folder (`course.yaml`, `01-first/lesson.yaml`); links and drills are looked for in the course
 * itself and in what is taught.
 */
export function readOneCourse(
  id: string,
  files: CourseFiles,
  teaching: Teaching,
  refused: Refused = [],
): CourseRead {
  const reading = begin(files, refused);
  const named = addressName.safeParse(id);
  if (!named.success)
    reading.findings.faults.push({
      file: 'course.yaml',
      line: 1,
      what: `The folder’s name does not fit: ${named.error.issues[0]?.message ?? 'it is not a name'}.`,
      mend: 'Call the folder by a short name of small letters, digits and dashes.',
    });
  const read = readCourse(reading.files, { id, from: 'organisation', folder: '' }, reading.findings);
  const courses = read ? [read.course] : [];
  const whole = finish(reading, teaching, { ...nothing, courses, drillsNamed: read?.drillsNamed ?? [] });
  if (!whole.ok) return whole;
  return read ? { ok: true, course: read.course } : withFaults(reading);
}

interface Reading {
  readonly files: CourseFiles;
  readonly refused: Refused;
  readonly findings: Findings;
}

function begin(files: CourseFiles, refused: Refused): Reading {
  const { sound, faults } = soundFiles(files);
  const links: LinkInFile[] = [];
  return { files: sound, refused: [...refused, ...faults], findings: { faults: [], links } };
}

/** A file that was refused is there all the same, so it is not called missing as well. */
function withFaults({ refused, findings }: Reading): NotRead {
  const names = new Set(refused.map(({ file }) => file));
  const faults = [...refused, ...findings.faults.filter(({ file }) => !names.has(file))];
  return { ok: false, because: 'course-has-faults', faults };
}

const outlineFile = 'teaching.yaml';

function readOutline({ files, findings: { faults } }: Reading): Outline | null {
  const text = files.get(outlineFile);
  if (text === undefined) {
    faults.push({
      file: outlineFile,
      line: 1,
      what: 'This file is missing.',
      mend: 'Write it with the lists courses, drills and handouts.',
    });
    return null;
  }
  const read = readYaml({ file: outlineFile, text }, teachingFile);
  if (!read.ok) {
    faults.push(...read.faults);
    return null;
  }
  const say = sayingFaultsOf(outlineFile, read.lineOf, faults);
  for (const list of ['courses', 'drills', 'handouts'] as const) {
    const listed = read.value[list];
    for (const index of repeated(listed))
      say([list, index], `“${listed[index]}” stands here twice.`, 'Remove one of the two.');
    for (const name of everythingIn(files)[list])
      if (!listed.includes(name))
        say([list], `“${name}” is in the folder and not on this list.`, `Add “- ${name}”, or take it out.`);
  }
  return read.value;
}

function everythingIn(files: CourseFiles): Outline {
  const namesIn = (pattern: RegExp) =>
    [...files.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []).sort();
  return {
    courses: [...new Set(namesIn(/^([^/]+)\/(?:course\.yaml|[^/]+\/lesson\.yaml)$/))],
    drills: namesIn(/^drills\/([^/]+)\.yaml$/),
    handouts: namesIn(/^handouts\/([^/]+)\.md$/),
  };
}

interface Listed extends Teaching {
  readonly drillsNamed: readonly DrillNamed[];
}

function readListed({ files, findings }: Reading, outline: Outline, from: Course['from']): Listed {
  const source = (file: string) => {
    const text = files.get(file);
    if (text === undefined)
      findings.faults.push({
        file,
        line: 1,
        what: 'This file is missing.',
        mend: `Write it, or take it off the list in ${outlineFile}.`,
      });
    return text === undefined ? null : { file, text };
  };
  const courses = [...new Set(outline.courses)].flatMap((id) => {
    const named = addressName.safeParse(id);
    if (!named.success)
      findings.faults.push({
        file: `${id}/course.yaml`,
        line: 1,
        what: `The folder’s name does not fit: ${named.error.issues[0]?.message ?? 'it is not a name'}.`,
        mend: 'Call the folder by a short name of small letters, digits and dashes.',
      });
    return readCourse(files, { id, from, folder: `${id}/` }, findings) ?? [];
  });
  const drills = [...new Set(outline.drills)].flatMap((id): readonly Drill[] => {
    const drill = source(`drills/${id}.yaml`);
    const read = drill && readDrill(drill, findings.faults);
    return read ? [read] : [];
  });
  const handouts = [...new Set(outline.handouts)].flatMap((id): readonly Handout[] => {
    const handout = source(`handouts/${id}.md`);
    const read = handout && readHeadedText(handout, handoutHead, findings);
    if (!handout || !read) return [];
    if (read.head.id !== id)
      findings.faults.push({
        file: handout.file,
        line: read.lineOf(['id']),
        what: `The handout is called “${read.head.id}”, and its file “${id}”.`,
        mend: 'Give both one name.',
      });
    return [{ ...read.head, parts: read.parts }];
  });
  return {
    courses: courses.map(({ course }) => course),
    drills,
    handouts,
    drillsNamed: courses.flatMap(({ drillsNamed }) => drillsNamed),
  };
}

/** Lays what was read over what is taught, then looks at links and drills, which may be in either. */
function finish(reading: Reading, under: Teaching, { drillsNamed, ...over }: Listed): TeachingRead {
  const { faults, links } = reading.findings;
  const teaching: Teaching = {
    courses: laidOver(under.courses, over.courses),
    drills: laidOver(under.drills, over.drills),
    handouts: laidOver(under.handouts, over.handouts),
  };
  // A part that could not be read would make every link to it look broken.
  if (faults.length === 0) {
    faults.push(...brokenLinks(links, teaching), ...missingDrills(drillsNamed, teaching));
    for (const { courseId, to } of linksLost(under, teaching))
      faults.push({
        file: reading.files.has('course.yaml') ? 'course.yaml' : `${courseId}/course.yaml`,
        line: 1,
        what: `Another text links to ${to}, and this course has no such page any more.`,
        mend: 'Keep a lesson and topic with these ids.',
      });
  }
  return faults.length > 0 || reading.refused.length > 0 ? withFaults(reading) : { ok: true, teaching };
}

function laidOver<Thing extends { readonly id: string }>(
  under: readonly Thing[],
  over: readonly Thing[],
): readonly Thing[] {
  const added = over.filter(({ id }) => !under.some((one) => one.id === id));
  return [...under.map((one) => over.find(({ id }) => id === one.id) ?? one), ...added];
}

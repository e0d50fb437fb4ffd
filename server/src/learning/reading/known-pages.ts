import type { Block, Inline, LessonPart } from '../../contract/lesson-text.ts';
import type { Course, Teaching } from '../course.ts';
import type { CourseFault } from './course-fault.ts';
import type { DrillNamed } from './lesson-folder.ts';
import { nearWords } from './near-words.ts';
import type { LinkInFile } from './text-file.ts';

const pagesAlwaysThere = ['/learn', '/drills', '/practise', '/help', '/review', '/my-learning'];

/** The addresses that a text of this teaching may link to. */
function pagesOf({ courses, drills, handouts }: Teaching): ReadonlySet<string> {
  return new Set([
    ...pagesAlwaysThere,
    ...courses.flatMap(({ id, lessons }) => [
      `/learn/${id}`,
      ...lessons.flatMap((lesson) => [
        `/learn/${id}/${lesson.id}`,
        ...lesson.topics.map((topic) => `/learn/${id}/${lesson.id}/${topic.id}`),
      ]),
    ]),
    ...drills.map(({ id }) => `/drills/${id}`),
    ...handouts.map(({ id }) => `/handouts/${id}`),
  ]);
}

/** A fault for every link that leads to no page there is. */
export function brokenLinks(links: readonly LinkInFile[], teaching: Teaching): readonly CourseFault[] {
  const pages = pagesOf(teaching);
  return links
    .filter(({ to }) => !pages.has(to))
    .map(({ file, line, to }) => {
      const near = nearWords(to, [...pages]);
      return {
        file,
        line,
        what: `There is no page ${to}.`,
        mend:
          near.length > 0
            ? `Did you mean ${near.join(' or ')}?`
            : 'Link to /learn, /drills, /practise, /help, or a lesson, drill or handout there is.',
      };
    });
}

/** A fault for every drill a lesson names that there is not. */
export function missingDrills(named: readonly DrillNamed[], { drills }: Teaching): readonly CourseFault[] {
  const ids = drills.map(({ id }) => id);
  return named
    .filter(({ id }) => !ids.includes(id))
    .map(({ file, line, id }) => ({
      file,
      line,
      what: `There is no drill “${id}”.`,
      mend:
        ids.length > 0
          ? `${near(id, ids)}Use one of: ${ids.join(', ')}.`
          : 'There are no drills yet; take it off this list.',
    }));
}

function near(word: string, known: readonly string[]): string {
  const words = nearWords(word, known);
  return words.length > 0 ? `Did you mean ${words.join(' or ')}? ` : '';
}

/**
 * The links of the other courses and handouts that stop leading anywhere once a course takes the place
 * of another with its id: the texts that came along lie in no file the writer could mend.
 */
export function linksLost(
  before: Teaching,
  after: Teaching,
): readonly { readonly courseId: string; readonly to: string }[] {
  const [pagesBefore, pagesAfter] = [pagesOf(before), pagesOf(after)];
  const kept = after.courses.filter((course) => before.courses.includes(course));
  const keptHandouts = after.handouts.filter((handout) => before.handouts.includes(handout));
  const parts = [...kept.flatMap(partsOf), ...keptHandouts.flatMap((handout) => handout.parts)];
  const lost = new Set(parts.flatMap(linksIn).filter((to) => pagesBefore.has(to) && !pagesAfter.has(to)));
  return [...lost].map((to) => ({ courseId: to.split('/')[2] ?? '', to }));
}

function partsOf(course: Course): readonly LessonPart[] {
  return course.lessons.flatMap(({ topics }) => topics.flatMap(({ parts, plain }) => [...parts, ...plain]));
}

function linksIn(part: LessonPart): readonly string[] {
  return 'blocks' in part ? part.blocks.flatMap(linksInBlock) : [];
}

function linksInBlock(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.flat().flatMap(linksInBlock);
  if (block.kind === 'quote') return block.children.flatMap(linksInBlock);
  return block.children.flatMap(linksInInline);
}

function linksInInline(inline: Inline): readonly string[] {
  if (inline.kind === 'text') return [];
  const inside = inline.children.flatMap(linksInInline);
  return inline.kind === 'link' ? [inline.to, ...inside] : inside;
}

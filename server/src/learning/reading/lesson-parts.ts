import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockContent, DefinitionContent, List, Paragraph, Root } from 'mdast';
import type { LessonPart } from '../../contract/lesson-text.ts';
import { toBlocks } from './lesson-markdown.ts';
import type { LinkInText, MarkdownFault } from './lesson-markdown.ts';

type Node = BlockContent | DefinitionContent;
type PartOrFaults = {
  readonly part: LessonPart | null;
  readonly links?: readonly LinkInText[];
  readonly faults: readonly MarkdownFault[];
};

interface Section {
  readonly title: string | null;
  readonly line: number;
  readonly nodes: readonly Node[];
}

/** The headings a lesson is written with; what each becomes on the page. */
const sectionKinds = {
  Scene: (section: Section) => plainPart('scene', section),
  'Key insight': (section: Section) => titledPart('key-insight', 'Key insight', section),
  Text: (section: Section) => plainPart('text', section),
  Contrasts: contrastsPart,
  'Example pair': examplePairPart,
  'Pro tip': (section: Section) => titledPart('pro-tip', 'Pro tip', section),
  Takeaways: (section: Section) => plainPart('takeaways', section),
  'Next step': (section: Section) => plainPart('next-step', section),
} as const satisfies Readonly<Record<string, (section: Section) => PartOrFaults>>;

const sectionNames = Object.keys(sectionKinds) as readonly (keyof typeof sectionKinds)[];

/** The Markdown below a lesson's front matter, as the parts a learner reads; lines are counted within this text. */
export function readLessonParts(markdown: string): {
  readonly parts: readonly LessonPart[];
  readonly links: readonly LinkInText[];
  readonly faults: readonly MarkdownFault[];
} {
  const tangle = tangledLine(markdown);
  if (tangle !== null) return { parts: [], links: [], faults: [tangle] };
  const root: Root = fromMarkdown(markdown);
  const links: LinkInText[] = [];
  const faults: MarkdownFault[] = [];
  const parts: LessonPart[] = [];
  const sections: { heading: string; section: Section & { nodes: Node[] } }[] = [];

  for (const node of root.children as Node[]) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading' && node.depth <= 2) {
      const [, kind = '', title] = /^([^:]+?)(?::\s*(.+))?$/s.exec(plainText(node.children)) ?? [];
      faults.push(...unfitForPlainText(node.children, line));
      sections.push({ heading: kind.trim(), section: { title: title?.trim() ?? null, line, nodes: [] } });
    } else if (sections.length === 0) {
      faults.push({
        line,
        what: 'This text stands before the first heading.',
        mend: `Begin with one of: ${sectionNames.map((name) => `## ${name}`).join(', ')}.`,
      });
    } else sections.at(-1)?.section.nodes.push(node);
  }

  for (const { heading, section } of sections) {
    const kind = sectionNames.find((name) => name === heading);
    if (!kind) {
      faults.push({
        line: section.line,
        what: `“${heading}” is not a part of a lesson.`,
        mend: `Use one of: ${sectionNames.map((name) => `## ${name}`).join(', ')}. A title comes after a colon, as in “## Text: Why it works”.`,
      });
      continue;
    }
    if (section.nodes.length === 0) {
      faults.push({
        line: section.line,
        what: `The part “${heading}” is empty.`,
        mend: 'Write something under it, or remove it.',
      });
      continue;
    }
    const read = sectionKinds[kind](section);
    faults.push(...read.faults);
    links.push(...(read.links ?? []));
    if (read.part) parts.push(read.part);
  }
  return { parts, links, faults };
}

/**
 * The first line with which a text is so full of marks that reading it could take long, or name thousands of
 * faults: over 200 in a line or 4 000 in all. A topic of 400 words has about a hundred.
 */
function tangledLine(markdown: string): MarkdownFault | null {
  let inAll = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const opening = /^(?:\s|>|[-*+](?=\s)|\d+[.)](?=\s))*/.exec(line)?.[0].replaceAll(/\s/g, '') ?? '';
    const marks = line.replaceAll(/[^[\]()*_`<>!&\\]/g, '').length;
    inAll += marks;
    if (opening.length > 12 || marks > 200 || inAll > 4000 || line.length > 5000)
      return {
        line: index + 1,
        what: 'This line is too long, or holds too many marks.',
        mend: 'Write it as plain sentences, with an empty line between paragraphs.',
      };
  }
  return null;
}

function plainPart(kind: 'scene' | 'text' | 'takeaways' | 'next-step', section: Section): PartOrFaults {
  const { made, links, faults } = toBlocks(section.nodes);
  return { part: { kind, title: section.title, blocks: made }, links, faults };
}

function titledPart(kind: 'key-insight' | 'pro-tip', name: string, section: Section): PartOrFaults {
  const { made, links, faults } = toBlocks(section.nodes);
  return { part: { kind, title: section.title ?? name, blocks: made }, links, faults };
}

function contrastsPart(section: Section): PartOrFaults {
  const read = labelledItems(section, ['Often', 'In MI', 'Because']);
  const rows = read.items.map(([traditional, mi, because]) => ({ traditional, mi, because }));
  const part: LessonPart = { kind: 'contrasts', title: section.title ?? 'Contrasts', rows };
  return { part, faults: read.faults };
}

function examplePairPart(section: Section): PartOrFaults {
  const read = labelledItems(section, ['Label', 'Words', 'What it does']);
  const [first, second, ...more] = read.items.map(([label, words, what]) => ({
    label,
    // The page draws the quotation marks itself.
    words: words.replace(/^“([^“”]*)”$/, '$1'),
    what,
  }));
  if (!first || !second || more.length > 0) {
    const fault = {
      line: section.line,
      what: 'An example pair has two examples.',
      mend: 'Write two list entries here: first the advice, then the MI way.',
    };
    return { part: null, faults: [...read.faults, fault] };
  }
  const part: LessonPart = {
    kind: 'example-pair',
    title: section.title ?? 'Example pair',
    traditional: first,
    mi: second,
    source: read.rest?.replace(/^Source:\s*/, '') ?? null,
  };
  return { part, faults: read.faults };
}

/** A list whose entries are labelled lines, such as “Often: …”, “In MI: …”; `rest` is a paragraph after it. */
function labelledItems(section: Section, labels: readonly [string, string, string]) {
  const faults: MarkdownFault[] = [];
  const items: [string, string, string][] = [];
  const list = section.nodes.find((node): node is List => node.type === 'list');
  const after = section.nodes.filter((node) => node !== list);
  const mend = `Write each entry as three lines: “- ${labels[0]}: …”, “  ${labels[1]}: …”, “  ${labels[2]}: …”.`;
  if (!list) faults.push({ line: section.line, what: 'There is no list here.', mend });
  for (const item of list?.children ?? []) {
    const line = item.position?.start.line ?? section.line;
    const only = item.children[0];
    const text = only?.type === 'paragraph' && item.children.length === 1 ? plainText(only.children) : '';
    if (only?.type === 'paragraph') faults.push(...unfitForPlainText(only.children, line));
    const found = splitAtLabels(text, labels);
    if (found) items.push(found);
    else
      faults.push({
        line,
        what: `This entry does not have ${labels.map((label) => `“${label}:”`).join(', ')} in this order.`,
        mend,
      });
  }
  for (const node of after)
    if (node.type !== 'paragraph' || after.length > 1)
      faults.push({
        line: node.position?.start.line ?? section.line,
        what: 'Beside the list there is room for one “Source: …” line.',
        mend: 'Move this to a part “## Text: …”.',
      });
  const rest = after.find((node): node is Paragraph => node.type === 'paragraph');
  return { items, faults, rest: rest ? plainText(rest.children) : null };
}

function splitAtLabels(text: string, labels: readonly string[]): [string, string, string] | null {
  const values: string[] = [];
  let expected = 0;
  for (const line of text.split('\n')) {
    const label = labels[expected];
    if (label !== undefined && line.startsWith(`${label}:`)) {
      values.push(line.slice(label.length + 1).trim());
      expected += 1;
    } else if (values.length > 0) values.push(`${values.pop() ?? ''} ${line.trim()}`.trim());
    else return null;
  }
  const [first, second, third] = values;
  return first && second && third ? [first, second, third] : null;
}

/** What would be lost where only the plain words of some inline Markdown are kept. */
function unfitForPlainText(children: Paragraph['children'], line: number): readonly MarkdownFault[] {
  const { links, faults } = toBlocks([{ type: 'paragraph', children }]);
  const linked = {
    line: links[0]?.line ?? line,
    what: 'A link has no place here.',
    mend: 'Put it into a part “## Text: …”.',
  };
  return links.length > 0 ? [...faults, linked] : faults;
}

/** The words of some inline Markdown without its marks. */
function plainText(nodes: readonly unknown[]): string {
  return (nodes as readonly { value?: string; children?: readonly unknown[] }[])
    .map((node) => node.value ?? plainText(node.children ?? []))
    .join('');
}

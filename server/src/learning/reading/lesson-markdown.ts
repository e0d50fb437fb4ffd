import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Block, Inline } from '../../contract/lesson-text.ts';

/** A piece of Markdown that lessons do not use: what it is, how to write it instead, and its line in the text. */
export interface MarkdownFault {
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** A link to a page of Wayfellow, and its line in the text. */
export interface LinkInText {
  readonly line: number;
  readonly to: string;
}

/** What Markdown became, with everything that had no place in a lesson. */
export interface Converted<T> {
  readonly made: readonly T[];
  readonly links: readonly LinkInText[];
  readonly faults: readonly MarkdownFault[];
}

type MarkdownNode = BlockContent | DefinitionContent;

const unfit: Readonly<Record<string, { readonly what: string; readonly mend: string }>> = {
  html: { what: 'This is HTML.', mend: 'Write it as plain text; a lesson takes no HTML.' },
  image: { what: 'This is a picture.', mend: 'Say it in words; lessons hold no pictures.' },
  code: { what: 'This is a block of code.', mend: 'Remove the spaces before the line, or the backticks.' },
  inlineCode: { what: 'This is code.', mend: 'Remove the backticks.' },
  thematicBreak: { what: 'This is a line across the page.', mend: 'Remove it; each part has its own space.' },
  table: { what: 'This is a table.', mend: 'Write it as a list.' },
};

function faultAt(node: { type: string; position?: { start: { line: number } } | undefined }): MarkdownFault {
  const words = unfit[node.type] ?? {
    what: `Lessons have no place for this kind of Markdown (${node.type}).`,
    mend: 'Write it as a paragraph or a list.',
  };
  return { line: node.position?.start.line ?? 1, ...words };
}

/** Markdown blocks to the small tree that travels: paragraphs, small headings, lists and quotes; HTML never passes. */
export function toBlocks(nodes: readonly MarkdownNode[]): Converted<Block> {
  return gather(nodes.map(toBlock));
}

function toBlock(node: MarkdownNode): Converted<Block> {
  switch (node.type) {
    case 'paragraph':
      return wrap(toInlines(node.children), (children) => ({ kind: 'paragraph', children }));
    case 'heading':
      return wrap(toInlines(node.children), (children) => ({ kind: 'heading', children }));
    case 'blockquote':
      return wrap(toBlocks(node.children), (children) => ({ kind: 'quote', children }));
    case 'list': {
      const items = node.children.map((item) => toBlocks(item.children));
      const block: Block = {
        kind: 'list',
        ordered: node.ordered === true,
        items: items.map((item) => item.made),
      };
      return { ...gather(items), made: [block] };
    }
    default:
      return { made: [], links: [], faults: [faultAt(node)] };
  }
}

function toInlines(nodes: readonly PhrasingContent[]): Converted<Inline> {
  return gather(nodes.map(toInline));
}

function toInline(node: PhrasingContent): Converted<Inline> {
  switch (node.type) {
    case 'text':
      return { made: [{ kind: 'text', text: node.value.replaceAll('\n', ' ') }], links: [], faults: [] };
    case 'break':
      return { made: [{ kind: 'text', text: ' ' }], links: [], faults: [] };
    case 'strong':
    case 'emphasis': {
      const kind = node.type;
      return wrap(toInlines(node.children), (children) => ({ kind, children }));
    }
    case 'link': {
      // A lesson leads nowhere else: a tap never tells another site that someone is learning here.
      const line = node.position?.start.line ?? 1;
      if (!/^\/(?!\/)[\w/-]*$/.test(node.url)) {
        const fault = {
          line,
          what: 'This link leads out of Wayfellow.',
          mend: 'Write the address as plain text, or link to a page here, such as /practise.',
        };
        return { made: [], links: [], faults: [fault] };
      }
      const linked = wrap(toInlines(node.children), (children): Inline => ({
        kind: 'link',
        to: node.url,
        children,
      }));
      return { ...linked, links: [{ line, to: node.url }, ...linked.links] };
    }
    default:
      return { made: [], links: [], faults: [faultAt(node)] };
  }
}

function gather<T>(pieces: readonly Converted<T>[]): Converted<T> {
  return {
    made: pieces.flatMap((piece) => piece.made),
    links: pieces.flatMap((piece) => piece.links),
    faults: pieces.flatMap((piece) => piece.faults),
  };
}

function wrap<Part, Whole>(
  parts: Converted<Part>,
  around: (made: readonly Part[]) => Whole,
): Converted<Whole> {
  return { ...parts, made: [around(parts.made)] };
}

import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Block, Inline } from '../contract/learning.ts';

/** A piece of Markdown that lessons do not use: what it is, how to write it instead, and its line in the text. */
export interface MarkdownFault {
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** What Markdown became, with everything that had no place in a lesson. */
export interface Converted<T> {
  readonly made: readonly T[];
  readonly faults: readonly MarkdownFault[];
}

type MarkdownNode = BlockContent | DefinitionContent;

const unfit: Readonly<Record<string, { readonly what: string; readonly mend: string }>> = {
  html: { what: 'This is HTML.', mend: 'Write it as plain text; a lesson takes no HTML.' },
  image: { what: 'This is a picture.', mend: 'Say it in words; lessons hold no pictures yet.' },
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
      return { made: [block], faults: items.flatMap((item) => item.faults) };
    }
    default:
      return { made: [], faults: [faultAt(node)] };
  }
}

function toInlines(nodes: readonly PhrasingContent[]): Converted<Inline> {
  return gather(nodes.map(toInline));
}

function toInline(node: PhrasingContent): Converted<Inline> {
  switch (node.type) {
    case 'text':
      return { made: [{ kind: 'text', text: node.value.replaceAll('\n', ' ') }], faults: [] };
    case 'break':
      return { made: [{ kind: 'text', text: ' ' }], faults: [] };
    case 'strong':
    case 'emphasis': {
      const kind = node.type;
      return wrap(toInlines(node.children), (children) => ({ kind, children }));
    }
    case 'link': {
      // A lesson leads nowhere else: a tap never tells another site that someone is learning here.
      if (!/^\/(?!\/)[\w/-]*$/.test(node.url)) {
        const fault = {
          line: node.position?.start.line ?? 1,
          what: 'This link leads out of Wayfellow.',
          mend: 'Write the address as plain text, or link to a page here, such as /practise.',
        };
        return { made: [], faults: [fault] };
      }
      return wrap(toInlines(node.children), (children) => ({ kind: 'link', to: node.url, children }));
    }
    default:
      return { made: [], faults: [faultAt(node)] };
  }
}

function gather<T>(pieces: readonly Converted<T>[]): Converted<T> {
  return {
    made: pieces.flatMap((piece) => piece.made),
    faults: pieces.flatMap((piece) => piece.faults),
  };
}

function wrap<Part, Whole>(
  parts: Converted<Part>,
  around: (made: readonly Part[]) => Whole,
): Converted<Whole> {
  return { made: [around(parts.made)], faults: parts.faults };
}

import type { Block, Inline } from '@wayfellow/server/contract';
import type { VNode } from 'preact';

function Words({ inline }: { readonly inline: Inline }): VNode {
  if (inline.kind === 'text') return <>{inline.text}</>;
  const inside = <Inlines all={inline.children} />;
  if (inline.kind === 'link') {
    return (
      <a href={inline.to} rel="noreferrer">
        {inside}
      </a>
    );
  }
  return inline.kind === 'strong' ? <strong>{inside}</strong> : <em>{inside}</em>;
}

function Inlines({ all }: { readonly all: readonly Inline[] }): VNode {
  return (
    <>
      {all.map((inline, index) => (
        <Words key={index} inline={inline} />
      ))}
    </>
  );
}

function OneBlock({ block }: { readonly block: Block }): VNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines all={block.children} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <Inlines all={block.children} />
        </h3>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks all={block.children} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Blocks all={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

/** Running text of a lesson, from the tree the server sends; there is no markup to slip through. */
export function Blocks({ all }: { readonly all: readonly Block[] }): VNode {
  return (
    <>
      {all.map((block, index) => (
        <OneBlock key={index} block={block} />
      ))}
    </>
  );
}

import type { LessonPart } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { InsightSign, TipSign } from '../look/drawings.tsx';
import { Sign } from '../look/sign.tsx';
import { words } from '../look/words.ts';
import { Blocks } from './blocks.tsx';

type PartOf<Kind extends LessonPart['kind']> = Extract<LessonPart, { readonly kind: Kind }>;

function Contrasts({ part }: { readonly part: PartOf<'contrasts'> }): VNode {
  return (
    <section class="section">
      <h2>{part.title}</h2>
      {part.rows.map((row) => (
        <div key={row.mi} class="contrast is-row">
          <div class="contrast-side is-away">
            <p class="contrast-label">
              <Sign side="traditional" />
              {words.learning.topic.contrastAway}
            </p>
            <p class="said">{row.traditional}</p>
          </div>
          <div class="contrast-side is-mi">
            <p class="contrast-label">
              <Sign side="mi" />
              {words.learning.topic.contrastMi}
            </p>
            <p class="said">{row.mi}</p>
          </div>
          <p class="quiet">{row.because}</p>
        </div>
      ))}
    </section>
  );
}

function ExamplePair({ part }: { readonly part: PartOf<'example-pair'> }): VNode {
  return (
    <section class="section">
      <h2>{part.title}</h2>
      <div class="contrast">
        {(['traditional', 'mi'] as const).map((side) => (
          <div key={side} class={`contrast-side ${side === 'mi' ? 'is-mi' : 'is-away'}`}>
            <p class="contrast-label">
              <Sign side={side} />
              {part[side].label}
            </p>
            <p class={part[side].words.startsWith('“') ? 'said' : 'said spoken'}>{part[side].words}</p>
            <p class="said quiet">{part[side].what}</p>
          </div>
        ))}
      </div>
      {part.source !== null && <p class="quiet">{part.source}</p>}
    </section>
  );
}

function Coloured({ part }: { readonly part: PartOf<'key-insight' | 'pro-tip'> }): VNode {
  const insight = part.kind === 'key-insight';
  return (
    <section class={insight ? 'insight prose' : 'tip prose'}>
      <h2 class="small-heading">
        {insight ? <InsightSign /> : <TipSign />}
        {part.title}
      </h2>
      <Blocks all={part.blocks} />
    </section>
  );
}

function Part({ part }: { readonly part: LessonPart }): VNode {
  switch (part.kind) {
    case 'contrasts':
      return <Contrasts part={part} />;
    case 'example-pair':
      return <ExamplePair part={part} />;
    case 'key-insight':
    case 'pro-tip':
      return <Coloured part={part} />;
    case 'scene':
    case 'text':
    case 'takeaways':
    case 'next-step':
      return (
        <section class={`section prose is-${part.kind}`}>
          {part.title !== null && <h2>{part.title}</h2>}
          <Blocks all={part.blocks} />
        </section>
      );
  }
}

/** The text of a topic or a handout, part by part, in the order it is read. */
export function Parts({ all }: { readonly all: readonly LessonPart[] }): VNode {
  return (
    <>
      {all.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </>
  );
}

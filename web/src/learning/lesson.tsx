import type { LessonPart, LessonToRead } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Answer } from '../look/asking.ts';
import { InsightSign, TipSign } from '../look/drawings.tsx';
import { Sign } from '../look/sign.tsx';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForLesson } from './asked.ts';
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
              {words.learning.lesson.contrastAway}
            </p>
            <p class="said">{row.traditional}</p>
          </div>
          <div class="contrast-side is-mi">
            <p class="contrast-label">
              <Sign side="mi" />
              {words.learning.lesson.contrastMi}
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

function LessonScreen({ lesson }: { readonly lesson: LessonToRead }): VNode {
  const drills = lesson.drills;
  return (
    <article class="lesson">
      <div class="page-head">
        <p class="kicker">
          {words.learning.lesson.kicker(lesson.number, words.learning.path.minutes(lesson.minutes))}
        </p>
        <h1>{lesson.title}</h1>
      </div>
      {lesson.parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
      <div class="lesson-end">
        {drills.map((drill, index) => (
          <a
            key={drill.id}
            class={index === 0 ? 'button is-wide' : 'button is-plain is-wide'}
            href={`/learn/${lesson.id}/drills/${drill.id}`}
          >
            {drills.length === 1 ? words.learning.lesson.tryDrill : drill.title}
          </a>
        ))}
        {lesson.hasCheck && (
          <a
            class={drills.length === 0 ? 'button is-wide' : 'button is-plain is-wide'}
            href={`/learn/${lesson.id}/check`}
          >
            {lesson.checkPassed ? words.learning.lesson.takeCheckAgain : words.learning.lesson.takeCheck}
          </a>
        )}
        {lesson.hasCheck && <p class="quiet">{words.learning.lesson.checkAbout}</p>}
      </div>
      {lesson.sources.length > 0 && (
        <footer class="sources">
          <h2 class="quiet">{words.learning.lesson.sources}</h2>
          <ul class="plain-list">
            {lesson.sources.map((source) => (
              <li key={source} class="quiet">
                {source}
              </li>
            ))}
          </ul>
        </footer>
      )}
    </article>
  );
}

/** The page of one lesson. */
export async function openLesson(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const answer = await askForLesson(found['lesson'] ?? '');
  if (!answer.ok) return answer;
  const lesson = answer.value;
  return {
    ok: true,
    value: {
      title: words.learning.path.lesson(lesson.number),
      back: { to: '/learn', label: words.frame.backToLearn },
      door: 'learn',
      show: () => <LessonScreen lesson={lesson} />,
    },
  };
}

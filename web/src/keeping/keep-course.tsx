import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../look/announcer.ts';
import { withoutNetwork } from '../look/network.ts';
import { words } from '../look/words.ts';
import { canKeep, isKept, keepCourse, renewKept, takeAway } from './keeping.ts';
import type { Kept } from './keeping.ts';

const said = words.keeping;

type State = 'not-known' | 'not-kept' | 'keeping' | 'kept';

/** Offers to keep a course in this browser, and to take it away again; nothing where a browser cannot. */
export function KeepCourse({ course }: { readonly course: string }): VNode | null {
  const [state, setState] = useState<State>('not-known');
  const [failed, setFailed] = useState<Exclude<Kept, { ok: true }>['because'] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const look = async (): Promise<void> => {
      const kept = await isKept(course);
      setState(kept ? 'kept' : 'not-kept');
      if (kept && !withoutNetwork.value) await renewKept();
    };
    if (canKeep()) look().catch(() => {});
  }, [course]);

  if (state === 'not-known') return null;
  // Without a network there is nothing to bring.
  if (state !== 'kept' && withoutNetwork.value) return null;

  const keep = async (): Promise<void> => {
    setFailed(null);
    setState('keeping');
    const kept = await keepCourse(course);
    setState(kept.ok ? 'kept' : 'not-kept');
    setFailed(kept.ok ? null : kept.because);
    announce(kept.ok ? said.kept.join(' ') : said.failed[kept.because]);
    heading.current?.focus();
  };
  const take = async (): Promise<void> => {
    await takeAway(course);
    setState('not-kept');
    announce(said.takenAway);
    heading.current?.focus();
  };

  return (
    <section class="section keep-course not-printed">
      <h2 ref={heading} tabIndex={-1}>
        {said.title}
      </h2>
      {(state === 'kept' ? said.kept : said.offer).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {failed !== null && <p class="notice">{said.failed[failed]}</p>}
      <p>
        {state === 'kept' ? (
          <button type="button" class="button is-quiet" onClick={() => void take()}>
            {said.takeAway}
          </button>
        ) : (
          <button
            type="button"
            class="button is-plain"
            disabled={state === 'keeping'}
            onClick={() => void keep()}
          >
            {state === 'keeping' ? said.keeping : said.keep}
          </button>
        )}
      </p>
    </section>
  );
}

import type { VNode } from 'preact';
import { Sign } from '../../look/sign.tsx';

interface FitProps {
  readonly fits: boolean;
  readonly says: string;
  /** What the learner did with it, where there is something to say. */
  readonly did?: string | null;
}

/** Whether something fits, by a shape and words: a ring, or a diamond. Nothing is crossed out. */
export function Fit({ fits, says, did = null }: FitProps): VNode {
  return (
    <p class={`contrast-label ${fits ? 'is-mi' : 'is-neither'}`}>
      <Sign side={fits ? 'mi' : 'neither'} />
      <span>
        {says} {did !== null && <span class="did-mark">{did}</span>}
      </span>
    </p>
  );
}

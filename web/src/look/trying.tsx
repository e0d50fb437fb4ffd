import type { VNode } from 'preact';
import type { Trouble } from './asking.ts';
import { words } from './words.ts';

/** What went wrong with something a person just tried, in kind words, with nothing lost. */
export function Trying({ because }: { readonly because: Trouble }): VNode {
  const couldNotSend = because === 'unreachable' || because === 'something-broke-here';
  return (
    <p class="notice">{couldNotSend ? words.practising.talk.notSent : words.trouble.reasons[because]}</p>
  );
}

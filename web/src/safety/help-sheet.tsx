import { signal } from '@preact/signals';
import type { HelpNumber, HelpSheet } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../look/asking.ts';
import { LeaveSign } from '../look/drawings.tsx';
import { words } from '../look/words.ts';
import { telephone } from './telephone.ts';

/** The help sheet, fetched once when Wayfellow opens, so that it is there when the line is not. */
export const helpSheet = signal<HelpSheet | null>(null);
const open = signal(false);

/** Fetches the help sheet and keeps it in memory. */
export async function fetchHelpSheet(): Promise<void> {
  if (helpSheet.value !== null) return;
  const answer = await ask<HelpSheet>('GET', '/api/help');
  if (answer.ok) helpSheet.value = answer.value;
}

/** Links to /help open the sheet in place. Without the sheet in memory the link leads to the page, as links do. */
export function watchForHelp(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href="/help"]') : null;
      if (link === null || link.hasAttribute('data-whole-page')) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || helpSheet.value === null) return;
      if (document.querySelector('dialog.help-sheet') === null) return;
      event.preventDefault();
      open.value = true;
    },
    { capture: true },
  );
}

/** The numbers to call, one under the other. */
export function Numbers({ numbers }: { readonly numbers: readonly HelpNumber[] }): VNode {
  return (
    <ul class="numbers plain-list">
      {numbers.map((one) => (
        <li key={one.name + one.number} class="number">
          <div>
            <p>{one.name}</p>
            <p class="quiet">{[one.when, one.where].filter((part) => part !== '').join(' · ')}</p>
          </div>
          <a
            class="number-call"
            href={telephone(one.number)}
            aria-label={words.safety.sheet.callSpoken(one.name, one.number)}
          >
            {one.number}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The help sheet as a dialog over whatever is on the screen. */
export function HelpSheetDialog(): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const wanted = open.value;
  useEffect(() => {
    if (wanted && dialog.current?.open === false) dialog.current.showModal();
  }, [wanted]);
  const sheet = helpSheet.value;
  return (
    <dialog
      ref={dialog}
      class="sheet help-sheet"
      aria-labelledby="help-title"
      onClose={() => {
        open.value = false;
      }}
    >
      {wanted && sheet !== null && (
        <div class="sheet-body">
          {/* The heading takes the focus: a second press of Enter calls nobody. */}
          <h2 id="help-title" tabIndex={-1} autofocus>
            {sheet.title}
          </h2>
          {sheet.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Numbers numbers={sheet.numbers} />
          <h3>{sheet.grounding.title}</h3>
          {sheet.grounding.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <h3>{words.safety.sheet.leaveTitle}</h3>
          {words.safety.sheet.leaveLines.map((line) => (
            <p key={line} class="quiet">
              {line}
            </p>
          ))}
          <p class="buttons">
            <button type="button" class="button is-plain" onClick={() => dialog.current?.close()}>
              {words.safety.sheet.close}
            </button>
            <a class="leave" href="/leave" rel="nofollow">
              {words.frame.leave}
              <LeaveSign />
            </a>
            <a class="button is-quiet" href="/help" data-whole-page="">
              {words.safety.sheet.whole}
            </a>
          </p>
        </div>
      )}
    </dialog>
  );
}

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../look/words.ts';
import { helpSheet, Numbers } from '../safety/help-sheet.tsx';

const said = words.learning.danger;
const { steppedBackTitle, theseCan, stay } = words.practising.talk;

interface PeopleWhoHelpProps {
  /** Says where the words are now. */
  readonly stillHere?: string;
}

/** In the place of an answer to words of danger: fixed words and the numbers to call. It takes the focus as it comes. */
export function PeopleWhoHelp({ stillHere = said.notKept }: PeopleWhoHelpProps): VNode {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={notice} class="stepped-back flow" tabIndex={-1} aria-labelledby="nobody-reads">
      <h2 id="nobody-reads">{steppedBackTitle}</h2>
      <p>{said.aboutYou}</p>
      <p>{said.peopleHelp}</p>
      <p>{theseCan}</p>
      {helpSheet.value === null ? (
        <p>
          <a href="/help">{words.frame.helpNow}</a>
        </p>
      ) : (
        <Numbers numbers={helpSheet.value.numbers} />
      )}
      <p class="quiet">{stillHere}</p>
      <p class="quiet">{stay}</p>
    </section>
  );
}

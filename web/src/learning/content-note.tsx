import type { ComponentChildren, VNode } from 'preact';
import { words } from '../look/words.ts';

interface ContentNoteProps {
  readonly note: string;
  /** The ways round it: links in a row. */
  readonly children: ComponentChildren;
}

/** What is heavy in a text, said before it comes, with the ways round it. */
export function ContentNote({ note, children }: ContentNoteProps): VNode {
  const said = words.learning.lesson;
  return (
    <section class="notice content-note">
      <div>
        <h2 class="small-heading">{said.noteTitle}</h2>
        <p>{note}</p>
        <p>{said.noteWays}</p>
        <p class="buttons">{children}</p>
      </div>
    </section>
  );
}

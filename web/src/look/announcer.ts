import { signal } from '@preact/signals';

/** The one polite line that screen readers hear; it is never on the screen. */
export const announced = signal('');

/** Milliseconds after which the line is empty again, so that nobody meets old words at the end of a page. */
const stays = 8_000;
let emptying: ReturnType<typeof setTimeout> | undefined;

/** Empties the line: what was said belongs to the page that is left. */
export function hush(): void {
  clearTimeout(emptying);
  announced.value = '';
}

/** Says something once to whoever listens instead of looking. The same words twice are said twice. */
export function announce(said: string): void {
  clearTimeout(emptying);
  announced.value = '';
  setTimeout(() => {
    announced.value = said;
    emptying = setTimeout(() => {
      announced.value = '';
    }, stays);
  }, 60);
}

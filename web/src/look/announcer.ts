import { signal } from '@preact/signals';

/** The one polite line that screen readers hear; it is never on the screen. */
export const announced = signal('');

/** Says something once to whoever listens instead of looking. The same words twice are said twice. */
export function announce(said: string): void {
  announced.value = '';
  setTimeout(() => {
    announced.value = said;
  }, 60);
}

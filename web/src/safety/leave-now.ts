import { forgetWhileLeaving } from '../keeping/keeping.ts';

/** Milliseconds in which Shift counts as pressed three times running. */
const shiftWindow = 5_000;

/**
 * Covers the page in the same frame, drops every word from it, and goes to the neutral page in place of
 * this one. The cover stays: a page that the browser kept in memory shows nothing when Back brings it up.
 */
export function leaveNow(): void {
  const cover = document.createElement('div');
  cover.className = 'cover';
  document.body.replaceChildren(cover);
  // A text that is being read aloud falls silent in the same moment.
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  location.replace('/leave');
  // Also when the line is down and the server cannot ask the browser to forget. The leaving waits for none of it.
  forgetWhileLeaving();
}

/** Shift pressed three times within five seconds, with nothing between. Pure: time comes with the key. */
export function shiftCounter(): (key: string, at: number) => boolean {
  let pressed: readonly number[] = [];
  return (key, at) => {
    pressed = key === 'Shift' ? [...pressed.filter((before) => at - before <= shiftWindow), at] : [];
    return pressed.length >= 3;
  };
}

/** Listens for every way to leave: links to /leave, Shift three times, and a page brought back by Back. */
export function watchForLeaving(): void {
  const counted = shiftCounter();
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href="/leave"]') : null;
      if (link === null) return;
      event.preventDefault();
      leaveNow();
    },
    { capture: true },
  );
  document.addEventListener('keydown', (event) => {
    if (!event.repeat && counted(event.key, event.timeStamp)) leaveNow();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && document.querySelector('.cover') !== null) location.replace('/leave');
  });
}

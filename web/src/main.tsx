import { render } from 'preact';
import { openLesson } from './learning/lesson.tsx';
import { openPath } from './learning/path.tsx';
import { openShelf } from './learning/shelf.tsx';
import { openTopic } from './learning/topic.tsx';
import './look/tokens.css';
import './look/ground.css';
import './look/frame.css';
import './look/parts.css';
import './look/screens.css';
import './look/talk.css';
import './look/looking-back.css';
import './look/reading.css';
import './look/checks.css';
import './look/drills.css';
import './look/standing.css';
import './look/printed.css';
import { Frame } from './look/frame.tsx';
import { setOut, shown } from './look/way.ts';
import type { Route } from './look/way.ts';
import { fetchHelpSheet, watchForHelp } from './safety/help-sheet.tsx';
import { watchForLeaving } from './safety/leave-now.ts';
import { openToday } from './today/today.tsx';

const later = (): Promise<typeof import('./later.ts')> => import('./later.ts');

watchForLeaving();
watchForHelp();
void fetchHelpSheet();
const screens: readonly Route[] = [
  { pattern: '/', open: openToday },
  { pattern: '/learn', open: openShelf },
  { pattern: '/learn/:course', open: openPath },
  { pattern: '/learn/:course/:lesson', open: openLesson },
  {
    // Before the topics: no topic is called this.
    pattern: '/learn/:course/:lesson/test-out',
    open: async (found) => (await later()).openCheck(found),
  },
  { pattern: '/learn/:course/:lesson/:topic', open: openTopic },
  { pattern: '/handouts/:handout', open: async (found) => (await later()).openHandout(found) },
  {
    pattern: '/learn/:course/:lesson/:topic/check',
    open: async (found) => (await later()).openCheck(found),
  },
  {
    pattern: '/learn/:course/:lesson/test-out/:attempt',
    open: async (found) => (await later()).openCheckResult(found),
  },
  {
    pattern: '/learn/:course/:lesson/:topic/check/:attempt',
    open: async (found) => (await later()).openCheckResult(found),
  },
  { pattern: '/review', open: async () => (await later()).openReview() },
  { pattern: '/my-learning', open: async () => (await later()).openMyLearning() },
  {
    pattern: '/certificate/:course',
    open: async (found) => (await later()).openCertificate(found),
  },
  { pattern: '/drills', open: async () => (await later()).openDrills() },
  { pattern: '/drills/:drill', open: async (found) => (await later()).openDrill(found) },
  { pattern: '/drills/:drill/:card', open: async (found) => (await later()).openCard(found) },
  { pattern: '/practise', open: async () => (await later()).openPeople() },
  {
    pattern: '/practise/:conversation',
    open: async (found) => (await later()).openTalk(found),
  },
  {
    pattern: '/practise/:conversation/look-back',
    open: async (found) => (await later()).openLookBack(found),
  },
];
// The trainer’s desk is the server’s: there the script only covers the page when someone leaves.
if (document.querySelector('[data-stays]') === null) setOut(screens);

/** The server's page stays until the first screen has everything it needs; then ours takes its place at once. */
const stop = shown.subscribe((state) => {
  if (state === null || document.querySelector('.cover') !== null) return;
  const place = document.createElement('div');
  document.body.className = '';
  render(<Frame />, place);
  document.body.replaceChildren(place);
  queueMicrotask(() => stop());
});

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

// The screens that nobody meets first come when they are asked for, so that a lesson is there soon on a slow line.
const checks = (): Promise<typeof import('./later/checks.ts')> => import('./later/checks.ts');
const drills = (): Promise<typeof import('./later/drills.ts')> => import('./later/drills.ts');
const practice = (): Promise<typeof import('./later/practising.ts')> => import('./later/practising.ts');
const standing = (): Promise<typeof import('./later/standing.ts')> => import('./later/standing.ts');

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
    open: async (found) => (await checks()).openCheck(found),
  },
  { pattern: '/learn/:course/:lesson/:topic', open: openTopic },
  { pattern: '/handouts/:handout', open: async (found) => (await standing()).openHandout(found) },
  {
    pattern: '/learn/:course/:lesson/:topic/check',
    open: async (found) => (await checks()).openCheck(found),
  },
  {
    pattern: '/learn/:course/:lesson/test-out/:attempt',
    open: async (found) => (await checks()).openCheckResult(found),
  },
  {
    pattern: '/learn/:course/:lesson/:topic/check/:attempt',
    open: async (found) => (await checks()).openCheckResult(found),
  },
  { pattern: '/review', open: async () => (await standing()).openReview() },
  { pattern: '/my-learning', open: async () => (await standing()).openMyLearning() },
  {
    pattern: '/certificate/:course',
    open: async (found) => (await standing()).openCertificate(found),
  },
  { pattern: '/drills', open: async () => (await drills()).openDrills() },
  { pattern: '/drills/:drill', open: async (found) => (await drills()).openDrill(found) },
  { pattern: '/drills/:drill/:card', open: async (found) => (await drills()).openCard(found) },
  { pattern: '/practise', open: async () => (await practice()).openPeople() },
  {
    pattern: '/practise/:conversation',
    open: async (found) => (await practice()).openTalk(found),
  },
  {
    pattern: '/practise/:conversation/look-back',
    open: async (found) => (await practice()).openLookBack(found),
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

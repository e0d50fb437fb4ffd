import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { limits } from '../contract/limits.ts';
import type { RefusalReason } from '../contract/refusals.ts';
import { drillsPages } from '../learning/drills.pages.ts';
import { drillsRoutes } from '../learning/drills.routes.ts';
import { learningPages } from '../learning/learning.pages.ts';
import { namedLocalSpecialist, openForReason } from '../learning/learning.store.ts';
import { learningWith } from '../learning/learning-acts.routes.ts';
import { learningRoutes } from '../learning/learning.routes.ts';
import { reviewRoutes } from '../learning/review.routes.ts';
import type { ReviewParts } from '../learning/review.routes.ts';
import { standingPages } from '../learning/standing.pages.ts';
import { standingRoutes } from '../learning/standing.routes.ts';
import { nameOf } from '../log.ts';
import { heardInPractice } from '../practising/heard-in-practice.store.ts';
import { practisingRoutes } from '../practising/practising.routes.ts';
import { numbersThatComeAlong } from '../safety/help-numbers-file.ts';
import { helpRoutes } from '../safety/help-sheet.routes.ts';
import { leaveRoutes, toAwayPage } from '../safety/leave.routes.ts';
import { teachingPages } from '../teaching/teaching.pages.ts';
import { teachingRoutes } from '../teaching/teaching.routes.ts';
import type { TeachingParts } from '../teaching/desk-routes.pages.ts';
import { isUnreachable } from '../storage/unreachable.ts';
import type { AppParts } from './app-parts.ts';
import { isForm, isUpload } from './body.ts';
import { frameWith } from './frame.page.ts';
import type { Frame } from './frame.page.ts';
import { otherPages } from './other.pages.ts';
import { refuse } from './refusals.ts';
import type { Route } from './routes.ts';
import { securityHeaders } from './security-headers.ts';
import { letIn } from './session-cookie.ts';
import { serveAssets } from './web-assets.ts';
import type { ServedAssets } from './web-assets.ts';
import { whoAsks } from './who-asks.ts';

/** Every route there is, for the app and for the test that tries each of them as nobody. */
export function allRoutes(parts: AppParts, frame: Frame): readonly Route[] {
  const review: ReviewParts = {
    ...parts,
    heardInPractice: (personId, since) => heardInPractice(parts, personId, since),
  };
  const teaching: TeachingParts = {
    ...parts,
    learning: learningWith(parts),
    namedSpecialist: () => namedLocalSpecialist(parts),
    openForReason: (opening) => openForReason(parts, opening),
  };
  return [
    ...teachingRoutes(parts),
    ...teachingPages(teaching, frame),
    ...reviewRoutes(review),
    ...standingRoutes(review),
    ...standingPages(review, frame),
    ...drillsRoutes(parts),
    ...drillsPages(parts, frame),
    ...learningRoutes(parts),
    ...learningPages(parts, frame),
    ...practisingRoutes(parts),
    ...otherPages(frame),
    ...helpRoutes(frame, parts.helpNumbers ?? numbersThatComeAlong()),
    ...leaveRoutes(parts),
  ];
}

/** The web application over its parts: `app.fetch(request, { incoming })` is all a server needs. */
export function createApp(parts: AppParts): Hono {
  const assets = serveAssets(parts.webAssets);
  const frame = frameWith(assets.forPages);
  return appOver(parts, { routes: allRoutes(parts, frame), frame, assets });
}

/** The same for given routes, so that tests can bring routes of their own. */
export function appOver(
  parts: AppParts,
  {
    routes,
    frame,
    assets,
  }: { readonly routes: readonly Route[]; readonly frame: Frame; readonly assets: ServedAssets },
): Hono {
  const app = new Hono();
  const sayNo = (context: Context, because: RefusalReason) =>
    isApi(context) ? refuse(because) : frame.refusal(because, '', isOfTheDesk(context));

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
    // Only built files may be kept; anything else may hold a person's words or show that someone was here.
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
  });

  app.use(async (context, next) => {
    const { calledByLoopbackName, fromAnotherSite } = whoAsks(context);
    const writes = context.req.method !== 'GET' && context.req.method !== 'HEAD';
    if (parts.openTo === 'this-machine' && !calledByLoopbackName)
      return sayNo(context, 'only-on-this-machine');
    if (writes && fromAnotherSite) return sayNo(context, 'from-another-site');
    return next();
  });

  const atMost = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (context) => sayNo(context, 'too-large') });
  const [body, form, upload] = [
    atMost(limits.bodyBytes),
    atMost(limits.formBytes),
    atMost(limits.uploadBytes),
  ];
  app.use((context, next) => (isForm(context) ? form : isUpload(context) ? upload : body)(context, next));

  for (const route of routes)
    app.on(route.method, route.path, (context) => answerRoute(parts, route, context, sayNo));

  app.get('*', (context, next) => {
    const file = assets.answer(context.req.path, context.req.header('accept-encoding') ?? '');
    return file ?? next();
  });

  app.notFound((context) => sayNo(context, 'no-such-page'));
  app.onError((error, context) => {
    const away = isUnreachable(error);
    // The path of the request may hold an id; the log takes the name of the error and nothing a person sent.
    parts.log(away ? 'database-unreachable' : 'request-failed', nameOf(error));
    return sayNo(context, away ? 'storage-is-away' : 'something-broke-here');
  });
  return app;
}

async function answerRoute(
  parts: AppParts,
  route: Route,
  context: Context,
  sayNo: (context: Context, because: RefusalReason) => Response,
): Promise<Response> {
  // No page and no id holds a NUL, and a database that is asked for one breaks off.
  if (Object.values(context.req.param()).some((part) => part.includes('\0')))
    return sayNo(context, 'no-such-page');
  const { onThisMachine } = whoAsks(context);
  switch (route.openTo) {
    case 'anyone':
      return route.answer(context);
    case 'readers-of-the-course':
      if (!onThisMachine) return route.answer(context, null);
      break;
    case 'the-local-learner':
      if (!onThisMachine) return sayNo(context, 'only-on-this-machine');
      break;
    default:
      // Closed unless opened: a route that says nothing about who it is for is for nobody.
      return sayNo(context, 'not-opened-to-you');
  }
  const opensPage = isPageOpened(context);
  const someone = await letIn(parts, context, { begin: opensPage });
  if (!someone.ok) {
    if (someone.because === 'has-left' && opensPage) return toAwayPage();
    return sayNo(context, 'not-opened-to-you');
  }
  const answered = await route.answer(context, someone.personId);
  if (someone.cookie !== null) answered.headers.append('Set-Cookie', someone.cookie);
  return answered;
}

/**
 * A browser is let in as the local learner when someone opens a page in it: never by a bare call to the
 * API, and never because a page elsewhere names one of ours as a picture or a frame.
 */
function isPageOpened(context: Context): boolean {
  const wantedAs = context.req.header('sec-fetch-dest') ?? 'document';
  // The service worker of a browser that keeps a course passes on pages alone, and they come without what they are wanted as.
  const passedOn = wantedAs === 'empty' && context.req.header('sec-fetch-mode') === 'navigate';
  return context.req.method === 'GET' && !isApi(context) && (wantedAs === 'document' || passedOn);
}

/** The web app has no screens for the trainer’s desk, and would say of each of its pages that there is none. */
function isOfTheDesk(context: Context): boolean {
  return context.req.path === '/teach' || context.req.path.startsWith('/teach/');
}

function isApi(context: Context): boolean {
  return context.req.path === '/api' || context.req.path.startsWith('/api/');
}

import type { ComponentChildren, VNode } from 'preact';
import { HelpSheetDialog } from '../safety/help-sheet.tsx';
import { announced } from './announcer.ts';
import type { Trouble } from './asking.ts';
import { BackSign, DoorSign, EyeSign, LeaveSign } from './drawings.tsx';
import { withoutNetwork } from './network.ts';
import { again, shown, waiting } from './way.ts';
import type { Door, Page } from './way.ts';
import { words } from './words.ts';

const doorWays: Readonly<Record<Door, string>> = { today: '/', learn: '/learn', practise: '/practise' };
const doorNames = Object.keys(doorWays) as readonly Door[];

function Bar({ page }: { readonly page: Pick<Page, 'title' | 'note' | 'back'> }): VNode {
  return (
    <header class="bar">
      {page.back !== undefined && (
        <a class="bar-back" href={page.back.to} aria-label={page.back.label}>
          <BackSign />
        </a>
      )}
      <div class="bar-where">
        <span class="bar-title">{page.title}</span>
        {page.note !== undefined && <span class="bar-note">{page.note}</span>}
      </div>
      <a class="help-now" href="/help">
        {words.frame.helpNow}
      </a>
      <a class="leave" href="/leave" rel="nofollow">
        {words.frame.leave}
        <LeaveSign />
      </a>
    </header>
  );
}

function Doors({ lit }: { readonly lit: Door | null }): VNode {
  return (
    <nav class="doors" aria-label={words.frame.places}>
      {doorNames.map((door) => (
        <a key={door} class="door" href={doorWays[door]} aria-current={door === lit ? 'page' : undefined}>
          <DoorSign door={door} />
          {words.frame.doors[door]}
        </a>
      ))}
    </nav>
  );
}

function TroublePage({ because }: { readonly because: Trouble }): VNode {
  const calmTitle = words.trouble.titles[because];
  if (because === 'unreachable' && withoutNetwork.value)
    return (
      <>
        <h1 tabIndex={-1}>{words.keeping.waits.title}</h1>
        <p class="lead">{words.keeping.waits.line}</p>
        <p class="buttons">
          <a class="button" href="/learn">
            {words.trouble.toLessons}
          </a>
          <button type="button" class="button is-quiet" onClick={() => void again()}>
            {words.trouble.again}
          </button>
        </p>
      </>
    );
  return (
    <>
      <h1 tabIndex={-1}>{calmTitle ?? words.trouble.title}</h1>
      <p class="lead">{words.trouble.reasons[because]}</p>
      <p class="buttons">
        {calmTitle === undefined ? (
          <button type="button" class="button" onClick={() => void again()}>
            {words.trouble.again}
          </button>
        ) : (
          <a class="button" href="/learn">
            {words.trouble.toLessons}
          </a>
        )}
        <a class="button is-quiet" href="/">
          {words.trouble.toToday}
        </a>
      </p>
    </>
  );
}

/** The line that says who can read what is written on a page. */
export function WhoReads({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <p class="who-reads">
      <EyeSign />
      {children}
    </p>
  );
}

/** The frame of every page. Bar, reading line, page and doors keep their places; only the page changes. */
export function Frame(): VNode | null {
  const state = shown.value;
  if (state === null) return null;
  const page = 'page' in state ? state.page : null;
  const lit = page === null ? 'today' : page.door;
  return (
    <div class={lit === null ? 'frame' : 'frame has-doors'}>
      <a class="skip" href="#app">
        {words.frame.skip}
      </a>
      <Bar page={page ?? { title: words.frame.name }} />
      <p class={waiting.value ? 'waiting' : 'unseen'} role="status">
        {waiting.value ? words.frame.waiting : ''}
      </p>
      <main id="app" key={state.path} class={page?.wide === true ? 'page is-wide' : 'page'} tabIndex={-1}>
        {withoutNetwork.value && <p class="notice is-calm">{words.keeping.without}</p>}
        {page?.whoReads !== undefined && <WhoReads>{page.whoReads}</WhoReads>}
        {'trouble' in state ? <TroublePage because={state.trouble} /> : state.page.show()}
      </main>
      {page?.bottom?.()}
      {lit !== null && <Doors lit={lit} />}
      <p class="unseen" role="status" aria-live="polite">
        {announced.value}
      </p>
      <HelpSheetDialog />
    </div>
  );
}

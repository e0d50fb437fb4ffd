/**
 * What happens to words between the button and the server. Pure: the screen puts in what happened and
 * does what comes out. The rules: nothing typed is lost, nothing is stored twice, a double tap sends once.
 */
export type Sending =
  | { readonly kind: 'writing' }
  | { readonly kind: 'sending'; readonly turnId: string; readonly text: string }
  | { readonly kind: 'failed'; readonly turnId: string; readonly text: string };

/** What the screen does next. */
export type ToDo =
  | { readonly kind: 'nothing' }
  /** Send this turn with this id. */
  | { readonly kind: 'send'; readonly turnId: string; readonly text: string }
  /** The words were changed after a failed try that may have arrived: look first whether it did. */
  | { readonly kind: 'look-whether-it-arrived'; readonly turnId: string; readonly changed: string };

/** Where the writing stands next, and what is to be done for it. */
export interface Step {
  readonly next: Sending;
  readonly toDo: ToDo;
}

/** Somebody presses Send: once is once, and a retry of the same words keeps its id. */
export function pressSend(now: Sending, text: string, freshId: () => string): Step {
  if (now.kind === 'sending' || text.trim() === '') return { next: now, toDo: { kind: 'nothing' } };
  if (now.kind === 'failed' && now.text !== text) {
    return {
      next: { kind: 'sending', turnId: now.turnId, text: now.text },
      toDo: { kind: 'look-whether-it-arrived', turnId: now.turnId, changed: text },
    };
  }
  const turnId = now.kind === 'failed' ? now.turnId : freshId();
  return { next: { kind: 'sending', turnId, text }, toDo: { kind: 'send', turnId, text } };
}

/** The server has it. */
export function arrived(): Sending {
  return { kind: 'writing' };
}

/** The words did not get through, or nobody knows whether they did. */
export function failed(now: Sending): Sending {
  return now.kind === 'sending' ? { ...now, kind: 'failed' } : now;
}

/** The earlier try never reached the server, so the changed words go out under an id of their own. */
export function neverArrived(changed: string, freshId: () => string): Step {
  const turnId = freshId();
  return {
    next: { kind: 'sending', turnId, text: changed },
    toDo: { kind: 'send', turnId, text: changed },
  };
}

/** What stands in the writing box after a failed try: the words that did not go, then whatever came since. */
export function keptWords(notSent: string, typedSince: string): string {
  return typedSince.trim() === '' ? notSent : `${notSent}\n${typedSince}`;
}

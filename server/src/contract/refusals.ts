/**
 * Every reason the server may give for saying no, in one place: http maps a reason to a status,
 * the screens map it to kind words. A refusal never loses what a person wrote.
 */
export const refusalStatus = {
  'lesson-not-open-yet': 403,
  'not-opened-to-you': 403,
  'only-on-this-machine': 403,
  'from-another-site': 403,
  'no-such-page': 404,
  'no-such-course': 404,
  'no-such-lesson': 404,
  'no-such-topic': 404,
  'no-such-check': 404,
  'no-such-drill': 404,
  'no-such-card': 404,
  'no-such-handout': 404,
  'no-such-conversation': 404,
  'no-such-practice-person': 404,
  'no-such-turn': 404,
  'conversation-has-ended': 409,
  'already-used-for-something-else': 409,
  'questions-have-changed': 409,
  'message-too-long': 413,
  'too-large': 413,
  'nothing-written': 422,
  'characters-that-cannot-be-kept': 422,
  'not-understood': 422,
  'storage-is-away': 503,
  'something-broke-here': 500,
} as const;

/** Every reason for which a request can be refused. */
export type RefusalReason = keyof typeof refusalStatus;

/** The body of every 4xx and 5xx JSON answer. `words` is one plain sentence that can be shown as it is. */
export interface Refusal {
  readonly because: RefusalReason;
  readonly words: string;
}

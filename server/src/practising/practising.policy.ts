/** Whose conversation it is, as far as a decision needs to know. */
export interface OwnedConversation {
  readonly personId: string;
}

/**
 * Who may do what: a practice conversation belongs to the one who practised, in every way (read, say, end,
 * look back, rewind, disagree, delete), and to nobody else in any. To others it is not forbidden but not
 * there: the answer for an unknown id and for somebody else’s is the same, so that an id tells nothing.
 */
export function mayPractise(
  actor: { readonly personId: string },
  conversation: OwnedConversation | undefined,
): { readonly ok: true } | { readonly ok: false; readonly because: 'no-such-conversation' } {
  return conversation?.personId === actor.personId
    ? { ok: true }
    : { ok: false, because: 'no-such-conversation' };
}

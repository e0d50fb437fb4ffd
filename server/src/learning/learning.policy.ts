/** Who comes to learn: the local learner, or someone who reads over the network and is nobody here. */
export type Learner =
  { readonly kind: 'local-learner'; readonly personId: string } | { readonly kind: 'reader' };

/** What can be done with a course. */
export type LearningAct = 'see-the-path' | 'read-a-lesson' | 'take-a-check' | 'try-a-drill';

/**
 * Who may do what. A course text may be read by anyone who reaches this machine; checks and drills leave
 * answers and words behind, and those stay with the learner who sits at it. The gate (`openLesson`) comes
 * on top of this.
 */
export function mayLearn(
  learner: Learner,
  act: LearningAct,
): { readonly ok: true } | { readonly ok: false; readonly because: 'only-on-this-machine' } {
  if (learner.kind === 'local-learner') return { ok: true };
  return permittedToReaders[act] ? { ok: true } : { ok: false, because: 'only-on-this-machine' };
}

const permittedToReaders: Readonly<Record<LearningAct, boolean>> = {
  'see-the-path': true,
  'read-a-lesson': true,
  'take-a-check': false,
  'try-a-drill': false,
};

/** Who comes to the trainer’s desk: a trainer, or someone who reads over the network. */
export type AtTheDesk = 'trainer' | 'reader';

/** What can be done at the trainer’s desk. */
export type TeachingAct =
  | 'see-the-desk'
  | 'take-a-course-along'
  | 'bring-a-course-in'
  | 'open-a-lesson'
  | 'name-a-local-service'
  | 'see-what-misleads';

/**
 * Who may do what. Until accounts land, the local learner is the local trainer too, as whoever sits at this
 * machine can change its files anyway; accounts will hand these out to some people and not to others.
 */
const permitted: Readonly<Record<TeachingAct, Readonly<Record<AtTheDesk, boolean>>>> = {
  'see-the-desk': { trainer: true, reader: false },
  'take-a-course-along': { trainer: true, reader: false },
  'bring-a-course-in': { trainer: true, reader: false },
  'open-a-lesson': { trainer: true, reader: false },
  'name-a-local-service': { trainer: true, reader: false },
  'see-what-misleads': { trainer: true, reader: false },
};

/** Whether someone may do this at the trainer’s desk. */
export function mayTeach(
  who: AtTheDesk,
  act: TeachingAct,
): { readonly ok: true } | { readonly ok: false; readonly because: 'only-on-this-machine' } {
  return permitted[act][who] ? { ok: true } : { ok: false, because: 'only-on-this-machine' };
}

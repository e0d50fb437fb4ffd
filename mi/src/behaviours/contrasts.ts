/**
 * The four contrasts of the first lesson: what people fall into when they want to help, and what
 * motivational interviewing (MI) does instead. Every behaviour in the catalogue says on which side
 * of which contrast it sits, so that lessons, looking back and the coach speak the same four lines.
 *
 * Source: the table "How MI Differs from Traditional Advice-Giving" in the topic page
 * "The Role of Motivational Interviewing in Peer Support"; our own wording.
 */
export const contrasts = {
  adviceOrOwnReasons: {
    traditional: 'Handing out answers',
    mi: 'Exploring their own reasons',
  },
  persuadingOrOwnMotivation: {
    traditional: 'Talking someone into it',
    mi: 'Making room for their own “I want to”',
  },
  fixingOrConfidence: {
    traditional: 'Fixing the problem for them',
    mi: 'Building their confidence and their say',
  },
  judgingOrAccepting: {
    traditional: 'Judging',
    mi: 'Accepting',
  },
} as const;

/** The name of one of the four contrasts. */
export type Contrast = keyof typeof contrasts;

/** Which side of a contrast a behaviour stands on; `neither` for everyday talk that is no fault and no skill. */
export type Side = 'mi' | 'traditional' | 'neither';

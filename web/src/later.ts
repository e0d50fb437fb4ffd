/**
 * The screens that nobody meets first: they come in one file, when the first of them is asked for, so
 * that a lesson is there soon on a slow line.
 */
export { openCheck } from './learning/check.tsx';
export { openCheckResult } from './learning/check-result.tsx';
export { openCard } from './learning/drills/card.tsx';
export { openDrills } from './learning/drills/drills.tsx';
export { openDrill } from './learning/drills/opening.tsx';
export { openHandout } from './learning/handout.tsx';
export { openLookBack } from './practising/look-back.tsx';
export { openPeople } from './practising/people.tsx';
export { openTalk } from './practising/talk.tsx';
export { openCertificate } from './standing/certificate.tsx';
export { openMyLearning } from './standing/my-learning.tsx';
export { openReview } from './standing/review.tsx';

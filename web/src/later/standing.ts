/** What stands beside the lessons comes in one file, when the first of it is asked for: review, standing, things to print. */
export { openHandout } from '../learning/handout.tsx';
export { openCertificate } from '../standing/certificate.tsx';
export { openMyLearning } from '../standing/my-learning.tsx';
export { openReview } from '../standing/review.tsx';

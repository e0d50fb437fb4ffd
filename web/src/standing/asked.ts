import type { CertificateAsked, LookTaken, MyLearning, ReviewToTake } from '@wayfellow/server/contract';
import { ask } from '../look/asking.ts';
import type { Answer } from '../look/asking.ts';

const review = '/api/learning/review';

/** What to look at again now. */
export const askForReview = (): Promise<Answer<ReviewToTake>> => ask('GET', review);

/** Says how a look went. The same look sent twice counts once. */
export const sayHowItWent = (taken: LookTaken): Promise<Answer<null>> => ask('POST', review, taken);

/** What this learner has opened, passed and tried. */
export const askForMyLearning = (): Promise<Answer<MyLearning>> => ask('GET', '/api/learning/standing');

/** The certificate of a course, or what is left before there is one. */
export const askForCertificate = (course: string): Promise<Answer<CertificateAsked>> =>
  ask('GET', `/api/learning/certificates/${encodeURIComponent(course)}`);

import { refusalStatus } from '../contract/refusals.ts';
import type { Refusal, RefusalReason } from '../contract/refusals.ts';

/** What a person reads when the server says no: what happened, and that nothing they wrote is lost. */
export const refusalWords: Readonly<Record<RefusalReason, string>> = {
  'lesson-not-open-yet':
    'This lesson is not open yet. The page of the course says what opens it. You can take a check as many times as you like.',
  'not-opened-to-you': 'This page is not open from here. Opening Wayfellow again may help.',
  'only-on-this-machine': 'This part opens only on the computer that Wayfellow runs on.',
  'from-another-site': 'This came from another site, so we left it alone.',
  'no-such-page': 'There is no page here.',
  'no-such-course': 'There is no course here by that name.',
  'no-such-lesson': 'There is no lesson here by that name.',
  'no-such-topic': 'There is no topic here by that name.',
  'no-such-check': 'There is no go at a check here by that name.',
  'no-such-handout': 'There is no page to print here by that name.',
  'no-such-card': 'There is no card here by that name.',
  'no-such-drill': 'There is no drill here by that name.',
  'no-such-conversation': 'There is no conversation here by that name.',
  'no-such-practice-person': 'There is nobody here by that name to practise with.',
  'no-such-turn': 'That part of the conversation is not here.',
  'conversation-has-ended': 'This conversation has ended. You can look back at it, or begin another.',
  'already-used-for-something-else': 'This was sent before with other words. Your words are still here.',
  'questions-have-changed':
    'The questions have changed since you opened them. Nothing you wrote is lost. Here are the new ones.',
  'message-too-long':
    'That is longer than we can keep in one go. Your words are still here; you can send them in parts.',
  'too-large': 'That is more than we can take in one go. It is still here.',
  'nothing-written': 'There are no words in it yet.',
  'characters-that-cannot-be-kept':
    'There is a character in it that we cannot keep. Your words are still here.',
  'not-understood': 'We could not read what was sent. It is still here.',
  'storage-is-away':
    'We cannot reach the place where words are kept. Yours are still here. Try again in a moment?',
  'something-broke-here': 'Something broke on our side. Your words are still here. Try again?',
};

/** A refusal as it travels. */
export function refusalFor(because: RefusalReason): Refusal {
  return { because, words: refusalWords[because] };
}

/** A refusal as the JSON answer of an API route; the status is the one the contract names. */
export function refuse(because: RefusalReason): Response {
  return Response.json(refusalFor(because), { status: refusalStatus[because] });
}

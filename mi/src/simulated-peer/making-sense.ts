import type { HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { askedFor, plainQuestionIn } from './asked.ts';
import type { PracticePerson } from './person.ts';
import { wordsOf } from './words.ts';

/** These moves may be heard in words from anywhere; the others were understood as something when they were heard. */
const mayComeFromAnywhere: ReadonlySet<SupporterBehaviour> = new Set([
  'openQuestion',
  'closedQuestion',
  'givingInformation',
  'structure',
]);

/** Share of known words from which a few odd ones do not matter. Ours. */
const nearlyAll = 0.75;

/** Do these words mean anything here? A row of letters does not, nor does a question from another world. */
export function makesSense(
  person: PracticePerson,
  heard: HeardSupporterTurn,
  question: string | null,
  topic: string | null,
): boolean {
  if (topic !== null || heard.takenUp.echoed.length > 0) return true;
  const known = (word: string): boolean =>
    person.vocabulary.has(word) ||
    person.vocabulary.has(word.replace(/(s|ing|ed|ly)$/, '')) ||
    everyday.has(word) ||
    /^(h+m+|m+h*m*|u+h+|a+h+|lol|haha)$/.test(word);
  const words = wordsOf(heard.text);
  if (!words.some(known)) return false;
  // Quick typing leaves odd bits; when it is about someone here and nearly all is known, it makes sense.
  const aboutSomeone = words.some((word) => /^(you|your|you're|they|them|he|she)$/.test(word));
  if (aboutSomeone && words.filter(known).length / words.length >= nearlyAll) return true;
  if (!heard.sentences.every((s) => mayComeFromAnywhere.has(s.behaviour))) return true;
  if (question !== null && (askedFor(question) !== null || plainQuestionIn(question, person.plainQuestions)))
    return true;
  const content = heard.takenUp.words.flatMap(wordsOf).filter((word) => word.length > 2);
  return content.length === 0 || content.some(known);
}

/** Everyday words of such talks that this person happens never to say. */
const everyday = new Set(
  'hi hello hiya hey bye goodbye welcome thanks thank okay meet talk talking feel feeling feelings important matters matter understand honest discuss share sharing curious wonder wondering minutes session today tomorrow yesterday problem problems support supporter situation experience experiences happening happened happens happen brings bring explain describe options safe tonight confident ready ideas idea ask make'.split(
    ' ',
  ),
);

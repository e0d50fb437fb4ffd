import type { HeardPeerTurn, HeardSupporterTurn, HeardTurn, Turn } from '../behaviours/heard.ts';
import type { Ear } from './ear.ts';
import { isStrange, learnedFor } from './learned.ts';
import { weighHandingBack, weighNeighbours, weighPermission } from './message.ts';
import { hearPeerSentence } from './peer-sentence.ts';
import { permissionNow, storyAskedFor } from './permission.ts';
import { splitIntoSentences } from './sentences.ts';
import { draftOf, sentenceInPlace, settled } from './supporter-sentence.ts';
import { takenUpFrom } from './taken-up.ts';
import { inPlace } from './turn-features.ts';
import type { TurnInPlace } from './turn-features.ts';
import { likeliest, peerView, supporterView } from './turn-view.ts';
import { viewOf } from './view.ts';

/**
 * Hears one turn: each sentence with its evidence, the turn as AnnoMI's coders might have coded it,
 * and the words the other can take up. `before` holds the earlier turns, oldest first.
 */
export function hear(
  ear: Ear,
  turn: Turn & { speaker: 'supporter' },
  before: readonly Turn[],
): HeardSupporterTurn;
export function hear(ear: Ear, turn: Turn & { speaker: 'peer' }, before: readonly Turn[]): HeardPeerTurn;
export function hear(ear: Ear, turn: Turn, before: readonly Turn[]): HeardTurn;
export function hear(ear: Ear, turn: Turn, before: readonly Turn[]): HeardTurn {
  const place = inPlace(turn, before);
  return turn.speaker === 'supporter'
    ? hearSupporter(ear, turn.text, place, before)
    : hearPeer(ear, turn.text, place);
}

function hearSupporter(
  ear: Ear,
  text: string,
  place: TurnInPlace,
  before: readonly Turn[],
): HeardSupporterTurn {
  const written = splitIntoSentences(text);
  const whole = supporterView(ear, place);
  const story = storyAskedFor(before);
  const drafts = written.map((sentence) => {
    const view = viewOf(sentence.text);
    const alone = { view, other: place.other };
    const likely = written.length === 1 ? whole : supporterView(ear, alone);
    return draftOf(
      sentence,
      sentenceInPlace(view, place.other, story, isStrange(ear, view)),
      likely,
      learnedFor(ear, 'supporter', alone),
    );
  });
  weighNeighbours(drafts);
  const permitted = weighPermission(drafts, permissionNow(before));
  const handedBack = weighHandingBack(drafts);
  return {
    speaker: 'supporter',
    text,
    sentences: drafts.map((draft, i) => settled(draft, permitted[i] ?? handedBack[i] ?? null)),
    main: likeliest(whole.main),
    question: likeliest(whole.question),
    reflection: likeliest(whole.reflection),
    input: likeliest(whole.input),
    probabilities: whole,
    takenUp: takenUpFrom(place.view, place.other),
  };
}

function hearPeer(ear: Ear, text: string, place: TurnInPlace): HeardPeerTurn {
  const written = splitIntoSentences(text);
  const whole = peerView(ear, place);
  const sentences = written.map((sentence) => {
    const view = viewOf(sentence.text);
    const alone = { view, other: place.other };
    const likely = written.length === 1 ? whole : peerView(ear, alone);
    return hearPeerSentence(sentence, view, likely, learnedFor(ear, 'peer', alone));
  });
  return {
    speaker: 'peer',
    text,
    sentences,
    talk: likeliest(whole.talk),
    probabilities: whole,
    takenUp: takenUpFrom(place.view, place.other),
  };
}

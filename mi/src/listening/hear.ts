import type { HeardPeerTurn, HeardSupporterTurn, HeardTurn, Speaker, Turn } from '../behaviours/heard.ts';
import { peerTurnUntold, supporterTurnUntold, whyNothingCanBeTold } from './cannot-tell.ts';
import type { Ear } from './ear.ts';
import { askBoth, memoryBefore, takeIn } from './keen-hearing.ts';
import type { KeenHearing, KeenSaid } from './keen-hearing.ts';
import { isStrange, learnedFor } from './learned.ts';
import { weighHandingBack, weighNeighbours, weighPermission } from './message.ts';
import { hearPeerSentence, untoldPeerSentence } from './peer-sentence.ts';
import { permissionNow, storyAskedFor } from './permission.ts';
import { splitIntoSentences } from './sentences.ts';
import type { WrittenSentence } from './sentences.ts';
import { draftOf, draftOfBoth, sentenceInPlace, settled, untoldDraft } from './supporter-sentence.ts';
import { takenUpFrom } from './taken-up.ts';
import { inPlace } from './turn-features.ts';
import type { TurnInPlace } from './turn-features.ts';
import { likeliest, named, peerView, supporterView, supporterViewOfBoth, talkKinds } from './turn-view.ts';
import { viewOf } from './view.ts';
import { visibleText, visibleTurn } from './visible-text.ts';
import type { VisibleText } from './visible-text.ts';

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
  const visible = visibleText(turn.text);
  const lookedBack = Math.max(looksBack, (ear.keen?.keen.settings.context ?? 0) + 3);
  const recent = before.slice(-lookedBack).map(visibleTurn);
  const place = inPlace({ speaker: turn.speaker, text: visible.text }, recent);
  const heard =
    turn.speaker === 'supporter'
      ? hearSupporter(ear, visible.text, place, recent)
      : hearPeer(ear, visible.text, place, recent);
  return visible.text === turn.text ? heard : asWritten(heard, turn.text, visible);
}

/** No rule, no permission and no feature of a turn looks further back than this many turns. */
const looksBack = 12;

/** The same turn with its sentences as they were written, unseen marks and all. */
function asWritten(heard: HeardTurn, text: string, visible: VisibleText): HeardTurn {
  const back = <Sentence extends WrittenSentence>(sentence: Sentence): Sentence => ({
    ...sentence,
    ...visible.written(sentence.start, sentence.text.length),
  });
  return heard.speaker === 'supporter'
    ? { ...heard, text, sentences: heard.sentences.map(back) }
    : { ...heard, text, sentences: heard.sentences.map(back) };
}

/** A sentence beside what it answers; a message of one sentence is laid out already. */
function sentencePlace(sentence: WrittenSentence, text: string, place: TurnInPlace): TurnInPlace {
  if (sentence.text.length === text.trim().length) return place;
  return { view: viewOf(sentence.text), other: place.other };
}

/** A message as the keen ear takes it in: whole, and sentence by sentence. */
interface KeenMessage {
  readonly hearing: KeenHearing;
  readonly whole: KeenSaid;
  readonly sentences: readonly KeenSaid[];
}

/** Of a longer message the light ear hears the rest alone: nobody says so much at once, and nobody is kept waiting. */
const keenSentences = 40;

function keenMessage(
  ear: Ear,
  side: Speaker,
  text: string,
  place: TurnInPlace,
  written: readonly WrittenSentence[],
  before: readonly Turn[],
): KeenMessage | null {
  const hearing = ear.keen;
  if (hearing === undefined || written.length === 0) return null;
  const memory = memoryBefore(hearing, before);
  const whole = takeIn(hearing, memory, side, text, place);
  if (written.length === 1) return { hearing, whole, sentences: [whole] };
  let state = memory;
  const sentences = written.slice(0, keenSentences).map((sentence) => {
    const alone = { view: viewOf(sentence.text), other: place.other };
    const said = takeIn(hearing, state, side, sentence.text, alone);
    state = said.state;
    return said;
  });
  return { hearing, whole, sentences };
}

function hearSupporter(
  ear: Ear,
  text: string,
  place: TurnInPlace,
  before: readonly Turn[],
): HeardSupporterTurn {
  const written = splitIntoSentences(text);
  const keen = keenMessage(ear, 'supporter', text, place, written, before);
  const light = supporterView(ear, place);
  const story = storyAskedFor(before);
  const drafts = written.map((sentence, i) => {
    const alone = sentencePlace(sentence, text, place);
    const { view } = alone;
    const laidOut = sentenceInPlace(view, place.other, story, isStrange(ear, view));
    const untold = whyNothingCanBeTold(ear, view, { message: place.view, other: place.other });
    if (untold !== null) return untoldDraft(sentence, laidOut, untold);
    const likely = written.length === 1 ? light : supporterView(ear, alone);
    const draft = draftOf(sentence, laidOut, likely, learnedFor(ear, 'supporter', alone));
    const said = keen?.sentences[i];
    return keen === null || said === undefined ? draft : draftOfBoth(keen.hearing, said, draft);
  });
  const nothingTold = drafts.length > 0 && drafts.every(({ untold }) => untold !== null);
  const both = keen === null ? light : supporterViewOfBoth(keen.hearing, keen.whole, light);
  const whole = nothingTold ? supporterTurnUntold : both;
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

function hearPeer(ear: Ear, text: string, place: TurnInPlace, before: readonly Turn[]): HeardPeerTurn {
  const written = splitIntoSentences(text);
  const keen = keenMessage(ear, 'peer', text, place, written, before);
  const light = peerView(ear, place);
  const both =
    keen === null
      ? light
      : { talk: named(talkKinds, askBoth(keen.hearing, 'talk', keen.whole, Object.values(light.talk))) };
  let told = 0;
  const sentences = written.map((sentence, i) => {
    const alone = sentencePlace(sentence, text, place);
    const { view } = alone;
    const untold = whyNothingCanBeTold(ear, view, { message: place.view, other: place.other });
    if (untold !== null) return untoldPeerSentence(sentence, untold);
    told += 1;
    const likely = written.length === 1 ? light : peerView(ear, alone);
    const said = keen?.sentences[i];
    const ofBoth = (parts: readonly number[]): readonly number[] =>
      keen === null || said === undefined ? parts : askBoth(keen.hearing, 'peerSentence', said, parts);
    return hearPeerSentence(sentence, view, likely, learnedFor(ear, 'peer', alone), ofBoth);
  });
  const whole = written.length > 0 && told === 0 ? peerTurnUntold : both;
  return {
    speaker: 'peer',
    text,
    sentences,
    talk: likeliest(whole.talk),
    probabilities: whole,
    takenUp: takenUpFrom(place.view, place.other),
  };
}

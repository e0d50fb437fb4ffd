import type { HeardPeerTurn, HeardSupporterTurn, HeardTurn, Turn } from '../behaviours/heard.ts';
import { peerTurnUntold, supporterTurnUntold } from './cannot-tell.ts';
import type { Ear } from './ear.ts';
import { keenMessage, messageOf } from './heard-message.ts';
import { askBoth } from './keen-hearing.ts';
import { isStrange, learnedFor } from './learned.ts';
import {
  weighDisguises,
  weighEchoes,
  weighJudging,
  weighHandingBack,
  weighNeighbours,
  weighOrders,
  weighPermission,
  weighSafety,
} from './message.ts';
import { hearPeerSentence, untoldPeerSentence } from './peer-sentence.ts';
import { permissionNow, refusedNow, storyAskedFor, unaskedNow } from './permission.ts';
import type { WrittenSentence } from './sentences.ts';
import { draftOf, draftOfBoth, sentenceInPlace, settled, untoldDraft } from './supporter-sentence.ts';
import { takenUpFrom } from './taken-up.ts';
import { inPlace } from './turn-features.ts';
import type { TurnInPlace } from './turn-features.ts';
import { likeliest, named, peerView, supporterView, supporterViewOfBoth, talkKinds } from './turn-view.ts';
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

function hearSupporter(
  ear: Ear,
  text: string,
  place: TurnInPlace,
  before: readonly Turn[],
): HeardSupporterTurn {
  const message = messageOf(ear, 'supporter', text, place);
  const keen = keenMessage(ear, message, before);
  const light = message.told === null ? supporterTurnUntold : supporterView(ear, message.told.place);
  const story = storyAskedFor(before);
  const drafts = message.sentences.map((sentence, i) => {
    const { written, place: alone, untold } = sentence;
    const laidOut = sentenceInPlace(alone.view, alone.other, story, isStrange(ear, alone.view));
    if (untold !== null) return untoldDraft(written, laidOut, untold);
    const likely = message.sentences.length === 1 ? light : supporterView(ear, alone);
    const draft = draftOf(written, laidOut, likely, learnedFor(ear, 'supporter', alone));
    const said = keen?.sentences[i];
    return keen === null || said === undefined ? draft : draftOfBoth(keen.hearing, said, draft);
  });
  const whole = keen === null ? light : supporterViewOfBoth(keen.hearing, keen.whole, light);
  weighNeighbours(drafts);
  weighOrders(drafts);
  weighEchoes(drafts);
  weighJudging(drafts);
  const disguised = weighDisguises(drafts);
  const permitted = weighPermission(drafts, permissionNow(before), refusedNow(before), unaskedNow(before));
  weighSafety(drafts);
  const handedBack = weighHandingBack(drafts);
  return {
    speaker: 'supporter',
    text,
    sentences: drafts.map((draft, i) =>
      settled(draft, permitted[i] ?? handedBack[i] ?? disguised[i] ?? null),
    ),
    main: likeliest(whole.main),
    question: likeliest(whole.question),
    reflection: likeliest(whole.reflection),
    input: likeliest(whole.input),
    probabilities: whole,
    takenUp: takenUpFrom(place.view, place.other),
  };
}

function hearPeer(ear: Ear, text: string, place: TurnInPlace, before: readonly Turn[]): HeardPeerTurn {
  const message = messageOf(ear, 'peer', text, place);
  const keen = keenMessage(ear, message, before);
  const light = message.told === null ? peerTurnUntold : peerView(ear, message.told.place);
  const whole =
    keen === null
      ? light
      : { talk: named(talkKinds, askBoth(keen.hearing, 'talk', keen.whole, Object.values(light.talk))) };
  const sentences = message.sentences.map(({ written, place: alone, untold }, i) => {
    if (untold !== null) return untoldPeerSentence(written, untold);
    const likely = message.sentences.length === 1 ? light : peerView(ear, alone);
    const said = keen?.sentences[i];
    const ofBoth = (parts: readonly number[]): readonly number[] =>
      keen === null || said === undefined ? parts : askBoth(keen.hearing, 'peerSentence', said, parts);
    return hearPeerSentence(written, alone.view, likely, learnedFor(ear, 'peer', alone), ofBoth);
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

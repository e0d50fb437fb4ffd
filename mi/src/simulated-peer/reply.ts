import { anyOf } from '../wording/any-of.ts';
import type { HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { shortAnswer } from './asked.ts';
import { oneOf } from './dice.ts';
import { nothing, put, react, saidSoFar, type Answering, type Draft } from './draft.ts';
import { chooseLeftover, chooseYesBut } from './line-choice.ts';
import { lineId, type PracticePerson, type Reaction } from './person.ts';
import { pressing } from './move-to-meet.ts';
import { answerToSafety, meet } from './reacting.ts';
import type { Dice, PeerMemory, PeerReply, PeerState } from './state.ts';
import { mends, takeIn } from './taking-in.ts';
import { isRuler, plainAnswer, rate, talkDrawn, tell } from './telling.ts';
import { pointsTo, topicsNamedIn } from './topics.ts';
import { stemsHeard } from './words.ts';
import { takeAsSaid, type WhatWasSaid } from './what-was-said.ts';

/**
 * The person’s next turn: takes in what was heard, draws the kind of talk, and puts a reaction and
 * something told together. Pure: the same person, state, turn and dice give the same reply.
 */
export function reply(
  person: PracticePerson,
  state: PeerState,
  heard: HeardSupporterTurn,
  dice: Dice,
): PeerReply {
  const said = takeAsSaid(person, state, heard);
  const takenIn = takeIn(person, state, said);
  const mended = heard.sentences.some(mends);
  const judged = said.move === 'confronting' || said.insulting;
  const now: PeerState = {
    ...state,
    ...takenIn.inner,
    memory: {
      ...state.memory,
      closedFor: judged ? 1 + Math.round(dice()) : mended ? 0 : Math.max(0, state.memory.closedFor),
      sore: judged || (state.memory.sore && !mended),
    },
  };
  const turn: Answering = { person, state: now, said, takenIn, guarded: isGuarded(state, now), dice };
  const draft = withQuestionBack(turn, answer(turn));
  const whole = draft.pieces.length > 0 ? draft : withLeftover(person, now, draft, dice);
  return {
    words: whole.pieces.join(' '),
    talk: whole.talk,
    effects: takenIn.effects,
    state: { ...now, momentum: whole.talk, memory: remember(turn, state.memory, whole) },
  };
}

/** Below this trust, or above this pushback, nothing warm is told. Ours, by reading conversations. */
const guardedAt = { trust: 2.7, pushback: 7 };

/** Is this person bracing: little trust, much pushback, or a quarrel or a judgement just behind them? */
function isGuarded(was: PeerState, now: PeerState): boolean {
  return (
    now.trust < guardedAt.trust ||
    now.pushback > guardedAt.pushback ||
    was.momentum === 'discord' ||
    was.memory.sore
  );
}

/** Decides, most pressing first, how this turn is answered. */
function answer(turn: Answering): Draft {
  const { state, said, takenIn, dice } = turn;
  const apologised = said.move === 'apologising';
  if (said.insulting) return react(turn, nothing, 'stops', 'discord');
  if (said.move === 'safetyStep') return react(turn, nothing, answerToSafety(said), 'neutral');
  if (state.memory.ended && !apologised) return react(turn, nothing, 'stops', 'discord');
  if (said.wandersOff && !pressing.has(said.move)) return react(turn, nothing, 'asksWhyThat', 'neutral');
  if (said.heard.sentences.length === 0 || !said.makesSense)
    return react(turn, nothing, 'doesNotFollow', 'neutral');
  if (pressing.has(said.move)) return pushBack(turn);
  if (said.heard.sentences.some((s) => s.flags.includes('mayExcuseHarm')))
    return react(turn, nothing, 'uneasy', 'neutral');
  if (state.memory.closedFor > 0) return react(turn, nothing, 'staysShort', 'discord');
  if (said.parroted) return react(turn, nothing, 'parroted', 'neutral');
  if (isRuler(said.asked)) return rate(turn);
  if (takenIn.wornOut && said.goingOn === null && !saysSoLately(state) && dice() < 0.7)
    return sayItWearsOut(turn);
  if (said.guess !== null) return meetGuess(turn, said.guess);
  return meetAndTell(turn);
}

/** The remark that a move wears out is made once, not at every turn after. */
function saysSoLately({ memory }: PeerState): boolean {
  return memory.said.slice(-4).some((id) => id.startsWith('wornOut'));
}

/** Says that it wears out; a question is then still answered, shortly. */
function sayItWearsOut(turn: Answering): Draft {
  const { said, dice } = turn;
  if (said.question === null) return react(turn, nothing, 'wornOut', 'neutral');
  const remark = react(turn, nothing, 'wornOutQuestions', 'neutral');
  const fact = plainAnswer(turn, remark);
  if (fact !== null) return fact;
  return said.answering === 'openQuestion' && dice() < 0.75 ? tell(turn, remark) : remark;
}

/** Told, talked into, judged, or measured against another’s road. */
function pushBack(turn: Answering): Draft {
  const { person, state, said, dice } = turn;
  const talk = talkDrawn(turn);
  if (said.move === 'confronting') return react(turn, nothing, 'closes', 'discord');
  const first: Reaction =
    said.move === 'sharingAsAdvice' ? 'notYou' : said.move === 'persuading' ? 'knowsThat' : 'pushesBack';
  if (talk === 'discord')
    return react(turn, nothing, first === 'knowsThat' && dice() < 0.5 ? 'pushesBack' : first, 'discord');
  const started = first !== 'pushesBack' ? react(turn, nothing, first, 'sustainTalk') : nothing;
  const but = chooseYesBut(
    person,
    saidSoFar(state, started),
    said.topic ?? state.memory.topic,
    { text: said.heard.text, stems: stemsHeard(said.heard) },
    dice,
  );
  if (but === undefined)
    return started.pieces.length > 0 ? started : react(turn, started, 'pushesBack', 'discord');
  // With another reaction first, a yes-but would make it a speech: low openness keeps to one of them.
  if (started.pieces.length > 0 && state.openness < 5) return started;
  return put(
    started,
    but.words,
    but.id,
    'sustainTalk',
    said.topic === null ? null : { topic: said.topic, depth: 0 },
  );
}

/** A feeling was guessed: taken up when it fits, kindly put right when not. */
function meetGuess(turn: Answering, guess: NonNullable<WhatWasSaid['guess']>): Draft {
  const { person, state, dice } = turn;
  const answers = (person.feelings[guess.word]?.answers ?? []).filter(
    (words) => !state.memory.said.includes(lineId('feeling', words)),
  );
  const words = oneOf(answers, dice);
  if (words === undefined) return meetAndTell(turn);
  const draft = put(nothing, words, lineId('feeling', words), 'neutral', null);
  const talk = talkDrawn(turn);
  return turn.said.question === null && talk === 'neutral' && dice() < 0.5 ? draft : tell(turn, draft, talk);
}

/** Moves that are only a lead-in when a question follows. */
const asides: ReadonlySet<SupporterBehaviour> = new Set([
  'givingInformation',
  'structure',
  'smallTalk',
  'praise',
]);

/** Reactions that are the answer: nothing is told on top, though a question was asked. */
const answersItself: ReadonlySet<Reaction> = new Set(['saysWhatWouldHelp', 'littleReo', 'saysHowHeIs']);

/** The everyday case: a fact asked for, or a reaction, something told, or both. */
function meetAndTell(turn: Answering): Draft {
  const { state, said, dice } = turn;
  const fact = plainAnswer(turn, nothing);
  if (fact !== null) return fact;
  const { reaction, voiced, tells } = meet(state, said);
  const suited =
    reaction === 'answersShort' && said.question !== null ? shortAnswer(said.question) : reaction;
  const questionIsOpen =
    said.question !== null && said.answering !== said.move && said.answering !== 'seekingCollaboration';
  // A side remark before a question needs no "right, thanks" of its own.
  const aside = questionIsOpen && asides.has(said.move);
  const draft =
    suited !== null && !aside && !saysTooLittle(suited, state, said) && dice() < voiced
      ? react(turn, nothing, suited, 'neutral')
      : nothing;
  if (suited !== null && answersItself.has(suited) && draft.pieces.length > 0) return draft;
  // Talk for or against a change is always voiced; plain telling may stay unsaid after a reaction.
  const talk = talkDrawn(turn);
  const brief = suited === 'answersOfOthers';
  const share = brief ? 0.2 : questionIsOpen || tells >= 1 ? 1 : tells + (state.openness - 5) * 0.08;
  const speaks = tells > 0 && !(turn.guarded && tells < 1) && (talk !== 'neutral' || dice() < share);
  return draft.pieces.length === 0 || questionIsOpen || speaks ? tell(turn, draft, talk) : draft;
}

/** "Hard to say" to a question that names something he can tell of, or "I’d guess so" about someone not yet spoken of. */
function saysTooLittle(reaction: Reaction | null, { memory }: PeerState, { topic }: WhatWasSaid): boolean {
  if (topic === null) return false;
  return reaction === 'cannotSay' || (reaction === 'answersOfOthers' && memory.told[topic] === undefined);
}

/** Lines said after a story of the supporter’s: what was told is not asked for. */
const heardOfYourRoad = /^(?:hearsStory|hearsAskedStory|hearsHonestNo|notYou|driftsOff)-/;

/** Now and then, once in a talk, someone who starts to trust asks whether you know this from inside. */
function withQuestionBack(turn: Answering, draft: Draft): Draft {
  const { person, state, said, dice } = turn;
  const asked = state.memory.said.some(
    (id) => id.startsWith('asksIfYouWereThere-') || heardOfYourRoad.test(id),
  );
  const shared = said.heard.sentences.some((s) => s.behaviour.startsWith('sharing'));
  if (
    asked ||
    shared ||
    turn.guarded ||
    pressing.has(said.move) ||
    draft.told === null ||
    draft.talk === 'discord' ||
    state.memory.turns < 2
  )
    return draft;
  if (!person.asksBackAbout.includes(draft.told.topic) || state.trust < 4.8 || dice() > 0.18) return draft;
  return react(turn, draft, 'asksIfYouWereThere', draft.talk);
}

function withLeftover(person: PracticePerson, state: PeerState, draft: Draft, dice: Dice): Draft {
  const { id, words } = chooseLeftover(person, new Set(state.memory.said), dice);
  return put(draft, words, id, draft.talk === 'discord' ? 'discord' : 'neutral', null);
}

/** "I don’t know what to do", in this person’s own ways of saying it. */
const undecided = new RegExp(
  anyOf`
    don’t know (yet|what to do|what I want|how to)|should I|not (said|decided)|round and round|
    Go, don’t go|what do I want|That’s the question|not sure (I|what)|go back and forth|
    make them fit|still turning it over|can’t work out|Still not decided|do nothing
  `,
  'i',
);

/** Everyday words that may touch a topic without putting it on the table. */
const leavesTopic: ReadonlySet<SupporterBehaviour> = new Set([
  'safetyStep',
  'smallTalk',
  'structure',
  'apologising',
]);

function remember(
  { person, state: now, said, takenIn }: Answering,
  was: PeerMemory,
  draft: Draft,
): PeerMemory {
  const { told } = draft;
  const judged = said.move === 'confronting' || said.insulting;
  return {
    said: [...was.said, ...draft.ids],
    told: nowTold(person, was, draft),
    moves: takenIn.moves,
    // What was thrown at him does not become what the talk is about.
    topic: told?.topic ?? (judged || leavesTopic.has(said.move) ? was.topic : (said.topic ?? was.topic)),
    decisionAt: namesDecision(person, said, told?.topic ?? null) ? was.turns + 1 : was.decisionAt,
    undecidedAt: draft.pieces.some((words) => undecided.test(words))
      ? was.turns + 1
      : (was.undecidedAt ?? -1),
    turns: was.turns + 1,
    askedIfBeenThere: draft.ids.some((id) => id.startsWith('asksIfYouWereThere-')),
    closedFor: judged ? now.memory.closedFor : Math.max(0, now.memory.closedFor - 1),
    sore: now.memory.sore,
    ended: said.insulting || (was.ended && said.move !== 'apologising'),
  };
}

/** Was a decision of this person’s named, by either of the two? */
function namesDecision(person: PracticePerson, said: WhatWasSaid, told: string | null): boolean {
  return person.cares.some(
    (care) =>
      care.decision && (care.topic === said.topic || care.topic === told || pointsTo(care, said.heard)),
  );
}

/** What was told, and everyone named on the way: they need no introduction any more. */
function nowTold(person: PracticePerson, was: PeerMemory, draft: Draft): PeerMemory['told'] {
  const named = topicsNamedIn(person, draft.pieces.join(' ')).map((topic) => ({ topic, depth: 1 }));
  return [...named, ...(draft.told === null ? [] : [draft.told])].reduce(
    (told, { topic, depth }) => ({ ...told, [topic]: Math.max(1, depth, told[topic] ?? 0) }),
    was.told,
  );
}

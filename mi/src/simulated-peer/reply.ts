import type { HeardSupporterTurn, PeerBehaviour, SupporterBehaviour } from '../behaviours/index.ts';
import { plainQuestionIn, wantsYesOrNo, wordsOf } from './asked.ts';
import { oneOf } from './dice.ts';
import { chooseLeftover, chooseLine, chooseReaction, chooseYesBut, deepest } from './line-choice.ts';
import { drawTalk } from './momentum.ts';
import { lineId, type PracticePerson, type Reaction } from './person.ts';
import { meet } from './reacting.ts';
import type { Dice, PeerMemory, PeerReply, PeerState } from './state.ts';
import { mends, takeIn, type TakenIn } from './taking-in.ts';
import { pressing, takeAsSaid, type WhatWasSaid } from './what-was-said.ts';

/** What has been put together so far; pieces are joined into one message. */
interface Draft {
  readonly pieces: readonly string[];
  readonly ids: readonly string[];
  readonly talk: PeerBehaviour;
  /** Topic and depth told, when something was told. */
  readonly told: { readonly topic: string; readonly depth: number } | null;
}

const nothing: Draft = { pieces: [], ids: [], talk: 'neutral', told: null };

/** A turn as it is being answered. */
interface Answering {
  readonly person: PracticePerson;
  /** The state with this turn already taken in. */
  readonly state: PeerState;
  readonly said: WhatWasSaid;
  readonly takenIn: TakenIn;
  readonly dice: Dice;
}

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
  const before: PeerState = {
    ...now,
    memory: { ...now.memory, askedIfBeenThere: state.memory.askedIfBeenThere },
  };
  const draft = withQuestionBack(
    { person, state: before, said, takenIn, dice },
    answer({ person, state: before, said, takenIn, dice }),
  );
  const whole = draft.pieces.length > 0 ? draft : withLeftover(person, now, draft, dice);
  return {
    words: whole.pieces.join(' '),
    talk: whole.talk,
    effects: takenIn.effects,
    state: { ...now, momentum: whole.talk, memory: remember(state.memory, now, said, whole, takenIn) },
  };
}

/** Decides, most pressing first, how this turn is answered. */
function answer(turn: Answering): Draft {
  const { state, said, takenIn, dice } = turn;
  const apologised = said.move === 'apologising';
  if (said.insulting || (state.memory.ended && !apologised)) return react(turn, nothing, 'stops', 'discord');
  if (said.move === 'safetyStep') return react(turn, nothing, 'isSafe', 'neutral');
  if (said.heard.sentences.length === 0 || !said.makesSense)
    return react(turn, nothing, 'doesNotFollow', 'neutral');
  if (pressing.has(said.move)) return pushBack(turn);
  if (said.heard.sentences.some((s) => s.flags.includes('mayExcuseHarm')))
    return react(turn, nothing, 'uneasy', 'neutral');
  if (state.memory.closedFor > 0) return react(turn, nothing, 'staysShort', 'discord');
  if (said.parroted) return react(turn, nothing, 'parroted', 'neutral');
  if (takenIn.wornOut && dice() < 0.75) {
    const questions = said.move === 'openQuestion' || said.move === 'closedQuestion';
    return react(turn, nothing, questions ? 'wornOutQuestions' : 'wornOut', 'neutral');
  }
  if (said.guess !== null) return meetGuess(turn, said.guess);
  return meetAndTell(turn);
}

/** Told, talked into, judged, or measured against another’s road. */
function pushBack(turn: Answering): Draft {
  const { person, state, said, dice } = turn;
  const talk = drawTalk(state, said.answering, null, dice);
  if (said.move === 'confronting') return react(turn, nothing, 'closes', 'discord');
  const first: Reaction =
    said.move === 'sharingAsAdvice' ? 'notYou' : said.move === 'persuading' ? 'knowsThat' : 'pushesBack';
  if (talk === 'discord')
    return react(turn, nothing, first === 'knowsThat' && dice() < 0.5 ? 'pushesBack' : first, 'discord');
  const started = first !== 'pushesBack' ? react(turn, nothing, first, 'sustainTalk') : nothing;
  const but = chooseYesBut(person, saidSoFar(state, started), said.topic ?? state.memory.topic, dice);
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
  if (turn.said.question === null && dice() < 0.5) return draft;
  return tell(turn, draft);
}

function meetAndTell(turn: Answering): Draft {
  const { person, state, said, dice } = turn;
  const meeting = meet(person, state, said);
  const asking = said.question;
  const fact = asking === null ? undefined : plainQuestionIn(asking, person.plainQuestions);
  const facts = (fact?.answers ?? []).filter((words) => !state.memory.said.includes(lineId('fact', words)));
  const factWords = oneOf(facts, dice);
  if (fact !== undefined && factWords !== undefined) {
    return put(nothing, factWords, lineId('fact', factWords), 'neutral', { topic: fact.topic, depth: 0 });
  }
  if (said.asked === 'rate' || said.asked === 'whyNotLower') return rate(turn);
  let draft = nothing;
  const reaction =
    meeting.reaction === 'answersShort' && asking !== null && !wantsYesOrNo(asking)
      ? 'cannotSay'
      : meeting.reaction;
  if (reaction !== null && dice() < meeting.voiced) draft = react(turn, draft, reaction, 'neutral');
  const questionStillOpen =
    asking !== null && said.answering !== said.move && said.answering !== 'seekingCollaboration';
  const eager = (state.openness - 5) * 0.08;
  const tells = questionStillOpen
    ? 1
    : meeting.tells >= 1
      ? 1
      : meeting.tells === 0
        ? 0
        : meeting.tells + eager;
  return draft.pieces.length === 0 || dice() < tells ? tell(turn, draft) : draft;
}

/** Tells something: the kind of talk is drawn first, then the line that fits best. */
function tell(turn: Answering, draft: Draft): Draft {
  const { person, state, said, dice } = turn;
  const talk = drawTalk(state, said.answering, said.asked, dice);
  const topic = said.topic ?? state.memory.topic;
  const told = state.memory.told[topic ?? ''] ?? 0;
  const deeper = said.heard.sentences.some(
    (s) => s.behaviour === 'complexReflection' || s.behaviour === 'summary',
  );
  const depth = Math.min(
    deepest(state.openness),
    said.answering === 'closedQuestion' ? 1 : deeper ? told + 1 : Math.max(1, told),
  );
  const wanted = {
    topic,
    named: said.topic !== null,
    talk,
    asked: said.asked,
    depth,
    mayWander: said.topic === null && said.asked === null,
  };
  const line = chooseLine(person, state, saidSoFar(state, draft), wanted, dice);
  if (line === undefined) return draft;
  // Asked about something he has said all he will about: say so before turning to something near.
  const exhausted =
    said.topic !== null && said.question !== null && line.topic !== said.topic && draft.pieces.length === 0;
  const start = exhausted ? react(turn, draft, 'cannotSay', 'neutral') : draft;
  const first = put(start, line.words, line.id, line.talk, { topic: line.topic, depth: line.depth });
  if (!saysMore(turn, line.words)) return first;
  const known = {
    ...state,
    memory: { ...state.memory, told: { ...state.memory.told, [line.topic]: Math.max(1, told, line.depth) } },
  };
  const more = chooseLine(
    person,
    known,
    saidSoFar(state, first),
    {
      ...wanted,
      topic: line.topic,
      named: true,
      talk: line.talk,
      asked: null,
      depth: line.depth + 1,
      mayWander: false,
    },
    dice,
  );
  if (more === undefined || more.topic !== line.topic || more.talk !== line.talk || more.depth < line.depth)
    return first;
  return put(first, more.words, more.id, line.talk, { topic: line.topic, depth: more.depth });
}

/** Open people with a short line on their lips go on when asked openly or heard. */
function saysMore({ state, said, dice }: Answering, words: string): boolean {
  const invited: readonly SupporterBehaviour[] = [
    'openQuestion',
    'complexReflection',
    'summary',
    'sharingThatHandsBack',
    'simpleReflection',
  ];
  return (
    invited.includes(said.answering) && wordsOf(words).length < 16 && dice() < (state.openness - 3.5) / 5
  );
}

/** A ruler question: confidence or, when it asks how much it matters, the way the person leans. */
function rate(turn: Answering): Draft {
  const { state, said, dice } = turn;
  if (said.asked === 'whyNotLower') return react(turn, nothing, 'notLower', 'changeTalk');
  const importance = /\b(important|importance|matters?|ready|much do you want)\b/.test(said.question ?? '');
  const number = Math.max(
    1,
    Math.min(9, Math.round(importance ? state.leaning + 1 : state.confidence) + (dice() < 0.2 ? 1 : 0)),
  );
  const draft = react(turn, nothing, 'rates', 'neutral');
  return { ...draft, pieces: draft.pieces.map((words) => words.replaceAll('{number}', String(number))) };
}

function react(turn: Answering, draft: Draft, reaction: Reaction, talk: PeerBehaviour): Draft {
  const chosen = chooseReaction(turn.person, reaction, saidSoFar(turn.state, draft), turn.dice);
  return chosen === undefined ? { ...draft, talk } : put(draft, chosen.words, chosen.id, talk, draft.told);
}

/** Now and then, once in a talk, someone who starts to trust asks whether you know this from inside. */
function withQuestionBack(turn: Answering, draft: Draft): Draft {
  const { state, said, dice } = turn;
  const asked = state.memory.said.some((id) => id.startsWith('asksIfYouWereThere-'));
  const shared = said.heard.sentences.some((s) => s.behaviour.startsWith('sharing'));
  if (asked || shared || draft.told === null || draft.talk === 'discord' || state.memory.turns < 2)
    return draft;
  if (state.trust < 4.8 || dice() > 0.22) return draft;
  return react(turn, draft, 'asksIfYouWereThere', draft.talk);
}

function withLeftover(person: PracticePerson, state: PeerState, draft: Draft, dice: Dice): Draft {
  const { id, words } = chooseLeftover(person, new Set(state.memory.said), dice);
  return put(draft, words, id, draft.talk === 'discord' ? 'discord' : 'neutral', null);
}

function put(draft: Draft, words: string, id: string, talk: PeerBehaviour, told: Draft['told']): Draft {
  return { pieces: [...draft.pieces, words], ids: [...draft.ids, id], talk, told };
}

function saidSoFar(state: PeerState, draft: Draft): ReadonlySet<string> {
  return new Set([...state.memory.said, ...draft.ids]);
}

function remember(
  was: PeerMemory,
  now: PeerState,
  said: WhatWasSaid,
  draft: Draft,
  takenIn: TakenIn,
): PeerMemory {
  const { told } = draft;
  const judged = said.move === 'confronting' || said.insulting;
  return {
    said: [...was.said, ...draft.ids],
    told:
      told === null
        ? was.told
        : { ...was.told, [told.topic]: Math.max(1, told.depth, was.told[told.topic] ?? 0) },
    moves: takenIn.moves,
    topic: told?.topic ?? said.topic ?? was.topic,
    turns: was.turns + 1,
    askedIfBeenThere: draft.ids.some((id) => id.startsWith('asksIfYouWereThere-')),
    closedFor: judged ? now.memory.closedFor : Math.max(0, now.memory.closedFor - 1),
    sore: now.memory.sore,
    ended: said.insulting || (was.ended && said.move !== 'apologising'),
  };
}

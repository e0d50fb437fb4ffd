import type { PeerBehaviour, SupporterBehaviour } from '../behaviours/index.ts';
import { plainQuestionIn } from './asked.ts';
import { oneOf } from './dice.ts';
import { nothing, put, react, saidSoFar, type Answering, type Draft } from './draft.ts';
import { nearStems } from './last-told.ts';
import { chooseLine, deepest, type Wanted } from './line-choice.ts';
import { drawTalk } from './momentum.ts';
import { lineId, type Asked, type Line } from './person.ts';
import { stemsHeard } from './words.ts';

/** A plain fact asked for is answered plainly; null when no fact was asked for, or it was told already. */
export function plainAnswer({ person, state, said, dice }: Answering, draft: Draft): Draft | null {
  const asked = said.question === null ? undefined : plainQuestionIn(said.question, person.plainQuestions);
  const unsaid = (asked?.answers ?? []).filter((words) => !state.memory.said.includes(lineId('fact', words)));
  const words = oneOf(unsaid, dice);
  if (asked === undefined || words === undefined) return null;
  const told = asked.topic === null ? null : { topic: asked.topic, depth: 0 };
  return put(draft, words, lineId('fact', words), 'neutral', told);
}

/** Moves that settle something: after the reaction, a flat fact on top would answer nothing. */
const settling: ReadonlySet<SupporterBehaviour> = new Set([
  'emphasisingChoice',
  'simpleAffirmation',
  'complexAffirmation',
  'praise',
  'apologising',
  'standingWith',
  'summary',
  'adviceWithPermission',
  'givingInformation',
  'structure',
]);

/** The kind of talk this turn calls up; who is still bracing does not turn to change talk the turn after. */
export function talkDrawn({ state, said, guarded, dice }: Answering): PeerBehaviour {
  const drawn = drawTalk(state, said.answering, said.asked, dice);
  // "Go on" mostly goes on in the same vein.
  const talk = said.goingOn !== null && said.takesUp !== null && dice() < 0.7 ? said.takesUp.talk : drawn;
  return guarded && talk === 'changeTalk' ? 'neutral' : talk;
}

/** Tells something: the kind of talk is drawn first, then the line that fits best. */
export function tell(turn: Answering, draft: Draft, talk: PeerBehaviour = talkDrawn(turn)): Draft {
  const { person, state, said, guarded, dice } = turn;
  const depth = depthHopedFor(turn);
  const heardStems = said.goingOn === null ? stemsHeard(said.heard) : (said.takesUp?.stems ?? []);
  const settled =
    settling.has(said.answering) || said.heard.sentences.some((s) => s.flags.includes('doubleSided'));
  if (draft.pieces.length > 0 && settled && talk === 'neutral' && said.question === null) return draft;
  const wanted: Wanted = {
    topic: said.topic ?? state.memory.topic,
    named: said.topic !== null || said.goingOn !== null,
    talk,
    asked: said.asked,
    depth,
    heardStems,
    nearStems: nearStems(person, heardStems),
    guarded,
    reflected: said.answering === 'simpleReflection' || said.answering === 'complexReflection',
    mayWander: said.goingOn === null && said.topic === null && said.asked === null,
  };
  if (talk === 'neutral' && dwells(turn)) return react(turn, draft, 'dwells', 'neutral');
  const line = chooseLine(person, state, saidSoFar(state, draft), wanted, dice);
  if (line === undefined) return draft;
  if (said.question === null && isFarOff(turn, line)) {
    return draft.pieces.length > 0 ? draft : react(turn, draft, 'dwells', 'neutral');
  }
  // Asked about something he has said all he will about: say so before turning to something near.
  const exhausted =
    wanted.named && said.question !== null && line.topic !== said.topic && draft.pieces.length === 0;
  const start = exhausted ? react(turn, draft, 'saidItAll', 'neutral') : draft;
  const first = put(start, line.words, line.id, line.talk, { topic: line.topic, depth: line.depth });
  return !guarded && saysMore(turn, line) ? tellMore(turn, first, line, wanted) : first;
}

/** Nobody asked, and the line is neither on the topic nor on one it leads to: better unsaid. */
function isFarOff({ person, state, said }: Answering, line: Line): boolean {
  const topic = said.topic ?? state.memory.topic;
  const near = person.cares.find((care) => care.topic === topic)?.leadsTo ?? [];
  return line.topic !== topic && !near.includes(line.topic);
}

/** Sometimes what was reflected needs no new fact: the person stays with it for a moment. */
function dwells({ said, dice }: Answering): boolean {
  return said.answering === 'complexReflection' && said.guess?.fits !== false && dice() < 0.3;
}

/** Reflecting what was meant opens the next depth; a closed question stays on the surface. */
function depthHopedFor({ state, said, guarded }: Answering): number {
  if (guarded || said.answering === 'closedQuestion') return 1;
  const told = state.memory.told[said.topic ?? state.memory.topic ?? ''] ?? 0;
  // His own words handed on, or "go on", open the next depth as what was meant does.
  const deeper =
    said.goingOn === 'asks' ||
    said.goingOn === 'why' ||
    (said.answering === 'simpleReflection' && said.takesUp !== null) ||
    said.heard.sentences.some((s) => s.behaviour === 'complexReflection' || s.behaviour === 'summary');
  return Math.min(deepest(state.openness), deeper ? told + 1 : Math.max(1, told));
}

/** A second line on the same topic, of the same kind of talk, no shallower and one step deeper at most. */
function tellMore({ person, state, dice }: Answering, draft: Draft, line: Line, wanted: Wanted): Draft {
  const told = {
    ...state.memory.told,
    [line.topic]: Math.max(1, line.depth, state.memory.told[line.topic] ?? 0),
  };
  const knowing = { ...state, memory: { ...state.memory, told } };
  const more = {
    ...wanted,
    topic: line.topic,
    named: true,
    talk: line.talk,
    asked: null,
    depth: line.depth + 1,
  };
  const next = chooseLine(person, knowing, saidSoFar(state, draft), { ...more, mayWander: false }, dice);
  if (next === undefined || next.topic !== line.topic || next.talk !== line.talk) return draft;
  if (next.depth < line.depth || next.depth > line.depth + 1) return draft;
  return put(draft, next.words, next.id, line.talk, { topic: line.topic, depth: next.depth });
}

/** Open people with a short line on their lips go on when asked openly or heard. */
function saysMore({ state, said, dice }: Answering, line: Line): boolean {
  const invited: readonly SupporterBehaviour[] = [
    'openQuestion',
    'complexReflection',
    'summary',
    'sharingThatHandsBack',
    'simpleReflection',
  ];
  return invited.includes(said.answering) && line.length < 16 && dice() < (state.openness - 3.5) / 5;
}

/** Questions about a number from 0 to 10: which, why not lower, what would lift it. */
export function isRuler(asked: Asked | null): boolean {
  return asked === 'rate' || asked === 'whyNotLower' || asked === 'whatHigher';
}

/** A ruler question: confidence or, when it asks how much it matters, the way the person leans. */
export function rate(turn: Answering): Draft {
  const { state, said, dice } = turn;
  if (said.asked === 'whyNotLower') return react(turn, nothing, 'notLower', 'changeTalk');
  if (said.asked === 'whatHigher') return react(turn, nothing, 'lifts', 'changeTalk');
  const importance = /\b(important|importance|matters?|ready|much do you want)\b/.test(said.question ?? '');
  const number = Math.max(
    1,
    Math.min(9, Math.round(importance ? state.leaning + 1 : state.confidence) + (dice() < 0.2 ? 1 : 0)),
  );
  const draft = react(turn, nothing, 'rates', 'neutral');
  return { ...draft, pieces: draft.pieces.map((words) => words.replaceAll('{number}', String(number))) };
}

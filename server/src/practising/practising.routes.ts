import type { Context } from 'hono';
import { type Ear, hear as hearWith } from '@wayfellow/mi/listening';
import { practicePeople } from '@wayfellow/mi/simulated-peer';
import {
  type ConversationLookedBackAt,
  conversationToBegin,
  disagreement,
  rewindTo,
  turnToSay,
} from '../contract/practising.ts';
import { madeId } from '../contract/made-id.ts';
import { readJson } from '../http/body.ts';
import { refuse } from '../http/refusals.ts';
import type { Route } from '../http/routes.ts';
import {
  type WhichSentence,
  disagreementsIn,
  keepDisagreement,
  takeDisagreementBack,
} from './disagreements.store.ts';
import { type WhoseConversation, findTalk, findWholeTalk, listTalks } from './finding-talks.store.ts';
import { lookBackOn } from './looking-back.ts';
import { conversationOnList, conversationToRead, personToMeet, whatWasSaid } from './practising.answers.ts';
import { deleteTalk, keepBeginning, keepEnding, keepSaying } from './practising.store.ts';
import {
  type Hear,
  openingOf,
  otherTriesOf,
  practicePersonNamed,
  whatFollows,
  wordsCanBeKept,
} from './practising.ts';
import { keepRewinding } from './rewinding.store.ts';
import type { Keeping } from './sealed-practice.store.ts';

/** What practising needs of the real world. */
export interface PractisingParts extends Keeping {
  readonly ear: Ear;
  readonly now: () => Date;
  /** A random whole number in [0, 2^31). */
  readonly newSeed: () => number;
}

/** The routes of the practice studio: all open to the local learner alone, each about their own conversations. */
export function practisingRoutes(parts: PractisingParts): readonly Route[] {
  const hear: Hear = (turn, before) => hearWith(parts.ear, turn, before);
  const conversation = '/api/practising/conversations/:conversation';
  const sentence = `${conversation}/turns/:seq/sentences/:sentence/disagreement`;
  const route = (method: Route['method'], path: string, answer: Answer): Route => ({
    method,
    path,
    openTo: 'the-local-learner',
    answer,
  });
  return [
    route('GET', '/api/practising/people', () => Response.json(practicePeople.map(personToMeet))),
    route('GET', '/api/practising/conversations', (_, personId) => list(parts, personId)),
    route('POST', '/api/practising/conversations', (context, personId) =>
      begin(parts, hear, context, personId),
    ),
    route(
      'GET',
      conversation,
      of((whose) => read(parts, whose)),
    ),
    route(
      'DELETE',
      conversation,
      of((whose) => remove(parts, whose)),
    ),
    route(
      'POST',
      `${conversation}/turns`,
      of((whose, context) => say(parts, hear, context, whose)),
    ),
    route(
      'POST',
      `${conversation}/end`,
      of((whose) => end(parts, whose)),
    ),
    route(
      'GET',
      `${conversation}/look-back`,
      of((whose) => lookBack(parts, hear, whose)),
    ),
    route(
      'POST',
      `${conversation}/rewind`,
      of((whose, context) => rewind(parts, context, whose)),
    ),
    route(
      'PUT',
      sentence,
      of((whose, context) => disagree(parts, context, whose)),
    ),
    route(
      'DELETE',
      sentence,
      of((whose, context) => agree(parts, context, whose)),
    ),
  ];
}

type Answer = (context: Context, personId: string) => Promise<Response> | Response;

/** Reads which conversation the address names; an id that no browser of ours makes names none. */
function of(answer: (whose: WhoseConversation, context: Context) => Promise<Response>): Answer {
  return async (context, personId) => {
    const id = madeId.safeParse(context.req.param('conversation'));
    return id.success
      ? await answer({ personId, conversationId: id.data }, context)
      : refuse('no-such-conversation');
  };
}

async function list(parts: PractisingParts, personId: string): Promise<Response> {
  return Response.json((await listTalks(parts, personId)).map(conversationOnList));
}

async function begin(
  parts: PractisingParts,
  hear: Hear,
  context: Context,
  personId: string,
): Promise<Response> {
  const sent = await readJson(context, conversationToBegin);
  if (!sent.ok) return refuse(sent.because);
  const { conversationId: id, practicePerson } = sent.value;
  const person = practicePersonNamed(practicePerson);
  if (!person) return refuse('no-such-practice-person');
  const seed = parts.newSeed();
  const opening = openingOf(person, seed, hear);
  const kept = await keepBeginning(parts, { id, personId, practicePerson, seed, at: parts.now() }, opening);
  return kept.ok ? Response.json(conversationToRead(kept.talk)) : refuse(kept.because);
}

async function read(parts: PractisingParts, whose: WhoseConversation): Promise<Response> {
  const found = await findTalk(parts, whose);
  return found.ok ? Response.json(conversationToRead(found.talk)) : refuse(found.because);
}

async function say(
  parts: PractisingParts,
  hear: Hear,
  context: Context,
  whose: WhoseConversation,
): Promise<Response> {
  const sent = await readJson(context, turnToSay);
  if (!sent.ok) return refuse(sent.because);
  const { text, turnId } = sent.value;
  const words = wordsCanBeKept(text);
  if (!words.ok) return refuse(words.because);
  const kept = await keepSaying(
    parts,
    { ...whose, turnId, text, at: parts.now() },
    ({ conversation, turns }) => {
      const person = practicePersonNamed(conversation.practicePerson);
      const { seed, state } = conversation;
      return person
        ? whatFollows({ person, seed, state, before: turns }, text, hear)
        : { kind: 'nobody-there' };
    },
  );
  return kept.ok ? Response.json(whatWasSaid(kept.kept)) : refuse(kept.because);
}

async function end(parts: PractisingParts, whose: WhoseConversation): Promise<Response> {
  const ended = await keepEnding(parts, { ...whose, at: parts.now() });
  return ended.ok ? Response.json(conversationToRead(ended.talk)) : refuse(ended.because);
}

async function lookBack(parts: PractisingParts, hear: Hear, whose: WhoseConversation): Promise<Response> {
  const found = await findWholeTalk(parts, whose);
  if (!found.ok) return refuse(found.because);
  const conversation = conversationToRead(found.talk);
  const all = (await listTalks(parts, whose.personId)).map(conversationOnList);
  const lookedBackAt: ConversationLookedBackAt = {
    conversation,
    ...lookBackOn(conversation.person, found.talk, hear),
    disagreements: await disagreementsIn(parts, whose.conversationId),
    otherTries: otherTriesOf(all, whose.conversationId),
  };
  return Response.json(lookedBackAt);
}

async function rewind(parts: PractisingParts, context: Context, whose: WhoseConversation): Promise<Response> {
  const sent = await readJson(context, rewindTo);
  if (!sent.ok) return refuse(sent.because);
  const { conversationId: newId, beforeSeq } = sent.value;
  const kept = await keepRewinding(parts, {
    ...whose,
    newId,
    beforeSeq,
    seed: parts.newSeed(),
    at: parts.now(),
  });
  return kept.ok ? Response.json(conversationToRead(kept.talk)) : refuse(kept.because);
}

async function disagree(
  parts: PractisingParts,
  context: Context,
  whose: WhoseConversation,
): Promise<Response> {
  const which = sentenceIn(context, whose);
  if (!which) return refuse('no-such-turn');
  const sent = await readJson(context, disagreement);
  if (!sent.ok) return refuse(sent.because);
  const { behaviour } = sent.value;
  const kept = await keepDisagreement(parts, which, behaviour, parts.now());
  return kept.ok
    ? Response.json({ seq: which.seq, sentence: which.sentence, behaviour })
    : refuse(kept.because);
}

async function agree(parts: PractisingParts, context: Context, whose: WhoseConversation): Promise<Response> {
  const which = sentenceIn(context, whose);
  if (!which) return refuse('no-such-turn');
  const taken = await takeDisagreementBack(parts, which);
  return taken.ok ? new Response(null, { status: 204 }) : refuse(taken.because);
}

async function remove(parts: PractisingParts, whose: WhoseConversation): Promise<Response> {
  const deleted = await deleteTalk(parts, whose);
  return deleted.ok ? new Response(null, { status: 204 }) : refuse(deleted.because);
}

/** Which sentence the address names: seq from 1 and the sentence from 0, both small whole numbers. */
function sentenceIn(context: Context, whose: WhoseConversation): WhichSentence | null {
  const [seq, sentence] = [context.req.param('seq'), context.req.param('sentence')].map((number) =>
    number !== undefined && /^\d{1,6}$/.test(number) ? Number(number) : null,
  );
  return typeof seq === 'number' && typeof sentence === 'number' ? { ...whose, seq, sentence } : null;
}

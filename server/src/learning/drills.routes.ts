import type { Context } from 'hono';
import { hear } from '@wayfellow/mi/listening';
import { drillAnswer, drillSeenDifferently } from '../contract/drills.ts';
import type {
  DrillAnswer,
  DrillSeenDifferently,
  DrillToTake,
  DrillTried,
  DrillTry,
} from '../contract/drills.ts';
import type { DrillOnShelf } from '../contract/learning.ts';
import type { RefusalReason } from '../contract/refusals.ts';
import type { AppParts } from '../http/app-parts.ts';
import { readJson } from '../http/body.ts';
import { refuse } from '../http/refusals.ts';
import type { Route } from '../http/routes.ts';
import {
  answerFor,
  drillOnShelf,
  drillToTake,
  findCard,
  findDrill,
  fitted,
  isSameAnswer,
  isWriting,
  nextCard,
  shownTry,
} from './drills.ts';
import type { CardOfDrill, KeptTry, TriesByCard } from './drills.ts';
import { keepReading, keepTry, triesByDrill, triesOnCard, tryUnderId } from './drills.store.ts';
import { isOfDanger } from './learning.ts';
import { mayLearn } from './learning.policy.ts';

/** A value, or the reason for not giving it. */
type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: RefusalReason };

/** Where a drill is asked for, and which card of it; without one, the card that has been tried least. */
export interface DrillAt {
  readonly drillId: string;
  readonly cardId: string | null;
}

/** What the local learner can do with drills: the JSON routes and the pages without script both go through here. */
export interface Drilling {
  readonly shelf: (personId: string) => Promise<Answered<readonly DrillOnShelf[]>>;
  readonly drill: (personId: string, at: DrillAt) => Promise<Answered<DrillToTake>>;
  /** Hears and keeps a try. The same try sent again gives what the first gave, and nothing is heard again. */
  readonly tryCard: (
    personId: string,
    at: { readonly drillId: string; readonly cardId: string },
    sent: DrillAnswer,
  ) => Promise<Answered<DrillTried>>;
  /** “I see it differently”: kept beside what the ear or the card says, and taken back with null. */
  readonly seeDifferently: (
    personId: string,
    at: { readonly drillId: string; readonly tryId: string },
    seen: DrillSeenDifferently,
  ) => Promise<Answered<DrillTry>>;
}

const usedBefore = { ok: false, because: 'already-used-for-something-else' } as const;
const noTries: TriesByCard = new Map();

/** Drills with this app’s database, teaching and ear. They are open always: no gate stands before them. */
export function drillingWith({ db, masterKey, teaching, ear, now }: AppParts): Drilling {
  const keeping = { db, masterKey };

  function enter(personId: string, drillId: string) {
    const may = mayLearn({ kind: 'local-learner', personId }, 'try-a-drill');
    return may.ok ? findDrill(teaching(), drillId) : may;
  }

  function told(at: CardOfDrill, kept: KeptTry): Answered<DrillTried> {
    const tried = shownTry(at, kept);
    return tried === null ? usedBefore : { ok: true, value: { kind: 'tried', tried } };
  }

  return {
    shelf: async (personId) => {
      const tries = await triesByDrill(keeping, personId);
      const { drills } = teaching();
      return { ok: true, value: drills.map((drill) => drillOnShelf(drill, tries.get(drill.id))) };
    },

    drill: async (personId, { drillId, cardId }) => {
      const entered = enter(personId, drillId);
      if (!entered.ok) return entered;
      const drill = entered.value;
      const tries = (await triesByDrill(keeping, personId)).get(drill.id) ?? noTries;
      const found = findCard(drill, cardId ?? nextCard(drill, tries, null) ?? '');
      if (!found.ok) return found;
      const kept = await triesOnCard(keeping, personId, { drillId, cardId: found.value.card.id });
      return { ok: true, value: drillToTake(found.value, tries, kept) };
    },

    tryCard: async (personId, { drillId, cardId }, { tryId, answer }) => {
      const entered = enter(personId, drillId);
      if (!entered.ok) return entered;
      const found = findCard(entered.value, cardId);
      if (!found.ok) return found;
      const at = found.value;
      const read = answerFor(at, answer);
      if (!read.ok) return read;
      // Before anything is kept, heard or counted: nobody in danger is doing an exercise.
      if (typeof read.value === 'string' && isWriting(at) && isOfDanger(read.value))
        return { ok: true, value: { kind: 'people-can-help' } };
      const isThis = (kept: KeptTry): boolean =>
        kept.drillId === drillId && kept.cardId === cardId && isSameAnswer(kept.answer, read.value);
      const before = await tryUnderId(keeping, personId, tryId);
      if (before.whose === 'someone-else’s') return usedBefore;
      if (before.whose === 'theirs') return isThis(before.kept) ? told(at, before.kept) : usedBefore;
      const kept: KeptTry = {
        id: tryId,
        drillId,
        cardId,
        answer: read.value,
        heard:
          isWriting(at) && typeof read.value === 'string'
            ? hear(ear, { speaker: 'supporter', text: read.value }, [
                { speaker: 'peer', text: at.card.before },
              ])
            : null,
        fitted: fitted(at, read.value),
        seenAs: null,
        at: now(),
      };
      if (await keepTry(keeping, personId, kept)) return told(at, kept);
      // The same try came twice at once; the other one was a moment earlier, and counts.
      const other = await tryUnderId(keeping, personId, tryId);
      return other.whose === 'theirs' && isThis(other.kept) ? told(at, other.kept) : usedBefore;
    },

    seeDifferently: async (personId, { drillId, tryId }, { behaviour }) => {
      const entered = enter(personId, drillId);
      if (!entered.ok) return entered;
      const before = await tryUnderId(keeping, personId, tryId);
      if (before.whose !== 'theirs' || before.kept.drillId !== drillId)
        return { ok: false, because: 'no-such-turn' };
      const found = findCard(entered.value, before.kept.cardId);
      if (!found.ok) return found;
      // Change talk is marked sentence by sentence, and has no one reading to set another beside.
      if (found.value.drill.kind === 'hear-the-change-talk') return { ok: false, because: 'not-understood' };
      await keepReading(keeping, personId, { tryId, seenAs: behaviour });
      const tried = shownTry(found.value, { ...before.kept, seenAs: behaviour });
      return tried === null ? { ok: false, because: 'no-such-turn' } : { ok: true, value: tried };
    },
  };
}

const drillPath = '/api/learning/drills/:drill';

/** The JSON routes of the drills. */
export function drillsRoutes(parts: AppParts): readonly Route[] {
  const drilling = drillingWith(parts);
  const openTo = 'the-local-learner';
  return [
    {
      method: 'GET',
      path: '/api/learning/drills',
      openTo,
      answer: async (_, who) => answer(await drilling.shelf(who)),
    },
    {
      method: 'GET',
      path: drillPath,
      openTo,
      answer: async (context, who) => answer(await drilling.drill(who, drillAt(context))),
    },
    {
      method: 'GET',
      path: `${drillPath}/:card`,
      openTo,
      answer: async (context, who) => answer(await drilling.drill(who, drillAt(context))),
    },
    {
      method: 'POST',
      path: `${drillPath}/:card`,
      openTo,
      answer: async (context, who) => {
        const sent = await readJson(context, drillAnswer);
        if (!sent.ok) return refuse(sent.because);
        const { drillId, cardId } = drillAt(context);
        return answer(await drilling.tryCard(who, { drillId, cardId: cardId ?? '' }, sent.value));
      },
    },
    {
      method: 'POST',
      path: `${drillPath}/tries/:try/seen-differently`,
      openTo,
      answer: async (context, who) => {
        const sent = await readJson(context, drillSeenDifferently);
        if (!sent.ok) return refuse(sent.because);
        const { drillId } = drillAt(context);
        const tryId = context.req.param('try') ?? '';
        return answer(await drilling.seeDifferently(who, { drillId, tryId }, sent.value));
      },
    },
  ];
}

/** The drill and the card that an address names. */
export function drillAt(context: Context): DrillAt {
  const { drill: drillId = '', card: cardId = null } = context.req.param();
  return { drillId, cardId };
}

function answer<T>(answered: Answered<T>): Response {
  return answered.ok ? Response.json(answered.value) : refuse(answered.because);
}

import { agreementOf, seededChance } from '../agreement.ts';
import type { Turn } from '@wayfellow/mi/behaviours';
import { peerBehaviourNames, supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import type { Ear } from '../../mi/src/listening/ear.ts';
import { hear } from '../../mi/src/listening/hear.ts';
import { typedLike } from '../typed-like.ts';
import type { WrittenRow } from './written-rows.ts';

/** One written row as the whole ear heard it, rules for messages included. */
export interface Heard {
  readonly row: WrittenRow;
  readonly behaviour: string;
  readonly probability: number;
  readonly flags: readonly string[];
  /** Second reading, where it was close. */
  readonly orElse: string;
}

/** Hears a row as the product would: the turn before, then the message; gives what was heard in the coded sentence. */
export function hearWritten(ear: Ear, row: WrittenRow, typed = false): Heard {
  const as = (text: string): string => (typed ? typedLike(text) : text);
  const before: Turn[] =
    row.before === ''
      ? []
      : [{ speaker: row.speaker === 'supporter' ? 'peer' : 'supporter', text: as(row.before) }];
  // What stands after the coded sentence (a story handed back) is part of the message too.
  const lead = as(row.lead);
  const start = row.text.indexOf(row.coded);
  const text = as(`${row.coded}${start < 0 ? '' : row.text.slice(start + row.coded.length)}`);
  const whole = [lead, text].filter(Boolean).join(' ');
  const heard = hear(ear, { speaker: row.speaker, text: whole }, before);
  const from = whole.length - text.length;
  const said = heard.sentences.find((sentence) => sentence.start + sentence.text.length > from);
  return {
    row,
    behaviour: said?.behaviour ?? '',
    probability: said?.probability ?? 0,
    flags: said?.flags ?? [],
    orElse: said !== undefined && 'orElse' in said && said.orElse !== undefined ? said.orElse : '',
  };
}

const affirmations: ReadonlySet<string> = new Set(['simpleAffirmation', 'complexAffirmation']);
const kind: ReadonlySet<string> = new Set([
  ...affirmations,
  'simpleReflection',
  'complexReflection',
  'summary',
  'sharing',
]);
const carriers: ReadonlySet<string> = new Set([
  ...affirmations,
  'simpleReflection',
  'complexReflection',
  'summary',
]);

/** A share with its count. */
export interface Share {
  readonly hit: number;
  readonly of: number;
}

/** The figures of the set-aside third. */
export interface SetAsideFigures {
  readonly rows: number;
  readonly macroF1: number;
  readonly interval: readonly [number, number];
  readonly perCode: readonly {
    readonly code: string;
    readonly count: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  }[];
  readonly adviceWithoutPermission: number;
  readonly affirmationOrPraise: number;
  /** Reflections, affirmations and stories heard as confronting. */
  readonly wronglyConfronting: Share;
  /** mayExcuseHarm on a reflection or affirmation, not noticed. */
  readonly excuseMissed: Share;
  /** Twins that leave the deed where it belongs, flagged all the same. */
  readonly twinFlagged: Share;
  /** Rows without the flag that were flagged. */
  readonly wronglyFlagged: Share;
}

const codes: readonly string[] = [...supporterBehaviourNames, ...peerBehaviourNames];

function scored(heard: readonly Heard[]) {
  return agreementOf(
    heard.map(({ row }) => codes.indexOf(row.behaviour)),
    heard.map(({ behaviour }) => Math.max(0, codes.indexOf(behaviour))),
    codes.length,
  );
}

/** F1 of telling affirmation from praise, over rows written as one or the other: the mean of both. */
function affirmationOrPraise(heard: readonly Heard[]): number {
  const group = (code: string): string => (affirmations.has(code) ? 'affirmation' : code);
  const rows = heard.filter(({ row }) => ['affirmation', 'praise'].includes(group(row.behaviour)));
  const f1 = (name: string): number => {
    const hit = rows.filter((h) => group(h.row.behaviour) === name && group(h.behaviour) === name).length;
    const real = rows.filter((h) => group(h.row.behaviour) === name).length;
    const called = rows.filter((h) => group(h.behaviour) === name).length;
    return (2 * hit) / Math.max(1, real + called);
  };
  return (f1('affirmation') + f1('praise')) / 2;
}

const share = (of: readonly Heard[], hit: (heard: Heard) => boolean): Share => ({
  hit: of.filter(hit).length,
  of: of.length,
});

/** All figures of rows that were only ever scored; the interval draws scenarios and rows again. */
export function setAsideFigures(heard: readonly Heard[]): SetAsideFigures {
  const all = scored(heard);
  const flagged = (h: Heard): boolean => h.flags.includes('mayExcuseHarm');
  const excuses = heard.filter(({ row }) => row.flags.includes('mayExcuseHarm'));
  const chance = seededChance(8420);
  const drawFrom = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)]!;
  const scenarios = [...Map.groupBy(heard, ({ row }) => row.scenario).values()];
  const drawn: number[] = [];
  for (let round = 0; round < 300; round++) {
    const some = scenarios.flatMap(() => {
      const rows = drawFrom(scenarios);
      return rows.map(() => drawFrom(rows));
    });
    drawn.push(scored(some).macroF1);
  }
  drawn.sort((a, b) => a - b);
  return {
    rows: heard.length,
    macroF1: all.macroF1,
    interval: [drawn[7]!, drawn[292]!],
    perCode: codes.map((code, k) => ({ code, ...all.perClass[k]! })),
    adviceWithoutPermission: all.perClass[codes.indexOf('adviceWithoutPermission')]!.f1,
    affirmationOrPraise: affirmationOrPraise(heard),
    wronglyConfronting: share(
      heard.filter(({ row }) => kind.has(row.behaviour)),
      (h) => h.behaviour === 'confronting',
    ),
    excuseMissed: share(
      excuses.filter(({ row }) => carriers.has(row.behaviour)),
      (h) => !flagged(h),
    ),
    twinFlagged: share(
      heard.filter(({ row }) => row.accountable),
      flagged,
    ),
    wronglyFlagged: share(
      heard.filter(({ row }) => row.speaker === 'supporter' && !row.flags.includes('mayExcuseHarm')),
      flagged,
    ),
  };
}

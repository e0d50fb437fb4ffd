import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { peerBehaviourNames, supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import type { PeerBehaviour, Speaker, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { speaksOfThem } from '../../mi/src/listening/message.ts';
import { splitIntoSentences } from '../../mi/src/listening/sentences.ts';
import { viewOf } from '../../mi/src/listening/view.ts';
import { readOwnSentences } from '../own-sentences.ts';

/** One written sentence, as settled after two codings. */
export interface WrittenRow {
  readonly scenario: string;
  /** Row number in its file, from 1. */
  readonly row: number;
  readonly speaker: Speaker;
  readonly behaviour: SupporterBehaviour | PeerBehaviour;
  readonly flags: readonly string[];
  /** False where nobody coded flags, as in the older sentences. */
  readonly flagsKnown: boolean;
  /** Whether it names a harm and leaves the deed where it belongs: the twin of a sentence that excuses one. */
  readonly accountable: boolean;
  readonly style: string;
  readonly before: string;
  readonly lead: string;
  readonly text: string;
  /** The one sentence of `text` that is coded. */
  readonly coded: string;
  /** Which of five folds it is left out in, by scenario; -1 when it is set aside for good. */
  readonly fold: number;
}

const here = new URL('../sentences/', import.meta.url);
/**
 * The folders of written scenarios: those learned from; those set aside and only ever scored; and fresh ones, as
 * people say things, written when all settings stood and heard once.
 */
export const folders = { learned: 'scenarios', setAside: 'set-aside', fresh: 'fresh' } as const;

/** A row as its author wrote it. */
export interface AuthoredRow {
  readonly scenario: string;
  readonly row: number;
  readonly behaviour: string;
  readonly flags: readonly string[];
  readonly style: string;
  readonly before: string;
  readonly lead: string;
  readonly text: string;
}

/** Every row of a folder as its author wrote it; throws, naming file and line, on a row of the wrong shape. */
export function readAuthored(folder: (typeof folders)[keyof typeof folders]): readonly AuthoredRow[] {
  const at = new URL(`${folder}/`, here);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(new URL(name, at), 'utf8').trimEnd().split('\n').slice(1);
      return lines.map((line, i): AuthoredRow => {
        const cells = line.split('\t');
        if (cells.length !== 6) throw new Error(`${folder}/${name}, line ${i + 2}: six columns are wanted`);
        const [behaviour = '', flags = '', style = '', before = '', lead = '', text = ''] = cells;
        return {
          scenario: name.slice(0, -4),
          row: i + 1,
          behaviour,
          flags: flags.split(',').filter(Boolean),
          style,
          before,
          lead,
          text,
        };
      });
    });
}

/** What was settled for a row: a code and flags, or that no code could be agreed on. */
export interface Settled {
  /** The code the author wrote it to. */
  readonly written: string;
  readonly behaviour: string;
  readonly flags: readonly string[];
}

/** Settled codes by “scenario:row”, from sentences/codings.tsv; empty before anything was coded. */
export function readSettled(): ReadonlyMap<string, Settled> {
  const at = new URL('codings.tsv', here);
  if (!existsSync(at)) return new Map();
  const lines = readFileSync(at, 'utf8').trimEnd().split('\n');
  const header = (lines[0] ?? '').split('\t');
  const cell = (cells: readonly string[], name: string): string => cells[header.indexOf(name)] ?? '';
  return new Map(
    lines.slice(1).map((line) => {
      const cells = line.split('\t');
      return [
        `${cell(cells, 'scenario')}:${cell(cells, 'row')}`,
        {
          written: cell(cells, 'written'),
          behaviour: cell(cells, 'settled'),
          flags: cell(cells, 'settledFlags').split(',').filter(Boolean),
        },
      ];
    }),
  );
}

const isSupporter = (behaviour: string): boolean =>
  (supporterBehaviourNames as readonly string[]).includes(behaviour);
const isPeer = (behaviour: string): boolean => (peerBehaviourNames as readonly string[]).includes(behaviour);

/** The coded sentence of a text: the story of a story handed back, else the last. */
export function codedSentence(behaviour: string, text: string): string {
  const sentences = splitIntoSentences(text);
  const chosen = behaviour === 'sharingThatHandsBack' ? sentences[0] : sentences[sentences.length - 1];
  return chosen?.text ?? text;
}

/**
 * The code a row is learned as: the rules for whole messages know when a story is handed back by what comes
 * after it, and so the ears learn what its own sentence shows.
 */
export function taughtAs({ behaviour, coded, text }: WrittenRow): WrittenRow['behaviour'] {
  const alone = behaviour === 'sharingThatHandsBack' && coded !== text;
  return alone && !speaksOfThem(viewOf(coded).plain) ? 'sharing' : behaviour;
}

/** The words of a text without marks and capitals, by which two sentences are taken for the same. */
const wordsAlone = (text: string): string => viewOf(text).words.join(' ');

/** Two authors may hit upon the same sentence: nothing is learned from one that is scored, letter for letter. */
function mayBeLearned(): readonly AuthoredRow[] {
  const kept = [...readAuthored(folders.setAside), ...readAuthored(folders.fresh)];
  const scored = new Set(kept.map((row) => row.text.toLowerCase()));
  return readAuthored(folders.learned).filter((row) => !scored.has(row.text.toLowerCase()));
}

/** And what differs from something learned in marks and capitals alone is not scored. */
function mayBeScored(folder: (typeof folders)['setAside' | 'fresh']): readonly AuthoredRow[] {
  const texts = [...mayBeLearned(), ...readOwnSentences('first-light')].map((row) => wordsAlone(row.text));
  const learned = new Set(texts);
  return readAuthored(folder).filter((row) => !learned.has(wordsAlone(row.text)));
}

/** Rows with their settled codes; rows on which no code was settled are left out. */
export function readWritten(which: keyof typeof folders): readonly WrittenRow[] {
  const authored = which === 'learned' ? mayBeLearned() : mayBeScored(folders[which]);
  const settled = readSettled();
  const scenarios = [...new Set(authored.map((row) => row.scenario))].sort();
  return authored.flatMap((row): WrittenRow[] => {
    const known = settled.get(`${row.scenario}:${row.row}`);
    // Codings find their row by its number: a line put in or taken out would move every code below it.
    if (known?.written !== row.behaviour)
      throw new Error(`${row.scenario}, row ${row.row}: codings.tsv does not hold two codings of this row`);
    const { behaviour } = known;
    if (!isSupporter(behaviour) && !isPeer(behaviour)) return [];
    const coded = codedSentence(behaviour, row.text);
    const end = row.text.lastIndexOf(coded);
    const earlier = row.text.slice(0, Math.max(0, end)).trim();
    const settledFlags = known.flags;
    return [
      {
        ...row,
        speaker: isSupporter(behaviour) ? 'supporter' : 'peer',
        behaviour: behaviour as WrittenRow['behaviour'],
        flags: settledFlags,
        flagsKnown: true,
        accountable: row.flags.includes('accountable') && !settledFlags.includes('mayExcuseHarm'),
        lead: [row.lead, earlier].filter(Boolean).join(' '),
        coded,
        fold: which === 'learned' ? scenarios.indexOf(row.scenario) % 5 : -1,
      },
    ];
  });
}

/** The sentences of First light, written and labelled by one hand; learned from, never scored here. */
export function readFirstLight(): readonly WrittenRow[] {
  const own = readOwnSentences('first-light');
  const scenarios = [...new Set(own.map((sentence) => sentence.scenario))].sort();
  return own.map((sentence, i) => ({
    scenario: `first-light/${sentence.scenario}`,
    row: i + 1,
    speaker: sentence.speaker,
    behaviour: sentence.behaviour,
    flags: sentence.flags,
    flagsKnown: sentence.flags.length > 0,
    accountable: false,
    style: '',
    before: sentence.before[0]?.text ?? '',
    lead: '',
    text: sentence.text,
    coded: codedSentence(sentence.behaviour, sentence.text),
    fold: scenarios.indexOf(sentence.scenario) % 5,
  }));
}

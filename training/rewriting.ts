import { readFileSync } from 'node:fs';
import { anotherWay } from '../mi/src/coaching/index.ts';
import { supporterBehaviourNames } from '../mi/src/behaviours/index.ts';
import type { HeardSupporterSentence, SupporterBehaviour } from '../mi/src/behaviours/index.ts';

/**
 * Regenerates what coaching answers to the 300 judged drafts. Prints one line a draft: number, where
 * the words come from, the words. `docs/rewriting.md` says how the verdicts were reached.
 *
 *   node --conditions=@wayfellow/source training/rewriting.ts
 */
export interface Draft {
  readonly number: string;
  readonly behaviour: SupporterBehaviour;
  readonly peer: string;
  readonly draft: string;
}

/** A draft's answer as it stands today; empty words where coaching stays silent. */
export interface Answer {
  readonly number: string;
  readonly from: 'pattern' | 'example' | 'none';
  readonly words: string;
}

export type Verdict = 'reads well' | 'dull' | 'broken';

/** What a reader found of one answer. */
export interface Judged extends Answer {
  readonly verdict: Verdict;
  readonly note: string;
}

const folder = new URL('./drafts/', import.meta.url);

function rowsOf(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.length > 0 && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function behaviourNamed(name: string): SupporterBehaviour {
  const behaviour = supporterBehaviourNames.find((one) => one === name);
  if (behaviour === undefined) throw new Error(`no behaviour is called ${name}`);
  return behaviour;
}

/** The drafts, in the order written. */
export function readDrafts(): readonly Draft[] {
  return rowsOf('drafts.tsv').map(([number = '', behaviour = '', peer = '', draft = '']) => ({
    number,
    behaviour: behaviourNamed(behaviour),
    peer,
    draft,
  }));
}

/** What the second reader found of the same drafts, by number. */
export function readSecondReader(): ReadonlyMap<string, 'well' | 'dull' | 'broken'> {
  return new Map(
    rowsOf('second-reader.tsv').map(([number = '', verdict = '']) => [
      number,
      verdict as 'well' | 'dull' | 'broken',
    ]),
  );
}

/** One draft of the first round, as each reader judged it, before anything was mended by the second. */
export interface ReadTwice {
  readonly number: string;
  readonly first: string;
  readonly second: string;
}

/** The 300 drafts both readers read. */
export function readFirstRound(): readonly ReadTwice[] {
  return rowsOf('first-round.tsv').map((row) => ({
    number: row[0] ?? '',
    first: row[6] ?? '',
    second: row[7] ?? '',
  }));
}

/** The verdicts on the hundred drafts held back to the end, and never used to mend the words read. */
export function readHeldBack(): readonly string[] {
  return rowsOf('held-back.tsv').map((row) => row[6] ?? '');
}

/** The verdicts, each with the answer that was judged. */
export function readVerdicts(): readonly Judged[] {
  return rowsOf('verdicts.tsv').map(([number = '', from = '', verdict = '', words = '', note = '']) => ({
    number,
    from: from as Answer['from'],
    verdict: verdict as Verdict,
    words,
    note,
  }));
}

/** What coaching answers to one draft. */
export function answerTo({ number, behaviour, peer, draft }: Draft): Answer {
  const sentence: HeardSupporterSentence = {
    text: draft,
    start: 0,
    flags: [],
    probability: 0.9,
    because: ['named in the list of drafts'],
    behaviour,
  };
  const way = anotherWay(sentence, peer === '' ? null : peer);
  return way === null ? { number, from: 'none', words: '' } : { number, from: way.from, words: way.words };
}

if (import.meta.main) {
  for (const draft of readDrafts()) {
    const { number, from, words } = answerTo(draft);
    process.stdout.write(`${number}\t${from}\t${words}\n`);
  }
}

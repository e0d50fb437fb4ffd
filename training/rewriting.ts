import { readFileSync } from 'node:fs';
import { anotherWay } from '../mi/src/coaching/index.ts';
import type { AnotherWay } from '../mi/src/coaching/index.ts';
import { supporterBehaviourNames } from '../mi/src/behaviours/index.ts';
import type { HeardSupporterSentence, SupporterBehaviour } from '../mi/src/behaviours/index.ts';

/**
 * Prints what coaching shows beside drafts, one line a draft, tabs between: number, the peer's turn,
 * the draft, behaviour, from, words. `docs/rewriting.md` says how they are judged. The file is like
 * `training/drafts/drafts.tsv`: number, behaviour, peer's turn, draft, and, if wanted, a flag.
 *
 *   node --conditions=@wayfellow/source training/rewriting.ts [-- FILE]
 */
export interface Draft {
  readonly number: string;
  readonly behaviour: SupporterBehaviour;
  readonly peer: string;
  readonly draft: string;
  /** True when the draft's words may excuse harm. */
  readonly mayExcuseHarm: boolean;
}

/** The drafts kept here, about eighty of them the first round's. */
export const keptDrafts = new URL('./drafts/drafts.tsv', import.meta.url);

function behaviourNamed(name: string): SupporterBehaviour {
  const behaviour = supporterBehaviourNames.find((one) => one === name);
  if (behaviour === undefined)
    throw new Error(`no behaviour is called “${name}”. There are: ${supporterBehaviourNames.join(', ')}`);
  return behaviour;
}

/** The drafts of a file, in the order written; lines that begin with # are left out. Throws where there is no such file or behaviour. */
export function readDrafts(file: URL | string = keptDrafts): readonly Draft[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim().length > 0 && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .map(([number = '', behaviour = '', peer = '', draft = '', flag = '']) => ({
      number,
      behaviour: behaviourNamed(behaviour),
      peer,
      draft,
      mayExcuseHarm: flag === 'mayExcuseHarm',
    }));
}

/** What coaching shows beside one draft; null where it stays silent. */
export function answerTo({ behaviour, peer, draft, mayExcuseHarm }: Draft): AnotherWay | null {
  const sentence: HeardSupporterSentence = {
    text: draft,
    start: 0,
    flags: mayExcuseHarm ? ['mayExcuseHarm'] : [],
    probability: 0.9,
    because: ['named in the list of drafts'],
    behaviour,
  };
  return anotherWay(sentence, peer === '' ? null : peer);
}

/** What a reader sees beside one draft: `from` is 'none' where coaching is silent, and then the words are empty. */
export interface Shown {
  readonly from: AnotherWay['from'] | 'none';
  readonly words: string;
}

/** What coaching shows beside one draft, as it is printed and as it was read. */
export function shownBeside(draft: Draft): Shown {
  const way = answerTo(draft);
  return way === null ? { from: 'none', words: '' } : { from: way.from, words: way.words };
}

if (import.meta.main) {
  const given = process.argv.slice(2).find((word) => word !== '--');
  process.stdout.write('# number\tpeer\tdraft\tbehaviour\tfrom\twords\n');
  for (const one of readDrafts(given)) {
    const { from, words } = shownBeside(one);
    process.stdout.write(`${[one.number, one.peer, one.draft, one.behaviour, from, words].join('\t')}\n`);
  }
}

import { basename } from 'node:path';

/**
 * The words of the house: what a name may not be called, and what a committed file may not hold.
 * A line that has to break one of these carries its reason: `// word: because ...` or, for a switched-off
 * lint rule or type error, ` -- because ...` after the directive.
 */

/** One thing found: where, and what to do about it. `line` counts from 1; 0 means the name of the file itself. */
export interface WordFound {
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

/** Names that hide the reason a thing exists, as a part of a file's or folder's name. */
const emptyNames = new Set(
  ['manager', 'helper', 'helpers', 'util', 'utils', 'service', 'services'].concat([
    'common',
    'shared',
    'lib',
    'libs',
    'core',
    'misc',
  ]),
);

/** Names that carry one of those words for a reason of their own. */
const excused: Readonly<Record<string, string>> = {
  'service-worker': 'because that is what browsers call it',
};

/** Declared names: who people are in this code is peer, supporter, supervisor, coordinator, learner. */
const declared = /\b(?:interface|type|class|function|const|let|var)\s+([A-Za-z_$][\w$]*)/g;
const emptyParts = /^(manager|helper|helpers|util|utils|service|services)$/i;
const peopleParts = /^(user|users|patient|patients)$/i;
/** As the name of a kind of thing, a client is a person; as a variable it is what `pg` calls a connection. */
const client = /\b(?:interface|type|class)\s+\w*Client/;

/** A sentence for each string that no committed file may hold. */
const forbiddenStrings: readonly (readonly [RegExp, string])[] = [
  [
    /registry\.(?:npmjs|yarnpkg|npmmirror)\.\w+/,
    'names a package registry; every machine uses the one it is set up for',
  ],
  [/"resolved": "https?:/, 'ties the lockfile to one host; run npm install with the .npmrc of this folder'],
  [/(?<![\w.])\/work\/|\/work\/shared/, 'names a path of one machine'],
  [/\/home\/[a-z]+\/|\/Users\/[A-Za-z]+\//, 'names a path of one machine'],
];

const directives = /(?:oxlint|eslint)-disable|@ts-(?:expect-error|ignore|nocheck)|prettier-ignore/;

/** What is wrong with the name of a file, seen from the root of the repository; empty when nothing is. */
export function readName(file: string): readonly WordFound[] {
  const found: WordFound[] = [];
  for (const segment of file.split('/')) {
    const stem = segment.replace(/^\./, '').split('.')[0] ?? '';
    if (excused[stem] !== undefined) continue;
    for (const part of stem.toLowerCase().split('-')) {
      if (emptyNames.has(part)) {
        found.push({ file, line: 0, says: `“${part}” hides the reason this exists; name what it is` });
      }
    }
  }
  return found;
}

/** What is wrong inside a file, line by line; empty when nothing is. */
export function readWords(file: string, text: string): readonly WordFound[] {
  const found: WordFound[] = [];
  const isCode = /\.(?:ts|tsx|mjs|js)$/.test(file);
  const isThisList = basename(file).startsWith('words.');
  for (const [index, line] of text.split('\n').entries()) {
    const say = (says: string) => found.push({ file, line: index + 1, says });
    if (!isThisList) {
      for (const [pattern, says] of forbiddenStrings) if (pattern.test(line)) say(says);
    }
    if (!isCode || isThisList || line.includes('// word: because ')) continue;
    if (directives.test(line) && !/ -- \S|: because /.test(line)) {
      say('an exception carries its reason on the same line, after “ -- ”');
    }
    if (client.test(line)) say('“Client”: people here are peers, supporters, learners');
    for (const [, name = ''] of line.matchAll(declared)) {
      for (const part of partsOf(name)) {
        if (emptyParts.test(part)) say(`“${name}”: ${part} hides the reason it exists`);
        if (peopleParts.test(part) && !line.includes('pg.'))
          say(`“${name}”: people here are peers, supporters, learners`);
      }
    }
  }
  return found;
}

/** `openDrillTry` is open, Drill, Try; `MAX_USERS` is MAX, USERS. */
function partsOf(name: string): readonly string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { shownName } from './course-fault.ts';
import type { CourseFault } from './course-fault.ts';
import { nearWords } from './near-words.ts';

type Path = readonly PropertyKey[];

/** A YAML text that fits its schema, and a way to find the line of anything in it. */
export interface YamlRead<T> {
  readonly ok: true;
  readonly value: T;
  /** The 1-based line in the file where the value at this path stands. */
  readonly lineOf: (path: Path) => number;
}

/** The text to read: `firstLine` is the line of the file on which it begins (front matter begins on 2). */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly firstLine?: number;
}

/** Reads YAML against a schema; everything that does not fit comes back as a fault with its line and its mend. */
export function readYaml<T>(
  { file, text, firstLine = 1 }: YamlText,
  schema: z.ZodType<T>,
): YamlRead<T> | { readonly ok: false; readonly faults: readonly CourseFault[] } {
  const deep = tooDeep(text);
  if (deep !== null) return { ok: false, faults: [{ file, line: deep + firstLine - 1, ...nested }] };
  const counter = new LineCounter();
  const compared = { keys: 0 };
  const document = parseDocument(text, {
    lineCounter: counter,
    logLevel: 'error',
    uniqueKeys: (a, b) =>
      ++compared.keys > mostCompared || a === b || (isScalar(a) && isScalar(b) && a.value === b.value),
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  if (compared.keys > mostCompared) return { ok: false, faults: [{ file, line: firstLine, ...crowded }] };

  if (document.errors.length > 0) {
    const faults = document.errors.slice(0, mostTold).map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      what: `This is not YAML that can be read (${(error.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')}).`,
      mend: 'Put a text with a colon or a quotation mark in single quotes. Look at the spaces at the start of the line, too.',
    }));
    return { ok: false, faults };
  }

  const aliases: CourseFault[] = [];
  visit(document, {
    Alias: (_, node) => {
      aliases.push({
        file,
        line: lineAt(node.range?.[0] ?? 0),
        what: 'A star stands where YAML reads it as a pointer to other text.',
        mend: 'Put the text in single quotes, or write it out here.',
      });
    },
  });
  if (aliases.length > 0) return { ok: false, faults: aliases };

  const lineOf = (path: Path) => lineAt(offsetOf(document, path));
  const read = schema.safeParse(document.toJS());
  if (read.success) return { ok: true, value: read.data, lineOf };
  const faults = read.error.issues
    .slice(0, mostTold)
    .flatMap((issue) => faultsOf(issue, { file, document, schema, lineAt }));
  return { ok: false, faults: faults.slice(0, mostTold) };
}

/** Each name is compared with those beside it: a list of a thousand names under one roof is no course, and takes long. */
const mostCompared = 500_000;

/** Faults told of one file at a time. Whoever mends a hundred sees those that are left the next time. */
const mostTold = 100;

const crowded = {
  what: 'Too many names stand beside one another here.',
  mend: 'Look whether this is the file you meant; nothing in a course has more than about ten.',
};

const nested = {
  what: 'Too many things stand inside one another here.',
  mend: 'Take away brackets, dashes or spaces; nothing in a course lies deeper than a few steps.',
};

/**
 * The first line that lies so deep that reading it could exhaust the program: more than 40 steps of
 * indentation or marks before the first word, or more than 40 open brackets. Real files reach about six.
 */
function tooDeep(text: string): number | null {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^(?:\s|[-?:](?=\s|$))*/.exec(line)?.[0] ?? '';
    for (const sign of line.replaceAll(/'[^']*'|"[^"]*"/g, '')) {
      if (sign === '[' || sign === '{') open += 1;
      if ((sign === ']' || sign === '}') && open > 0) open -= 1;
      if (open > 40) return index + 1;
    }
    if (marks.length > 80) return index + 1;
  }
  return null;
}

/** Where the value at the path begins; for something missing, where its nearest parent begins. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const at = length === path.length ? keyOffset(document, path) : undefined;
    if (at !== undefined) return at;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Where the key itself stands: a long text may begin a line below its key. */
function keyOffset(document: Document, path: Path): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (!isMap(parent) || last === undefined) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

interface Reading {
  readonly file: string;
  readonly document: Document;
  readonly schema: z.ZodType;
  readonly lineAt: (offset: number) => number;
}

function faultsOf(issue: z.core.$ZodIssue, reading: Reading): readonly CourseFault[] {
  const { file, document, lineAt } = reading;
  const line = lineAt(offsetOf(document, issue.path));
  const name = quoted(issue.path.filter((step) => typeof step === 'string').at(-1) ?? 'this file');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostTold).map((key) => ({
        file,
        line: lineAt(offsetOf(document, [...issue.path, key])),
        what: `${quoted(shownName(key))} is not a word that is known here.`,
        mend: `Correct or remove it. Known here: ${keysAt(reading, issue.path).join(', ')}.`,
      }));
    case 'invalid_type': {
      const there = document.getIn([...issue.path]);
      if (there === undefined || there === null)
        return [{ file, line, what: `${name} is missing.`, mend: `Add ${name} here.` }];
      return [
        {
          file,
          line,
          what: `${name} is not what fits here.`,
          mend: `Write ${kindWords[issue.expected] ?? issue.expected}.`,
        },
      ];
    }
    case 'invalid_value': {
      const there = document.getIn([...issue.path]);
      if (there === undefined || there === null)
        return [{ file, line, what: `${name} is missing.`, mend: `Add ${name} here.` }];
      return [unknownValue(there, issue.values.map(String), { file, line })];
    }
    case 'invalid_union': {
      const { there, known } = choiceAt(issue, reading);
      if (there === undefined || there === null)
        return [
          {
            file,
            line,
            what: `${name} is missing.`,
            mend: `Add ${name} here, and after it one of: ${known.join(', ')}.`,
          },
        ];
      return [unknownValue(there, known, { file, line })];
    }
    default:
      return [{ file, line, what: `${name} does not fit: ${issue.message}.`, mend: `Change ${name}.` }];
  }
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each entry on its own line with a dash',
  object: 'words with a colon, one a line',
};

const quoted = (word: string) => `“${word}”`;

function unknownValue(
  there: unknown,
  known: readonly string[],
  at: { readonly file: string; readonly line: number },
): CourseFault {
  const word = typeof there === 'string' || typeof there === 'number' ? String(there) : 'This';
  const near = nearWords(word, known);
  return {
    ...at,
    what: `${quoted(shownName(word))} is not known here.`,
    mend: `${near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''}Use one of: ${known.join(', ')}.`,
  };
}

/** The parts of a schema that are looked at to name what is known; zod’s own types do not show them. */
interface SchemaInside {
  readonly def: {
    readonly innerType?: SchemaInside;
    readonly in?: SchemaInside;
    readonly element?: SchemaInside;
    readonly options?: readonly SchemaInside[];
    readonly discriminator?: string;
    readonly values?: readonly unknown[];
  };
  readonly shape?: Readonly<Record<string, SchemaInside>>;
}

/** The schema at a path; where there are several kinds, the one that the document names. */
function schemaAt({ schema, document }: Reading, path: Path): SchemaInside | undefined {
  let at: SchemaInside | undefined = schema as unknown as SchemaInside;
  for (const [depth, step] of [...path, undefined].entries()) {
    at = unwrapped(at);
    const { options, discriminator = '' }: Partial<SchemaInside['def']> = at?.def ?? {};
    const named = options && document.getIn([...path.slice(0, depth), discriminator]);
    const chosen: SchemaInside | undefined = options?.find((option) =>
      option.shape?.[discriminator]?.def.values?.includes(named),
    );
    at = chosen ?? at;
    if (step === undefined) break;
    at = typeof step === 'number' ? at?.def.element : at?.shape?.[String(step)];
  }
  return at;
}

/** What a schema is of, without “may be left out” and “is changed afterwards” around it. */
function unwrapped(schema: SchemaInside | undefined): SchemaInside | undefined {
  const inside = schema?.def.innerType ?? schema?.def.in;
  return inside ? unwrapped(inside) : schema;
}

/** The keys a schema knows at a path, for the mend. */
function keysAt(reading: Reading, path: Path): readonly string[] {
  return Object.keys(schemaAt(reading, path)?.shape ?? {});
}

/** What stands where a kind is to be named, and the kinds there are. */
function choiceAt(
  { path }: z.core.$ZodIssue,
  reading: Reading,
): { readonly there: unknown; readonly known: readonly string[] } {
  const { options = [], discriminator = '' } = schemaAt(reading, path.slice(0, -1))?.def ?? {};
  const known = options.flatMap((option) => option.shape?.[discriminator]?.def.values ?? []);
  return { there: reading.document.getIn([...path]), known: known.map(String) };
}

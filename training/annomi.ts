import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Speaker, Turn } from '@wayfellow/mi/behaviours';

/** Where the open AnnoMI transcripts are looked for; WAYFELLOW_ANNOMI names another place. */
export const annomiPath =
  process.env['WAYFELLOW_ANNOMI'] ??
  new URL('../../shared/data/annomi/annomi-open.csv', import.meta.url).pathname;

/** The five attributes of AnnoMI and their classes, in the order of the model's outputs. */
export const attributes = {
  main: ['question', 'reflection', 'input', 'other'],
  question: ['none', 'open', 'closed'],
  reflection: ['none', 'simple', 'complex'],
  input: ['none', 'information', 'advice', 'negotiation', 'options'],
  talk: ['change', 'neutral', 'sustain'],
} as const;
/** The name of an attribute. */
export type Attribute = keyof typeof attributes;

/** One coded turn; `codes` are class numbers, only for attributes of its speaker. */
export interface CodedTurn {
  readonly speaker: Speaker;
  readonly text: string;
  readonly codes: Readonly<Partial<Record<Attribute, number>>>;
  /** Share of votes for each class, where several experts coded the turn. */
  readonly votes?: Readonly<Partial<Record<Attribute, readonly number[]>>>;
  /** The class each of several experts chose, in the same order of experts all through a transcript. */
  readonly experts?: Readonly<Partial<Record<Attribute, readonly number[]>>>;
}

/** One transcript; `fold` is the one of five it is set aside in. */
export interface CodedTranscript {
  readonly id: string;
  readonly video: string;
  readonly fold: number;
  /** Whether it was filmed to show how, or how not to. */
  readonly quality: 'high' | 'low';
  readonly turns: readonly CodedTurn[];
}

/** The transcripts, with the file's SHA-256; or why there are none. */
export function readAnnomi():
  { ok: true; transcripts: readonly CodedTranscript[]; sha256: string } | { ok: false; because: 'absent' } {
  if (!existsSync(annomiPath)) return { ok: false, because: 'absent' };
  const bytes = readFileSync(annomiPath);
  const [header = [], ...records] = parseCsv(bytes.toString('utf8'));
  const column = (name: string) => header.indexOf(name);
  const at = Object.fromEntries(header.map((name) => [name, column(name)]));
  const cell = (record: readonly string[], name: string): string => record[at[name] ?? -1] ?? '';
  const inOrderOfExperts = (rows: string[][]): string[][] =>
    rows.sort((a, b) => Number(cell(a, 'annotator_id')) - Number(cell(b, 'annotator_id')));
  const byTranscript = new Map<string, Map<string, string[][]>>();
  for (const record of records) {
    if (record.length < header.length) continue;
    const turns = byTranscript.get(cell(record, 'transcript_id')) ?? new Map<string, string[][]>();
    byTranscript.set(cell(record, 'transcript_id'), turns);
    const rows = turns.get(cell(record, 'utterance_id')) ?? [];
    turns.set(cell(record, 'utterance_id'), rows);
    rows.push(record);
  }
  const transcripts = [...byTranscript].map(([id, turns]): CodedTranscript => {
    const ordered = [...turns]
      .sort((a, b) => Number(a[0]) - Number(b[0]))
      .map(([, rows]) => inOrderOfExperts(rows));
    const first = ordered[0]?.[0] ?? [];
    return {
      id,
      video: cell(first, 'video_url'),
      fold: Number(cell(first, 'fold')),
      quality: cell(first, 'mi_quality') === 'low' ? 'low' : 'high',
      turns: ordered.map((rows) => codedTurn(rows.map((row) => (name: string) => cell(row, name)))),
    };
  });
  return { ok: true, transcripts, sha256: createHash('sha256').update(bytes).digest('hex') };
}

type Coder = (name: string) => string;

function codedTurn(coders: readonly Coder[]): CodedTurn {
  const first = coders[0];
  if (first === undefined) throw new Error('a turn without rows');
  const text = first('utterance_text');
  if (first('interlocutor') === 'client') {
    return {
      speaker: 'peer',
      text,
      codes: {
        talk: plurality(
          coders.map((c) => c('client_talk_type')),
          ['neutral', 'change', 'sustain'],
          attributes.talk,
        ),
      },
      ...votesOf(coders, { talk: (c) => c('client_talk_type') }),
    };
  }
  const main = coders.map((c) => c('main_therapist_behaviour').replace('therapist_input', 'input'));
  return {
    speaker: 'supporter',
    text,
    codes: {
      main: plurality(main, ['question', 'reflection', 'input', 'other'], attributes.main),
      question: existenceFirst(coders, 'question', attributes.question),
      reflection: existenceFirst(coders, 'reflection', attributes.reflection),
      input: existenceFirst(coders, 'therapist_input', attributes.input),
    },
    ...votesOf(coders, {
      main: (c) => c('main_therapist_behaviour').replace('therapist_input', 'input'),
      question: subtypeIn('question'),
      reflection: subtypeIn('reflection'),
      input: subtypeIn('therapist_input'),
    }),
  };
}

const subtypeIn =
  (stem: string) =>
  (c: Coder): string =>
    c(`${stem}_exists`) === 'True' ? c(`${stem}_subtype`) : 'none';

/** How the experts' votes are shared out, where there is more than one. */
function votesOf(
  coders: readonly Coder[],
  said: Readonly<Partial<Record<Attribute, (coder: Coder) => string>>>,
): Pick<CodedTurn, 'votes' | 'experts'> {
  if (coders.length < 2) return {};
  const experts = Object.entries(said).map(([attribute, of]) => {
    const classes: readonly string[] = attributes[attribute as Attribute];
    return [attribute, coders.map((coder) => classes.indexOf(of(coder)))] as const;
  });
  const votes = experts.map(([attribute, chosen]) => {
    const size = attributes[attribute as Attribute].length;
    const counts = Array.from({ length: size }, (_, k) => chosen.filter((c) => c === k).length);
    return [attribute, counts.map((count) => count / chosen.length)] as const;
  });
  return {
    votes: Object.fromEntries(votes),
    experts: Object.fromEntries(experts),
  };
}

/** Most votes; ties go to whoever stands first in `order`. Returns the class number. */
function plurality(votes: readonly string[], order: readonly string[], classes: readonly string[]): number {
  let best = order[0] ?? '';
  for (const name of order) {
    const count = (n: string) => votes.filter((vote) => vote === n).length;
    if (count(name) > count(best)) best = name;
  }
  return classes.indexOf(best);
}

/** Majority on whether it is there at all, then the plurality among those who saw it. */
function existenceFirst(coders: readonly Coder[], stem: string, classes: readonly string[]): number {
  const seen = coders.filter((c) => c(`${stem}_exists`) === 'True');
  if (seen.length * 2 <= coders.length) return 0;
  return plurality(
    seen.map((c) => c(`${stem}_subtype`)),
    classes.slice(1),
    classes,
  );
}

/** The turns as the ear sees them. */
export function asTurns(transcript: CodedTranscript): readonly Turn[] {
  return transcript.turns.map((turn) => ({ speaker: turn.speaker, text: turn.text }));
}

/** RFC 4180 records, quotes doubled. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      record.push(field);
      field = '';
    } else if (c === '\n') {
      record.push(field.replace(/\r$/, ''));
      records.push(record);
      record = [];
      field = '';
    } else field += c;
  }
  if (field !== '' || record.length > 0) records.push([...record, field]);
  return records;
}

import { CsvError, parse } from 'csv-parse/sync';
import { limits } from '../../contract/limits.ts';
import { quoted } from './shown-plainly.ts';
import {
  type BadTranscript,
  type ReadTranscript,
  type TranscriptTurn,
  refused,
  runningNumbers,
  speakerFrom,
} from './transcript.ts';

interface Row {
  readonly fields: readonly string[];
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
}

interface Columns {
  readonly speaker: number;
  readonly text: number;
  readonly conversation: number | null;
  readonly turn: number | null;
}

/** Reads CSV with a header that has `speaker` and `text`, and may have `conversation` and `turn`; other columns are left alone. */
export function readCommaSeparated(text: string): ReadTranscript {
  const rows = rowsOf(text);
  if (!Array.isArray(rows)) return rows as BadTranscript;
  const [header, ...rest] = rows as readonly Row[];
  if (!header) return refused('empty', null, 'is empty');
  const columns = columnsIn(header);
  if ('ok' in columns) return columns;
  if (rest.length === 0) return refused('empty', null, 'has a header and no turns');
  const turns: TranscriptTurn[] = [];
  const number = runningNumbers();
  for (const row of rest) {
    const label = row.fields[columns.speaker] ?? '';
    const speaker = speakerFrom(label);
    if (!speaker) {
      const words =
        label.trim() === ''
          ? 'this line has no speaker; write supporter or peer'
          : `the speaker ${quoted(label)} is neither supporter nor peer`;
      return refused(label.trim() === '' ? 'no-speaker' : 'unknown-speaker', row.line, words);
    }
    const said = row.fields[columns.text] ?? '';
    if (Buffer.byteLength(said) > limits.transcriptLineBytes) {
      return refused(
        'turn-too-long',
        row.line,
        'this line begins a turn longer than 1 MB, the most a turn may be',
      );
    }
    const conversation = idIn(row, columns.conversation) ?? '1';
    const running = number(conversation);
    turns.push({ conversation, turn: idIn(row, columns.turn) ?? running, speaker, text: said });
  }
  return { ok: true, turns };
}

function idIn(row: Row, column: number | null): string | null {
  const id = column === null ? '' : (row.fields[column] ?? '').trim();
  return id === '' ? null : id;
}

function columnsIn(header: Row): Columns | BadTranscript {
  const names = header.fields.map((name) => name.trim().toLowerCase());
  const found = `it has ${names.length === 0 ? 'none' : listed(header.fields)}`;
  const missing = ['speaker', 'text'].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const words =
      missing.length === 1 ? `the column ${missing.join('')}` : `the columns ${missing.join(' and ')}`;
    return refused('columns-missing', header.line, `the header lacks ${words}; ${found}`);
  }
  const twice = ['speaker', 'text', 'conversation', 'turn'].find(
    (name) => names.indexOf(name) !== names.lastIndexOf(name),
  );
  if (twice !== undefined)
    return refused('column-twice', header.line, `the header has the column ${twice} twice; ${found}`);
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : null);
  return {
    speaker: names.indexOf('speaker'),
    text: names.indexOf('text'),
    conversation: place('conversation'),
    turn: place('turn'),
  };
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).map(quoted).join(', ');
  return names.length > 12 ? `${shown} and ${String(names.length - 12)} more` : shown;
}

function rowsOf(text: string): readonly Row[] | BadTranscript {
  try {
    const records = parse(text, {
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return records.map(({ record, info }) => ({ fields: record, line: info.lines - lineBreaksIn(record) }));
  } catch (error) {
    if (error instanceof CsvError) return csvRefusal(error);
    throw error;
  }
}

/** The parser counts the line a row ends on; a row with line breaks inside a field began earlier. */
function lineBreaksIn(fields: readonly string[]): number {
  return fields.reduce((sum, field) => sum + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

function csvRefusal(error: CsvError): BadTranscript {
  const line = typeof error['lines'] === 'number' ? error['lines'] : null;
  switch (error.code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH': {
      const columns = Array.isArray(error['record']) ? error['record'].length : 0;
      const has = columns === 1 ? '1 column' : `${String(columns)} columns`;
      return refused('not-csv', line, `this line has ${has}, which is not the number the header has`);
    }
    case 'CSV_QUOTE_NOT_CLOSED':
      return refused('not-csv', line, 'the quotation mark that opens a field is never closed');
    default:
      return refused(
        'not-csv',
        line,
        'this line has a quotation mark in the middle of a field; put the field in quotation marks and double those inside',
      );
  }
}

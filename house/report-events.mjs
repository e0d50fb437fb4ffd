// A reporter for node:test: one event a line, as JSON, into a file. A file is whole even when the process is
// told to end with handles open; a pipe loses its last lines then.
import { stripVTControlCharacters } from 'node:util';

// oxlint-disable-next-line import/no-default-export -- node:test asks a reporter for one
export default async function* reportEvents(source) {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail' && type !== 'test:summary') continue;
    const { name, testId, parentId, skip, todo, duration_ms, details } = data;
    const failure = details?.error === undefined ? undefined : inWords(details.error);
    yield `${JSON.stringify({ type, name, testId, parentId, skip, todo, duration_ms, kind: details?.type, failure })}\n`;
  }
}

/** The error as it was thrown, in words, with the few frames that are ours. */
function inWords(error) {
  const thrown = error.cause ?? error;
  // Some tools colour their messages whatever they are told.
  const told = stripVTControlCharacters(String(thrown.stack ?? thrown.message ?? thrown));
  const lines = told.split('\n');
  const isFrame = (line) => /^\s+at /.test(line);
  const words = lines.filter((line) => !isFrame(line)).slice(0, 40);
  const frames = lines.filter((line) => isFrame(line) && !line.includes('node:')).slice(0, 5);
  return { failureType: error.failureType, why: [...words, ...frames].join('\n').trimEnd() };
}

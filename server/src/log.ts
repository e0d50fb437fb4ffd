/** What can be written to the log: names of events, never sentences. */
export type EventName =
  | 'database-initialised'
  | 'database-started'
  | 'database-stopped'
  | 'database-died'
  | 'database-restarted'
  | 'database-keeps-dying'
  | 'database-unreachable'
  | 'orphan-database-stopped'
  | 'migration-applied'
  | 'ready'
  | 'stopping'
  | 'request-failed'
  | 'unexpected';

/** What may stand beside an event: ids and names that Wayfellow itself made. */
export type LogDetails = Readonly<Record<string, string | number>>;

/** Writes an event. It takes event names and ids only, so that no one's words can end up in a log. */
export type Log = (event: EventName, details?: LogDetails) => void;

/** Anything longer, or with a space in it, could be someone's words. Slashes are for route patterns and paths. */
const ID = /^[\w:.@/+-]{1,200}$/u;

/** A log that writes one line an event; a detail that does not look like an id is left out. */
export function logTo(write: (line: string) => void, now: () => Date): Log {
  return (event, details = {}) => {
    const beside = Object.entries(details).map(
      ([name, value]) => `${name}=${ID.test(String(value)) ? String(value) : '(left-out)'}`,
    );
    write(`${[now().toISOString(), event, ...beside].join(' ')}\n`);
  };
}

/** A log that keeps nothing, for tests. */
export const silentLog: Log = () => undefined;

/** The name and code of an error, as log details: never its message, which may quote someone's words. */
export function nameOf(error: unknown): LogDetails {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  const cause = error.cause instanceof Error ? nameOf(error.cause) : {};
  return {
    ...cause,
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
  };
}

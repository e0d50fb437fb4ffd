/** The words after `wayfellow`, and what each of them does. Each is loaded only when it is asked for. */
const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number | null>>> = {
  start: async () => {
    const { startWayfellow } = await import('../main.ts');
    await startWayfellow();
    return null; // it ends by itself, when it is asked to stop
  },
  listen: async (words) => {
    const { listenFromProcess } = await import('./listen-process.ts');
    return listenFromProcess(words);
  },
};

const usage = `wayfellow start            starts Wayfellow here
wayfellow listen FILE|-    hears a transcript (wayfellow listen --help says more)
`;

/** Runs one command; gives its exit code, or null for one that keeps running. */
export async function runCommand(words: readonly string[]): Promise<number | null> {
  const [name = '', ...rest] = words;
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command(rest);
  const about =
    name === '' ? 'There is a word missing after “wayfellow”.' : 'Wayfellow does not know this word.';
  process.stderr.write(`${about} These it knows:\n${usage}`);
  return 1;
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundInWords, onOneCore } from './hearing/bound-process.ts';
import { ownTurns, turnsATalk } from './hearing/own-talks.ts';
import type { Figure, Measured } from './measured.ts';
import { median } from './measured.ts';

const turnCount = 10_000;
const runs = 3;

/** How many turns a second `wayfellow listen` hears on one core, with both ears and with the light one alone. */
export async function measure(root: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-measure-'));
  const many = join(folder, 'many.jsonl');
  const one = join(folder, 'one.jsonl');
  writeFileSync(many, transcript(root, turnCount));
  writeFileSync(one, transcript(root, 1));
  try {
    const both = timed(bothEars(root), one, many);
    const light = timed(lightEarAlone(root), one, many);
    const times = median(light.started) / median(both.started);
    return await Promise.resolve({
      title: 'Hearing a transcript, in turns a second on one core',
      what: [
        `\`wayfellow listen\` reads ${turnCount} turns (our own written sentences, none that is set aside, mixed; about`,
        `${turnsATalk} turns a conversation) as jsonl and answers as jsonl. ${boundInWords()} The light ear alone is`,
        'what it is where the weights of the keen ear are missing. “Once started” leaves out the time of a run',
        'over one turn.',
      ],
      figures: [...figuresOf('both ears', both), ...figuresOf('the light ear alone', light)],
      notes: [
        ...(both.said === ''
          ? []
          : [`- the keen ear did not join, so both are the light ear: ${both.said.split(';')[0] ?? ''}`]),
        `- once started, the light ear alone is ${times.toFixed(1)} times as fast as both ears`,
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Timed {
  readonly starting: readonly number[];
  readonly whole: readonly number[];
  /** Turns a second, the start left out. */
  readonly started: readonly number[];
  /** What it wrote to standard error. */
  readonly said: string;
}

function timed(words: readonly string[], one: string, many: string): Timed {
  const { said } = listen(words, one); // once without the clock, so that the disk has read everything
  const starting = Array.from({ length: runs }, () => listen(words, one).seconds);
  const whole = Array.from({ length: runs }, () => listen(words, many).seconds);
  const start = Math.min(...starting);
  return { starting, whole, started: whole.map((seconds) => turnCount / (seconds - start)), said };
}

function figuresOf(name: string, { starting, whole, started }: Timed): readonly Figure[] {
  return [
    { name: `${name}: turns a second, once started`, unit: 'turns/s', values: started },
    {
      name: `${name}: turns a second, the start of the process included`,
      unit: 'turns/s',
      values: whole.map((seconds) => turnCount / seconds),
    },
    { name: `${name}: start of the process and one turn`, unit: 's', values: starting, digits: 2 },
  ];
}

const node = [process.execPath, '--conditions=@wayfellow/source'];

function bothEars(root: string): readonly string[] {
  return [...node, join(root, 'server/bin/wayfellow.js'), 'listen', '--format', 'jsonl'];
}

function lightEarAlone(root: string): readonly string[] {
  return [...node, join(root, 'house/measured/hearing/listen-with-the-light-ear.ts')];
}

/** Runs the command on a file; throws when it is not content. */
function listen(words: readonly string[], file: string): { readonly seconds: number; readonly said: string } {
  const all = [...onOneCore(), ...words, file];
  const program = all[0] ?? process.execPath;
  const rest = all.slice(1);
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0 || stdout.trim() === '') throw new Error(`listen ended with ${status}: ${stderr}`);
  return { seconds, said: stderr.trim() };
}

function transcript(root: string, count: number): string {
  const lines = ownTurns(root, count).map(({ speaker, text }, at) => {
    const conversation = String(Math.floor(at / turnsATalk) + 1);
    return JSON.stringify({ conversation, turn: String((at % turnsATalk) + 1), speaker, text });
  });
  return `${lines.join('\n')}\n`;
}

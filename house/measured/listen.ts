import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peerBehaviours, supporterBehaviours } from '@wayfellow/mi/behaviours';
import type { Measured } from './measured.ts';

const turnCount = 4000;
const turnsAConversation = 40;
const runs = 5;

/** How many turns a second `wayfellow listen` hears on one core. */
export async function measure(root: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-measure-'));
  const many = join(folder, 'many.jsonl');
  const one = join(folder, 'one.jsonl');
  writeFileSync(many, transcript(turnCount));
  writeFileSync(one, transcript(1));
  try {
    listen(root, one); // once without the clock, so that the disk has read everything
    const starting = repeated(() => listen(root, one));
    const whole = repeated(() => listen(root, many));
    const startSeconds = Math.min(...starting);
    return await Promise.resolve({
      title: 'Hearing a transcript, in turns a second on one core',
      what: [
        `\`wayfellow listen\` reads ${turnCount} made turns (sentences from the catalogue’s examples, one to three a`,
        `turn, ${turnsAConversation} turns a conversation) as jsonl and answers as jsonl. ${onOneCore().length > 0 ? 'The process is bound to one core.' : 'This machine cannot bind a process to one core, so it had all of them.'}`,
      ],
      figures: [
        {
          name: 'turns a second, the start of the process included',
          unit: 'turns/s',
          values: whole.map((s) => turnCount / s),
        },
        {
          name: 'turns a second, once started',
          unit: 'turns/s',
          values: whole.map((s) => turnCount / (s - startSeconds)),
        },
        { name: 'start of the process and one turn', unit: 's', values: starting, digits: 2 },
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function repeated(once: () => number): readonly number[] {
  return Array.from({ length: runs }, once);
}

/** Runs the command and answers its seconds; throws when it is not content. */
function listen(root: string, file: string): number {
  const [program, ...words] = [
    ...onOneCore(),
    process.execPath,
    '--conditions=@wayfellow/source',
    join(root, 'server/bin/wayfellow.js'),
    'listen',
    file,
    '--format',
    'jsonl',
  ];
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0 || stdout.trim() === '') throw new Error(`listen ended with ${status}: ${stderr}`);
  return seconds;
}

function onOneCore(): readonly string[] {
  return existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '--cpu-list', '0'] : [];
}

/** Made turns, the same each time: no one’s words. */
function transcript(count: number): string {
  const theirs = Object.values(peerBehaviours).map(({ example }) => example);
  const ours = Object.values(supporterBehaviours).map(({ example }) => example);
  let dice = 8420;
  const roll = (sides: number): number => {
    dice = (dice * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((dice / 2 ** 31) * sides);
  };
  const lines = Array.from({ length: count }, (_, at) => {
    const speaker = at % 2 === 0 ? 'peer' : 'supporter';
    const from = speaker === 'peer' ? theirs : ours;
    const text = Array.from({ length: 1 + roll(3) }, () => from[roll(from.length)]).join(' ');
    const conversation = String(Math.floor(at / turnsAConversation) + 1);
    return JSON.stringify({ conversation, turn: String((at % turnsAConversation) + 1), speaker, text });
  });
  return `${lines.join('\n')}\n`;
}

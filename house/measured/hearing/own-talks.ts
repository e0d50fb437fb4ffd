import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerBehaviours } from '@wayfellow/mi/behaviours';
import type { Turn } from '@wayfellow/mi/behaviours';

/** Turns a conversation has in what is measured; a talk of half an hour has about as many. */
export const turnsATalk = 40;

/**
 * Turns of our own written sentences (training/sentences/scenarios, none that is set aside), mixed, the
 * same each time; they begin again when `count` is more than there are. Throws where there are none.
 */
export function ownTurns(root: string, count: number): readonly Turn[] {
  const folder = join(root, 'training/sentences/scenarios');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.tsv')) : [];
  const rows = files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').slice(1);
    return lines.map((line) => line.split('\t'));
  });
  if (rows.length === 0) throw new Error('There are no written sentences in training/sentences/scenarios.');
  const turns = mixed(rows).flatMap(turnsOf);
  return Array.from({ length: count }, (_, at) => turns[at % turns.length] as Turn);
}

function turnsOf([
  behaviour = '',
  ,
  ,
  before = '',
  lead = '',
  text = '',
]: readonly string[]): readonly Turn[] {
  const speaker = Object.hasOwn(peerBehaviours, behaviour) ? 'peer' : 'supporter';
  const other = speaker === 'peer' ? 'supporter' : 'peer';
  const said = { speaker, text: lead === '' ? text : `${lead} ${text}` } as const;
  return before === '' ? [said] : [{ speaker: other, text: before }, said];
}

/** The same rows in an order of chance, which is the same chance each time. */
function mixed<Row>(rows: readonly Row[]): readonly Row[] {
  const out = [...rows];
  let dice = 8420;
  for (let i = out.length - 1; i > 0; i--) {
    dice = (dice * 1_103_515_245 + 12_345) % 2 ** 31;
    const j = Math.floor((dice / 2 ** 31) * (i + 1));
    [out[i], out[j]] = [out[j] as Row, out[i] as Row];
  }
  return out;
}

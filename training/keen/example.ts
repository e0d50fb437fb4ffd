import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Turn } from '@wayfellow/mi/behaviours';
import { handFeatureNames } from '../../mi/src/listening/hand-features.ts';
import { gatherTranscripts } from './gather.ts';
import type { Pieces } from './gather.ts';

/** A talk of our own, with every kind of turn: what torch hears in it, the engine hears too. */
export const exampleTalk: readonly Turn[] = [
  { speaker: 'supporter', text: 'Kia ora Sam, good to hear you. Where would you like to start?' },
  { speaker: 'peer', text: "Dunno. It's been a long week, eh." },
  { speaker: 'supporter', text: 'A long week, and you still rang.' },
  {
    speaker: 'peer',
    text: "i nearly didnt. had the bottle in my hand on thursday n put it back, that's something i guess",
  },
  { speaker: 'supporter', text: 'You put it back. What went through your mind right then?' },
  {
    speaker: 'peer',
    text: 'My girl. I want her to have a dad who turns up, I really do. But Saturdays are Saturdays, and my mates are all I have got.',
  },
  { speaker: 'supporter', text: 'You should just ring someone before you go out.' },
  { speaker: 'peer', text: 'You sound like my probation officer.' },
  {
    speaker: 'supporter',
    text: "Sorry, that was me pushing. It's your Saturday, and you know best what it asks of you.",
  },
  { speaker: 'peer', text: 'Yeah. Well. I could go for the game and leave before the pub 🙂' },
];

/** Lays the example out for torch, in a folder of its own. */
export async function gatherExample(folder: string, pieces: Pieces): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const turns = exampleTalk.map((turn) => ({ ...turn, codes: {} }));
  await gatherTranscripts(`${folder}/transcripts.jsonl`, pieces, [
    { id: 'example', video: 'example', fold: -1, quality: 'high', turns },
  ]);
  writeFileSync(`${folder}/rows.jsonl`, '');
  const counts = [handFeatureNames('supporter').length, handFeatureNames('peer').length];
  writeFileSync(`${folder}/features.json`, JSON.stringify(counts));
}

/** What torch heard in the example with the weights that ship: scores by head, one row a turn. */
export type TorchHeard = Readonly<Record<string, readonly (readonly number[])[]>>;

const shipped = new URL('../../mi/weights/heard-by-torch.json', import.meta.url);

/** Reads what torch heard, as it lies beside the weights. */
export function heardByTorch(): TorchHeard {
  return JSON.parse(readFileSync(shipped, 'utf8')) as TorchHeard;
}

import { peerBehaviourNames } from '@wayfellow/mi/behaviours';
import type { PeerBehaviour } from '@wayfellow/mi/behaviours';
import { z } from 'zod';
import type { Drill } from '../drill.ts';
import type { CourseFault } from './course-fault.ts';
import {
  addressName,
  courseName,
  courseNote,
  courseText,
  repeated,
  sayingFaultsOf,
  sayRepeatedIds,
  spokenText,
  workedAnswers,
} from './course-words.ts';
import type { SayFault } from './course-words.ts';
import { behaviourName } from './question-words.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlText } from './yaml-file.ts';

const frame = { id: addressName, title: courseText, about: courseText, asks: courseText, note: courseNote };

const writing = z.strictObject({
  kind: z.literal('say-it-your-way'),
  ...frame,
  practises: z.array(behaviourName).min(1, 'one behaviour at least'),
  bothHalves: z.boolean().default(false),
  cards: z.array(
    z.strictObject({
      id: courseName,
      scene: courseText,
      before: spokenText,
      sentence: spokenText.nullable().default(null),
      worked: workedAnswers,
    }),
  ),
});

const sorting = z.strictObject({
  kind: z.literal('sort-the-sentence'),
  ...frame,
  piles: z.array(behaviourName).min(2, 'two piles at least'),
  cards: z.array(
    z.strictObject({
      id: courseName,
      before: spokenText,
      sentence: spokenText,
      behaviour: behaviourName,
      because: courseText,
    }),
  ),
});

const marking = z.strictObject({
  kind: z.literal('hear-the-change-talk'),
  ...frame,
  cards: z.array(
    z.strictObject({
      id: courseName,
      said: z.array(
        z.strictObject({
          words: spokenText,
          kind: z.enum(peerBehaviourNames as [PeerBehaviour, ...PeerBehaviour[]]),
          because: courseText,
        }),
      ),
    }),
  ),
});

const drillFile = z.discriminatedUnion('kind', [writing, sorting, marking]);

/** Reads a drill; the file is called after its id. Adds what does not fit to `faults` and then gives null. */
export function readDrill(source: YamlText, faults: CourseFault[]): Drill | null {
  const read = readYaml(source, drillFile);
  if (!read.ok) {
    faults.push(...read.faults);
    return null;
  }
  const drill: Drill = read.value;
  const found: CourseFault[] = [];
  const say = sayingFaultsOf(source.file, read.lineOf, found);
  const named = /([^/]+)\.yaml$/.exec(source.file)?.[1];
  if (named !== drill.id)
    say(['id'], `The drill is called “${drill.id}”, and its file “${named}”.`, 'Give both one name.');
  if (drill.cards.length === 0) say(['cards'], 'The drill has no cards.', 'Write one card at least.');
  sayRepeatedIds(drill.cards, { at: ['cards'], of: 'card', say });
  if (drill.kind === 'sort-the-sentence') saySortingFaults(drill, say);
  if (drill.kind === 'hear-the-change-talk')
    for (const [index, { said }] of drill.cards.entries())
      if (!said.some(({ kind }) => kind === 'changeTalk'))
        say(
          ['cards', index, 'said'],
          'No sentence on this card leans towards change.',
          'Write “kind: changeTalk” under one sentence at least.',
        );
  faults.push(...found);
  return found.length > 0 ? null : drill;
}

function saySortingFaults(drill: Extract<Drill, { kind: 'sort-the-sentence' }>, say: SayFault): void {
  for (const index of repeated(drill.piles))
    say(['piles', index], `The pile “${drill.piles[index]}” stands here twice.`, 'Remove one of the two.');
  for (const [index, { behaviour }] of drill.cards.entries())
    if (!drill.piles.includes(behaviour))
      say(
        ['cards', index, 'behaviour'],
        `There is no pile “${behaviour}” in this drill.`,
        `Use one of: ${drill.piles.join(', ')}.`,
      );
}

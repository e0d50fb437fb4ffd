import type { Ear } from '../mi/src/listening/ear.ts';
import { hear } from '../mi/src/listening/hear.ts';
import { asTurns, attributes, readAnnomi } from './annomi.ts';

/** How often turns that coders took for a plain reflection were heard with a reproach in them. */
export interface Reproaches {
  /** AnnoMI turns coded as reflection without any input. */
  readonly turns: number;
  readonly confronting: number;
  readonly persuading: number;
  readonly adviceWithoutPermission: number;
}

const reflection = attributes.main.indexOf('reflection');

/** Counts reproaches heard in AnnoMI's reflections, which hold next to none; undefined without AnnoMI. */
export function reproachesIn(ear: Ear): Reproaches | undefined {
  const read = readAnnomi();
  if (!read.ok) return undefined;
  const counts = { turns: 0, confronting: 0, persuading: 0, adviceWithoutPermission: 0 };
  for (const transcript of read.transcripts) {
    const turns = asTurns(transcript);
    transcript.turns.forEach((coded, i) => {
      const turn = turns[i];
      if (turn?.speaker !== 'supporter' || coded.codes.main !== reflection || coded.codes.input !== 0) return;
      counts.turns++;
      const heard = new Set(
        hear(
          ear,
          { speaker: 'supporter', text: turn.text },
          turns.slice(Math.max(0, i - 6), i),
        ).sentences.map((sentence) => sentence.behaviour),
      );
      for (const name of ['confronting', 'persuading', 'adviceWithoutPermission'] as const)
        if (heard.has(name)) counts[name]++;
    });
  }
  return counts;
}

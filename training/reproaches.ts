import type { Ear } from '../mi/src/listening/ear.ts';
import { hear } from '../mi/src/listening/hear.ts';
import { asTurns, attributes } from './annomi.ts';
import type { CodedTranscript } from './annomi.ts';

/** How often turns that coders took for a plain reflection were heard with a reproach in them. */
export interface Reproaches {
  /** AnnoMI turns coded as reflection without any input. */
  readonly turns: number;
  readonly confronting: number;
  readonly persuading: number;
  readonly adviceWithoutPermission: number;
}

const reflection = attributes.main.indexOf('reflection');

/**
 * Counts reproaches heard in AnnoMI's reflections, which hold next to none; each transcript is heard by an ear
 * that did not learn from it.
 */
export function reproachesOutOfFold(
  transcripts: readonly CodedTranscript[],
  earWithout: (fold: number) => Ear,
): Reproaches {
  const counts = { turns: 0, confronting: 0, persuading: 0, adviceWithoutPermission: 0 };
  for (const fold of new Set(transcripts.map((transcript) => transcript.fold))) {
    const ear = earWithout(fold);
    for (const transcript of transcripts.filter((t) => t.fold === fold)) {
      const turns = asTurns(transcript);
      transcript.turns.forEach((coded, i) => {
        const turn = turns[i];
        if (turn?.speaker !== 'supporter' || coded.codes.main !== reflection || coded.codes.input !== 0)
          return;
        counts.turns++;
        const said = hear(ear, { speaker: 'supporter', text: turn.text }, turns.slice(0, i));
        const heard = new Set(said.sentences.map((sentence) => sentence.behaviour));
        for (const name of ['confronting', 'persuading', 'adviceWithoutPermission'] as const)
          if (heard.has(name)) counts[name]++;
      });
    }
  }
  return counts;
}

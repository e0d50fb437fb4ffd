import { supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import type { SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { Drill as CoachedDrill } from '@wayfellow/mi/coaching';
import { z } from 'zod';
import type { CourseFault } from './course-fault.ts';
import { courseText } from './knowledge-check-file.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlText } from './yaml-file.ts';

const drillFile = z.strictObject({
  // The coach has written words for these; a drill it does not know could not be answered.
  id: z.enum(['advice-to-mi'] satisfies CoachedDrill[]),
  title: courseText,
  scene: courseText,
  before: courseText,
  sentence: courseText,
  asks: courseText,
  practises: z.array(z.enum(supporterBehaviourNames as [SupporterBehaviour, ...SupporterBehaviour[]])).min(1),
});

/** A drill: a sentence to turn into one's own words, as the course holds it. */
export interface Drill {
  readonly id: CoachedDrill;
  readonly title: string;
  readonly scene: string;
  /** What the peer said just before; hearing takes it as the turn before. */
  readonly before: string;
  readonly sentence: string;
  readonly asks: string;
  /** What the drill is for, by the catalogue's names. */
  readonly practises: readonly SupporterBehaviour[];
}

/** Reads a file of a lesson's `drills` folder. */
export function readDrill(
  source: YamlText,
):
  | { readonly ok: true; readonly drill: Drill }
  | { readonly ok: false; readonly faults: readonly CourseFault[] } {
  const read = readYaml(source, drillFile);
  return read.ok ? { ok: true, drill: read.value } : read;
}

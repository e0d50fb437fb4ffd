import { attributes } from '../annomi.ts';
import type { Attribute } from '../annomi.ts';
import type { Figures } from '../keen/score.ts';
import type { AttributeFigures } from '../keen/turn-figures.ts';
import { n, percent, plainName, table } from './words.ts';

const all = Object.keys(attributes) as Attribute[];

/** One expert against the majority of the other nine on AnnoMI's seven ten-expert transcripts: mean (lowest to highest). */
const human: Readonly<Record<Attribute, { readonly f1: string; readonly kappa: string }>> = {
  main: { f1: '.86 (.73–.89)', kappa: '.82 (.66–.86)' },
  question: { f1: '.83 (.58–.89)', kappa: '.81 (.62–.86)' },
  reflection: { f1: '.61 (.50–.71)', kappa: '.56 (.41–.66)' },
  input: { f1: '.49 (.38–.57)', kappa: '.62 (.41–.73)' },
  talk: { f1: '.73 (.61–.82)', kappa: '.59 (.47–.73)' },
};

/** Agreement with AnnoMI's codes, by attribute. */
export function agreement({ crossValidation, steering }: Figures): string {
  const row = (name: string, f: AttributeFigures, people?: { f1: string; kappa: string }): string[] => [
    name,
    `${n(f.macroF1)} (${n(f.interval[0])}–${n(f.interval[1])})`,
    n(f.kappa),
    people?.f1 ?? '.73 (.58–.81)',
    people?.kappa ?? '.65',
    n(f.typed),
    n(f.keenAlone),
    n(f.lightAlone),
    n(f.surest),
  ];
  return `## Agreement with AnnoMI's codes

In brackets: 95 % interval, drawing whole transcripts again. “Typed” is the same text in lower case without . , ? and !.
“Surest” is macro-F1 on the four of five turns it is surest of.

${table(
  [
    'attribute',
    'macro-F1 (95 %)',
    'kappa',
    'one expert: macro-F1',
    'one expert: kappa',
    'typed',
    'keen ear alone',
    'light ear alone',
    'surest',
  ],
  [
    ...all.map((attribute) => row(plainName[attribute], crossValidation[attribute], human[attribute])),
    row('input, steering as one', steering),
  ],
)}

Client talk is where people stay far ahead. Advice, negotiation and options are too rare in AnnoMI to learn one by one.
Simple against deeper reflection is a weak line for people too. So none of these is shown as a bare count.`;
}

/** Precision and recall of each class. */
export function perClass({ crossValidation }: Figures): string {
  const rows = all.flatMap((attribute) =>
    attributes[attribute].map((name, k) => {
      const c = crossValidation[attribute].perClass[k]!;
      return [plainName[attribute], name, String(c.count), n(c.precision), n(c.recall), n(c.f1)];
    }),
  );
  return `### Per class

${table(['attribute', 'class', 'turns', 'precision', 'recall', 'F1'], rows)}`;
}

/** Beside the ten experts. */
export function experts({ crossValidation, steering }: Figures): string {
  const row = (name: string, { experts: e }: AttributeFigures): string[] => [
    name,
    String(e.turns),
    n(e.ours),
    `${n(e.experts[0])} (${n(e.experts[1])}–${n(e.experts[2])})`,
    `${n(e.share)} (${n(e.interval[0])}–${n(e.interval[1])})`,
  ];
  return `### Beside ten experts, on the same turns

Four open transcripts carry ten coders each. Ours is kappa against the majority of all ten; each expert's is against the
majority of the other nine. The interval draws turns again. They are few: read the intervals, not the points.

${table(
  ['attribute', 'turns', 'ours', 'experts: mean (lowest–highest)', 'share of the mean (95 %)'],
  [
    ...all.map((attribute) => row(plainName[attribute], crossValidation[attribute])),
    row('input, steering as one', steering),
  ],
)}`;
}

/** How far its sureness can be believed. */
export function calibration(figures: Figures): string {
  const band = (b: { count: number; right: number }): string =>
    b.count === 0 ? '–' : `${percent(b.right)} of ${b.count}`;
  const row = (name: string, c: AttributeFigures['calibration']): string[] => [
    name,
    n(c.error),
    band(c.sure),
    band(c.fairlySure),
    band(c.guessing),
  ];
  return `## When it says it is sure

Share that was right, by the word for its sureness (sure from .8, fairly sure from .55; below that it says it is not
sure). “Gap” is the expected calibration error over ten bins.

${table(
  ['', 'gap', 'sure', 'fairly sure', 'not sure'],
  [
    ...all.map((attribute) => row(plainName[attribute], figures.crossValidation[attribute].calibration)),
    row('set-aside sentences', figures.setAsideCalibration),
  ],
)}`;
}

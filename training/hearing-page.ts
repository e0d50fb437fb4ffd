import { attributes } from './annomi.ts';
import type { Attribute } from './annomi.ts';
import { calibrationOf } from './agreement.ts';
import type { Agreement, calibrationOf as Calibration } from './agreement.ts';
import type { OwnSentence, Reading } from './own-sentences.ts';
import { floors } from './recipe.ts';
import type { Reproaches } from './reproaches.ts';

/** What one attribute reached. */
export interface AttributeFigures extends Agreement {
  readonly interval: readonly [number, number];
  readonly typed: number;
  readonly experts: Agreement & { readonly turns: number; readonly interval: readonly [number, number] };
  readonly temperature: number;
  readonly calibration: ReturnType<typeof Calibration>;
}

/** One expert against the majority of the other nine on AnnoMI's seven ten-expert transcripts: mean (lowest to highest). */
const human: Readonly<Record<Attribute, { readonly f1: string; readonly kappa: string }>> = {
  main: { f1: '.86 (.73–.89)', kappa: '.82 (.66–.86)' },
  question: { f1: '.83 (.58–.89)', kappa: '.81 (.62–.86)' },
  reflection: { f1: '.61 (.50–.71)', kappa: '.56 (.41–.66)' },
  input: { f1: '.49 (.38–.57)', kappa: '.62 (.41–.73)' },
  talk: { f1: '.73 (.61–.82)', kappa: '.59 (.47–.73)' },
};

const plainName: Readonly<Record<Attribute, string>> = {
  main: 'main behaviour',
  question: 'question',
  reflection: 'reflection',
  input: 'input',
  talk: 'client talk',
};
const n = (value: number): string => value.toFixed(3).replace(/^0/, '');
const percent = (value: number): string => `${Math.round(value * 100)} %`;

interface Page {
  readonly figures: Readonly<Record<string, AttributeFigures>>;
  readonly byScenario: readonly Reading[];
  readonly setAside: readonly Reading[];
  readonly bytes: number;
  readonly own: readonly OwnSentence[];
  readonly reproaches: Reproaches | undefined;
}

/** The text of docs/hearing.md. */
export function hearingPage(page: Page): string {
  return `${[opening(page), trainedOn(page), agreement(page), perClass(page), experts(page), calibration(page), ownSentences(page), falseReproaches(page), wrong(page), notFor].join('\n\n')}\n`;
}

const opening = (page: Page): string => `# Hearing: what the ear hears, and how well

This page is made by \`npm run train\`. Do not edit it by hand. \`npm run train -- sentences\` keeps the turn view and\nlearns again from our own sentences only; it needs no transcripts.

The ear splits a message into sentences and says what each one does: one of 23 behaviours for
supporters, one of four for peers. It says how sure it is and gives its evidence in words. Beside that
it gives a view of the whole turn, as the coders of AnnoMI might have coded it. It is a linear model over
hashed n-grams and features written by hand, plus a table of rules. It runs on your own machine and sends
nothing anywhere. The weights take ${page.bytes.toLocaleString('en-GB')} bytes.

It is often wrong. The figures below say how often.`;

const trainedOn = (page: Page): string => `## What it learned from

- **The turn view** learned from the 100 open transcripts of AnnoMI (Wu et al., ICASSP 2022; Future
  Internet 2023, 15(3):110): mostly demonstration videos by clinicians, spoken, about drinking, smoking
  and health. There is little peer support in them, no groups and no typed chat.
- **The sentence view** comes from rules, from ${page.own.length} sentences we wrote and labelled ourselves
  (\`training/sentences/first-light.tsv\`), and leans on the turn view.

**Licence, in plain words.** AnnoMI is public and asks to be cited, but states no licence. Nobody has
said in writing that it may be used. Its text is transcribed from videos. So none of its text is part of this
project. The weights hold hashed numbers, not words, and n-grams that occur in fewer than three videos are
left out. Whether weights learned from such data may be passed on is a grey area. An organisation that
wants no part of it can point \`npm run train\` at transcripts of its own, coded in the same columns.`;

function agreement(page: Page): string {
  const rows = (Object.keys(attributes) as Attribute[]).map((attribute) => {
    const f = page.figures[attribute]!;
    const floor = floors[attribute];
    return `| ${plainName[attribute]} | ${n(f.macroF1)} (${n(f.interval[0])}–${n(f.interval[1])}) | ${floor === undefined ? '–' : n(floor)} | ${n(f.kappa)} | ${human[attribute].f1} | ${human[attribute].kappa} | ${n(f.typed)} |`;
  });
  return `## Agreement with AnnoMI's codes

Five folds, grouped by video; every turn is heard by a model that never saw its video. The model scored is
the one that ships: hashed, pruned and rounded to 8 bits. In brackets: 95 % interval, drawing whole
transcripts again. “One expert” is one of ten coders against the majority of the other nine, mean and range,
on other references than ours: most transcripts have one coder only, so the columns stand side by side for
a sense of size. “Typed” is the same text in lower case without . , ? and !.

| attribute | macro-F1 (95 %) | floor | kappa | one expert: macro-F1 | one expert: kappa | typed: macro-F1 |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Client talk is where people stay far ahead. Advice, negotiation and options are too rare in AnnoMI to learn.
Simple against deeper reflection is a weak line for people too. So none of these is shown as a bare count.`;
}

function perClass(page: Page): string {
  const rows = (Object.keys(attributes) as Attribute[]).flatMap((attribute) =>
    attributes[attribute].map((name, k) => {
      const c = page.figures[attribute]!.perClass[k]!;
      return `| ${plainName[attribute]} | ${name} | ${c.count} | ${n(c.precision)} | ${n(c.recall)} | ${n(c.f1)} |`;
    }),
  );
  return `### Per class

| attribute | class | turns | precision | recall | F1 |
|---|---|---|---|---|---|
${rows.join('\n')}`;
}

function experts(page: Page): string {
  const rows = (Object.keys(attributes) as Attribute[]).map((attribute) => {
    const e = page.figures[attribute]!.experts;
    return `| ${plainName[attribute]} | ${e.turns} | ${n(e.macroF1)} (${n(e.interval[0])}–${n(e.interval[1])}) | ${n(e.kappa)} |`;
  });
  return `### Against the majority of ten experts

Four open transcripts carry ten coders each. They are few: read the intervals, which draw only four
transcripts and so are too narrow rather than too wide.

| attribute | turns | macro-F1 (95 %) | kappa |
|---|---|---|---|
${rows.join('\n')}`;
}

function calibration(page: Page): string {
  const band = (b: { count: number; right: number }): string =>
    b.count === 0 ? '–' : `${percent(b.right)} of ${b.count}`;
  const row = (name: string, c: AttributeFigures['calibration']): string =>
    `| ${name} | ${n(c.error)} | ${band(c.sure)} | ${band(c.fairlySure)} | ${band(c.guessing)} |`;
  const rows = (Object.keys(attributes) as Attribute[]).map((attribute) =>
    row(plainName[attribute], page.figures[attribute]!.calibration),
  );
  const own = row('own sentences, scenario left out', calibrationOf(page.byScenario));
  return `## When it says it is sure

Share that was right, by the word for its sureness (sure from .8, fairly sure from .55). “Gap” is the
expected calibration error over ten bins. The temperature of each attribute is fitted on these same turns.

| | gap | sure | fairly sure | guessing |
|---|---|---|---|---|
${[...rows, own].join('\n')}`;
}

function ownSentences(page: Page): string {
  const names = [...new Set(page.own.map((sentence) => sentence.behaviour))];
  const rows = names.map((behaviour) => {
    const meant = page.byScenario.filter((r) => r.sentence.behaviour === behaviour);
    const called = page.byScenario.filter(
      (r) => r.heard === behaviour && r.sentence.speaker === meant[0]?.sentence.speaker,
    );
    const hit = meant.filter((r) => r.right).length;
    const aside = page.setAside.filter((r) => r.sentence.behaviour === behaviour);
    return `| ${behaviour} | ${meant.length} | ${n(called.length === 0 ? 0 : hit / called.length)} | ${n(hit / Math.max(1, meant.length))} | ${aside.filter((r) => r.right).length} of ${aside.length} |`;
  });
  const share = (readings: readonly Reading[], speaker: string): string => {
    const inside = readings.filter((r) => r.sentence.speaker === speaker);
    const right = inside.filter((r) => r.right).length;
    return `${right} of ${inside.length} (${percent(right / inside.length)})`;
  };
  const aside = (scenario: string): readonly Reading[] =>
    page.setAside.filter((r) => r.sentence.scenario === scenario);
  const scenarios = new Set(page.own.map((sentence) => sentence.scenario)).size;
  const kinds = page.byScenario.filter((r) => r.sentence.kind !== '' && r.right);
  return `## Consistency with our own codebook

These are sentences we wrote to be a behaviour. One hand wrote sentences, labels and rules, and no human
expert has coded them. So this is **codebook consistency, not agreement with experts**, and real talk is harder.

- One of ${scenarios} scenarios left out in turn (the rules were mended while looking at these): supporters
  ${share(page.byScenario, 'supporter')}, peers ${share(page.byScenario, 'peer')}.
- A scenario on gambling, set aside: no rule was mended by its sentences, though its total was seen while we worked.
  Supporters ${share(aside('gambling'), 'supporter')}, peers ${share(aside('gambling'), 'peer')}. It is small. Before anything was learned or mended, the rules alone
  had 58 of 73 and 11 of 15.
- **The most honest figure here**: when the “everyday” scenario was new (159 sentences written to be harder, on grief, housing
  and work, heard before any rule was mended by them), the ear had **81 of 130 supporters’ and 20 of 29 peers’** right. Expect
  that, not the larger figures, on words it has not met. Most misses fell on the kind side: reproaches heard as something milder.
- **What learners type to Sam**, the simulated peer: 118 supporters' sentences set aside, formal and typed quickly, written before
  the mending; no rule was mended by them. Before, the ear had **97 of 118 (82 %)** right; now it has
  **${share(aside('sam'), 'supporter')}**. The mending went by ${page.own.filter((sentence) => sentence.scenario === 'sam').length} other sentences from the same world, which it then learned from.
  One hand wrote both lists and knew the kinds of mistake, and saw this total, by behaviour, while working. Two more
  lists, the second written to be hard, were heard while new, before any rule was mended by them: **100 of 135 and 42 of 80**.
  Words from strangers may well be heard as badly as that.
- Kind of change talk, where change talk was heard: ${kinds.filter((r) => r.kind === r.sentence.kind).length} of ${kinds.length}.

| behaviour | sentences | precision | recall | set aside (gambling and Sam) |
|---|---|---|---|---|
${rows.join('\n')}`;
}

function falseReproaches({ reproaches: r }: Page): string {
  if (r === undefined) return '## Reproaches heard where there are none\n\nNot measured: AnnoMI was absent.';
  const of = (count: number): string => `${count} (${((100 * count) / r.turns).toFixed(1)} %)`;
  return `## Reproaches heard where there are none

AnnoMI's coders took ${r.turns} open turns for a reflection and for nothing that steers. In how many did the ear
hear, in any sentence, “judging or warning”: ${of(r.confronting)}; “talking into it”: ${of(r.persuading)}; “advice, not
asked for”: ${of(r.adviceWithoutPermission)}. Some of these turns do hold advice. The sentence heads never saw these turns;
the turn view they lean on a little did. When no rule gives evidence, such readings are made to count for less:
in doubt, in favour.`;
}

function wrong(page: Page): string {
  const seen = new Map<string, Reading>();
  for (const reading of page.byScenario)
    if (!reading.right && !seen.has(`${reading.sentence.behaviour} ${reading.heard}`))
      seen.set(`${reading.sentence.behaviour} ${reading.heard}`, reading);
  const rows = [...seen.values()]
    .slice(0, 40)
    .map((r) => `| ${r.sentence.text} | ${r.sentence.behaviour} | ${r.heard} | ${n(r.probability)} |`);
  return `## Where it goes wrong

Our own sentences, heard by an ear that had not seen their scenario: up to forty kinds of mistake, one of each.

| sentence | written as | heard as | how sure |
|---|---|---|---|
${rows.join('\n')}

Known weak spots: an affirmation of something done and a reflection of it look alike; persuading without a
usual phrase is often heard as a reflection or as information; irony, jokes and quoting are not understood;
questions typed without “?” are sometimes missed; a run of clauses without marks is heard as one sentence;
the ear reads English only, and mostly British, Irish and New Zealand turns of phrase.`;
}

const notFor = `## What it is for, and what not

It is for a learner, or for a supporter who looks back on a talk that everyone in it agreed to look at: a
second reading to think with, and to disagree with. “I see it differently” is always a fair answer.

It is **not for judging anyone**. Not for ranking, hiring, paying, warning or dismissing a supporter; not for
totals per named person; not for deciding about a peer, their risk, their honesty or their progress. Change talk
heard or not heard says nothing about what a person will do. It is no safety net: in danger, people help, not
this.`;

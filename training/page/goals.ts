import type { Figures } from '../keen/score.ts';
import { n, percentFine, shareWords, table } from './words.ts';

interface Goal {
  readonly what: string;
  readonly reached: number;
  readonly words: string;
  readonly floor: number;
  readonly reachFor: number;
  /** The mean expert, where there is one. */
  readonly experts: string;
  /** True where less is better. */
  readonly less?: boolean;
}

const share = ({ hit, of }: { readonly hit: number; readonly of: number }): number => hit / Math.max(1, of);

/** Every figure that was asked of the ear, with what was reached. */
export function goalsOf(figures: Figures): readonly Goal[] {
  const { crossValidation: cv, setAside, steering } = figures;
  const macro = (
    what: string,
    f: { readonly macroF1: number; readonly interval: readonly [number, number] },
    floor: number,
    reachFor: number,
    experts: string,
  ): Goal => ({
    what,
    reached: f.macroF1,
    words: `${n(f.macroF1)} (${n(f.interval[0])}–${n(f.interval[1])})`,
    floor,
    reachFor,
    experts,
  });
  const plain = (what: string, reached: number, floor: number, reachFor: number, less = false): Goal => ({
    what,
    reached,
    words: n(reached),
    floor,
    reachFor,
    experts: '',
    less,
  });
  const expertGoal = (what: string, name: keyof typeof cv | 'steering', floor: number): Goal => {
    const { experts } = name === 'steering' ? steering : cv[name];
    const [mean, low, high] = experts.experts;
    return {
      what: `${what}: kappa, as a share of the mean expert's`,
      reached: experts.share,
      words: `${n(experts.share)} (${n(experts.interval[0])}–${n(experts.interval[1])})`,
      floor,
      reachFor: low / mean,
      experts: `1.0 (${n(low / mean)}–${n(high / mean)})`,
    };
  };
  const worst = Math.max(
    ...Object.values(cv).map((f) => f.calibration.error),
    figures.setAsideCalibration.error,
  );
  return [
    macro('set-aside sentences, all codes', setAside, 0.72, 0.88, ''),
    plain('set aside: advice not asked for, F1', setAside.adviceWithoutPermission, 0.85, 0.93),
    plain('set aside: affirmation against praise, F1', setAside.affirmationOrPraise, 0.85, 0.93),
    {
      ...plain(
        'set aside: “confronting” heard in reflections, affirmations, own stories',
        share(setAside.wronglyConfronting),
        0.03,
        0.005,
        true,
      ),
      words: shareWords(setAside.wronglyConfronting),
    },
    {
      ...plain(
        'set aside: excused harm missed on a reflection or affirmation',
        share(setAside.excuseMissed),
        0.25,
        0.05,
        true,
      ),
      words: shareWords(setAside.excuseMissed),
    },
    macro('main behaviour', cv.main, 0.745, 0.79, '.86'),
    macro('question: none, open, closed', cv.question, 0.78, 0.82, '.83'),
    macro('reflection: none, simple, complex', cv.reflection, 0.585, 0.61, '.61'),
    macro('input: none, information, steer', steering, 0.54, 0.65, '.73'),
    macro('client: change, neutral, sustain', cv.talk, 0.54, 0.58, '.73'),
    plain('typed: main behaviour', cv.main.typed, 0.72, 0.76),
    plain('typed: question', cv.question.typed, 0.66, 0.72),
    expertGoal('main behaviour', 'main', 0.8),
    expertGoal('question', 'question', 0.8),
    expertGoal('input (none, information, steer)', 'steering', 0.8),
    expertGoal('reflection', 'reflection', 0.6),
    expertGoal('client talk', 'talk', 0.45),
    { ...plain('expected calibration error, the worst of all', worst, 0.06, 0.03, true), words: n(worst) },
  ];
}

/** The table of goals. */
export function goalsTable(figures: Figures): string {
  const bar = (goal: Goal, value: number): string =>
    goal.less === true && value < 0.2 && goal.what.startsWith('set aside') ? percentFine(value) : n(value);
  const met = (goal: Goal, bound: number): boolean =>
    goal.less === true ? goal.reached <= bound : goal.reached >= bound;
  const rows = goalsOf(figures).map((goal) => [
    goal.what,
    bar(goal, goal.floor),
    bar(goal, goal.reachFor),
    `**${goal.words}**`,
    goal.experts,
    met(goal, goal.reachFor) && met(goal, goal.floor)
      ? 'reached'
      : met(goal, goal.floor)
        ? 'floor met'
        : 'MISSED',
  ]);
  return table(['figure', 'floor', 'reach for', 'reached (95 %)', 'experts', ''], rows);
}

/** A point of the openness line: 0..10 after a turn. */
export interface OpennessPoint {
  readonly seq: number;
  readonly value: number;
}

/** A place on the drawing, both 0..100 (per cent of its width and of its height, from the top). */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A mark below the line: which sentence moved it, and in which row it stands so that two never overlap. */
export interface LineMark {
  readonly seq: number;
  readonly direction: 'opened' | 'closed';
  readonly place: Place;
  readonly row: number;
}

/** The openness line, ready to draw. */
export interface OpennessLine {
  readonly places: readonly Place[];
  /** SVG path of the line. */
  readonly line: string;
  /** SVG path of the water below it. */
  readonly water: string;
  readonly marks: readonly LineMark[];
}

/** The line is never stretched so far that less than this many steps of ten fill its height. */
const smallestSpan = 4;
/** Room above and below the line, in per cent of the height. */
const margin = 12;
/** Marks closer than this (per cent of the width) stand in two rows. */
const closest = 14;

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function placed(points: readonly OpennessPoint[]): readonly Place[] {
  const values = points.map((point) => point.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(high - low, smallestSpan);
  const bottom = Math.max(0, Math.min((low + high - span) / 2, 10 - span));
  return points.map((point, index) => ({
    x: rounded(points.length === 1 ? 50 : (index / (points.length - 1)) * 100),
    y: rounded(100 - margin - ((point.value - bottom) / span) * (100 - 2 * margin)),
  }));
}

/** Slopes that never overshoot a point (Fritsch & Carlson 1980), so that the line shows no move that was not there. */
function slopes(places: readonly Place[]): readonly number[] {
  const rises = places.slice(1).map((to, index) => {
    const from = places[index];
    return from === undefined ? 0 : (to.y - from.y) / (to.x - from.x);
  });
  return places.map((_, index) => {
    const before = rises[index - 1];
    const after = rises[index];
    if (before === undefined) return after ?? 0;
    if (after === undefined) return before;
    if (before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
}

function curve(places: readonly Place[]): string {
  const [first, ...rest] = places;
  if (first === undefined) return '';
  const lean = slopes(places);
  let path = `M${first.x} ${first.y}`;
  let from = first;
  for (const [index, to] of rest.entries()) {
    const third = (to.x - from.x) / 3;
    const leave = rounded(from.y + third * (lean[index] ?? 0));
    const arrive = rounded(to.y - third * (lean[index + 1] ?? 0));
    path += `C${rounded(from.x + third)} ${leave} ${rounded(to.x - third)} ${arrive} ${to.x} ${to.y}`;
    from = to;
  }
  return path;
}

/** Draws the openness line, with the sentences that moved it where their effect shows. */
export function opennessLine(
  points: readonly OpennessPoint[],
  movedBy: readonly { readonly seq: number; readonly direction: 'opened' | 'closed' }[],
): OpennessLine | null {
  if (points.length < 2) return null;
  const places = placed(points);
  const line = curve(places);
  const marks: LineMark[] = [];
  for (const mover of [...movedBy].sort((a, b) => a.seq - b.seq)) {
    const at = points.findIndex((point) => point.seq >= mover.seq);
    const place = places[at === -1 ? places.length - 1 : at];
    if (place === undefined) continue;
    if (marks.some((mark) => mark.seq === mover.seq && mark.direction === mover.direction)) continue;
    const before = marks.at(-1);
    const crowded = before !== undefined && before.row === 0 && place.x - before.place.x < closest;
    marks.push({ seq: mover.seq, direction: mover.direction, place, row: crowded ? 1 : 0 });
  }
  return { places, line, water: `${line}L100 100L0 100Z`, marks };
}

/** The learner's own count of a turn: 1 for the first thing they said. */
export function learnerTurn(
  turns: readonly { readonly seq: number; readonly speaker: 'supporter' | 'peer' }[],
  seq: number,
): number {
  return turns.filter((turn) => turn.speaker === 'supporter' && turn.seq <= seq).length;
}

import type { WayPicture, WhereItStands } from '../contract/standing.ts';

/** In the units of the picture, which is as wide as a small phone’s page. */
const inARow = 6;
const step = 54;
const rowHeight = 50;
const edge = 25;
/** How far a station stands above or below its row, so that the way winds a little. */
const sway = 5;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A winding way with a station for each lesson; a long course turns back at the edge, like a path up a hill. */
export function wayPicture(stands: readonly WhereItStands[]): WayPicture {
  const places = stands.map((_, index) => placeOf(index));
  const last = stands.findLastIndex((at) => at !== 'closed');
  const rows = Math.max(1, Math.ceil(stands.length / inARow));
  return {
    width: 2 * edge + (inARow - 1) * step,
    height: 2 * edge + (rows - 1) * rowHeight,
    walked: wayAlong(places.slice(0, last + 1)),
    ahead: wayAlong(places.slice(Math.max(last, 0))),
    stations: stands.map((at, index) => ({ ...placeOf(index), at })),
  };
}

function placeOf(index: number): Place {
  const row = Math.floor(index / inARow);
  const along = index % inARow;
  const column = row % 2 === 0 ? along : inARow - 1 - along;
  return { x: edge + column * step, y: edge + row * rowHeight + (index % 2 === 0 ? sway : -sway) };
}

function wayAlong(places: readonly Place[]): string {
  const [first, ...others] = places;
  if (first === undefined || others.length === 0) return '';
  let before = first;
  const bends = others.map((place) => {
    const bend = bendBetween(before, place);
    before = place;
    return bend;
  });
  return [`M${first.x} ${first.y}`, ...bends].join('');
}

function bendBetween(from: Place, to: Place): string {
  if (from.x !== to.x) {
    const middle = (from.x + to.x) / 2;
    return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  }
  const out = from.x > edge ? from.x + 24 : from.x - 24;
  return `C${out} ${from.y} ${out} ${to.y} ${to.x} ${to.y}`;
}

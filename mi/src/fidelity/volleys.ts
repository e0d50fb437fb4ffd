import type { SupporterBehaviour } from '../behaviours/index.ts';
import { viewOf } from '../listening/view.ts';
import type { CodedTurn } from './coded-turn.ts';
import { spokenPieces } from './spoken-piece.ts';
import type { SpokenPiece } from './spoken-piece.ts';
import { onlyFacilitates } from './wording-cues.ts';

/** Everything a supporter said before the peer took a turn. */
export interface Volley {
  readonly pieces: readonly SpokenPiece[];
  /** Places of the peer turns that only kept the supporter talking, inside this volley. */
  readonly facilitators: readonly number[];
  /** What the peer said between the volley before and this one; empty at the start of a talk. */
  readonly answered: readonly string[];
  /** True when the peer’s “yeah” after it ended it, because it answered. */
  readonly endedByAnswer: boolean;
}

const wantsAnAnswer: ReadonlySet<SupporterBehaviour> = new Set([
  'openQuestion',
  'closedQuestion',
  'seekingCollaboration',
  'simpleReflection',
  'complexReflection',
  'summary',
]);

/** The last piece that is more than “okay”: what a “yeah” would be a yeah to. */
function lastSaid(pieces: readonly SpokenPiece[]): SpokenPiece | undefined {
  for (let i = pieces.length - 1; i >= 0; i -= 1) {
    const piece = pieces[i];
    if (piece !== undefined && !piece.facilitates && piece.coded.behaviour !== 'smallTalk') return piece;
  }
  return undefined;
}

/** Whether a “yeah” now would be an answer. (MITI 4.2.1: one that answers a question or a reflection ends the volley.) */
function awaitsAnswer(pieces: readonly SpokenPiece[]): boolean {
  const last = lastSaid(pieces);
  return last !== undefined && (wantsAnAnswer.has(last.coded.behaviour) || last.hasQuestionMark);
}

/** Cuts a talk into volleys. Turns of one speaker in a row are read as one. */
export function volleysOf(turns: readonly CodedTurn[]): readonly Volley[] {
  const volleys: Volley[] = [];
  let pieces: SpokenPiece[] = [];
  let facilitators: number[] = [];
  let overheard: number[] = [];
  let answered: string[] = [];
  const close = (endedByAnswer: boolean): void => {
    if (pieces.length > 0) volleys.push({ pieces, facilitators, answered, endedByAnswer });
    if (pieces.length > 0) answered = [];
    pieces = [];
    facilitators = [];
    overheard = [];
  };
  turns.forEach((turn, at) => {
    if (turn.speaker === 'supporter') {
      // A “yeah” is inside the volley only once the supporter has gone on over it.
      facilitators = [...facilitators, ...overheard];
      overheard = [];
      pieces.push(...spokenPieces(turn, at));
      return;
    }
    if (pieces.length > 0 && onlyFacilitates(turn.text)) {
      // A turn with nothing in it answers nothing.
      if (viewOf(turn.text).tokens.length === 0 || !awaitsAnswer(pieces)) {
        overheard.push(at);
        return;
      }
      close(true);
    } else close(false);
    answered.push(turn.text);
  });
  close(false);
  return volleys;
}

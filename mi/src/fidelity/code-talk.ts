import { codeVolley } from './code-volley.ts';
import type { CodedVolley } from './code-volley.ts';
import type { CodedTurn } from './coded-turn.ts';
import { permissionAtStart, noPermission } from './permission.ts';
import { tells } from './piece-verdict.ts';
import { affirmationsOfATalk } from './repeats.ts';
import { volleysOf } from './volleys.ts';

/**
 * Codes ONE talk by the rules of MITI 4.2.1, volley by volley, with the reason for every piece that
 * counts and every piece that does not. It knows only what it is given: coded pieces, and words where a
 * rule needs them. The same turns always give the same codes.
 */
export function codeTalk(turns: readonly CodedTurn[]): readonly CodedVolley[] {
  const volleys = volleysOf(turns);
  const saidTooOften = affirmationsOfATalk();
  let permission = noPermission;
  return volleys.map((volley, at) => {
    const previous = volleys[at - 1];
    permission = permissionAtStart(permission, previous, volley, at);
    const done = codeVolley(volley, at, {
      permission,
      toldBefore: previous?.pieces.some(tells) ?? false,
      saidTooOften,
    });
    ({ permission } = done);
    return done.coded;
  });
}

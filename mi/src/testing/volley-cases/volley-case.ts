import type { SupporterBehaviour } from '../../behaviours/index.ts';
import type { CodedPiece, CodedTurn, MitiCode, MitiRule } from '../../fidelity/index.ts';

/** A worked case: a few coded turns of our own, and what the rules of MITI make of them. */
export interface VolleyCase {
  /** The rule it shows; the engine has to name it among its reasons. */
  readonly shows: MitiRule;
  readonly turns: readonly CodedTurn[];
  /** The codes of each volley, in the order said. */
  readonly expected: readonly (readonly MitiCode[])[];
  readonly because: string;
}

/** A piece that is coded without doubt, unless `more` says otherwise. */
export function piece(
  behaviour: SupporterBehaviour,
  text: string,
  more: Partial<Omit<CodedPiece, 'behaviour' | 'text'>> = {},
): CodedPiece {
  return { text, behaviour, flags: [], probability: 1, ...more };
}

/** A supporter's turn of these pieces. */
export function supporter(...sentences: readonly CodedPiece[]): CodedTurn {
  return { speaker: 'supporter', sentences };
}

/** A peer's turn. */
export function peer(text: string): CodedTurn {
  return { speaker: 'peer', text };
}

/** A case in one line: the rule, the reason, the turns, the codes of each volley. */
export function aCase(
  shows: MitiRule,
  because: string,
  turns: readonly CodedTurn[],
  expected: readonly (readonly MitiCode[])[],
): VolleyCase {
  return { shows, because, turns, expected };
}

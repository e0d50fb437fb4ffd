import { asksPermission } from '../listening/permission.ts';
import { viewOf } from '../listening/view.ts';
import type { CodedPiece, CodedTurn, PiecePlace } from './coded-turn.ts';
import { onlyKeepsListening } from './wording-cues.ts';

/** A piece with its place and with what the rules ask of its words, laid out once. */
export interface SpokenPiece extends PiecePlace {
  readonly coded: CodedPiece;
  readonly plain: string;
  readonly wordCount: number;
  readonly content: ReadonlySet<string>;
  /** Only “okay”, “mm”, “right”. */
  readonly facilitates: boolean;
  readonly hasQuestionMark: boolean;
  /** Coded as seeking, and its words ask permission to give something. */
  readonly asksPermission: boolean;
}

const seeks = ({ behaviour, alsoFits }: CodedPiece): boolean =>
  behaviour === 'seekingCollaboration' || alsoFits === 'seekingCollaboration';

/** The pieces of one supporter turn, laid out. */
export function spokenPieces(turn: CodedTurn, at: number): readonly SpokenPiece[] {
  if (turn.speaker === 'peer') return [];
  return turn.sentences.map((coded, piece): SpokenPiece => {
    const view = viewOf(coded.text);
    return {
      turn: at,
      piece,
      coded,
      plain: view.plain,
      wordCount: view.words.length,
      content: view.content,
      facilitates: onlyKeepsListening(coded.text),
      hasQuestionMark: view.tokens.includes('?'),
      asksPermission: seeks(coded) && asksPermission(view.plain),
    };
  });
}

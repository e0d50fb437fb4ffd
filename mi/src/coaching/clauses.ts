/** Words that turn a meaning round; tested on lower case. */
export const no =
  /\b(?:not|no|never|nothing|nobody|none|without|hardly|cannot|\w+n['’]t|dont|cant|wont|didnt|isnt|wasnt|doesnt|aint)\b/;
/** A stretch of a turn between two marks. */
export interface Clause {
  /** Lower case, straight apostrophes. */
  readonly words: string;
  /** The whole sentence it stands in. */
  readonly sentence: string;
  readonly asks: boolean;
}

/** The stretches of a turn (its last 1,500 characters), in order, lower case and without quotes. */
export function clausesOf(turn: string): readonly Clause[] {
  const plain = turn
    .slice(-1_500)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”"*_]/g, '');
  const clauses: Clause[] = [];
  for (const sentence of plain.match(/[^.!?\n]+[.!?]*/g) ?? []) {
    const asks = sentence.includes('?');
    const bare = sentence
      .replace(/[.!?]+/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    for (const part of bare.split(/[,;:()–—…]+| - /)) {
      const words = part.trim();
      if (words.length > 0) clauses.push({ words, sentence: bare, asks });
    }
  }
  return clauses;
}

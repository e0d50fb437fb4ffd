/**
 * Writes a long pattern the way people read it: over several lines, broken after any `|`. Line breaks
 * and the white space around them are no part of the pattern; everything else is taken as it stands.
 * A template tag: anyOf`hi|hey|` and on the next line `hello` make 'hi|hey|hello'.
 */
export function anyOf(parts: TemplateStringsArray, ...inside: readonly string[]): string {
  return String.raw({ raw: parts.raw.map((part) => part.replace(/\s*\n\s*/g, '')) }, ...inside);
}

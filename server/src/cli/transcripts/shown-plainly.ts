/**
 * Characters that can move a cursor, colour a screen, ring a bell or turn text around: C0 and C1
 * controls, line and paragraph separators, bidirectional overrides and isolates, and characters that
 * show nothing. The two joiners stay (U+200C, U+200D): Persian and emoji are written with them.
 */
const unsafe =
  // eslint-disable-next-line no-control-regex -- controls are what this line is about
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/** The text with every unsafe character written out, as in `\u{202e}`: a terminal can show it as it is. */
export function shownPlainly(text: string): string {
  return text.replace(unsafe, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Words from a file, in quotation marks, safe to show and at most 40 characters long. */
export function quoted(text: string): string {
  const letters = [...text];
  return `“${shownPlainly(letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : text)}”`;
}

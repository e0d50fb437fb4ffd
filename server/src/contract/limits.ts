/** Sizes everyone keeps to, on both sides of the wire (characters are UTF-16 units). */
export const limits = {
  /** Longest message, drill answer or note a person may write. */
  messageCharacters: 8_000,
  /** Largest request body in bytes. */
  bodyBytes: 64 * 1024,
  /** Largest form in bytes: a form writes each of a letter’s up to three bytes as three characters. */
  formBytes: 80 * 1024,
  /** Largest form with a file in bytes: a zipped course of 2 MB, and what the form writes around it. */
  uploadBytes: 2 * 1024 * 1024 + 16 * 1024,
  /** Longest line of a transcript file in bytes. */
  transcriptLineBytes: 1024 * 1024,
} as const;

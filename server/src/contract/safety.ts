/** A number to call, as the organisation keeps it. */
export interface HelpNumber {
  readonly name: string;
  readonly number: string;
  readonly when: string;
  readonly where: string;
}

/** The static help sheet: the same words with or without script, sign-in or network. */
export interface HelpSheet {
  readonly title: string;
  readonly lines: readonly string[];
  readonly numbers: readonly HelpNumber[];
  /** Half a minute of breathing and looking round; below the numbers. */
  readonly grounding: { readonly title: string; readonly lines: readonly string[] };
}

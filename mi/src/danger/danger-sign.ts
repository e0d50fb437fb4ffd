/** What kind of danger the words speak of. */
export type DangerKind = 'suicide' | 'selfHarm' | 'overdose' | 'violenceToMe' | 'harmToOther' | 'childAtRisk';

/** One sign of danger, with the words that gave it away. */
export interface DangerSign {
  readonly kind: DangerKind;
  /** The words found, lower case and with short forms written out; one or more, never empty. */
  readonly because: readonly string[];
}

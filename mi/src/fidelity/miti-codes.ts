/**
 * The ten behaviour codes of MITI 4.2.1 (Moyers, Manuel & Ernst), in our own words. The short names are
 * for those who know them; nothing outside `fidelity/` uses them.
 */
export interface MitiCodeEntry {
  readonly short: string;
  readonly longName: string;
  /** A volley holds at most one code of each slot, so eight at most. */
  readonly slot: MitiSlot;
  /** What it adds to: `adherent` (MIA), `nonAdherent` (MINA) or neither. */
  readonly side: 'adherent' | 'nonAdherent' | 'neither';
}

/** The eight places in a volley. */
export type MitiSlot =
  'information' | 'advice' | 'question' | 'reflection' | 'affirm' | 'seek' | 'emphasise' | 'confront';

/** The name of a MITI code. */
export type MitiCode =
  | 'giveInformation'
  | 'persuade'
  | 'persuadeWithPermission'
  | 'question'
  | 'simpleReflection'
  | 'complexReflection'
  | 'affirm'
  | 'seekCollaboration'
  | 'emphasiseAutonomy'
  | 'confront';

/** The table, one row for each code. */
export const mitiCodes: Readonly<Record<MitiCode, MitiCodeEntry>> = {
  giveInformation: { short: 'GI', longName: 'giving information', slot: 'information', side: 'neither' },
  persuade: { short: 'Persuade', longName: 'persuading', slot: 'advice', side: 'nonAdherent' },
  persuadeWithPermission: {
    short: 'Persuade with',
    longName: 'persuading with permission',
    slot: 'advice',
    side: 'neither',
  },
  question: { short: 'Q', longName: 'question', slot: 'question', side: 'neither' },
  simpleReflection: { short: 'SR', longName: 'simple reflection', slot: 'reflection', side: 'neither' },
  complexReflection: { short: 'CR', longName: 'complex reflection', slot: 'reflection', side: 'neither' },
  affirm: { short: 'AF', longName: 'affirming', slot: 'affirm', side: 'adherent' },
  seekCollaboration: { short: 'Seek', longName: 'seeking collaboration', slot: 'seek', side: 'adherent' },
  emphasiseAutonomy: {
    short: 'Emphasise',
    longName: 'emphasising autonomy',
    slot: 'emphasise',
    side: 'adherent',
  },
  confront: { short: 'Confront', longName: 'confronting', slot: 'confront', side: 'nonAdherent' },
};

/** Every code, in the order of the table. */
export const mitiCodeNames = Object.keys(mitiCodes) as readonly MitiCode[];

/**
 * The two summary measures that MITI sets figures for, each beside its long name. Figures: Moyers,
 * Manuel & Ernst, their own expert opinion from 20-minute segments, not normed. MITI sets none for the
 * totals of adherent and non-adherent codes, so there is none here.
 */
export const miti = {
  'R:Q': { longName: 'reflections for every question', fair: 1, good: 2 },
  '%CR': { longName: 'share of reflections that go deeper', fair: 0.4, good: 0.5 },
} as const;

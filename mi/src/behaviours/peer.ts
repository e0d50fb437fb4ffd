/**
 * What a peer's sentence can be. Change talk and sustain talk are the two voices of ambivalence and
 * both are welcome; discord is about the relationship, not about change (Miller & Rollnick).
 * Kinds of change talk: MISC 2.5 (DARN-CAT).
 */
export interface PeerBehaviourEntry {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  readonly source: string;
}

const entries = {
  changeTalk: {
    name: 'change talk',
    meaning: 'The person speaks for a change: a wish, a reason, a step.',
    example: 'I want my Sunday mornings back.',
    source: 'MISC 2.5: change talk (+)',
  },
  sustainTalk: {
    name: 'sustain talk',
    meaning: 'The person speaks for things staying as they are. It is half of being in two minds.',
    example: 'They’re the only mates I’ve got.',
    source: 'MISC 2.5: sustain talk (-)',
  },
  discord: {
    name: 'discord',
    meaning: 'Something is off between the two of you: arguing, brushing off, shutting down.',
    example: 'You sound like my caseworker.',
    source: 'Miller & Rollnick 2013: discord, apart from sustain talk',
  },
  neutral: {
    name: 'telling',
    meaning: 'The person tells, asks or answers, leaning neither way.',
    example: 'It starts at seven on Saturday.',
    source: 'MISC 2.5: follow/neutral (N)',
  },
} as const satisfies Record<string, PeerBehaviourEntry>;

/** The name of a row of the table above. */
export type PeerBehaviour = keyof typeof entries;
/** The table, one row for each behaviour of a peer. */
export const peerBehaviours: Readonly<Record<PeerBehaviour, PeerBehaviourEntry>> = entries;
/** Every name, in the order of the table. */
export const peerBehaviourNames = Object.keys(entries) as readonly PeerBehaviour[];

/** DARN prepares, CAT moves (MISC 2.5). */
export const changeTalkKinds = {
  desire: { name: 'wish', example: 'I want to be there for her.' },
  ability: { name: 'can', example: 'I could leave by nine.' },
  reason: { name: 'reason', example: 'I sleep when I don’t drink.' },
  need: { name: 'need', example: 'Something has to give.' },
  commitment: { name: 'will', example: 'I’m going to ring him.' },
  activation: { name: 'ready', example: 'I’m up for trying that.' },
  takingSteps: { name: 'step taken', example: 'I told Marty I’d drive.' },
} as const;

/** The name of a kind of change talk. */
export type ChangeTalkKind = keyof typeof changeTalkKinds;

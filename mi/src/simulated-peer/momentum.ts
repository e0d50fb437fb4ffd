import type { PeerBehaviour, SupporterBehaviour } from '../behaviours/index.ts';
import type { Asked } from './person.ts';
import type { Dice, PeerState } from './state.ts';

/**
 * How one turn leads to the next. What a person said last predicts what they say next better than
 * anything the other does in between; the move then shifts it.
 *
 * The numbers are shares counted over the 133 AnnoMI transcripts: P(next talk | the person’s last
 * talk, the move before it). They are demonstrations, many of them scripted, and the low-quality
 * ones are few: a practice person made of them is plausible, not a forecast of anyone.
 */
export interface NextTalk {
  readonly change: number;
  readonly sustain: number;
}

/** The moves AnnoMI tells apart. */
export type CountedMove = 'open' | 'closed' | 'simple' | 'complex' | 'information' | 'advice' | 'other';

/** The talk AnnoMI tells apart; discord is not labelled there and follows sustain talk (theory). */
export type CountedTalk = 'change' | 'neutral' | 'sustain';

/** Counted in AnnoMI (after sustain 530 turns, after change 1,145, after neutral 2,994). */
export const nextTalk: Readonly<Record<CountedTalk, Readonly<Record<CountedMove, NextTalk>>>> = {
  sustain: {
    open: { change: 0.286, sustain: 0.403 },
    closed: { change: 0.115, sustain: 0.404 },
    simple: { change: 0.042, sustain: 0.347 },
    complex: { change: 0.135, sustain: 0.337 },
    information: { change: 0.184, sustain: 0.342 },
    advice: { change: 0.174, sustain: 0.391 },
    other: { change: 0.108, sustain: 0.525 },
  },
  change: {
    open: { change: 0.715, sustain: 0.07 },
    closed: { change: 0.469, sustain: 0.062 },
    simple: { change: 0.517, sustain: 0.023 },
    complex: { change: 0.497, sustain: 0.055 },
    information: { change: 0.298, sustain: 0.106 },
    advice: { change: 0.483, sustain: 0.103 },
    other: { change: 0.603, sustain: 0.072 },
  },
  neutral: {
    open: { change: 0.27, sustain: 0.101 },
    closed: { change: 0.111, sustain: 0.078 },
    simple: { change: 0.134, sustain: 0.058 },
    complex: { change: 0.15, sustain: 0.094 },
    information: { change: 0.101, sustain: 0.069 },
    advice: { change: 0.189, sustain: 0.149 },
    // Not counted apart: the share after any move stands in.
    other: { change: 0.148, sustain: 0.079 },
  },
};

/**
 * Which counted move a behaviour is nearest to; null where AnnoMI has no label and theory decides
 * instead (see `drawTalk`): being told, talked into, judged, or held against someone else’s road.
 */
export const countedAs: Readonly<Record<SupporterBehaviour, CountedMove | null>> = {
  openQuestion: 'open',
  closedQuestion: 'closed',
  simpleReflection: 'simple',
  complexReflection: 'complex',
  summary: 'complex',
  simpleAffirmation: 'other',
  complexAffirmation: 'other',
  praise: 'other',
  emphasisingChoice: 'other',
  seekingCollaboration: 'other',
  givingInformation: 'information',
  adviceWithPermission: 'advice',
  adviceWithoutPermission: null,
  persuading: null,
  confronting: null,
  sharing: 'other',
  sharingThatHandsBack: 'open',
  sharingAsAdvice: null,
  apologising: 'other',
  standingWith: 'other',
  safetyStep: 'other',
  structure: 'other',
  smallTalk: 'other',
};

/**
 * A question asks for a side: "what do you like about it?" calls up sustain talk, "what worries
 * you?" change talk. Factors on the counted shares; ours (Moyers et al. 2009: you hear more of what
 * you ask for and reflect).
 */
const askedFor: Readonly<Record<Asked, NextTalk>> = {
  likes: { change: 0.5, sustain: 3 },
  worries: { change: 2, sustain: 0.7 },
  helps: { change: 2, sustain: 0.6 },
  feels: { change: 1, sustain: 1 },
  wants: { change: 3, sustain: 0.8 },
  next: { change: 2.5, sustain: 1 },
  past: { change: 0.6, sustain: 0.6 },
  rate: { change: 1, sustain: 1 },
  whyNotLower: { change: 6, sustain: 0.2 },
  whatHigher: { change: 6, sustain: 0.2 },
};

/**
 * The kind of talk that comes next. `move` is the move being answered. At 5 on every inner scale and
 * with nothing particular asked the shares are the counted ones; leaning and confidence lift change
 * talk, pushback lifts sustain talk. Discord comes only from the moves theory names.
 */
export function drawTalk(
  state: PeerState,
  move: SupporterBehaviour,
  asked: Asked | null,
  dice: Dice,
): PeerBehaviour {
  const counted = countedAs[move];
  if (counted === null)
    return move === 'confronting' || dice() < discordShare(state) ? 'discord' : 'sustainTalk';
  const { change, sustain } = nextTalk[countedTalk(state.momentum)][counted];
  const pull = asked === null ? { change: 1, sustain: 1 } : askedFor[asked];
  const forChange = change * pull.change * Math.exp(0.3 * (state.leaning - 5) + 0.1 * (state.confidence - 5));
  const forSustain =
    sustain * pull.sustain * Math.exp(-0.3 * (state.leaning - 5) + 0.15 * (state.pushback - 5));
  const roll = dice() * (forChange + forSustain + 1 - change - sustain);
  if (roll < forChange) return 'changeTalk';
  return roll < forChange + forSustain ? 'sustainTalk' : 'neutral';
}

/** Theory, ours: the more someone braces, the sooner "yes, but" becomes a quarrel. */
function discordShare(state: PeerState): number {
  return Math.min(0.8, Math.max(0.1, (state.pushback - 3) / 8));
}

function countedTalk(talk: PeerBehaviour): CountedTalk {
  if (talk === 'changeTalk') return 'change';
  return talk === 'neutral' ? 'neutral' : 'sustain';
}

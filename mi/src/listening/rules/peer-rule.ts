import type { ChangeTalkKind, PeerBehaviour } from '../../behaviours/peer.ts';

/** One row of the table of rules for a peer's sentence. */
export interface PeerRule {
  readonly behaviour: PeerBehaviour;
  readonly kind?: ChangeTalkKind;
  readonly weight: number;
  /** When it speaks, nothing learned may hear a leaning towards change. */
  readonly settles?: true;
  readonly says: RegExp;
  readonly unless?: RegExp;
  readonly example: string;
  readonly because: string;
}

/** What the change is often about. */
export const habit =
  'drink|drinking|use|using|smoke|smoking|go|going out|gamble|gambling|the pub|party|partying|beer|pills|gear|weed|bottle';
/** Ways to say no to a verb. */
export const not = "(?:don't|do not|didn't|can't|cannot|couldn't|won't|wouldn't|never|not|isn't|wasn't|no)";

/**
 * The two value lists that peer work and MI bring along, and our reading of how they pair up.
 *
 * Spirit: Miller & Rollnick, 4th edition, as listed in "The role of peer work and behaviour change"
 * (HMA, Christchurch, 11 April 2024). Themes: the four tasks of Intentional Peer Support (Shery Mead)
 * with wording shared by Te Pou's peer workforce values. The article lists both in order and never
 * states the pairs: the pairing below is our reading, and a learner may argue another.
 */
export const spiritElements = {
  partnership: 'Two people, each with strengths, working side by side.',
  acceptance: 'Warm, without judging; the person is met as they are.',
  compassion: 'Their good comes first, before mine and before the programme’s.',
  empowerment: 'Helping people see the strengths they already have, and build from there.',
} as const;

/** The name of an element of the spirit. */
export type SpiritElement = keyof typeof spiritElements;

/** What each theme of peer work says, as one person might say it to another. */
export const peerWorkThemes = {
  mutuality: 'A true two-way relationship; we have both been somewhere hard.',
  connection: 'What I learned by living it can meet what you are living.',
  worldView: 'How you came to see it that way matters, and so does what it taught you.',
  movingForward: 'There is always hope, and a next step of your own.',
} as const;

/** The name of a theme of peer work. */
export type PeerWorkTheme = keyof typeof peerWorkThemes;

/** Our reading of which spirit element answers which peer-work theme. */
export const spiritForTheme: Readonly<Record<PeerWorkTheme, SpiritElement>> = {
  mutuality: 'partnership',
  connection: 'acceptance',
  worldView: 'compassion',
  movingForward: 'empowerment',
};

import type { Contrast, Side } from './contrasts.ts';
import type { PeerWorkTheme, SpiritElement } from './spirit.ts';

/**
 * THE CATALOGUE: what a supporter's sentence can be. This table is the heart of Wayfellow. Hearing,
 * the simulated peer, coaching, the course and the screens are tables keyed by these names, so a row
 * added here shows, through the compiler, every place that has to say something about it.
 *
 * Sources named in the rows: MITI 4.2.1 (Moyers, Manuel & Ernst) and MISC 2.5 (Houck et al.) for
 * codes; "lesson page" is "The Role of Motivational Interviewing in Peer Support"; "HMA 2024" is
 * "The role of peer work and behaviour change"; "ours" is a code no public system has.
 */
export interface SupporterBehaviourEntry {
  /** Plain name, as a person reads it on the screen. */
  readonly name: string;
  /** One sentence: what the words do. */
  readonly meaning: string;
  readonly example: string;
  /** The contrast of the first lesson it sits on, or null for everyday talk. */
  readonly contrast: Contrast | null;
  readonly side: Side;
  /** The element of the spirit of MI it serves, or (on the traditional side) the one it costs. */
  readonly spirit: SpiritElement | null;
  readonly theme: PeerWorkTheme | null;
  readonly source: string;
}

const entries = {
  openQuestion: {
    name: 'open question',
    meaning: 'Asks so that the person can answer in their own way.',
    example: 'What matters most to you about Saturday?',
    contrast: 'adviceOrOwnReasons',
    side: 'mi',
    spirit: 'partnership',
    theme: 'worldView',
    source: 'MISC 2.5: open question; counted as Q in MITI 4.2.1',
  },
  closedQuestion: {
    name: 'closed question',
    meaning: 'Asks for a yes, a no or one fact.',
    example: 'Have you told him yet?',
    contrast: 'adviceOrOwnReasons',
    side: 'neither',
    spirit: null,
    theme: null,
    source: 'MISC 2.5: closed question; counted as Q in MITI 4.2.1',
  },
  simpleReflection: {
    name: 'simple reflection',
    meaning: 'Gives back what the person said, close to their words.',
    example: 'Saturday has been on your mind.',
    contrast: 'judgingOrAccepting',
    side: 'mi',
    spirit: 'acceptance',
    theme: 'connection',
    source: 'MITI 4.2.1: simple reflection',
  },
  complexReflection: {
    name: 'deeper reflection',
    meaning: 'Gives back what the person meant or felt but did not quite say.',
    example: 'Losing them would feel like losing the people who know you.',
    contrast: 'judgingOrAccepting',
    side: 'mi',
    spirit: 'acceptance',
    theme: 'connection',
    source: 'MITI 4.2.1: complex reflection',
  },
  summary: {
    name: 'summary',
    meaning: 'Gathers several things the person said and offers them back together.',
    example: 'So: your mates matter, your mornings matter, and Saturday sits right between them.',
    contrast: 'adviceOrOwnReasons',
    side: 'mi',
    spirit: 'acceptance',
    theme: 'worldView',
    source: 'Miller & Rollnick 2013; a directional summary counts as a complex reflection in MITI 4.2.1',
  },
  simpleAffirmation: {
    name: 'simple affirmation',
    meaning: 'Notices one good act, statement, effort or intention, and names it.',
    example: 'You left before the second round.',
    contrast: 'fixingOrConfidence',
    side: 'mi',
    spirit: 'empowerment',
    theme: 'movingForward',
    source: 'HMA 2024 on MI 4th edition; Affirm in MITI 4.2.1',
  },
  complexAffirmation: {
    name: 'deep affirmation',
    meaning: 'Names a lasting strength of the person, seen in what they did or said.',
    example: 'You are a really courageous person to be talking about tough stuff.',
    contrast: 'fixingOrConfidence',
    side: 'mi',
    spirit: 'empowerment',
    theme: 'movingForward',
    source: 'HMA 2024, where the example stands; Affirm in MITI 4.2.1',
  },
  praise: {
    name: 'praise',
    meaning: 'Says “good” from above, without saying what was seen.',
    example: 'Well done!',
    contrast: 'fixingOrConfidence',
    side: 'neither',
    spirit: null,
    theme: null,
    source: 'MITI 4.2.1: approval is not an affirmation; ours as a code of its own',
  },
  emphasisingChoice: {
    name: 'choice handed back',
    meaning: 'Says that the decision is theirs.',
    example: 'Whether you go on Saturday is up to you.',
    contrast: 'fixingOrConfidence',
    side: 'mi',
    spirit: 'empowerment',
    theme: 'mutuality',
    source: 'MITI 4.2.1: emphasise autonomy',
  },
  seekingCollaboration: {
    name: 'asking to work together',
    meaning: 'Shares the lead: asks permission, or asks what the person makes of something.',
    example: 'Would it be OK if I shared a thought?',
    contrast: 'adviceOrOwnReasons',
    side: 'mi',
    spirit: 'partnership',
    theme: 'mutuality',
    source: 'MITI 4.2.1: seek collaboration, asking permission included',
  },
  givingInformation: {
    name: 'information',
    meaning: 'Tells a fact without saying what to do with it.',
    example: 'The Tuesday meeting starts at six.',
    contrast: null,
    side: 'neither',
    spirit: null,
    theme: null,
    source: 'MITI 4.2.1: giving information',
  },
  adviceWithPermission: {
    name: 'advice, with a yes first',
    meaning: 'Offers an idea after asking, after being asked, or free to leave.',
    example: 'Some people drive themselves so they can leave early; take it or leave it.',
    contrast: 'adviceOrOwnReasons',
    side: 'neither',
    spirit: 'partnership',
    theme: 'mutuality',
    source: 'MITI 4.2.1: persuade with permission; MISC 2.5: advise with permission',
  },
  // Advice without permission. What it does to a simulated peer stands in simulated-peer/trust.ts.
  adviceWithoutPermission: {
    name: 'advice, not asked for',
    meaning: 'Says what to do, and nobody asked.',
    example: 'You need to stop hanging out with those people if you want to stay sober.',
    contrast: 'adviceOrOwnReasons',
    side: 'traditional',
    spirit: 'partnership',
    theme: 'mutuality',
    source:
      'Lesson page, where the example stands; persuade in MITI 4.2.1; MISC 2.5: advise without permission',
  },
  persuading: {
    name: 'talking into it',
    meaning: 'Argues for a change with reasons, facts or feelings of guilt.',
    example: 'Think of what this is doing to your daughter.',
    contrast: 'persuadingOrOwnMotivation',
    side: 'traditional',
    spirit: 'empowerment',
    theme: 'worldView',
    source: 'MITI 4.2.1: persuade',
  },
  confronting: {
    name: 'judging or warning',
    meaning: 'Blames, labels, argues, doubts or threatens with what will happen.',
    example: 'You’re just making excuses.',
    contrast: 'judgingOrAccepting',
    side: 'traditional',
    spirit: 'acceptance',
    theme: 'connection',
    source: 'MITI 4.2.1: confront; MISC 2.5: confront, warn',
  },
  sharing: {
    name: 'own story',
    meaning: 'Tells something from one’s own road, plainly. It is what peer work brings, and never a fault.',
    example: 'My first sober summer was lonely.',
    contrast: null,
    side: 'neither',
    spirit: 'partnership',
    theme: 'connection',
    source: 'Peer work (HMA 2024: lived experience); not coded in MITI 4.2.1',
  },
  sharingThatHandsBack: {
    name: 'own story, handed back',
    meaning: 'Tells a little of one’s own road and gives the floor back.',
    example: 'I lost mates when I stopped, and that hurt. What is it like for you?',
    contrast: 'adviceOrOwnReasons',
    side: 'mi',
    spirit: 'partnership',
    theme: 'mutuality',
    source: 'Ours: ask, share, ask with lived experience',
  },
  sharingAsAdvice: {
    name: 'own story as advice',
    meaning: 'Uses one’s own road to say what the other should do.',
    example: 'I cut them all off and it worked, so you can too.',
    contrast: 'persuadingOrOwnMotivation',
    side: 'traditional',
    spirit: 'partnership',
    theme: 'mutuality',
    source: 'MITI 4.2.1: self-disclosure used to persuade counts as persuade; ours as a code of its own',
  },
  apologising: {
    name: 'apology',
    meaning: 'Owns a misstep in this talk.',
    example: 'Sorry, that came out like an order.',
    contrast: 'judgingOrAccepting',
    side: 'mi',
    spirit: 'acceptance',
    theme: 'mutuality',
    source: 'Miller & Rollnick 2013 on discord and repair; ours as a code of its own',
  },
  standingWith: {
    name: 'standing with',
    meaning: 'Plain warmth: I am here, that sounds hard, you are not alone in it.',
    example: 'I’m with you in this.',
    contrast: 'judgingOrAccepting',
    side: 'mi',
    spirit: 'compassion',
    theme: 'connection',
    source: 'MISC 2.5: support',
  },
  safetyStep: {
    name: 'safety step',
    meaning: 'Asks or says something to keep someone safe now. Being direct is right here.',
    example: 'Are you safe where you are?',
    contrast: null,
    side: 'neither',
    spirit: 'compassion',
    theme: null,
    source: 'Ours: in danger, safety comes before MI',
  },
  structure: {
    name: 'how we talk',
    meaning: 'Says what happens next in the talk, or how much time there is.',
    example: 'We have about twenty minutes today.',
    contrast: null,
    side: 'neither',
    spirit: null,
    theme: null,
    source: 'MISC 2.5: structure; not coded in MITI 4.2.1',
  },
  smallTalk: {
    name: 'small talk',
    meaning: 'Hello, thanks, mm-hm: the everyday glue.',
    example: 'Good to see you.',
    contrast: null,
    side: 'neither',
    spirit: null,
    theme: null,
    source: 'MISC 2.5: facilitate, filler; not coded in MITI 4.2.1',
  },
} as const satisfies Record<string, SupporterBehaviourEntry>;

/** The name of a row of the catalogue; every table over behaviours is a `Record` over it. */
export type SupporterBehaviour = keyof typeof entries;
/** The catalogue, one row for each behaviour of a supporter. */
export const supporterBehaviours: Readonly<Record<SupporterBehaviour, SupporterBehaviourEntry>> = entries;
/** Every name, in the order of the catalogue. */
export const supporterBehaviourNames = Object.keys(entries) as readonly SupporterBehaviour[];

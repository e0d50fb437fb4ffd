import type { SupporterBehaviour } from '../behaviours/index.ts';

/** What to say about a sentence afterwards. Warm and plain; no row blames, and no row praises from above. */
export interface BehaviourWords {
  /** What the sentence did. */
  readonly did: string;
  /** “The turn came when …”, “… after …”: completes both, about the learner. */
  readonly when: string;
  /** Said when it raised trust or openness; null where it is not a thing to name as a strength. */
  readonly strength: string | null;
  /** One thing to try next, or null where nothing needs trying. */
  readonly toTry: string | null;
}

/** One row for every behaviour in the catalogue. */
export const behaviourWords: Readonly<Record<SupporterBehaviour, BehaviourWords>> = {
  openQuestion: {
    did: 'You asked so that they could answer in their own way.',
    when: 'you asked and left room',
    strength: 'You asked, and left room for any answer.',
    toTry: null,
  },
  closedQuestion: {
    did: 'You asked for a yes, a no or one fact. That is fine when a fact is what you want.',
    when: 'you asked for a yes or a no',
    strength: null,
    toTry: 'Try one question that begins with “what” or “how”, and see what comes back.',
  },
  simpleReflection: {
    did: 'You gave back what they said, close to their words.',
    when: 'you gave their words back',
    strength: 'You let them know they were heard.',
    toTry: null,
  },
  complexReflection: {
    did: 'You said what they meant or felt, and had not quite said.',
    when: 'you heard what was under the words',
    strength: 'You heard what was under the words.',
    toTry: null,
  },
  summary: {
    did: 'You gathered several things they said and offered them back.',
    when: 'you gathered up what they had told you',
    strength: 'You kept hold of what they told you, and showed it.',
    toTry: null,
  },
  simpleAffirmation: {
    did: 'You noticed one real thing they did or said, and named it.',
    when: 'you named something they did',
    strength: 'You noticed something real, and said so.',
    toTry: null,
  },
  complexAffirmation: {
    did: 'You named a lasting strength you saw in them.',
    when: 'you named a strength in them',
    strength: 'You saw a strength in them, and named it.',
    toTry: null,
  },
  praise: {
    did: 'You said it was good. They may not know what you saw.',
    when: 'you praised',
    strength: null,
    toTry: 'Where you would say “well done”, try naming what you saw them do.',
  },
  emphasisingChoice: {
    did: 'You said that the decision is theirs.',
    when: 'you handed the choice back',
    strength: 'You left the choice where it belongs, with them.',
    toTry: null,
  },
  seekingCollaboration: {
    did: 'You shared the lead, and asked before going on.',
    when: 'you asked first',
    strength: 'You asked before you went on.',
    toTry: null,
  },
  givingInformation: {
    did: 'You told a fact, without saying what to do with it.',
    when: 'you told a fact',
    strength: null,
    toTry: null,
  },
  adviceWithPermission: {
    did: 'You offered an idea, and they were free to leave it.',
    when: 'you offered an idea with a yes first',
    strength: null,
    toTry: null,
  },
  adviceWithoutPermission: {
    did: 'You said what to do. The idea was yours.',
    when: 'you said what to do',
    strength: null,
    toTry: 'Before an idea of yours, try asking for theirs: “What have you thought of already?”',
  },
  persuading: {
    did: 'You gave reasons for a change. The reasons were yours.',
    when: 'you argued for a change',
    strength: null,
    toTry: 'Try asking for their reasons: “What matters most to you in this?”',
  },
  confronting: {
    did: 'You judged, doubted or warned. It may have come from caring.',
    when: 'you judged or warned',
    strength: null,
    toTry: 'When it gets heated, try: “Help me see it from where you stand.”',
  },
  sharing: {
    did: 'You told something from your own road. That is what peer work brings.',
    when: 'you told a bit of your own story',
    strength: 'You shared something true from your own road.',
    toTry: null,
  },
  sharingThatHandsBack: {
    did: 'You told a little of your own road and gave the floor back.',
    when: 'you shared a little and handed it back',
    strength: 'You shared a little of yourself and gave the floor back.',
    toTry: null,
  },
  sharingAsAdvice: {
    did: 'You told your own story, and it pointed at what they could do.',
    when: 'your story turned into advice',
    strength: null,
    toTry: 'After a bit of your story, try ending on a question: “What is it like for you?”',
  },
  apologising: {
    did: 'You owned a misstep in this talk.',
    when: 'you said sorry',
    strength: 'You owned a misstep. That mends a lot.',
    toTry: null,
  },
  standingWith: {
    did: 'You were warm, and stood with them.',
    when: 'you stood with them',
    strength: 'You let them feel they were not alone with it.',
    toTry: null,
  },
  safetyStep: {
    did: 'You asked or said something to keep someone safe. Being direct is right here.',
    when: 'you asked about safety',
    strength: 'You put safety first, and said it straight.',
    toTry: null,
  },
  structure: {
    did: 'You said how the talk goes.',
    when: 'you said how the talk would go',
    strength: null,
    toTry: null,
  },
  smallTalk: {
    did: 'Everyday words that keep two people together.',
    when: 'you were friendly',
    strength: null,
    toTry: null,
  },
};

/** Said of any sentence that may excuse harm, in place of the row above; it gets no credit. */
export const mayExcuseHarmWords = {
  when: 'the blame for harm was moved elsewhere',
  did: 'This may excuse harm. You could name the impact, and leave the responsibility with the one who did it.',
  toTry:
    'When someone has been hurt, try naming the impact: “Someone was hurt, and that matters. How safe is everyone now?”',
} as const;

/** Said where the ear could only guess, in place of the row above: nothing is claimed of such a sentence. */
export const couldNotTellWords = 'The ear could not tell what this did. You know best what you meant by it.';

/** In danger nothing is coached: direct is right, and people come before skills. */
export const inDangerWords =
  'This was about safety. There is nothing to coach here; asking straight is right.';

import type { Flag, SupporterBehaviour } from '../behaviours/index.ts';

/** What a drill may be for: a behaviour of the catalogue, or holding both halves of being in two minds. */
export type Practised = SupporterBehaviour | Extract<Flag, 'doubleSided'>;

/** What a drill that practises this looks for, and the one step that goes towards it. */
export interface DrillAim {
  /** Completes “This drill looks for …”. */
  readonly looksFor: string;
  /** Where to begin, when nothing near it was heard. */
  readonly begin: string;
  /** The step from something near by, by what was heard. */
  readonly from: Partial<Readonly<Record<SupporterBehaviour, string>>>;
  /** Why the step is worth trying; said beside it. */
  readonly because: string;
}

const askTheirs = 'Leave your idea out for now, and ask for theirs: “What have you thought of so far?”';
const nameTheAct = 'What did you see them do, or hear them say? You could name that one thing.';
const handBack = 'You could end on a question about them: “What is it like for you?”';

/** One row for every behaviour in the catalogue, and one for holding both halves. The steps are ours. */
export const drillAims: Readonly<Record<Practised, DrillAim>> = {
  openQuestion: {
    looksFor: 'a question they can answer in their own way',
    begin: 'What are you curious about here? Ask it with “what” or “how”.',
    from: {
      closedQuestion: 'Ask the same thing again, beginning with “what” or “how”.',
      adviceWithoutPermission: askTheirs,
      adviceWithPermission: askTheirs,
      persuading: 'Leave your reasons out, and ask for theirs: “What matters most to you in this?”',
      simpleReflection: 'You could follow it with a question that begins with “what” or “how”.',
      complexReflection: 'You could follow it with a question that begins with “what” or “how”.',
      emphasisingChoice: 'You could follow it with a question that begins with “what” or “how”.',
    },
    because: 'A question with no answer inside it lets them choose where to begin.',
  },
  closedQuestion: {
    looksFor: 'a question about one fact',
    begin: 'Ask for the one thing you want to know.',
    from: {},
    because: 'A plain question gets a plain fact, where a fact is what is wanted.',
  },
  simpleReflection: {
    looksFor: 'their own words given back',
    begin: 'Start with what you guess matters to them, in words close to theirs.',
    from: {
      openQuestion: 'What do you guess matters to them? You could say that before you ask.',
      closedQuestion: 'Try it as a statement: say what you heard, and let your voice go down.',
      adviceWithoutPermission: 'Leave your idea out for now. Say back what they just told you.',
    },
    because: 'People go on talking when they hear that their words arrived.',
  },
  complexReflection: {
    looksFor: 'a guess at what they feel or mean',
    begin: 'What might they feel, hope or fear here? Say it as a plain guess.',
    from: {
      simpleReflection: 'What might be under those words: a feeling, a hope, a worry? Try naming it.',
      openQuestion: 'What answer do you half expect? You could say that as a guess, instead of asking.',
      closedQuestion: 'Take the question mark off: say your guess, and let them say “not quite”.',
      simpleAffirmation: 'You saw what they did. What might it have felt like?',
      standingWith: 'Your warmth is there. What might they be feeling? Try naming that too.',
    },
    because: 'A guess at what was meant shows more listening than the same words again.',
  },
  doubleSided: {
    looksFor: 'both halves of being in two minds',
    begin: 'Say one half, then “and”, then the other half.',
    from: {
      simpleReflection: 'Look for the half that is missing, and join it on with “and”.',
      complexReflection: 'Are both halves in it? A missing one can be joined on with “and”.',
      openQuestion: 'Before you ask, say both halves: one thing they want, “and” the other.',
      simpleAffirmation: 'You saw one half. What pulls the other way? Join it on with “and”.',
    },
    because: 'When nobody pushes on one half, they can look at both.',
  },
  summary: {
    looksFor: 'several of their things, gathered and given back',
    begin: 'Pick two or three things they said, and offer them back together.',
    from: {
      simpleReflection: 'That is one of their things. Which other two belong beside it?',
      complexReflection: 'That is one of their things. Which other two belong beside it?',
    },
    because: 'Hearing it all in one place can show someone where they stand.',
  },
  simpleAffirmation: {
    looksFor: 'one good thing they did or meant, by name',
    begin: nameTheAct,
    from: {
      praise: 'What was it that you found good? Leave “good” out, and name just that.',
      simpleReflection:
        'It gives the fact back. What did it take, or what was it for? Add that, and it lifts.',
      complexReflection: 'You heard what was under it. What did they do that you could name?',
      complexAffirmation: 'You could also name the one act that showed it to you.',
    },
    because: 'A thing that was seen and named is harder to wave away than “well done”.',
  },
  complexAffirmation: {
    looksFor: 'a lasting strength of theirs',
    begin: 'What does this show about the kind of person they are? Try naming it.',
    from: {
      praise: 'What did it take to do that? A word for the strength can stand where “good” stood.',
      simpleAffirmation: 'If you like, one step deeper: what does that act show about who they are?',
    },
    because: 'An act is soon over; a strength is still theirs tomorrow.',
  },
  praise: {
    looksFor: 'a warm word',
    begin: 'Say what you liked about it.',
    from: {},
    because: 'Warmth is welcome, and naming what you saw makes it last.',
  },
  emphasisingChoice: {
    looksFor: 'the choice left with them, in so many words',
    begin: 'Whose decision is this? You could say so.',
    from: { adviceWithoutPermission: 'Before or after your idea, you could say whose decision it is.' },
    because: 'People lean towards what they choose, and away from what is chosen for them.',
  },
  seekingCollaboration: {
    looksFor: 'asking first or asking what they make of it',
    begin: 'You could ask first: “Would it be OK if I shared something?”',
    from: {
      givingInformation: 'The fact is there. You could ask before it, or ask what they make of it.',
      adviceWithoutPermission: 'You could ask before the idea: “Would you like to hear what I know?”',
      sharing: 'You could ask before the story: “Shall I tell you how it was for me?”',
      sharingAsAdvice: 'You could ask before the story: “Shall I tell you how it was for me?”',
    },
    because: 'What people have said yes to, they can hear.',
  },
  givingInformation: {
    looksFor: 'one plain fact',
    begin: 'Say the one fact they asked about, and stop there.',
    from: { adviceWithoutPermission: 'Take “you” and what to do out of it. Which fact is left?' },
    because: 'A fact without an order leaves them free to use it.',
  },
  adviceWithPermission: {
    looksFor: 'an idea offered after a yes, and free to leave',
    begin: 'Ask first, then offer two or three things other people have tried.',
    from: { adviceWithoutPermission: 'Ask first, and say that they are free to leave it.' },
    because: 'An idea that can be turned down is easier to pick up.',
  },
  adviceWithoutPermission: {
    looksFor: 'what to do, said straight',
    begin: 'Say the one thing.',
    from: {},
    because: 'Outside of danger, asking first goes further.',
  },
  persuading: {
    looksFor: 'reasons for a change',
    begin: 'Say the reason that moves you.',
    from: {},
    because: 'Their own reasons move people further than ours.',
  },
  confronting: {
    looksFor: 'a hard thing, said straight',
    begin: 'Say what you saw, without a word for what they are.',
    from: {},
    because: 'People can look at a fact together; a label sets them apart.',
  },
  sharing: {
    looksFor: 'a little of your own road',
    begin: 'One sentence of your own is plenty.',
    from: {},
    because: 'A short story leaves room for theirs.',
  },
  sharingThatHandsBack: {
    looksFor: 'a little of your own road with the floor handed back',
    begin: 'One short sentence of your own, and then a question about them.',
    from: {
      sharing: handBack,
      sharingAsAdvice: `Leave out what they could do. ${handBack}`,
      openQuestion: 'You could put one short sentence of your own before the question.',
      seekingCollaboration: 'They may say yes. What would your one short sentence be?',
      adviceWithoutPermission: 'Tell how it was for you instead, in one sentence, and then ask about them.',
    },
    because: 'Your story opens a door; it is their turn to walk through it.',
  },
  sharingAsAdvice: {
    looksFor: 'your own road as an example',
    begin: 'Say what you did, as one way among others.',
    from: {},
    because: 'What helped one person may not help the next.',
  },
  apologising: {
    looksFor: 'a misstep, owned in a few words',
    begin: 'Name what you said or did, and say sorry for that.',
    from: { structure: 'Name the misstep itself, before you say how to go on.' },
    because: 'A short sorry, without a “but”, mends more than a reason does.',
  },
  standingWith: {
    looksFor: 'plain warmth',
    begin: 'Say that you are here, in your own words.',
    from: {},
    because: 'Not being alone with something makes it lighter.',
  },
  safetyStep: {
    looksFor: 'a straight question about safety',
    begin: 'Ask it straight: “Are you safe where you are?”',
    from: {},
    because: 'In danger, being direct is kind.',
  },
  structure: {
    looksFor: 'what happens next in the talk',
    begin: 'Say what comes next, or how much time there is.',
    from: {},
    because: 'People rest easier when they know what comes.',
  },
  smallTalk: {
    looksFor: 'an everyday word',
    begin: 'Say hello in your own way.',
    from: {},
    because: 'Small words hold two people together.',
  },
};

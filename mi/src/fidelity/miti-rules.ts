/** One rule of the engine, in plain words. */
export interface MitiRuleEntry {
  /** What it does. */
  readonly says: string;
  readonly because: string;
  /** `MITI 4.2.1`, or `ours` where the manual leaves it open or knows nothing of it. */
  readonly source: string;
}

const manual = 'MITI 4.2.1';
const leftOpen = 'ours; MITI 4.2.1 leaves it open';

const rules = {
  volleyGoesOnOverFacilitator: {
    says: 'A peer’s “yeah” or “mm” that answers nothing does not end a volley.',
    because: 'the supporter is still talking',
    source: manual,
  },
  volleyEndsOnAnswer: {
    says: 'A peer’s “yeah” or “mm” after a question or a reflection is an answer, and ends the volley.',
    because: 'they took their turn',
    source: manual,
  },
  oncePerVolley: {
    says: 'Each code counts at most once in a volley.',
    because: 'three questions in a row are one volley of asking',
    source: manual,
  },
  anyComplexMakesItComplex: {
    says: 'A volley has one code for reflections, and it is complex when any of them is.',
    because: 'the deepest one says how far the listening went',
    source: manual,
  },
  persuadeStandsBesideOtherIdea: {
    says: 'Where one thought had permission and another in the same volley had none, Persuade is counted.',
    because: 'a volley has one place for both, and permission for one idea is no permission for the next',
    source: leftOpen,
  },
  table: {
    says: 'A behaviour of the catalogue has its own code, or none.',
    because: 'the table says so, with the reason on each row',
    source: manual,
  },
  affirmBeatsReflection: {
    says: 'Where words affirm and reflect at once, they affirm.',
    because: 'naming a strength is the rarer thing',
    source: `${manual} for complex reflections; for simple ones ours`,
  },
  confrontBeatsQuestion: {
    says: 'Where a question confronts, it is Confront.',
    because: 'the question mark does not soften it',
    source: manual,
  },
  seekBeatsQuestion: {
    says: 'Where a question shares the lead, it is Seek.',
    because: 'one thought has one code, and this one says more',
    source: leftOpen,
  },
  permissionBeatsPersuade: {
    says: 'Where one thought holds Persuade and Persuade with permission, only the second is coded.',
    because: 'the permission belongs to the whole thought',
    source: manual,
  },
  unsureSimpleOrComplex: {
    says: 'Unsure between a simple and a complex reflection: simple.',
    because: 'depth is counted where it is plain',
    source: manual,
  },
  unsureInformationOrPersuade: {
    says: 'Unsure between giving information and persuading, with or without permission: information.',
    because: 'information is the default',
    source: manual,
  },
  unsureConfrontOrReflection: {
    says: 'Unsure between Confront and a reflection: no code.',
    because: 'the two are too far apart to guess',
    source: manual,
  },
  unsureBetweenAdherent: {
    says: 'Unsure among Affirm, Seek and Emphasise: the lower, in this order.',
    because: 'the higher one is given where it is plain',
    source: manual,
  },
  unsureAdherentOrOther: {
    says: 'Unsure between one of these three and anything else: the other.',
    because: 'credit is given where it is plain',
    source: `${manual}; that “no code” counts as other is ours`,
  },
  unsureElse: {
    says: 'Any other doubt: the likelier reading stands.',
    because: 'there is no rule for it, and the range around the counts holds the doubt',
    source: leftOpen,
  },
  permissionWhenTheyAsked: {
    says: 'Advice they asked for is Persuade with permission.',
    because: 'the peer asked',
    source: manual,
  },
  permissionWhenTheySaidYes: {
    says: 'Advice after asking and hearing yes is Persuade with permission.',
    because: 'the supporter asked, and the peer said yes',
    source: manual,
  },
  permissionByLeavingFree: {
    says: 'Advice said so that it can be left is Persuade with permission, wherever in the volley that stands.',
    because: 'the words leave it free',
    source: manual,
  },
  permissionInTheSameVolley: {
    says: 'Asking permission in the same volley, before or after, counts, unless the advice orders or argues.',
    because: 'permission may come before, during or after, close in time',
    source: `${manual}; that an order after a question without a wait has no permission is ours`,
  },
  permissionLasts: {
    says: 'A yes lasts for two volleys, a yes to ideas in general for five.',
    because: 'permission can last some minutes',
    source: `${manual}; the numbers are ours`,
  },
  permissionLapsesWithTime: {
    says: 'After that, permission is over.',
    because: 'permission has to be close in time',
    source: `${manual}; the numbers are ours`,
  },
  permissionLapsesOnAnotherTopic: {
    says: 'Permission is over when the talk turns to something else.',
    because: 'the yes was for what was spoken of',
    source: manual,
  },
  permissionLapsesWhenPrescribing: {
    says: 'Permission does not cover an order, unless they have just asked what to do.',
    because: 'the yes was to an idea, not to being told',
    source: manual,
  },
  noChoiceIsPersuade: {
    says: 'Words that say there is no choice are Persuade, though they were heard as handing one back.',
    because: 'to say there is no choice is the opposite of handing it back',
    source: 'ours, for where an ear mishears; MITI 4.2.1 wants the choice clearly placed with the person',
  },
  facilitatorIsNotCoded: {
    says: 'A supporter’s “okay”, “mm” or “right” is not coded, whatever it was heard as.',
    because: 'it only keeps the talk going',
    source: manual,
  },
  incompleteThought: {
    says: 'A thought that breaks off is not coded.',
    because: 'nobody knows where it was going',
    source: manual,
  },
  offTopic: {
    says: 'Words about something else altogether are not coded.',
    because: 'they are no part of the work',
    source: manual,
  },
  earlierTalk: {
    says: 'Words that only tell of an earlier talk are not coded.',
    because: 'this talk is what is coded',
    source: manual,
  },
  cueToAQuestion: {
    says: 'A statement that only leads to the question after it is no reflection.',
    because: 'it names what is to be asked about, and gives nothing back',
    source: manual,
  },
  whatTheyThinkIsSeek: {
    says: 'Asking what they make of what was just told is Seek.',
    because: 'it hands the weighing to them',
    source: manual,
  },
  whatTheyKnowIsQuestion: {
    says: 'Asking what they know is a question, not Seek.',
    because: 'it asks for facts and shares no lead',
    source: manual,
  },
  storyHandedBackMayAsk: {
    says: 'An own story whose own sentence ends in a question counts as a question.',
    because: 'the story is not coded, and what it asks is',
    source: leftOpen,
  },
  repeatedAffirmation: {
    says: 'The same affirmation counts in three volleys and no more.',
    because: 'said again and again it becomes a habit of speech',
    source: `${manual} says two or three; we take three`,
  },
  mayExcuseHarm: {
    says: 'A sentence that may excuse harm earns nothing as reflection, Affirm, Seek or Emphasise.',
    because: 'warm words that hand the blame to whoever was hurt are no skill',
    source: 'ours, after Costello 2006: engagement without accountability can collude',
  },
} as const satisfies Record<string, MitiRuleEntry>;

/** The name of a rule. */
export type MitiRule = keyof typeof rules;
/** Every rule of the engine; `testing/volley-cases` shows each at least twice. */
export const mitiRules: Readonly<Record<MitiRule, MitiRuleEntry>> = rules;
/** Every name, in the order of the table. */
export const mitiRuleNames = Object.keys(rules) as readonly MitiRule[];

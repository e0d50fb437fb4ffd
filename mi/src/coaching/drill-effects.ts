import type { SupporterBehaviour } from '../behaviours/index.ts';

/** What a learner is told about one sentence in a drill. */
export interface DrillEffect {
  /** What it is, with its article, in lower case: “an open question”. */
  readonly itIs: string;
  /** Completes the quoted sentence: “How is it?” + “lets them …”. */
  readonly does: string;
  /** Where that comes from. */
  readonly because: string;
}

const miti = 'MITI 4.2.1 counts it so.';
const ours = 'Ours: no public system has it as a code of its own.';

/** One row for every behaviour in the catalogue. */
export const drillEffects: Readonly<Record<SupporterBehaviour, DrillEffect>> = {
  openQuestion: {
    itIs: 'an open question',
    does: 'lets them answer in their own way.',
    because: 'MISC 2.5: an open question leaves room for any answer.',
  },
  closedQuestion: {
    itIs: 'a question with a yes-or-no answer',
    does: 'can be answered with one word, and then it is your turn again.',
    because: 'MISC 2.5: a closed question asks for a yes, a no or one fact.',
  },
  simpleReflection: {
    itIs: 'a reflection',
    does: 'gives their words back, so that they can go on.',
    because: miti,
  },
  complexReflection: {
    itIs: 'a deeper reflection',
    does: 'says what they may mean or feel. They can always say “not quite”.',
    because: miti,
  },
  summary: {
    itIs: 'a summary',
    does: 'gathers what they told you, and hands it back.',
    because: 'Miller & Rollnick 2013.',
  },
  simpleAffirmation: {
    itIs: 'a simple affirmation',
    does: 'names one thing you saw them do, say, try or mean.',
    because: 'HMA 2024: an act, a statement, an effort or an intention.',
  },
  complexAffirmation: {
    itIs: 'a deep affirmation',
    does: 'names a lasting strength of theirs.',
    because: 'HMA 2024: an enduring quality of the person.',
  },
  praise: {
    itIs: 'praise',
    does: 'says that it was good. They may not know what you saw.',
    because: 'MITI 4.2.1: approval is not an affirmation.',
  },
  emphasisingChoice: {
    itIs: 'a choice handed back',
    does: 'leaves the decision with them.',
    because: miti,
  },
  seekingCollaboration: {
    itIs: 'asking to work together',
    does: 'shares the lead, and they can say no.',
    because: miti,
  },
  givingInformation: {
    itIs: 'information',
    does: 'tells a fact, and leaves what to do with it open.',
    because: miti,
  },
  adviceWithPermission: {
    itIs: 'advice, with a yes first',
    does: 'offers an idea that they are free to leave.',
    because: 'MISC 2.5: advise with permission.',
  },
  adviceWithoutPermission: {
    itIs: 'advice, not asked for',
    does: 'says what to do, and nobody asked.',
    because: 'MISC 2.5: advise without permission.',
  },
  persuading: {
    itIs: 'talking into it',
    does: 'gives reasons for a change, and the reasons are yours.',
    because: miti,
  },
  confronting: {
    itIs: 'judging or warning',
    does: 'may be heard as blame, however it was meant.',
    because: miti,
  },
  sharing: {
    itIs: 'your own story',
    does: 'tells of your own road. That is what peer work brings.',
    because: 'HMA 2024: lived experience.',
  },
  sharingThatHandsBack: {
    itIs: 'a little of your own, handed back',
    does: 'has your own road in it, and does not tell them where to go.',
    because: ours,
  },
  sharingAsAdvice: {
    itIs: 'your own story, as advice',
    does: 'tells of your road and points down it.',
    because: ours,
  },
  apologising: {
    itIs: 'an apology',
    does: 'owns a misstep, and that mends a lot.',
    because: 'Miller & Rollnick 2013 on discord and repair.',
  },
  standingWith: {
    itIs: 'standing with them',
    does: 'lets them feel less alone with it.',
    because: 'MISC 2.5: support.',
  },
  safetyStep: {
    itIs: 'a safety step',
    does: 'is about keeping someone safe. Being direct is right here.',
    because: 'Ours: in danger, safety comes before MI.',
  },
  structure: {
    itIs: 'how the talk goes',
    does: 'says what happens next.',
    because: 'MISC 2.5: structure.',
  },
  smallTalk: {
    itIs: 'everyday words',
    does: 'keeps two people together, as everyday words do.',
    because: 'MISC 2.5: facilitate, filler.',
  },
};

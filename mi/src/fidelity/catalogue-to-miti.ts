import type { SupporterBehaviour } from '../behaviours/index.ts';
import type { MitiCode } from './miti-codes.ts';

/** What MITI calls a behaviour of our catalogue, or null where MITI leaves it uncoded. */
export interface CatalogueToMiti {
  readonly code: MitiCode | null;
  readonly because: string;
  readonly source: string;
}

const miti421 = 'MITI 4.2.1';
const ours = 'ours; MITI 4.2.1 says nothing of it';

/**
 * Our 23 behaviours in MITI's ten codes. This is the first reading only: the rules in `miti-rules.ts`
 * may change it by what stands beside it, before it and how sure the ear is.
 */
export const catalogueToMiti: Readonly<Record<SupporterBehaviour, CatalogueToMiti>> = {
  openQuestion: { code: 'question', because: 'it asks; open and closed are one code', source: miti421 },
  closedQuestion: { code: 'question', because: 'it asks; open and closed are one code', source: miti421 },
  simpleReflection: {
    code: 'simpleReflection',
    because: 'it gives back and adds little',
    source: miti421,
  },
  complexReflection: {
    code: 'complexReflection',
    because: 'it gives back and adds meaning or weight',
    source: miti421,
  },
  summary: {
    code: 'complexReflection',
    because: 'a summary chooses what to put side by side, and so points somewhere',
    source: `${miti421}: directional summaries are complex; that ours are is our reading`,
  },
  simpleAffirmation: {
    code: 'affirm',
    because: 'it names one good thing the person did, said or meant to do',
    source: miti421,
  },
  complexAffirmation: { code: 'affirm', because: 'it names a lasting strength', source: miti421 },
  praise: {
    code: null,
    because: 'approval and cheering on are not affirming: nothing particular was seen',
    source: miti421,
  },
  emphasisingChoice: {
    code: 'emphasiseAutonomy',
    because: 'it places the choice with the person',
    source: miti421,
  },
  seekingCollaboration: {
    code: 'seekCollaboration',
    because: 'it shares the lead or asks permission',
    source: miti421,
  },
  givingInformation: { code: 'giveInformation', because: 'it tells and does not steer', source: miti421 },
  adviceWithPermission: {
    code: 'persuadeWithPermission',
    because: 'it is an idea that was asked for, allowed, or free to leave',
    source: miti421,
  },
  adviceWithoutPermission: {
    code: 'persuade',
    because: 'it says what to do, and nobody asked',
    source: miti421,
  },
  persuading: { code: 'persuade', because: 'it argues for a change', source: miti421 },
  confronting: {
    code: 'confront',
    because: 'it disagrees, blames, labels, warns or doubts',
    source: miti421,
  },
  sharing: {
    code: null,
    because: 'an own story, plainly told, steers nobody',
    source: `${miti421}: telling of oneself is coded only where it persuades`,
  },
  sharingThatHandsBack: {
    code: null,
    because: 'an own story that gives the floor back steers nobody',
    source: `${miti421}: telling of oneself is coded only where it persuades; the name is ours`,
  },
  sharingAsAdvice: {
    code: 'persuade',
    because: 'an own story is used to say what the other should do',
    source: `${miti421}: telling of oneself to persuade`,
  },
  apologising: { code: null, because: 'it mends the talk; none of the ten codes says that', source: ours },
  standingWith: {
    code: null,
    because: 'plain warmth names nothing particular and gives nothing back',
    source: 'MISC 2.5 has it as support; MITI 4.2.1 has no such code',
  },
  safetyStep: {
    code: null,
    because: 'when someone may be hurt, safety comes before MI, and its words are not counted for or against',
    source: 'ours: by the letter of MITI it would be a question, information or advice',
  },
  structure: { code: null, because: 'it says how the talk goes on', source: miti421 },
  smallTalk: { code: null, because: 'greetings and “mm” are glue', source: miti421 },
};

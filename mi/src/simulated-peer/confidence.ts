import type { EffectTable } from './effect.ts';

/** What makes this person feel more, or less, able. */
export const effectOnConfidence: EffectTable = {
  openQuestion: { delta: 0.05, because: 'find a bit of an answer in themselves', source: 'Lesson page' },
  closedQuestion: { delta: 0, because: 'gain nothing from a yes or a no', source: 'ours' },
  simpleReflection: { delta: 0.05, because: 'feel taken seriously', source: 'Lesson page' },
  complexReflection: { delta: 0.1, because: 'feel understood, which steadies', source: 'Lesson page' },
  summary: { delta: 0.2, because: 'see how much has been done already', source: 'Miller & Rollnick 2013' },
  simpleAffirmation: {
    delta: 0.7,
    because: 'grow surer when you name what was done',
    source: 'HMA 2024',
  },
  complexAffirmation: {
    delta: 0.7,
    because: 'grow surer when you name a strength',
    source: 'HMA 2024',
  },
  praise: { delta: 0, because: 'doubt praise that saw nothing', source: 'MITI 4.2.1' },
  emphasisingChoice: {
    delta: 0.2,
    because: 'stand taller when nobody else decides',
    source: 'Lesson page: confidence and autonomy',
  },
  seekingCollaboration: { delta: 0.1, because: 'feel like someone whose view counts', source: 'MITI 4.2.1' },
  givingInformation: { delta: 0, because: 'know more, and feel much the same', source: 'ours' },
  adviceWithPermission: { delta: 0.05, because: 'add an idea to their own', source: 'MITI 4.2.1' },
  adviceWithoutPermission: {
    delta: -0.3,
    because: 'feel less able when others decide',
    source: 'Lesson page',
  },
  persuading: { delta: -0.2, because: 'feel less able when pressed', source: 'Lesson page' },
  confronting: { delta: -0.6, because: 'feel smaller when judged or warned', source: 'MITI 4.2.1: confront' },
  sharing: {
    delta: 0.1,
    because: 'think “if you could, maybe”',
    source: 'HMA 2024: a model of what is possible',
  },
  sharingThatHandsBack: {
    delta: 0.2,
    because: 'think “if you could, maybe I could, my way”',
    source: 'HMA 2024: a model of what is possible',
  },
  sharingAsAdvice: { delta: -0.2, because: 'feel measured against you', source: 'ours' },
  apologising: { delta: 0.05, because: 'feel worth an apology', source: 'ours' },
  standingWith: { delta: 0.1, because: 'feel stronger beside someone', source: 'MISC 2.5: support' },
  safetyStep: { delta: 0, because: 'stay as able as before', source: 'ours' },
  structure: { delta: 0, because: 'stay as able as before', source: 'ours' },
  smallTalk: { delta: 0, because: 'stay as able as before', source: 'ours' },
};

import type { EffectTable } from './effect.ts';

/**
 * What tips the balance of being in two minds. Above zero leans towards a change. Small numbers all
 * through: one sentence does not decide anyone’s life.
 */
export const effectOnLeaning: EffectTable = {
  openQuestion: {
    delta: 0.1,
    because: 'hear themselves think when asked openly',
    source: 'AnnoMI transitions: open questions raise change talk',
  },
  closedQuestion: { delta: 0, because: 'stay put when asked for a fact', source: 'ours' },
  simpleReflection: {
    delta: 0.05,
    because: 'think on when those words come back',
    source: 'Moyers et al. 2009',
  },
  complexReflection: {
    delta: 0.15,
    because: 'hear more of what you reflect',
    source: 'Moyers et al. 2009; Berman et al. 2017',
  },
  summary: {
    delta: 0.3,
    because: 'feel the weight of both sides when you gather what was said',
    source: 'Miller & Rollnick 2013',
  },
  simpleAffirmation: {
    delta: 0.2,
    because: 'lean towards what went well when it is named',
    source: 'HMA 2024',
  },
  complexAffirmation: { delta: 0.2, because: 'lean towards the strength you see', source: 'HMA 2024' },
  praise: { delta: 0, because: 'stay put when praised', source: 'MITI 4.2.1' },
  emphasisingChoice: {
    delta: 0.2,
    because: 'look at what is wanted once nobody presses',
    source: 'Lesson page: decisions made by oneself',
  },
  seekingCollaboration: { delta: 0.1, because: 'look along with you when asked first', source: 'MITI 4.2.1' },
  givingInformation: {
    delta: 0,
    because: 'stay put when told a fact',
    source: 'AnnoMI transitions: information halves change talk',
  },
  adviceWithPermission: {
    delta: 0.15,
    because: 'try an idea on when it may be left',
    source: 'AnnoMI transitions',
  },
  adviceWithoutPermission: {
    delta: -0.4,
    because: 'argue for staying as it is when told to change',
    source: 'Lesson page; AnnoMI transitions',
  },
  persuading: {
    delta: -0.5,
    because: 'argue for staying as it is when you argue for change',
    source: 'Miller & Rollnick 2013: the righting reflex',
  },
  confronting: {
    delta: -0.6,
    because: 'dig in when judged or warned',
    source: 'Magill et al. 2018: inconsistent moves go with sustain talk',
  },
  sharing: {
    delta: 0.05,
    because: 'see that a road exists',
    source: 'HMA 2024: a model of what is possible',
  },
  sharingThatHandsBack: {
    delta: 0.15,
    because: 'see that a road exists, and that it is theirs to choose',
    source: 'HMA 2024',
  },
  sharingAsAdvice: { delta: -0.3, because: 'list what is different from your story', source: 'ours' },
  apologising: { delta: 0, because: 'stay put, only calmer', source: 'ours' },
  standingWith: { delta: 0.05, because: 'dare to look when not alone', source: 'MISC 2.5: support' },
  safetyStep: { delta: 0, because: 'stay put', source: 'ours' },
  structure: { delta: 0, because: 'stay put', source: 'ours' },
  smallTalk: { delta: 0, because: 'stay put', source: 'ours' },
};

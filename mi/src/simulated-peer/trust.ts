import type { EffectTable } from './effect.ts';

/** What raises and what lowers trust: does this person feel safe with you? */
export const effectOnTrust: EffectTable = {
  openQuestion: {
    delta: 0.3,
    because: 'trust you a little more when you ask and leave room for any answer',
    source: 'Miller & Rollnick 2013: engaging',
  },
  closedQuestion: { delta: 0, because: 'stay as they are when asked for one fact', source: 'ours' },
  simpleReflection: {
    delta: 0.45,
    because: 'trust you more when you show you heard',
    source: 'Miller & Rollnick 2013: reflective listening; Gaume et al. 2010',
  },
  complexReflection: {
    delta: 0.7,
    because: 'trust you more when you hear what was meant',
    source: 'Miller & Rollnick 2013: reflective listening; Gaume et al. 2010',
  },
  summary: {
    delta: 0.6,
    because: 'trust you more when you kept hold of what was told',
    source: 'Miller & Rollnick 2013: summaries',
  },
  simpleAffirmation: {
    delta: 0.4,
    because: 'trust you more when you notice one true thing',
    source: 'HMA 2024',
  },
  complexAffirmation: {
    delta: 0.6,
    because: 'trust you more when you see a real strength',
    source: 'HMA 2024',
  },
  praise: {
    delta: -0.05,
    because: 'shrug when praised from above',
    source: 'MITI 4.2.1: approval is not an affirmation',
  },
  emphasisingChoice: {
    delta: 0.5,
    because: 'trust you more when the choice is left open',
    source: 'MITI 4.2.1: emphasise autonomy',
  },
  seekingCollaboration: {
    delta: 0.5,
    because: 'trust you more when you ask first',
    source: 'MITI 4.2.1: seek collaboration',
  },
  givingInformation: {
    delta: 0,
    because: 'take a plain fact as it is',
    source: 'MITI 4.2.1: giving information is neither for nor against',
  },
  adviceWithPermission: {
    delta: 0.15,
    because: 'take an idea well when asked first',
    source: 'MITI 4.2.1: persuade with permission',
  },
  // Advice without permission lowers trust, kindly meant or not: the first lesson turns on this row.
  adviceWithoutPermission: {
    delta: -0.9,
    because: 'trust you less when told what to do',
    source: 'Lesson page; MITI 4.2.1: persuade',
  },
  persuading: {
    delta: -0.7,
    because: 'trust you less when talked into something',
    source: 'Lesson page; MITI 4.2.1: persuade',
  },
  confronting: {
    delta: -1.6,
    because: 'lose trust when judged or warned',
    source: 'MITI 4.2.1: confront; theory, AnnoMI does not label it',
  },
  sharing: {
    delta: 0.4,
    because: 'trust you more when you tell a true bit of your own road',
    source: 'HMA 2024: kinship of common experience',
  },
  sharingThatHandsBack: {
    delta: 0.8,
    because: 'trust you more when you share a little and hand the floor back',
    source: 'ours; HMA 2024: mutuality',
  },
  sharingAsAdvice: {
    delta: -0.7,
    because: 'trust you less when your story turns into an order',
    source: 'MITI 4.2.1: self-disclosure used to persuade',
  },
  apologising: {
    delta: 0.6,
    because: 'trust you more when you own a misstep',
    source: 'Miller & Rollnick 2013: mending discord',
  },
  standingWith: {
    delta: 0.45,
    because: 'trust you more when you stand alongside',
    source: 'MISC 2.5: support',
  },
  safetyStep: {
    delta: 0.15,
    because: 'take a straight question about safety well',
    source: 'ours: in danger, safety comes before MI',
  },
  structure: { delta: 0.05, because: 'relax a little once it is clear how the talk will go', source: 'ours' },
  smallTalk: { delta: 0.05, because: 'warm a little with everyday talk', source: 'ours' },
};

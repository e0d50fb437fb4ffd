import type { EffectTable } from './effect.ts';

/** What makes this person brace against you, and what lets them put it down. A minus is good news. */
export const effectOnPushback: EffectTable = {
  openQuestion: {
    delta: -0.2,
    because: 'brace less when nothing is pressed',
    source: 'Miller & Rollnick 2013: discord',
  },
  closedQuestion: {
    delta: 0.05,
    because: 'brace a touch when questioned',
    source: 'Miller & Rollnick 2013: the question-and-answer trap',
  },
  simpleReflection: {
    delta: -0.35,
    because: 'brace less when heard',
    source: 'AnnoMI transitions: simple reflection lowers sustain talk',
  },
  complexReflection: {
    delta: -0.45,
    because: 'put the guard down when understood',
    source: 'Miller & Rollnick 2013: reflecting discord',
  },
  summary: {
    delta: -0.35,
    because: 'brace less when both sides are in the summary',
    source: 'Miller & Rollnick 2013',
  },
  simpleAffirmation: { delta: -0.2, because: 'brace less when seen', source: 'HMA 2024' },
  complexAffirmation: { delta: -0.25, because: 'brace less when seen as a whole person', source: 'HMA 2024' },
  praise: { delta: 0.05, because: 'wonder what you want when praised', source: 'MITI 4.2.1: approval' },
  emphasisingChoice: {
    delta: -0.6,
    because: 'stop pushing when there is nothing to push against',
    source: 'MITI 4.2.1: emphasise autonomy',
  },
  seekingCollaboration: {
    delta: -0.4,
    because: 'stop bracing when asked first',
    source: 'MITI 4.2.1: seek collaboration',
  },
  givingInformation: {
    delta: 0.1,
    because: 'brace a touch when taught',
    source: 'AnnoMI transitions: information raises sustain talk in low-quality sessions',
  },
  adviceWithPermission: { delta: -0.05, because: 'weigh an idea that may be left', source: 'MITI 4.2.1' },
  adviceWithoutPermission: {
    delta: 1.3,
    because: 'push back when told what to do',
    source: 'Lesson page; AnnoMI transitions: advice raises sustain talk',
  },
  persuading: {
    delta: 1.2,
    because: 'argue the other side when you argue yours',
    source: 'Miller & Rollnick 2013: the righting reflex',
  },
  confronting: {
    delta: 2,
    because: 'push back hard when judged or warned',
    source: 'MITI 4.2.1: confront; theory',
  },
  sharing: { delta: -0.15, because: 'brace less with someone who knows the road', source: 'HMA 2024' },
  sharingThatHandsBack: { delta: -0.35, because: 'brace less when you share and let go', source: 'ours' },
  sharingAsAdvice: { delta: 1, because: 'say “I’m not you” when your story comes as advice', source: 'ours' },
  apologising: {
    delta: -0.8,
    because: 'let go of some of the fight when you say sorry',
    source: 'Miller & Rollnick 2013: mending discord',
  },
  standingWith: { delta: -0.3, because: 'brace less with you alongside', source: 'MISC 2.5: support' },
  safetyStep: { delta: 0, because: 'take a safety question as care', source: 'ours' },
  structure: { delta: 0, because: 'take the frame as it is', source: 'ours' },
  smallTalk: { delta: -0.05, because: 'brace a touch less with everyday talk', source: 'ours' },
};

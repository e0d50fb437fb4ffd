import type { EffectTable } from './effect.ts';

/** What makes this person tell more, and what makes them close up. */
export const effectOnOpenness: EffectTable = {
  openQuestion: {
    delta: 0.45,
    because: 'tell more when a question leaves room',
    source: 'AnnoMI transitions: open questions get the longest replies',
  },
  closedQuestion: {
    delta: -0.1,
    because: 'answer short when asked for a yes or a no',
    source: 'AnnoMI transitions: closed questions get six-word replies',
  },
  simpleReflection: {
    delta: 0.45,
    because: 'go on telling when heard',
    source: 'Miller & Rollnick 2013: reflective listening',
  },
  complexReflection: {
    delta: 0.75,
    because: 'open the next door when you hear what lies under the words',
    source: 'Miller & Rollnick 2013: reflective listening; AnnoMI transitions at lag 2',
  },
  summary: {
    delta: 0.5,
    because: 'see the whole of it when you gather what was said',
    source: 'Miller & Rollnick 2013: summaries',
  },
  simpleAffirmation: { delta: 0.3, because: 'tell more when something real was noticed', source: 'HMA 2024' },
  complexAffirmation: {
    delta: 0.4,
    because: 'tell more when seen as someone with strengths',
    source: 'HMA 2024',
  },
  praise: { delta: 0, because: 'tell no more when praised', source: 'MITI 4.2.1: approval' },
  emphasisingChoice: {
    delta: 0.35,
    because: 'speak more freely when nobody presses',
    source: 'MITI 4.2.1: emphasise autonomy',
  },
  seekingCollaboration: {
    delta: 0.3,
    because: 'let you in when you ask first',
    source: 'MITI 4.2.1: seek collaboration',
  },
  givingInformation: {
    delta: -0.1,
    because: 'listen rather than tell when given facts',
    source: 'AnnoMI transitions: information gets short replies',
  },
  adviceWithPermission: {
    delta: 0,
    because: 'think it over when an idea is offered freely',
    source: 'MITI 4.2.1',
  },
  adviceWithoutPermission: { delta: -0.8, because: 'close up when told what to do', source: 'Lesson page' },
  persuading: { delta: -0.6, because: 'close up when argued with', source: 'Lesson page' },
  confronting: {
    delta: -1.8,
    because: 'shut the door when judged or warned',
    source: 'MITI 4.2.1: confront; theory',
  },
  sharing: {
    delta: 0.25,
    because: 'open up a bit when you have been somewhere hard too',
    source: 'HMA 2024',
  },
  sharingThatHandsBack: { delta: 0.6, because: 'open up when you share a little and ask', source: 'ours' },
  sharingAsAdvice: { delta: -0.6, because: 'close up when your road is held up as the way', source: 'ours' },
  apologising: {
    delta: 0.35,
    because: 'come back a little when you say sorry',
    source: 'Miller & Rollnick 2013: mending discord',
  },
  standingWith: { delta: 0.4, because: 'say more when not alone with it', source: 'MISC 2.5: support' },
  safetyStep: { delta: 0.05, because: 'answer straight when asked straight', source: 'ours' },
  structure: { delta: 0, because: 'wait and see when told how the talk goes', source: 'ours' },
  smallTalk: { delta: 0.05, because: 'loosen up with a friendly word', source: 'ours' },
};

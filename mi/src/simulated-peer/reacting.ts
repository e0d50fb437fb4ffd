import { anyOf } from '../wording/any-of.ts';
import type { SupporterBehaviour } from '../behaviours/index.ts';
import { plain, wordsOf } from './words.ts';
import { affirmsSomethingKnown, choiceIsTied } from './moderation.ts';
import type { Reaction } from './person.ts';
import type { PeerState } from './state.ts';
import type { WhatWasSaid } from './what-was-said.ts';

/** How a move is met: the kind of reaction, how often it is voiced, and how often telling follows. */
export interface Meeting {
  readonly reaction: Reaction | null;
  /** 0..1: how often the reaction is said at all. */
  readonly voiced: number;
  /** 0..1: how often something is told after it, at middling openness. */
  readonly tells: number;
}

/** The everyday way each move is met; `meet` names the exceptions. Shares are ours, tuned by reading. */
export const meetings: Readonly<Record<SupporterBehaviour, Meeting>> = {
  openQuestion: { reaction: 'thinks', voiced: 0.2, tells: 1 },
  closedQuestion: { reaction: 'answersShort', voiced: 1, tells: 0.5 },
  simpleReflection: { reaction: 'agrees', voiced: 0.6, tells: 1 },
  complexReflection: { reaction: 'feelsUnderstood', voiced: 0.65, tells: 1 },
  summary: { reaction: 'summedUp', voiced: 1, tells: 0.8 },
  simpleAffirmation: { reaction: 'noticed', voiced: 1, tells: 0.7 },
  complexAffirmation: { reaction: 'seen', voiced: 1, tells: 0.6 },
  praise: { reaction: 'shrugs', voiced: 1, tells: 0 },
  emphasisingChoice: { reaction: 'ownsTheChoice', voiced: 1, tells: 0.7 },
  seekingCollaboration: { reaction: 'givesPermission', voiced: 1, tells: 0 },
  givingInformation: { reaction: 'takesFact', voiced: 1, tells: 0.4 },
  adviceWithPermission: { reaction: 'weighsIdea', voiced: 1, tells: 0.3 },
  adviceWithoutPermission: { reaction: 'pushesBack', voiced: 1, tells: 0 },
  persuading: { reaction: 'knowsThat', voiced: 1, tells: 0 },
  confronting: { reaction: 'closes', voiced: 1, tells: 0 },
  sharing: { reaction: 'hearsStory', voiced: 1, tells: 0.5 },
  sharingThatHandsBack: { reaction: 'hearsStory', voiced: 0.8, tells: 1 },
  sharingAsAdvice: { reaction: 'notYou', voiced: 1, tells: 0 },
  apologising: { reaction: 'noNeedForSorry', voiced: 1, tells: 0.4 },
  standingWith: { reaction: 'warms', voiced: 1, tells: 0.6 },
  safetyStep: { reaction: 'isSafe', voiced: 1, tells: 0 },
  structure: { reaction: 'finds', voiced: 1, tells: 0.3 },
  smallTalk: { reaction: null, voiced: 0, tells: 1 },
};

/** How this turn is met, exceptions first. Pressing moves and repairs are decided in `reply`. */
export function meet(state: PeerState, said: WhatWasSaid): Meeting {
  const everyday = meetings[said.move];
  const flags = said.heard.sentences.flatMap((s) => s.flags);
  if (said.goingOn !== null) return { reaction: null, voiced: 0, tells: 1 };
  if (state.memory.askedIfBeenThere) {
    const answer = answerAboutBeenThere(said);
    if (answer !== null) return answer;
  }
  if (defends(said)) return { reaction: 'staysShort', voiced: 1, tells: 0 };
  if (asksWhatWouldHelp(said)) return { reaction: 'saysWhatWouldHelp', voiced: 1, tells: 0 };
  if (checks(said)) return { reaction: 'summedUp', voiced: 1, tells: 0.3 };
  if (inReo(said.heard.text)) return { reaction: 'littleReo', voiced: 1, tells: 0 };
  if (flags.includes('doubleSided')) return { reaction: 'bothSides', voiced: 1, tells: 0.4 };
  switch (said.move) {
    case 'openQuestion':
      return howHeIs(said) ?? everyday;
    case 'closedQuestion':
      return howHeIs(said) ?? meetClosedQuestion(said);
    case 'seekingCollaboration':
      if (
        /\b(how|what|anything) (can|could|else can) (i|we)\b|\bi (can|could) (help|do)\b/.test(
          plain(said.heard.text),
        )
      ) {
        return { reaction: 'saysWhatWouldHelp', voiced: 1, tells: 0 };
      }
      if (/\b(can|could|may|might) i ask( you)? (what|how|why|who|where|when)\b/.test(plain(said.heard.text)))
        return meetings.openQuestion;
      if (/\bask(ed)?( you)?\b/.test(plain(said.heard.text))) return { ...everyday, reaction: 'letsAsk' };
      if (asksOpenly(said)) return meetings.openQuestion;
      if (!asksForAView(said)) return everyday;
      // "What do you make of that?" after an idea or a fact asks about that idea.
      return isAfterAnIdea(state)
        ? { reaction: 'weighsIdea', voiced: 1, tells: 0 }
        : { reaction: 'thinks', voiced: 0.4, tells: 1 };
    case 'simpleAffirmation':
    case 'complexAffirmation':
      if (affirmsSomethingKnown(state, said)) return everyday;
      return { reaction: state.memory.turns < 3 ? 'notYetKnown' : 'notRecognised', voiced: 1, tells: 0.2 };
    case 'emphasisingChoice':
      return choiceIsTied({ state, said }) ? everyday : { reaction: 'leavesTheChoice', voiced: 1, tells: 0 };
    case 'apologising':
      return meetApology(state, said) ?? everyday;
    case 'sharing':
    case 'sharingThatHandsBack':
      if (!isOwnStory(said)) return said.question === null ? meetings.standingWith : meetings.openQuestion;
      if (said.longStory) return { reaction: 'driftsOff', voiced: 1, tells: 0 };
      return state.memory.askedIfBeenThere
        ? { ...everyday, reaction: 'hearsAskedStory', voiced: 1 }
        : everyday;
    case 'smallTalk':
      return meetSmallTalk(said);
    default:
      return everyday;
  }
}

/** "Do you have a plan?" is a yes-or-no question, and still asks for the plan. */
function meetClosedQuestion(said: WhatWasSaid): Meeting {
  if (said.question === null) return { ...meetings.closedQuestion, reaction: null };
  return said.asked === null ? meetings.closedQuestion : { ...meetings.closedQuestion, tells: 0.85 };
}

function meetApology(state: PeerState, said: WhatWasSaid): Meeting | null {
  if (said.heard.sentences.some((s) => s.behaviour === 'emphasisingChoice')) {
    return { reaction: 'softensWithChoice', voiced: 1, tells: 0.8 };
  }
  const pressed = state.memory.sore || state.momentum === 'discord' || state.pushback > 5;
  return pressed ? { reaction: 'softens', voiced: 1, tells: 0.5 } : null;
}

function meetSmallTalk(said: WhatWasSaid): Meeting {
  const text = plain(said.heard.text);
  if (
    /\b(bye|goodbye|see you|see ya|good night|take care|haere rā|haere ra|ka kite|po marie|gotta go|have to go|talk (soon|again|later)|until next)\b/.test(
      text,
    )
  ) {
    return { reaction: 'saysGoodbye', voiced: 1, tells: 0 };
  }
  const how = howHeIs(said);
  if (how !== null) return how;
  if (
    /\b(hi|hello|hey|hiya|good (morning|evening|afternoon)|kia ora|tēnā koe|tena koe|mōrena|morena|talofa|nice to meet|good to (see|meet)|welcome)\b/.test(
      text,
    )
  ) {
    return { reaction: 'saysHello', voiced: 1, tells: 0 };
  }
  if (/\b(thanks?|cheers|ngā mihi|nga mihi)\b/.test(text))
    return { reaction: 'saysWelcome', voiced: 1, tells: 0.4 };
  return meetings.smallTalk;
}

const reo = new Set(
  'kia ora tēnā tena koe koutou kōrua ko ahau au tōku toku ingoa nō no te he aha ō tō whakaaro pēhea pehea kei mōrena ngā mihi ki ā koe e hoa mai nau haere nui rawa whānau aroha mō mea hoki āe kāore'.split(
    ' ',
  ),
);

/** More te reo Māori than a greeting or a word among others. */
function inReo(text: string): boolean {
  const words = wordsOf(text);
  const known = words.filter((word) => reo.has(word)).length;
  return known >= 4 && known / words.length >= 0.5;
}

function howHeIs(said: WhatWasSaid): Meeting | null {
  const text = plain(said.heard.text);
  const asked = new RegExp(anyOf`
      \bhow (are|r) (you|u|things|
      ya)( doing| going| feeling)?( now| today| tonight| right now| at the moment| after that)?\s*[?.!]*$|
      \bhow('s| is) (it going|your (day|week)|things)|\bhow have you been\b|\b(what's|
      whats) up\b|\b(you|u) (ok|okay|alright|all right)\b|\byou (ok|okay|alright|all right)\?
    `).test(text);
  return asked ? { reaction: 'saysHowHeIs', voiced: 1, tells: 0 } : null;
}

function isAfterAnIdea({ memory }: PeerState): boolean {
  const last = memory.moves.filter((move) => move !== 'seekingCollaboration').at(-1);
  return last === 'adviceWithPermission' || last === 'givingInformation';
}

/** "What would you like me to know?" asks for an answer, not for leave. */
function asksOpenly(said: WhatWasSaid): boolean {
  return new RegExp(anyOf`
    ^((so|and|but|ok|okay|sam|well)[ ,]+)*(what|how|where|who|which) (would|do|did|is|are|has|
    was)\b(?!.*\b(if i|me to (ask|tell|share|say)|we|make of|think of|sound|fit|sit)\b)
  `).test(said.question ?? '');
}

function asksForAView(said: WhatWasSaid): boolean {
  return (
    said.question !== null &&
    /\b(make of|think (of|about)|your (view|take)|how does that|sound to you|sit with you|fit|what do you)\b/.test(
      said.question,
    )
  );
}

/** Asked about harm the answer starts with a plain no; asked about being safe, with a plain yes. Never a word that could be read both ways. */
export function answerToSafety(said: WhatWasSaid): Reaction {
  const harm =
    /\b(kill\w*|suicid\w*|hurt(ing)?|harm(ing|ed)?|end (it|things|your life)|not be here|die|dying|danger)\b/;
  return harm.test(plain(said.heard.text)) ? 'isNotInDanger' : 'isSafe';
}

/** Is a "story" one? "I get that" is warmth, "I’m Dave" a hello, "I’m in no hurry" kindness; none is a road. */
function isOwnStory(said: WhatWasSaid): boolean {
  const text = plain(said.heard.text);
  return (
    /\b(i|i've|i'd|my|me|we|mine)\b|\bi'm (also|sober|in recovery|an? |\w+ (months|years|days))/.test(text) &&
    !/^(yeah |ok |oh )*i (do )?(understand|get|see|hear|know)\b[^.!?]{0,24}[.!]?$/.test(text)
  );
}

/** "I’m only trying to help": about the speaker’s good will, not about a road. */
function defends(said: WhatWasSaid): boolean {
  if (said.question !== null || said.move === 'apologising') return false;
  return new RegExp(anyOf`
    \bi('m| am|'ve| was)? ?(only|just) (trying|tried|want|wanted|saying|being|kidding|joking|
    asking)\b|\bdon't be (so )?(touchy|sensitive)\b|\bi didn't mean (it|that|to)\b
  `).test(plain(said.heard.text));
}

/** "What would you like from me?" */
function asksWhatWouldHelp(said: WhatWasSaid): boolean {
  return /\b(what|anything) (else )?(would|do|did) you (like|want|need) from (me|us)\b|\bwhat do you need\b/.test(
    said.question ?? '',
  );
}

/** "Did I get that right?" asks whether it was understood, not for leave. */
function checks(said: WhatWasSaid): boolean {
  return new RegExp(anyOf`
    \b((did|have) i (get|got|understood|understand|hear|heard|miss|missed)|
    is that (about |all )?(right|fair|it)|does that sound (about )?right|am i (right|close|
    on track))\b[^?]{0,24}\?\s*$
  `).test(plain(said.heard.text));
}

/** He asked "have you been there?": a plain yes and an honest no are both answers. */
function answerAboutBeenThere(said: WhatWasSaid): Meeting | null {
  const text = plain(said.heard.text);
  const no = new RegExp(anyOf`
      ^(hmm* |well |honestly |to be honest |sorry )*(no|nope|nah|not (me|really|myself|
      personally)|never)\b|\bi (haven't|have not|'?ve never|never) (been there|had to|stopped|
      been through|lived|drank|struggled)
    `);
  if (no.test(text.replaceAll(',', '')) && said.question === null)
    return { reaction: 'hearsHonestNo', voiced: 1, tells: 0.5 };
  const yes = /^(yes|yeah|yep|i have|i did|āe|ae)\b/.test(text);
  return yes && said.move === 'smallTalk' ? { ...meetings.sharing, reaction: 'hearsAskedStory' } : null;
}

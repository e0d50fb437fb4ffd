import type { HeardSupporterSentence, HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { supporterBehaviours, sureness } from '../behaviours/index.ts';
import { behaviourWords, mayExcuseHarmWords } from './behaviour-words.ts';
import {
  adviceWordsIn,
  bareWords,
  disguisedAdviceIn,
  isGibberish,
  labelIn,
  sarcasmIn,
} from './drill-words.ts';

/** The drills there are: 'advice-to-mi' starts from the seed's advice sentence. */
export type Drill = 'advice-to-mi';

/** What the learner's own words were heard as, and one step to take. */
export interface DrillFeedback {
  readonly title: string;
  /** What was heard and what it would do, one thought a line; never empty. */
  readonly lines: readonly string[];
  /** The behaviours heard, in the order written, each once. */
  readonly kinds: readonly SupporterBehaviour[];
  /** True when something on the MI side was heard, nothing on the other, and the words are the learner's own. */
  readonly turnedToMi: boolean;
  /** One thing to try. */
  readonly next: string;
  /** Other ways it could go, whole sentences. */
  readonly examples: readonly string[];
}

interface DrillText {
  /** The sentence the drill starts from. */
  readonly starts: string;
  /** The example shown in the lesson; given back word for word, it is theirs and not the learner's. */
  readonly lessonExample: string;
  readonly examples: readonly string[];
}

/** Source of the first two: the topic page "The Role of Motivational Interviewing in Peer Support". */
const drills: Readonly<Record<Drill, DrillText>> = {
  'advice-to-mi': {
    starts: 'You need to stop hanging out with those people if you want to stay sober.',
    lessonExample:
      'It sounds like your friends are important to you. How do they support or challenge your recovery?',
    examples: [
      'Your friends mean something to you. Where do they fit with staying sober?',
      'Staying sober matters to you, and so do your mates. What is that like?',
      'When I stopped, some friendships got hard. How are yours?',
    ],
  },
};

/** Below this probability (0..1) nothing is claimed about a draft. The threshold is ours. */
const tooUnsure = 0.25;

const reflecting: ReadonlySet<SupporterBehaviour> = new Set([
  'simpleReflection',
  'complexReflection',
  'summary',
]);
const affirming: ReadonlySet<SupporterBehaviour> = new Set(['simpleAffirmation', 'complexAffirmation']);
const telling: ReadonlySet<SupporterBehaviour> = new Set([
  'adviceWithoutPermission',
  'persuading',
  'sharingAsAdvice',
]);

function shortened(words: string): string {
  const all = words.trim().split(/\s+/);
  return all.length <= 12 ? all.join(' ') : `${all.slice(0, 12).join(' ')} …`;
}

const notSure = 'It could not tell what this does. You know best what you meant by it.';
const mayDefend = 'The person is likely to defend their friends, and tell you less.';
const afterJudging = 'Try saying what those friends might mean to them.';

const nextAfter = {
  begin: 'Start with what you guess matters to them, then ask something open.',
  hasReflection: 'You could follow it with a question that begins with “what” or “how”.',
  hasQuestion: 'You could put one sentence before it: what you guess matters to them.',
  praised: 'What did you see them do? You could name that, and then ask something open.',
  turned: 'Say it out loud once. Would it sound like you?',
} as const;

/** Hears a learner's answer to a drill. Kind and exact; it grades nothing and takes “I see it differently”. */
export function drillFeedback(drill: Drill, heard: HeardSupporterTurn): DrillFeedback {
  const text = drills[drill];
  const kinds = [...new Set(heard.sentences.map((sentence) => sentence.behaviour))];
  const say = (title: string, lines: readonly string[], next: string, turnedToMi = false): DrillFeedback => ({
    title,
    lines,
    kinds,
    turnedToMi,
    next,
    examples: text.examples,
  });

  if (heard.text.trim().length === 0) {
    return say('Nothing here yet', ['Write what you might say. A first go is plenty.'], nextAfter.begin);
  }
  if (isGibberish(heard.text)) {
    return say(
      'That one is hard to read',
      ['The ear could not find words in it. If they are words, the ear missed them.'],
      'Write it the way you would say it to someone sitting beside you.',
    );
  }
  const own = bareWords(heard.text);
  if (own === bareWords(text.starts)) {
    return say(
      'That is the sentence we start from',
      ['It says what to do, and nobody asked. “You need to” is the part that closes the door.'],
      nextAfter.begin,
    );
  }
  if (own === bareWords(text.lessonExample) || text.examples.some((example) => own === bareWords(example))) {
    return say(
      'That is the example, word for word',
      ['It reflects first, then asks an open question. Now in your own words.'],
      'How would you say it, the way you talk?',
    );
  }
  const harm = heard.sentences.find((sentence) => sentence.flags.includes('mayExcuseHarm'));
  if (harm !== undefined)
    return say('One thing comes first here', [mayExcuseHarmWords.did], mayExcuseHarmWords.toTry);

  const biting = sarcasmIn(heard.text);
  if (biting !== null) {
    return say(
      'This may land as sarcasm',
      [
        `“${biting}” can sound like a dig, even when it is meant as a joke. That is a guess; you know your tone.`,
      ],
      'What would you say if you were only curious?',
    );
  }
  const surest = Math.max(0, ...heard.sentences.map((sentence) => sentence.probability));
  if (surest < tooUnsure) {
    return say('The ear is not sure about this one', [notSure], nextAfter.begin);
  }
  return fromBehaviours(heard, say);
}

type Say = (title: string, lines: readonly string[], next: string, turnedToMi?: boolean) => DrillFeedback;

const isGuess = (sentence: HeardSupporterSentence): boolean => sureness(sentence.probability) === 'guessing';

function fromBehaviours(heard: HeardSupporterTurn, say: Say): DrillFeedback {
  const sentences = heard.sentences;
  const first = (these: ReadonlySet<SupporterBehaviour>): HeardSupporterSentence | undefined =>
    sentences.find((sentence) => these.has(sentence.behaviour));
  const reflection = first(reflecting);
  const affirmation = first(affirming);
  const open = first(new Set(['openQuestion']));
  const closed = first(new Set(['closedQuestion']));
  const judging = first(new Set(['confronting']));
  const advice = first(telling);
  const handedBack = first(new Set(['sharingThatHandsBack']));
  const kept = [reflection, affirmation, open, handedBack].find((sentence) => sentence !== undefined);

  if (judging !== undefined) {
    return say(
      isGuess(judging) ? 'There may be a judgement in it' : 'There is a judgement in it',
      [behaviourWords.confronting.did, mayDefend, ...keptLine(kept)],
      afterJudging,
    );
  }
  const disguised = disguisedAdviceIn(heard.text);
  if (disguised !== null && open === undefined) {
    return say(
      'There is advice inside the question',
      [
        `“${disguised}” asks, and the answer is already in it.`,
        'The person may say “yes, but”.',
        ...keptLine(kept),
      ],
      'Try a question whose answer you do not know: “What do you want to do about it?”',
    );
  }
  if (advice !== undefined) {
    const words = adviceWordsIn(advice.text);
    const tell =
      words === null
        ? 'It still says what to do, and nobody asked.'
        : `“${words}” makes it advice, and nobody asked.`;
    return say(
      isGuess(advice) ? 'It may still be advice' : 'It is still advice',
      [tell, 'The person may push back, or stop telling you things.', ...keptLine(kept)],
      nextAfter.begin,
    );
  }
  // Beside a story of one's own, what is only a guess at a reflection is likely more of the story.
  const onlyStory = handedBack !== undefined && reflection !== undefined && isGuess(reflection);
  if (reflection !== undefined && open !== undefined && !onlyStory) {
    return say(
      isGuess(reflection) || isGuess(open)
        ? 'Perhaps a reflection, and a question'
        : 'You reflected, and you asked',
      [
        `“${shortened(reflection.text)}” shows you see what matters to them.`,
        `“${shortened(open.text)}” lets them answer in their own way.`,
        'Nobody is told what to do here. The next step is theirs.',
      ],
      nextAfter.turned,
      true,
    );
  }
  if (handedBack !== undefined) {
    return say(
      isGuess(handedBack)
        ? 'Perhaps a little of your own, handed back'
        : 'You shared a little, and handed it back',
      ['Your own road is in it, and it does not tell them where to go.'],
      nextAfter.turned,
      true,
    );
  }
  if (open !== undefined) {
    const lines = [
      `“${shortened(open.text)}” lets them answer in their own way.`,
      ...affirmedLine(affirmation),
    ];
    return say(
      isGuess(open) ? 'Perhaps an open question' : 'An open question',
      lines,
      nextAfter.hasQuestion,
      true,
    );
  }
  if (closed !== undefined) {
    return say(
      reflection === undefined
        ? 'A question with a yes-or-no answer'
        : 'You reflected, and then asked for a yes or a no',
      [
        ...(reflection === undefined ? [] : [`“${shortened(reflection.text)}” shows you were listening.`]),
        `“${shortened(closed.text)}” can be answered with one word, and then it is your turn again.`,
        'To open it, start with “what” or “how”: “How do they fit with staying sober?”',
      ],
      'Ask the same thing again, beginning with “what” or “how”.',
      reflection !== undefined,
    );
  }
  if (reflection !== undefined) {
    const lines = [`“${shortened(reflection.text)}” shows you see what matters to them.`];
    const title = isGuess(reflection) ? 'Perhaps a reflection' : 'A reflection';
    return say(title, lines, nextAfter.hasReflection, true);
  }
  return fromOtherTalk(sentences, say);
}

function keptLine(kept: HeardSupporterSentence | undefined): readonly string[] {
  return kept === undefined ? [] : [`Worth keeping: “${shortened(kept.text)}”`];
}

function affirmedLine(affirmation: HeardSupporterSentence | undefined): readonly string[] {
  return affirmation === undefined ? [] : [`“${shortened(affirmation.text)}” names something good you saw.`];
}

/** Everything else: say what it did, and offer one step. */
function fromOtherTalk(sentences: readonly HeardSupporterSentence[], say: Say): DrillFeedback {
  const main =
    sentences.find((sentence) => supporterBehaviours[sentence.behaviour].side === 'mi') ?? sentences[0];
  if (main === undefined) return say('Nothing here yet', ['Write what you might say.'], nextAfter.begin);
  const entry = supporterBehaviours[main.behaviour];
  const lines = [behaviourWords[main.behaviour].did];
  const name = `${entry.name.slice(0, 1).toUpperCase()}${entry.name.slice(1)}`;
  const asked = sentences.some((sentence) => sentence.text.trim().endsWith('?'));
  const perhaps = isGuess(main) ? `Perhaps: ${entry.name}` : name;
  if (entry.side === 'mi')
    return say(perhaps, lines, asked ? nextAfter.turned : nextAfter.hasReflection, true);
  // “Nothing wrong with that” is only said of words the ear has understood.
  const label = sentences.map((sentence) => labelIn(sentence.text)).find((words) => words !== null) ?? null;
  if (label !== null)
    return say(
      'There is a judgement in it',
      [`“${label}” puts a label on people they care about.`, mayDefend],
      afterJudging,
    );
  if (isGuess(main)) return say('The ear is not sure about this one', [notSure], nextAfter.begin);
  return say(
    name,
    [...lines, 'Nothing wrong with that. This drill looks for what matters to them.'],
    main.behaviour === 'praise' ? nextAfter.praised : nextAfter.begin,
  );
}

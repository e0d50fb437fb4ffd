import type { HeardSupporterSentence, HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { supporterBehaviours } from '../behaviours/index.ts';
import { behaviourWords, mayExcuseHarmWords } from './behaviour-words.ts';
import { drillEffects } from './drill-effects.ts';
import { capital, isGuess, lineOf, practisedIn, shortened, whatWasPractised } from './drill-practised.ts';
import { aimsOf, beginning, plainStep, stepFrom } from './drill-steps.ts';
import type { CardToAnswer, DrillFeedback, Step } from './drill-steps.ts';
import {
  adviceWordsIn,
  bareWords,
  disguisedAdviceIn,
  isGibberish,
  labelIn,
  sarcasmIn,
  speaksOfHarm,
} from './drill-words.ts';

/** Below this probability (0..1) nothing is claimed about a draft. The threshold is ours. */
const tooUnsure = 0.25;

const telling: ReadonlySet<SupporterBehaviour> = new Set([
  'adviceWithoutPermission',
  'persuading',
  'sharingAsAdvice',
]);

const notSure = 'It could not tell what this does. You know best what you meant by it.';
const whereNobodyWasHurt =
  'The ear wondered whether this excuses harm. If nobody was hurt here, you can leave that aside.';
const mayDefend = 'The person is likely to defend themselves, and tell you less.';

const afterJudging = plainStep('What might it be like to be them just now? You could begin there.');

/** Hears a learner's answer on a card. Kind and exact; it grades nothing and takes “I see it differently”. */
export function drillFeedback(card: CardToAnswer, heard: HeardSupporterTurn): DrillFeedback {
  const begin = beginning(card);
  if (heard.text.trim().length === 0)
    return say('Nothing here yet', ['Write what you might say. A first go is plenty.'], begin);
  if (isGibberish(heard.text))
    return say(
      'That one is hard to read',
      ['The ear could not find words in it. If they are words, the ear missed them.'],
      plainStep('Write it the way you would say it to someone sitting beside you.'),
    );
  const borrowed = notTheirOwn(card, heard.text, begin);
  if (borrowed !== null) return borrowed;
  const mayExcuse = heard.sentences.some((sentence) => sentence.flags.includes('mayExcuseHarm'));
  if (mayExcuse && speaksOfHarm([card.scene, card.before, heard.text].join(' ')))
    return say('One thing comes first here', [mayExcuseHarmWords.did], plainStep(mayExcuseHarmWords.toTry));
  const biting = sarcasmIn(heard.text);
  if (biting !== null)
    return say(
      'This may land as sarcasm',
      [
        `“${biting}” can sound like a dig, even when it is meant as a joke. That is a guess; you know your tone.`,
      ],
      plainStep('What would you say if you were only curious?'),
    );
  const surest = Math.max(0, ...heard.sentences.map((sentence) => sentence.probability));
  if (surest < tooUnsure) return say('The ear is not sure about this one', [notSure], begin);
  const told = whatPullsAway(card, heard.sentences, heard.text) ?? whatItDoes(card, heard.sentences);
  // Where nobody is spoken of as hurt, the ear often hears this amiss: it is said, and takes nothing away.
  return mayExcuse ? { ...told, lines: [...told.lines, whereNobodyWasHurt] } : told;
}

/** Words that came with the card: theirs, and not the learner’s yet. */
function notTheirOwn(card: CardToAnswer, text: string, begin: Step): DrillFeedback | null {
  const own = bareWords(text);
  if (own === '') return null;
  if (card.sentence !== null && own === bareWords(card.sentence)) {
    const advice = adviceWordsIn(card.sentence);
    const quoted = advice === null ? '' : ` “${advice}” is the part that closes the door.`;
    return say('That is the sentence we start from', [`How else could it go?${quoted}`], begin);
  }
  if (own === bareWords(card.before))
    return say(
      'Those are their own words',
      ['Staying close is no fault. Word for word, they may wonder why they hear it twice.'],
      begin,
    );
  if (card.worked.some((words) => own === bareWords(words)))
    return say(
      'That is one of the answers, word for word',
      ['It shows one way. Now in your own words.'],
      plainStep('How would you say it, the way you talk?'),
    );
  return null;
}

/** Judging, hidden advice and advice are spoken of before anything that stands beside them. */
function whatPullsAway(
  card: CardToAnswer,
  sentences: readonly HeardSupporterSentence[],
  text: string,
): DrillFeedback | null {
  const goodOne = sentences.find(({ behaviour }) => supporterBehaviours[behaviour].side === 'mi');
  const kept = goodOne === undefined ? [] : [`Worth keeping: “${shortened(goodOne.text)}”`];
  const judging = sentences.find(({ behaviour }) => behaviour === 'confronting');
  if (judging !== undefined)
    return say(
      isGuess(judging) ? 'There may be a judgement in it' : 'There is a judgement in it',
      [behaviourWords.confronting.did, mayDefend, ...kept],
      afterJudging,
    );
  const disguised = disguisedAdviceIn(text);
  if (disguised !== null && !sentences.some(({ behaviour }) => behaviour === 'openQuestion'))
    return say(
      'There is advice inside the question',
      [`“${disguised}” asks, and the answer is already in it.`, 'The person may say “yes, but”.', ...kept],
      plainStep('Try a question whose answer you do not know: “What do you want to do about it?”'),
    );
  const advice = sentences.find(({ behaviour }) => telling.has(behaviour));
  if (advice === undefined) return null;
  const words = adviceWordsIn(advice.text);
  return say(
    isGuess(advice) ? 'It may still be advice' : 'It is still advice',
    [
      words === null
        ? 'It still says what to do, and nobody asked.'
        : `“${words}” makes it advice, and nobody asked.`,
      'The person may push back, or stop telling you things.',
      ...kept,
    ],
    stepFrom(card, advice.behaviour),
  );
}

function whatItDoes(card: CardToAnswer, sentences: readonly HeardSupporterSentence[]): DrillFeedback {
  const found = practisedIn(card, sentences);
  if (found.length > 0) return whatWasPractised(card, sentences, found);
  const main =
    sentences.find(({ behaviour }) => supporterBehaviours[behaviour].side === 'mi') ?? sentences[0];
  if (main === undefined) return say('Nothing here yet', ['Write what you might say.'], beginning(card));
  // “Nothing wrong with that” is only said of words the ear has understood.
  const label = sentences.map(({ text }) => labelIn(text)).find((words) => words !== null) ?? null;
  if (label !== null)
    return say('There is a judgement in it', [`“${label}” puts a label on people.`, mayDefend], afterJudging);
  const { itIs } = drillEffects[main.behaviour];
  const looksFor = [...new Set(aimsOf(card).map((aim) => aim.looksFor))].slice(0, 2).join(', or ');
  if (supporterBehaviours[main.behaviour].side === 'neither' && isGuess(main))
    return say(
      'The ear is not sure about this one',
      [notSure, `This drill looks for ${looksFor}.`],
      beginning(card),
    );
  return say(
    isGuess(main) ? `Perhaps ${itIs}` : capital(itIs),
    [lineOf(main, main.behaviour), `Nothing wrong with that. This drill looks for ${looksFor}.`],
    stepFrom(card, main.behaviour),
  );
}

function say(title: string, lines: readonly string[], step: Step): DrillFeedback {
  return { title, lines, practised: false, ...step };
}

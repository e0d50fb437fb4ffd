import type { HeardTurn } from '@wayfellow/mi/behaviours';
import type { TranscriptTurn } from './transcript.ts';

/** One turn and what was heard in it, as one line of JSON without its line end: the format other programs read. */
export function heardAsJsonLine(turn: TranscriptTurn, heard: HeardTurn): string {
  const place = { conversation: turn.conversation, turn: turn.turn, speaker: turn.speaker };
  const sentences = heard.sentences.map(({ text, behaviour, flags, probability, because }) => ({
    text,
    behaviour,
    flags,
    probability: rounded(probability),
    because: because.join('; '),
  }));
  if (heard.speaker === 'peer') {
    return lineOf({
      ...place,
      talk: heard.talk,
      probabilities: { talk: each(heard.probabilities.talk) },
      sentences,
    });
  }
  const { main, question, reflection, input, probabilities } = heard;
  return lineOf({
    ...place,
    main,
    question,
    reflection,
    input,
    probabilities: {
      main: each(probabilities.main),
      question: each(probabilities.question),
      reflection: each(probabilities.reflection),
      input: each(probabilities.input),
    },
    sentences,
  });
}

/** JSON leaves C1 controls and text-turning marks as they are, and a terminal would obey them: written out, they read back the same. */
function lineOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const rounded = (probability: number): number => Math.round(probability * 1e6) / 1e6;

function each<Name extends string>(probabilities: Readonly<Record<Name, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries<number>(probabilities).map(([name, value]) => [name, rounded(value)]),
  );
}

import type { HeardTurn, SupporterBehaviour, Turn } from '@wayfellow/mi/behaviours';

/**
 * A very plain ear for tests that are not about hearing: a sentence with a question mark is an open question,
 * one with “need to” is advice, all else reflects; peers are neutral. It says how many turns came before.
 */
export function hearPlainly(turn: Turn, before: readonly Turn[]): HeardTurn {
  const pieces = turn.text.split(/(?<=[.?!])\s+/u).filter((piece) => piece.trim() !== '');
  const heardWords = (text: string) => ({
    text,
    start: turn.text.indexOf(text),
    flags: [],
    probability: 0.9,
    because: [
      `after ${String(before.length)}: ${before.map((earlier) => earlier.text).join('|')}`,
      'because the test says so',
    ],
  });
  const takenUp = { words: turn.text.toLowerCase().match(/\p{L}{4,}/gu) ?? [], echoed: [], parroting: 0 };
  if (turn.speaker === 'peer') {
    return {
      speaker: 'peer',
      text: turn.text,
      sentences: pieces.map((piece) => ({ ...heardWords(piece), behaviour: 'neutral' })),
      talk: 'neutral',
      probabilities: { talk: { change: 0, neutral: 1, sustain: 0 } },
      takenUp,
    };
  }
  return {
    speaker: 'supporter',
    text: turn.text,
    sentences: pieces.map((piece) => ({ ...heardWords(piece), behaviour: behaviourOf(piece) })),
    main: 'question',
    question: 'open',
    reflection: 'none',
    input: 'none',
    probabilities: {
      main: { question: 1, reflection: 0, input: 0, other: 0 },
      question: { none: 0, open: 1, closed: 0 },
      reflection: { none: 1, simple: 0, complex: 0 },
      input: { none: 1, information: 0, advice: 0, negotiation: 0, options: 0 },
    },
    takenUp,
  };
}

function behaviourOf(sentence: string): SupporterBehaviour {
  if (sentence.includes('?')) return 'openQuestion';
  return sentence.includes('need to') ? 'adviceWithoutPermission' : 'simpleReflection';
}

import type {
  Flag,
  HeardSupporterSentence,
  HeardSupporterTurn,
  SupporterBehaviour,
} from '../behaviours/index.ts';

/** What a test may say about a heard turn beyond its behaviours. */
export interface HeardDetails {
  readonly text?: string;
  readonly words?: readonly string[];
  readonly echoed?: readonly string[];
  readonly parroting?: number;
  readonly flags?: readonly Flag[];
}

const smallWords = new Set(
  'a an the and or but if so to of in on at for with from about as by it it’s its is are was were be been am do does did don’t not no you your you’re i i’m my me we us our they them their that this these those there here what how when where who why which would could can will have has had just really very too some any up out sounds sound like'.split(
    ' ',
  ),
);

/**
 * A turn as if it had been heard, by naming behaviours: `aHeardTurn(['simpleReflection', 'openQuestion'], { text })`.
 * When the text has as many sentences as there are behaviours each gets its own; else all share the whole text.
 */
export function aHeardTurn(
  behaviours: readonly SupporterBehaviour[],
  details: HeardDetails = {},
): HeardSupporterTurn {
  const text = details.text ?? (details.words ?? ['something']).join(' ');
  const pieces = text.split(/(?<=[.?!])\s+/);
  const sentences = behaviours.map((behaviour, i): HeardSupporterSentence => {
    const own = pieces.length === behaviours.length ? (pieces[i] ?? text) : text;
    return {
      text: own,
      start: Math.max(0, text.indexOf(own)),
      flags: details.flags ?? [],
      probability: 0.9,
      because: ['named by the test'],
      behaviour,
    };
  });
  const has = (name: SupporterBehaviour): boolean => behaviours.includes(name);
  const question = has('openQuestion') ? 'open' : has('closedQuestion') ? 'closed' : 'none';
  const reflection =
    has('complexReflection') || has('summary') ? 'complex' : has('simpleReflection') ? 'simple' : 'none';
  const advice = has('adviceWithPermission') || has('adviceWithoutPermission') || has('sharingAsAdvice');
  const input = advice ? 'advice' : has('givingInformation') ? 'information' : 'none';
  const main =
    question !== 'none'
      ? 'question'
      : reflection !== 'none'
        ? 'reflection'
        : input !== 'none'
          ? 'input'
          : 'other';
  return {
    speaker: 'supporter',
    text,
    sentences,
    main,
    question,
    reflection,
    input,
    probabilities: {
      main: { question: 0, reflection: 0, input: 0, other: 0, [main]: 1 },
      question: { none: 0, open: 0, closed: 0, [question]: 1 },
      reflection: { none: 0, simple: 0, complex: 0, [reflection]: 1 },
      input: { none: 0, information: 0, advice: 0, negotiation: 0, options: 0, [input]: 1 },
    },
    takenUp: {
      words: details.words ?? contentWords(text),
      echoed: details.echoed ?? [],
      parroting: details.parroting ?? 0,
    },
  };
}

/** Lower-case words without the small ones: a stand-in for what hearing takes up. */
export function contentWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).filter((word) => !smallWords.has(word));
}

import type {
  InputKind,
  MainBehaviour,
  PeerProbabilities,
  QuestionKind,
  ReflectionKind,
  SupporterProbabilities,
  TalkKind,
} from '../behaviours/heard.ts';
import { score, shares } from './ear.ts';
import type { Ear, LinearModel } from './ear.ts';
import { askBoth } from './keen-hearing.ts';
import type { KeenHearing, KeenSaid } from './keen-hearing.ts';
import { denseCount, gather } from './turn-features.ts';
import type { TurnInPlace } from './turn-features.ts';

/** Classes of “main behaviour”, in the order of the model’s outputs. */
export const mainKinds: readonly MainBehaviour[] = ['question', 'reflection', 'input', 'other'];
/** Classes of “question”, in the order of the model’s outputs. */
export const questionKinds: readonly QuestionKind[] = ['none', 'open', 'closed'];
/** Classes of “reflection”, in the order of the model’s outputs. */
export const reflectionKinds: readonly ReflectionKind[] = ['none', 'simple', 'complex'];
/** Classes of “input”, in the order of the model’s outputs. */
export const inputKinds: readonly InputKind[] = ['none', 'information', 'advice', 'negotiation', 'options'];
/** Classes of “talk”, in the order of the model’s outputs. */
export const talkKinds: readonly TalkKind[] = ['change', 'neutral', 'sustain'];

/** The model of a name; a missing one is a bug of the train command. */
export function modelOf(ear: Ear, name: string): LinearModel {
  const model = ear.models.get(name);
  if (model === undefined) throw new Error(`the weights hold no model “${name}”`);
  return model;
}

/** Probabilities by name; they sum to 1. */
export function named<K extends string>(kinds: readonly K[], parts: readonly number[]): Record<K, number> {
  const out = {} as Record<K, number>;
  kinds.forEach((kind, i) => {
    out[kind] = parts[i] ?? 0;
  });
  return out;
}

/** The likeliest name. */
export function likeliest<K extends string>(parts: Readonly<Record<K, number>>): K {
  const names = Object.keys(parts) as K[];
  return names.reduce((best, name) => (parts[name] > parts[best] ? name : best));
}

/** How AnnoMI's coders might have coded a supporter's words. */
export function supporterView(ear: Ear, place: TurnInPlace): SupporterProbabilities {
  const model = modelOf(ear, 'supporterTurn');
  const dense = new Float32Array(denseCount.supporter);
  gather('supporter', place, ear.bench, dense);
  const scores = new Float64Array(model.outputs);
  score(model, ear.bench.row, dense, scores);
  return {
    main: named(mainKinds, shares(scores, 0, 4)),
    question: named(questionKinds, shares(scores, 4, 3)),
    reflection: named(reflectionKinds, shares(scores, 7, 3)),
    input: named(inputKinds, shares(scores, 10, 5)),
  };
}

/** How AnnoMI's coders might have coded a peer's words. */
export function peerView(ear: Ear, place: TurnInPlace): PeerProbabilities {
  const model = modelOf(ear, 'peerTurn');
  const dense = new Float32Array(denseCount.peer);
  gather('peer', place, ear.bench, dense);
  const scores = new Float64Array(model.outputs);
  score(model, ear.bench.row, dense, scores);
  return { talk: named(talkKinds, shares(scores, 0, 3)) };
}

/** The same, of both ears together; `light` is what the light ear made of these words. */
export function supporterViewOfBoth(
  hearing: KeenHearing,
  said: KeenSaid,
  light: SupporterProbabilities,
): SupporterProbabilities {
  const ask = <K extends string>(
    head: 'main' | 'question' | 'reflection' | 'input',
    kinds: readonly K[],
    parts: Readonly<Record<K, number>>,
  ): Record<K, number> =>
    named(
      kinds,
      askBoth(
        hearing,
        head,
        said,
        kinds.map((kind) => parts[kind]),
      ),
    );
  return {
    main: ask('main', mainKinds, light.main),
    question: ask('question', questionKinds, light.question),
    reflection: ask('reflection', reflectionKinds, light.reflection),
    input: ask('input', inputKinds, light.input),
  };
}

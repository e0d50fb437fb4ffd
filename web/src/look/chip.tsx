import type {
  Flag,
  HeardSupporterSentence,
  Side,
  Sureness,
  SupporterBehaviour,
} from '@wayfellow/mi/behaviours';
import type { VNode } from 'preact';
import type { Catalogue } from './catalogue.ts';
import { classOfSide, Sign } from './sign.tsx';
import { words } from './words.ts';

const sideOfFlag: Readonly<Record<Flag, Side>> = { doubleSided: 'mi', mayExcuseHarm: 'traditional' };

interface ChipProps {
  readonly side: Side;
  readonly name: string;
  /** Said beside the name unless the ear is sure. */
  readonly sure?: Sureness;
}

/** A shape and a word: what a sentence was. The side is spoken too. */
export function Chip({ side, name, sure }: ChipProps): VNode {
  return (
    <span class={`chip ${classOfSide[side]}`}>
      <Sign side={side} />
      <span>
        {name}
        <span class="unseen">{` (${words.frame.sides[side]})`}</span>
      </span>
      {sure !== undefined && sure !== 'sure' && (
        <span class="chip-sure">{words.practising.lookBack.sureness[sure]}</span>
      )}
    </span>
  );
}

interface HeardChipsProps {
  readonly catalogue: Catalogue;
  readonly behaviour: SupporterBehaviour;
  readonly sure: Sureness;
  readonly flags: HeardSupporterSentence['flags'];
}

/** Everything one sentence was heard as, in chips. */
export function HeardChips({ catalogue, behaviour, sure, flags }: HeardChipsProps): VNode {
  const entry = catalogue.supporterBehaviours[behaviour];
  return (
    <>
      <Chip side={entry.side} name={entry.name} sure={sure} />
      {flags.map((flag) => (
        <Chip key={flag} side={sideOfFlag[flag]} name={catalogue.flags[flag].name} />
      ))}
    </>
  );
}

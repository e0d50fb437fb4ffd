import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { PracticeConversation, PracticeTurn } from '@wayfellow/server/contract';
import { announce } from '../look/announcer.ts';
import { makeId } from '../look/asking.ts';
import type { Trouble } from '../look/asking.ts';
import { words } from '../look/words.ts';
import { askForTalk, sayTurn } from './asked.ts';
import { arrived, failed, keptWords, neverArrived, pressSend } from './sending.ts';
import type { Sending, Step } from './sending.ts';

/** A talk on the screen: what was said, what is being written, and what is on its way. */
export interface TalkOnScreen {
  readonly conversation: Signal<PracticeConversation>;
  readonly draft: Signal<string>;
  readonly sending: Signal<Sending>;
  /** Why the last try did not work, or words that are about it; null when there is nothing to say. */
  readonly trouble: Signal<Trouble | 'first-arrived' | null>;
  /** The person's words on stepping back, when they came just now. */
  readonly steppedBackWords: Signal<string | null>;
  readonly send: () => Promise<void>;
}

/** Unsent words live in memory only, as long as this page does. Nothing of them is written to the machine. */
const drafts = new Map<string, Signal<string>>();

function draftFor(conversation: string): Signal<string> {
  const known = drafts.get(conversation);
  if (known !== undefined) return known;
  const fresh = signal('');
  drafts.set(conversation, fresh);
  return fresh;
}

/** The turns together, each once, in their order. */
export function withTurns(
  turns: readonly PracticeTurn[],
  more: readonly PracticeTurn[],
): readonly PracticeTurn[] {
  const bySeq = new Map([...turns, ...more].map((turn) => [turn.seq, turn]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** A talk made ready for the screen. */
export function talkOnScreen(opened: PracticeConversation): TalkOnScreen {
  const conversation = signal(opened);
  const draft = draftFor(opened.id);
  const sending = signal<Sending>({ kind: 'writing' });
  const trouble: TalkOnScreen['trouble'] = signal(null);
  const steppedBackWords = signal<string | null>(null);

  async function follow(step: Step): Promise<void> {
    sending.value = step.next;
    const { toDo } = step;
    if (toDo.kind === 'nothing') return;
    trouble.value = null;
    if (toDo.kind === 'send') return sendOut(toDo.turnId, toDo.text);
    const answer = await askForTalk(opened.id);
    if (!answer.ok) {
      sending.value = failed(sending.value);
      trouble.value = answer.because;
      return;
    }
    if (!answer.value.turns.some((turn) => turn.turnId === toDo.turnId)) {
      return follow(neverArrived(toDo.changed, makeId));
    }
    conversation.value = answer.value;
    sending.value = arrived();
    trouble.value = 'first-arrived';
  }

  async function sendOut(turnId: string, text: string): Promise<void> {
    draft.value = '';
    const answer = await sayTurn(opened.id, { turnId, text });
    if (!answer.ok) {
      draft.value = keptWords(text, draft.value);
      sending.value = failed(sending.value);
      trouble.value = answer.because;
      return;
    }
    sending.value = arrived();
    const before = conversation.value;
    const name = before.person.name;
    if (answer.value.kind === 'stepped-back') {
      steppedBackWords.value = answer.value.words;
      conversation.value = {
        ...before,
        turns: withTurns(before.turns, [answer.value.said]),
        steppedBack: true,
      };
      return;
    }
    conversation.value = {
      ...before,
      turns: withTurns(before.turns, [answer.value.said, answer.value.answer]),
    };
    announce(`${words.practising.nameSpoken(name)} ${answer.value.answer.text}`);
  }

  return {
    conversation,
    draft,
    sending,
    trouble,
    steppedBackWords,
    send: () => follow(pressSend(sending.value, draft.value, makeId)),
  };
}

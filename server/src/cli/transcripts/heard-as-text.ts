import {
  type HeardPeerSentence,
  type HeardSupporterSentence,
  type HeardTurn,
  flags,
  peerBehaviours,
  sureness,
  supporterBehaviours,
  type Sureness,
} from '@wayfellow/mi/behaviours';
import { shownPlainly } from './shown-plainly.ts';
import type { TranscriptTurn } from './transcript.ts';

/** What stands above every transcript shown to a person: whose reading this is for. */
export const heading = 'for practice, or when everyone in it said yes';

const marginWidth = 27;
const textWidth = 70;

const surenessWords: Readonly<Record<Sureness, string>> = {
  sure: 'sure',
  fairlySure: 'fairly sure',
  guessing: 'a guess',
};

/** The line above a part of a conversation. */
export function conversationAsText(conversation: string): string {
  return `\nConversation ${shownPlainly(conversation)}\n`;
}

/** One turn for the supporter who was in it: each sentence, with what it was and how sure that is in the margin. */
export function heardAsText(turn: TranscriptTurn, heard: HeardTurn): string {
  const lines = [`\n${shownPlainly(turn.turn)}  ${turn.speaker === 'supporter' ? 'Supporter' : 'Peer'}\n`];
  if (heard.sentences.length === 0) lines.push(`${' '.repeat(marginWidth + 2)}(nothing written)\n`);
  const names = heard.speaker === 'supporter' ? supporterBehaviours : peerBehaviours;
  for (const sentence of heard.sentences) {
    const name =
      (names as Readonly<Record<string, { readonly name: string }>>)[sentence.behaviour]?.name ??
      sentence.behaviour;
    const margin = [
      name,
      `(${surenessWords[sureness(sentence.probability)]})`,
      ...sentence.flags.map((flag) => `+ ${flags[flag].name}`),
    ];
    const words = wrapped(shownPlainly(sentence.text.replace(/\s+/gu, ' ').trim()));
    lines.push(beside(margin, [...words, ...doubtOf(sentence).flatMap(wrapped)]));
  }
  return lines.join('');
}

/** Beside a guess: what it goes by; beside any reading that another comes close to: that other one. */
function doubtOf(sentence: HeardSupporterSentence | HeardPeerSentence): readonly string[] {
  const orElse = 'orElse' in sentence ? sentence.orElse : undefined;
  return [
    ...(sureness(sentence.probability) === 'guessing'
      ? [shownPlainly(`it goes by: ${sentence.because.join('; ')}`)]
      : []),
    ...(orElse === undefined ? [] : [`or it may be: ${supporterBehaviours[orElse].name}`]),
  ].map((line) => `(${line})`);
}

function beside(margin: readonly string[], words: readonly string[]): string {
  const height = Math.max(margin.length, words.length);
  return Array.from({ length: height }, (_, row) =>
    `  ${(margin[row] ?? '').padEnd(marginWidth)}${words[row] ?? ''}`.trimEnd().concat('\n'),
  ).join('');
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > textWidth) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}

import type { Block, Inline, LessonPart } from '@wayfellow/server/contract';

/** What a listener hears before each side of a contrast. */
export interface SpokenLabels {
  readonly away: string;
  readonly mi: string;
}

/** A text as it is read aloud: one line for every heading, paragraph and list item, in the order of reading. */
export function spokenLines(
  title: string,
  parts: readonly LessonPart[],
  labels: SpokenLabels,
): readonly string[] {
  return [title, ...parts.flatMap((part) => spokenPart(part, labels))].filter((line) => line.trim() !== '');
}

function spokenPart(part: LessonPart, labels: SpokenLabels): readonly string[] {
  switch (part.kind) {
    case 'contrasts':
      return [
        part.title,
        ...part.rows.flatMap(({ traditional, mi, because }) => [
          `${labels.away}: ${traditional}`,
          `${labels.mi}: ${mi}`,
          because,
        ]),
      ];
    case 'example-pair':
      return [
        part.title,
        ...[part.traditional, part.mi].flatMap(({ label, words, what }) => [`${label}: ${words}`, what]),
      ];
    default:
      return [part.title ?? '', ...part.blocks.flatMap(spokenBlock)];
  }
}

function spokenBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.children.map(spokenInline).join('')];
    case 'quote':
      return block.children.flatMap(spokenBlock);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(spokenBlock));
  }
}

function spokenInline(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : inline.children.map(spokenInline).join('');
}

/** What there is to know about a voice before it may read; part of a browser’s own kind. */
type Voice = Pick<SpeechSynthesisVoice, 'default' | 'lang' | 'localService'>;

/** The voice that may read: one of this device, in this language; never one that sends the text away. Null for none. */
export function voiceOfThisDevice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const local = voices.filter(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language,
  );
  return local.find((voice) => voice.default) ?? local[0] ?? null;
}

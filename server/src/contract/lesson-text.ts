/**
 * Lesson text travels as a small tree, never as HTML, so that a page can show it without a single
 * place where markup could slip in. Made from Markdown by the server.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: string; readonly children: readonly Inline[] };

/** One block of a lesson’s text. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] };

/** The parts of a lesson, in the order they are read. */
export type LessonPart =
  | {
      readonly kind: 'scene' | 'text' | 'takeaways' | 'next-step';
      readonly title: string | null;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'key-insight' | 'pro-tip'; readonly title: string; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'contrasts';
      readonly title: string;
      readonly rows: readonly {
        readonly traditional: string;
        readonly mi: string;
        readonly because: string;
      }[];
    }
  | {
      readonly kind: 'example-pair';
      readonly title: string;
      readonly traditional: { readonly label: string; readonly words: string; readonly what: string };
      readonly mi: { readonly label: string; readonly words: string; readonly what: string };
      readonly source: string | null;
    };

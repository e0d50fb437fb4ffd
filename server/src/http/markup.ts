/**
 * Pages that work without script are written as template strings. Whatever is put into `html` is
 * escaped, unless it was made by `html` itself: words a person wrote are always shown as text.
 */
export interface Markup {
  readonly markup: string;
}

type Insertable = Markup | string | number | null | undefined | false | readonly Insertable[];

/** A piece of a page. Lists are joined; null, undefined and false leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Insertable[]): Markup {
  const markup = strings.map((piece, index) => piece + (index < values.length ? written(values[index]) : ''));
  return { markup: markup.join('') };
}

function written(value: Insertable): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  if ('markup' in value) return value.markup;
  return value.map(written).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The same words as typed quickly in a chat: lower case, without . , ? and !. */
export const typedLike = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.,?!]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

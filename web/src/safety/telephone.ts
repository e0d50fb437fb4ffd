/** A phone number as `tel:` wants it. */
export function telephone(number: string): string {
  return `tel:${number.replaceAll(/[^+\d*#]/g, '')}`;
}

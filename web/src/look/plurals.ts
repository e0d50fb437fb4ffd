/**
 * The form of a word that goes with a number, by the rules of the language (Intl.PluralRules).
 * A language names the forms it has; `other` is always there.
 */
export function plurals(
  language: string,
): (
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

import { anyOf } from '../wording/any-of.ts';
import { no } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { Fragment } from './fragment.ts';

const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const dayForm = new RegExp(
  anyOf`
    \b(?:on|this|next|come) (${days})(?= |$|
    's coming| night$| arvo$| morning$)(?! nights| mornings)|(?:\bis|'s|\bfor) (${days})$|
    \b(${days})(?:'s| is) coming\b|\b(tomorrow|this weekend|my birthday|christmas)(?= |$)
  `,
);
const past =
  /\b(?:was|were|had|went|did|said|came|ended|last|ago|yesterday|drank|woke|saw|told|made|felt|rang|gave|paid|let me out|let us out|(?<!ve |s )got|\w+ed)\b/;
const habit =
  /\b(?:by|before|after|since|every|each|always|usually|most|only|often|never|normally|to (?:monday|friday|sunday)|till|until|see you|closed|open|work|another day)\b/;
const coming = new RegExp(anyOf`
    \b(?:going|gonna|coming|having|will|thing|tomorrow|next|this|ve got|s got|court|starts?|
    starting|worried|dreading|party|do|wedding|everyone|all at|meet|moving|surgery|hearing|
    interview|due|home|out)\b|\bat [a-z]+'s\b|'ll\b|'s [a-z]+day$
  `);
/** Company: what someone wants from it can be asked. Of a hearing or a deadline it cannot. */
const company = new RegExp(anyOf`
    \b(?:everyone|round|party|do|barbecue|bbq|wedding|reunion|dinner|invited|mates|friends|
    all at|thing|game|my birthday|christmas|family|catch(?:ing)? up)\b|\bat [a-z]+'s\b
  `);
/** Their mind is made up: what they want from the day has been said. */
const settled =
  /\b(?:mind up|mind's made|decided|not (?:going|drinking|having)|i've (?:said|told)|anyway|whether|that's that)\b/;
/** Someone who may come for them: the day is not the matter. */
const someoneFeared =
  /\b(?:(?:he|she|they)(?:'s| is| gets?| comes?) (?:coming )?(?:out|round|over|home|for me|back)|my ex|knows? where|find me|gone)\b/;
const number = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-9][0-9]';
const soberForm = new RegExp(
  `\\b(${number}) (weeks|months|years)(?: now)? (sober|clean|without a drink)|\\boff the drink (?:for )?(${number}) (weeks|months|years)`,
);

function soberFor(clauses: readonly Clause[]): string | null {
  for (const { words } of clauses) {
    const match = soberForm.exec(words);
    if (match === null || no.test(words.slice(0, match.index))) continue;
    if (/\b(?:was|were|had|used to|almost|nearly|only|if|until|till|slipped|relapsed|after)\b/.test(words))
      continue;
    const [, first, unit, how, second, otherUnit] = match;
    return `${first ?? second} ${unit ?? otherUnit} ${how ?? 'without a drink'}`;
  }
  return null;
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/**
 * The one day ahead that a turn speaks of, as a fragment: an `event` where there will be company,
 * else a `day`; null when there is none, more than one, or any doubt that it lies ahead.
 */
export function dayAhead(clauses: readonly Clause[]): Fragment | null {
  if (clauses.some(({ words }) => someoneFeared.test(words) || settled.test(words))) return null;
  const found: Fragment[] = [];
  for (const { words, sentence, asks } of clauses) {
    const match = dayForm.exec(words);
    if (match === null || asks) continue;
    if (past.test(words) || habit.test(words) || no.test(words) || !coming.test(sentence)) continue;
    const day = match[1] ?? match[2] ?? match[3];
    const other = match[4] === 'my birthday' ? 'your birthday' : (match[4] ?? '');
    const without = soberFor(clauses);
    found.push({
      kind: company.test(sentence) ? 'event' : 'day',
      words: day !== undefined || other === 'christmas' ? capital(day ?? other) : other,
      many: false,
      written: match[0].replace(/^(?:is|'s) /, ''),
      ...(without === null ? {} : { without }),
    });
  }
  const [one] = found;
  return one !== undefined && found.every(({ words }) => words === one.words) ? one : null;
}

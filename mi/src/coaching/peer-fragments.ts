import { isHeavy } from './heavy-words.ts';
import { allKnown } from './known-words.ts';
import { matters } from './matters.ts';

/** What kind of fragment of the peer's words a written pattern can hold. */
export type FragmentKind = 'wish' | 'missing' | 'hardFeeling' | 'goodFeeling' | 'person' | 'time' | 'matter';

/** A piece of the peer's own last words, turned to “you” and safe to set into a written pattern. */
export interface Fragment {
  readonly kind: FragmentKind;
  /** Ready for the slot: 'see your daughter', 'tired', 'your old friends', 'Saturday'. At most eight words. */
  readonly words: string;
  /** Whether “are” rather than “is” follows. */
  readonly many: boolean;
  /** What the peer wrote, for the “because”. */
  readonly written: string;
}

const no =
  /\b(?:not|no|never|nothing|nobody|none|without|hardly|cannot|\w+n['’]t|dont|cant|wont|didnt|isnt|wasnt|doesnt|aint)\b/;
const mightDrinkOrHarm =
  /\b(?:drink\w*|drunk|beers?|wine|vodka|whisky|rum|smok\w*|vape|weed|dope|meth|gear|pills?|hit|hits|score|bet|bets|pokies|gambl\w*|high|wasted|line|bottle|box|fight|revenge|back at|kill|die|dead|hurt|away from it all|disappear|leave|gone|end|use|using|used)\b/;

const leadIn =
  /^(?:(?:and|but|so|yeah|yep|nah|well|look|honestly|like|because|cos|cause|idk|maybe|um|oh|true|i guess|i mean|to be honest|tbh|most of all|mostly|really|lately|today|right now|some days|these days|at the moment)[, ]+)*/;
const trailing =
  /(?: (?:eh|aye|bro|though|tho|anymore|any more|you know|i guess|i suppose|lol|haha|man|mate|really|sometimes|honestly|to be honest|tbh|lately|now|too|as well|i think|and stuff))+$/;
const cannotEnd = new Set(
  'a an the my your his her their our to of and but or so because if when while than as at in into from with by i some any every very too like just am is are was were be been being have has had do does did will would could can what which who how where why this these those until since let make makes put give get keep take say feel see old new own other more much little'
    .split(' ')
    .filter(
      (word) =>
        !['her', 'more', 'much', 'do', 'be', 'see', 'this', 'that', 'in', 'like', 'too', 'home'].includes(
          word,
        ),
    ),
);
const refusedInside = new Set([
  'i',
  'we',
  'us',
  'our',
  'ours',
  'you',
  'your',
  'yours',
  'im',
  'ive',
  'id',
  'was',
  'were',
  'because',
  'but',
  'so',
  'if',
  'when',
  'while',
  'or',
  'since',
  'until',
  'why',
]);

const turned: Readonly<Record<string, string>> = { me: 'you', my: 'your', mine: 'yours', myself: 'yourself' };

function turnedToYou(words: readonly string[]): string {
  return words
    .map(
      (word) =>
        turned[word] ??
        (word === 'saturday' || word === 'sunday' ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word),
    )
    .join(' ');
}

interface Clause {
  /** Lower case, straight apostrophes. */
  readonly words: string;
  /** The whole sentence it stands in. */
  readonly sentence: string;
  readonly asks: boolean;
}

function clausesOf(turn: string): readonly Clause[] {
  const plain = turn
    .slice(-1_500)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”"*_]/g, '');
  const clauses: Clause[] = [];
  for (const sentence of plain.match(/[^.!?\n]+[.!?]*/g) ?? []) {
    const asks = sentence.includes('?');
    const bare = sentence
      .replace(/[.!?]+/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    for (const part of bare.split(/[,;:()–—…]+| - /)) {
      const words = part.trim();
      if (words.length > 0) clauses.push({ words, sentence: bare, asks });
    }
  }
  return clauses;
}

const wishForm =
  /^(?:i (?:(?:really|just|do|only|still|so) ){0,2}(?=wan|hope)|i(?:'d| would) (?:really |just )?(?=love|like))(want to|wanna|want|love to|like to|hope to) (.+)$/;
const missForm = /^i (?:(?:really|just|do|still|so) ){0,2}miss (.+)$/;
const objectStart = new Set(
  'my the a some his her their him them that something someone being having seeing going waking playing working fishing cooking music sleep quiet people everyone laughing sundays mornings'.split(
    ' ',
  ),
);

function wishOf(clause: Clause): Fragment | null {
  const words = clause.words.replace(leadIn, '').replace(trailing, '');
  const wish = wishForm.exec(words);
  const miss = wish === null ? missForm.exec(words) : null;
  const verb = wish?.[1];
  const rest = (wish?.[2] ?? miss?.[1] ?? '').split(' ').filter((word) => word.length > 0);
  const first = rest[0];
  const last = rest.at(-1);
  if (first === undefined || last === undefined || rest.length > 7) return null;
  if (!allKnown(rest) || cannotEnd.has(last) || rest.some((word) => refusedInside.has(word))) return null;
  if (no.test(words) || mightDrinkOrHarm.test(words) || /\bsee (?:him|her|them) try\b/.test(words))
    return null;
  const toDo = verb !== undefined && (verb === 'wanna' || verb.endsWith(' to'));
  if (toDo && (rest.length < 2 || objectStart.has(first) || first === 'to')) return null;
  if (!toDo && !objectStart.has(first)) return null;
  if (!toDo && rest.length < 2) return null;
  if (
    !toDo &&
    rest.includes('to') &&
    !/^being able to [a-z]+|^(?:him|her|them|someone|everyone|people|my [a-z]+|something|a [a-z]+) to [a-z]+/.test(
      rest.join(' '),
    )
  )
    return null;
  const you = turnedToYou(rest);
  return {
    kind: miss === null ? 'wish' : 'missing',
    words: miss === null ? (toDo ? `to ${you}` : you) : you,
    many: false,
    written: clause.words.replace(leadIn, ''),
  };
}

const hard =
  'tired|exhausted|worn out|shattered|lonely|alone|scared|afraid|worried|anxious|nervous|stressed|stressed out|angry|frustrated|sad|low|flat|stuck|lost|bored|ashamed|embarrassed|guilty|overwhelmed|torn|confused|numb|empty|restless|fed up|gutted|hōhā|whakamā|jealous|trapped|drained|rattled|on edge';
const good = 'hopeful|proud|relieved|calm|excited|grateful|stoked|settled|stronger|clearer|lighter|ready';
const feelingForm = new RegExp(
  `^(?:i'm|im|i am|i feel|i've been|ive been|i have been|i've been feeling|been feeling|feeling|i'm feeling|i just feel|i still feel) (?:(?:just|so|really|pretty|quite|a bit|a little|kinda|still|always|getting|very|too) ){0,2}(${hard}|${good})(?: (?:about|of|all|at|when|and|that|because|cos|with|most|every|by|in|these|lately|today|tonight|after|again|to|as|inside) ?.*)?$`,
);

function feelingOf(clause: Clause): Fragment | null {
  const words = clause.words.replace(leadIn, '').replace(trailing, '');
  const feeling = feelingForm.exec(words)?.[1];
  if (feeling === undefined || no.test(words.slice(0, words.indexOf(feeling)))) return null;
  if (
    /\b(?:low|flat) (?:on|out)\b|\bready (?:to|for|when)\b|\blost (?:the|my|it|him|her|them|a)\b|\bflat (?:out|as)\b|\bcalm (?:down)\b|\bsettled (?:in|on)\b|\b(?:tired|bored) (?:to|of (?!all this|this$|it all|everything))\b|\balone (?:with|in|at)\b|\bstuck (?:in|at|on|with|to)\b/.test(
      words,
    )
  )
    return null;
  const isHard = new RegExp(`^(?:${hard})$`).test(feeling);
  return { kind: isHard ? 'hardFeeling' : 'goodFeeling', words: feeling, many: false, written: feeling };
}

const peopleOne =
  'daughter|son|mum|mother|dad|father|brother|sister|partner|wife|husband|boyfriend|girlfriend|boss|sponsor|nan|grandmother|koro|uncle|aunty|cousin|flatmate|best mate|best friend|mate|friend|family|whānau|whanau|boy|girl|caseworker|probation officer|landlord|neighbour|counsellor|team';
const peopleMany =
  'friends|mates|kids|children|boys|girls|parents|folks|brothers|sisters|cousins|flatmates|workmates|neighbours|tamariki|mokopuna|daughters|sons';
const followers = new Set(
  "and but are is was were be been being who that to in at on all still will would can could should might do does did have has had keep keeps kept said say says think thinks want wants wanted know knows knew tell tells told ask asks asked come comes came go goes going went get gets got live lives lived drink drinks see sees saw because when if so or with about for from there here now too again always never just really only also up out over back around off every won't don't doesn't didn't can't isn't aren't wasn't haven't hasn't look looks looked rang rings ring texted texts make makes made help helps helped turned thinks even used most these this the a my i he she they we last tonight today tomorrow".split(
    ' ',
  ),
);
const personForm = new RegExp(
  `\\bmy ((?:(?:old|oldest|youngest|older|younger|little|best|own|whole) )?(?:${peopleMany}|${peopleOne}))(?= |$)`,
  'g',
);

/** “It’s not the drinking”, “without the pokies”: giving that back would turn it round. */
function setAsideBefore(words: string, at: number): boolean {
  return /\b(?:not|isn't|wasn't|aint|ain't|without|never|no|over|than) (?:really |just |only |even |about |with )?$/.test(
    words.slice(0, at),
  );
}

function peopleOf(clause: Clause): readonly Fragment[] {
  const people: Fragment[] = [];
  for (const match of clause.words.matchAll(personForm)) {
    const noun = match[1];
    if (noun === undefined) continue;
    const after =
      clause.words
        .slice((match.index ?? 0) + match[0].length)
        .trim()
        .split(' ')[0] ?? '';
    if (after.length > 0 && !followers.has(after)) continue;
    if (setAsideBefore(clause.words, match.index ?? 0)) continue;
    if (/\bmy (?:ex|late)\b|\bin[ -]laws?\b/.test(clause.words)) continue;
    people.push({
      kind: 'person',
      words: `your ${noun}`,
      many: new RegExp(`(?:^| )(?:${peopleMany})$`).test(noun),
      written: match[0],
    });
  }
  return people;
}

const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const pastWords =
  /\b(?:was|were|had|went|did|got|said|came|ended|used to|last|ago|yesterday|drank|woke|saw|told|made|felt|rang|gave|every|always|usually|most|paid|\w+ed)\b/;
const timeForm = new RegExp(
  `\\b(?:(?:on|this|next|come) )?(${days})(?: night| arvo| morning)?(?= |$)|\\b(tomorrow|tonight|this weekend|next week|christmas|easter|my birthday|the weekend)(?= |$)`,
);
const ahead =
  /\b(?:going|gonna|coming|will|is|are|'s|'ll|i'm|tomorrow|next|this|got|have|starts?|turn|turns|dunno|worried|dreading|invited|wants?|party)\b|'s\b|'ll\b/;

function timeOf(clause: Clause): Fragment | null {
  const match = timeForm.exec(clause.words);
  if (
    match === null ||
    pastWords.test(clause.sentence) ||
    !ahead.test(clause.sentence) ||
    no.test(clause.sentence)
  )
    return null;
  const after =
    clause.words
      .slice(match.index + match[0].length)
      .trim()
      .split(' ')[0] ?? '';
  if (after.length > 0 && !followers.has(after)) return null;
  const day = match[1];
  const other = match[2];
  const words =
    day === undefined
      ? other === 'my birthday'
        ? 'your birthday'
        : other === 'christmas' || other === 'easter'
          ? `${other[0]?.toUpperCase()}${other.slice(1)}`
          : (other ?? '')
      : `${day[0]?.toUpperCase()}${day.slice(1)}`;
  if (words.length === 0) return null;
  return { kind: 'time', words, many: false, written: match[0] };
}

const turnsRound = /\b(?:but|just|though|except|only|until|then)\b/i;

function mattersSetAside(turn: string): ReadonlySet<string> {
  const refused = new Set<string>();
  for (const clause of clausesOf(turn)) {
    for (const [form, words] of matters) {
      const match = form.exec(clause.words);
      if (match !== null && setAsideBefore(clause.words, match.index)) refused.add(words);
    }
  }
  return refused;
}

function mattersOf(clause: Clause): readonly Fragment[] {
  const found: Fragment[] = [];
  for (const [form, words, many] of matters) {
    const match = form.exec(clause.words);
    if (match !== null) found.push({ kind: 'matter', words, many, written: match[0] });
  }
  return found;
}

/**
 * The fragments of a peer's turn that a written pattern may hold, last said first; empty when nothing
 * is safe to take over (heavy words, questions back, unknown words). Never throws.
 */
export function fragmentsOf(peersLastTurn: string): readonly Fragment[] {
  if (isHeavy(peersLastTurn)) return [];
  const fragments: Fragment[] = [];
  for (const clause of clausesOf(peersLastTurn)) {
    if (clause.asks) continue;
    const wish = wishOf(clause);
    const feeling = feelingOf(clause);
    const time = timeOf(clause);
    if (wish !== null) fragments.push(wish);
    // “I’m grateful, it’s just …”: the good feeling is not the point.
    if (feeling !== null && (feeling.kind === 'hardFeeling' || !turnsRound.test(peersLastTurn)))
      fragments.push(feeling);
    // The list is turned round at the end: what a clause names first is most often what it is about.
    fragments.push(
      ...[...peopleOf(clause), ...mattersOf(clause)].sort(
        (a, b) => clause.words.indexOf(b.written) - clause.words.indexOf(a.written),
      ),
    );
    if (time !== null) fragments.push(time);
  }
  // “It’s not the drinking. It’s what the drinking covers”: set aside once is set aside throughout.
  const refused = mattersSetAside(peersLastTurn);
  return fragments.reverse().filter((fragment) => !refused.has(fragment.words));
}

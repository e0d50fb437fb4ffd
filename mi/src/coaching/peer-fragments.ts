import { anyOf } from '../wording/any-of.ts';
import { isHeavy } from './heavy-words.ts';
import { allKnown } from './known-words.ts';
import { clausesOf, no } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { dayAhead } from './day-ahead.ts';
import type { Fragment } from './fragment.ts';

const mightDrinkOrHarm = new RegExp(anyOf`
    \b(?:drink\w*|drunk|beers?|wine|vodka|whisky|rum|smok\w*|vape|weed|dope|meth|gear|pills?|
    hit|hits|score|bet|bets|pokies|gambl\w*|high|wasted|line|bottle|box|fight|revenge|back at|
    kill|die|dead|hurt|away from it all|disappear|leave|gone|end|use|using|used)\b
  `);

const leadIn = new RegExp(anyOf`
    ^(?:(?:and|but|so|yeah|yep|nah|well|look|honestly|like|because|cos|cause|idk|maybe|um|oh|
    true|i guess|i mean|to be honest|tbh|most of all|mostly|really|lately|today|right now|
    some days|these days|at the moment)[, ]+)*
  `);
const trailing = new RegExp(anyOf`
    (?: (?:eh|aye|bro|though|tho|anymore|any more|you know|i guess|i suppose|lol|haha|man|mate|
    really|sometimes|honestly|to be honest|tbh|lately|now|too|as well|i think|and stuff))+$
  `);
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

const wishForm = new RegExp(anyOf`
    ^(?:i (?:(?:really|just|do|only|still|so) ){0,2}(?=wan|hope)|
    i(?:'d| would) (?:really |just )?(?=love|like))(want to|wanna|want|love to|like to|
    hope to) (.+)$
  `);
const missForm = /^i (?:(?:really|just|do|still|so) ){0,2}miss (.+)$/;
/** Things to wish for that any of the questions fits; “a coffee” is not one of them. */
const wishedFor = new RegExp(anyOf`
    ^(?:my (?:.{1,30} back|own [a-z]+|kids|children|boys|girls|family|son|daughter)$|
    being |having (?!a\b)|something (?:better|different|more)\b|someone to (?:talk|listen|care)|
    people to |a (?:better|different|quiet|simple|normal|safe|proper|good|real) (?:life|home|
    job|place|future)|a (?:life|home|job|future|family|fresh start)$|peace|quiet$|sleep$)
  `);
/** What can be missed: people, animals, ways of living. “My bus” is missed otherwise. */
const missable = new RegExp(anyOf`
    ^(?:my (?:old |little |own |best )?(?:friends|mates|mate|kids|children|boys|girls|son|
    daughter|mum|dad|mother|father|brother|sister|brothers|sisters|cousins|family|wh[aā]nau|nan|
    koro|dog|dogs|cat|home|house|garden|life|job|team|music|people|partner|wife|husband|
    sleep)\b|being |having (?!a\b)|laughing|playing |cooking|fishing|working$|the (?:sea|quiet|
    kids|music|garden|way it was|laughing|company)\b|him$|her$|them$)
  `);
/** Wishes about this very talk, or that open a remark: “I want to say …”, “I want to be clear”. */
const aboutThisTalk = new RegExp(anyOf`
    ^(?:say|tell|ask|talk|speak|think|know|believe|see (?:what|how|if|why|who|where)|hear|
    start (?:with|by)|thank|show|point|be (?:alone|clear|honest|left|quiet|straight|sure)|
    go (?:now|next|first)|stop (?:here|now|there)|get (?:out of here|going|off)|finish|leave|
    wait|help|read|pay|come (?:here|back)|sit|hit|run|smash)\b|\b(?:here|instead|heard|away|
    own back|even|back at|now)\b
  `);

const pronounOrArticle = new Set('my the a some his her their him them that something someone'.split(' '));

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
  const object = rest.join(' ');
  if (
    toDo &&
    (rest.length < 2 ||
      first === 'to' ||
      pronounOrArticle.has(first) ||
      aboutThisTalk.test(object) ||
      /\bnow$/.test(clause.words))
  )
    return null;
  if (!toDo && !(miss === null ? wishedFor : missable).test(object)) return null;
  const you = turnedToYou(rest);
  return {
    kind: miss === null ? 'wish' : first.endsWith('ing') ? 'missingAWay' : 'missing',
    words: miss === null ? (toDo ? `to ${you}` : you) : you,
    many: false,
    written: clause.words.replace(leadIn, ''),
  };
}

const hard = anyOf`
    tired|exhausted|worn out|shattered|lonely|alone|scared|afraid|worried|anxious|nervous|
    stressed|stressed out|angry|frustrated|sad|low|flat|stuck|lost|bored|ashamed|embarrassed|
    guilty|overwhelmed|torn|confused|numb|empty|restless|fed up|gutted|hōhā|whakamā|jealous|
    trapped|drained|rattled|on edge
  `;
const good = 'hopeful|proud|relieved';
const feelingForm = new RegExp(
  anyOf`
    ^(?:i'm|im|i am|i feel|i've been|ive been|i have been|i've been feeling|been feeling|
    feeling|i'm feeling|i just feel|i still feel) (?:(?:just|so|really|pretty|quite|a bit|
    a little|kinda|still|always|getting|very|too) ){0,2}(${hard}|${good})(?: (?:about|of|all|at|
    when|and|that|because|cos|with|most|every|by|in|these|lately|today|tonight|after|again|to|
    as|inside) ?.*)?$
  `,
);

function feelingOf(clause: Clause): Fragment | null {
  const words = clause.words.replace(leadIn, '').replace(trailing, '');
  const feeling = feelingForm.exec(words)?.[1];
  if (feeling === undefined || no.test(words.slice(0, words.indexOf(feeling)))) return null;
  if (
    new RegExp(anyOf`
      \b(?:low|flat) (?:on|out)\b|\bready (?:to|for|when)\b|\blost (?:the|my|it|him|her|them|
      a)\b|\bflat (?:out|as)\b|\bcalm (?:down)\b|\bsettled (?:in|on)\b|\b(?:tired|bored) (?:to|
      of (?!all this|this$|it all|everything))\b|\balone (?:with|in|at)\b|\bstuck (?:in|at|on|
      with|to)\b|\blost (?:for|in)\b|\bguilty (?:of|as|until)\b|\b(?:at|with|of|for) you\b|
      \b(?:lol|haha)\b
    `).test(words)
  )
    return null;
  const isHard = new RegExp(`^(?:${hard})$`).test(feeling);
  return { kind: isHard ? 'hardFeeling' : 'goodFeeling', words: feeling, many: false, written: feeling };
}

const peopleOne = anyOf`
    daughter|son|mum|mother|dad|father|brother|sister|partner|wife|husband|boyfriend|girlfriend|
    boss|sponsor|nan|grandmother|koro|uncle|aunty|cousin|flatmate|best mate|best friend|family|
    whānau|whanau|caseworker|probation officer|counsellor|doctor
  `;
const peopleMany = 'friends|mates|kids|children|boys|girls|parents|folks|brothers|sisters|cousins|flatmates';
/** “My mum reckons I drink too much”: someone close holds a view of them, and they may hold another. */
const viewForm = new RegExp(
  anyOf`
    ^my (${peopleMany}|${peopleOne}) (?:all |still |just )?(?:thinks?|reckons?|says?|
    keeps? saying) (?:that )?(?:(?:i|we) (?:should|need to|have to|ought to|can't|won't|never|
    don't (?:try|care|listen)|(?:drink|smoke|gamble|use) too)\b|(?:i'm|im|i am) (?:fine|lazy|
    boring|weak|crazy|doing (?:fine|well|great|badly)|too [a-z]+|not (?:trying|ready)|
    an? (?:alcoholic|addict|drunk|failure))\b|i(?:'ve got| have| got) a problem\b)
  `,
);

function viewOf(clause: Clause): Fragment | null {
  const words = clause.words.replace(leadIn, '');
  const who = viewForm.exec(words)?.[1];
  if (who === undefined) return null;
  return {
    kind: 'view',
    words: `your ${who}`,
    many: new RegExp(`^(?:${peopleMany})$`).test(who) || /^(?:family|wh[aā]nau)$/.test(who),
    written: words,
  };
}

const turnsRound = /\b(?:but|just|though|except|only|until|then)\b/i;

/** Longer turns hold more than one thing; what is taken up there may not be the point. Ours. */
const mostWords = 35;
/** A day ahead is most often still the ground of a turn of this length. Ours. */
const mostWordsAroundADay = 60;

/** “All right?” and “You know what?” ask for nothing. */
const greets = /^(?:(?:hi|hey)\b *)?(?:all ?right|alright|honestly|you know(?: what)?|ok|okay|right|eh)?$/;

/**
 * The fragments of a peer's turn that a written pattern may hold, last said first; empty when nothing
 * is safe to take over (heavy words, questions back, unknown words). Never throws.
 */
export function fragmentsOf(peersLastTurn: string): readonly Fragment[] {
  const long = peersLastTurn.trim().split(/\s+/).length;
  if (isHeavy(peersLastTurn) || long > mostWordsAroundADay) return [];
  const fragments: Fragment[] = [];
  const clauses = clausesOf(peersLastTurn);
  // What they asked would be passed over.
  if (clauses.some(({ sentence, asks }) => asks && !greets.test(sentence))) return [];
  const sentences = new Set(clauses.map(({ sentence }) => sentence)).size;
  for (const clause of long > mostWords ? [] : clauses) {
    const feeling = feelingOf(clause);
    for (const found of [
      wishOf(clause),
      // “I’m grateful, it’s just …”: the good feeling is not the point.
      feeling?.kind === 'goodFeeling' && turnsRound.test(peersLastTurn) ? null : feeling,
      // With more said beside it, they may have told their own view already.
      sentences > 1 || turnsRound.test(peersLastTurn) ? null : viewOf(clause),
    ])
      if (found !== null) fragments.push(found);
  }
  const day = dayAhead(clauses);
  // A day is the ground of it all, and what they want or feel says more: it comes last.
  return [...fragments.reverse(), ...(day === null ? [] : [day])];
}

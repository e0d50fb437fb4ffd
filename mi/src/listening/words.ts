/**
 * Turns written words into a plain row of tokens that everything else reads: lower case, straight
 * apostrophes, typed-chat short forms spelled out, marks as tokens of their own. One pass over the
 * text, so a very long or hostile message costs no more than its length.
 */

/** Typed-chat forms that would otherwise hide what a sentence says; only ones with a single reading. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['u', 'you'],
  ['ur', 'your'],
  ['r', 'are'],
  ['ya', 'you'],
  ['youre', "you're"],
  ['youve', "you've"],
  ['youd', "you'd"],
  ['youll', "you'll"],
  ['im', "i'm"],
  ['ive', "i've"],
  ['dont', "don't"],
  ['doesnt', "doesn't"],
  ['didnt', "didn't"],
  ['cant', "can't"],
  ['wont', "won't"],
  ['isnt', "isn't"],
  ['wasnt', "wasn't"],
  ['arent', "aren't"],
  ['havent', "haven't"],
  ['hasnt', "hasn't"],
  ['shouldnt', "shouldn't"],
  ['couldnt', "couldn't"],
  ['wouldnt', "wouldn't"],
  ['thats', "that's"],
  ['whats', "what's"],
  ['hows', "how's"],
  ['theres', "there's"],
  ['theyre', "they're"],
  ['lets', "let's"],
  ['wanna', 'want to'],
  ['gonna', 'going to'],
  ['gotta', 'got to'],
  ['hafta', 'have to'],
  ['wud', 'would'],
  ['cos', 'because'],
  ['cuz', 'because'],
  ['coz', 'because'],
  ["'cause", 'because'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['soz', 'sorry'],
  ['thx', 'thanks'],
  ['ty', 'thanks'],
  ['ppl', 'people'],
  ['rn', 'right now'],
  ['idk', "i don't know"],
  ['dunno', "don't know"],
  ['okay', 'ok'],
  ['k', 'ok'],
  ['yea', 'yeah'],
  ['hmm', 'hm'],
  ['hmmm', 'hm'],
  ['mmhm', 'mm-hmm'],
  ['mhm', 'mm-hmm'],
  ['mm-hm', 'mm-hmm'],
  ['havin', 'having'],
  ['goin', 'going'],
  ['doin', 'doing'],
  ['shes', "she's"],
  ['hes', "he's"],
  ['weve', "we've"],
  ['itll', "it'll"],
  ['werent', "weren't"],
  ['aint', "isn't"],
  ["ain't", "isn't"],
]);

const MARK = new Set(['?', '!', '.', ',', ';', ':', '…', '"']);
const longestWord = 40;

function isWordUnit(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code < 0xd800 || (code > 0xf8ff && code < 0xfe00);
}

/** The tokens of a text in order: words in lower case, marks as themselves, any emoji as “☺”. */
export function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  const n = text.length;
  let i = 0;
  while (i < n) {
    const code = text.charCodeAt(i);
    if (isWordUnit(code)) {
      let end = i + 1;
      while (end < n) {
        const c = text.charCodeAt(end);
        const joins = c === 39 || c === 0x2019 || c === 45;
        if (isWordUnit(c)) end++;
        else if (joins && end + 1 < n && isWordUnit(text.charCodeAt(end + 1))) end += 2;
        else break;
      }
      pushWord(tokens, text.slice(i, Math.min(end, i + longestWord)));
      i = end;
      continue;
    }
    pushMark(tokens, text, i, code);
    i++;
  }
  return tokens;
}

function pushWord(tokens: string[], written: string): void {
  const word = written.toLowerCase().replaceAll('’', "'");
  const plain = spelledOut.get(word);
  if (plain === undefined) tokens.push(word);
  else for (const part of plain.split(' ')) tokens.push(part);
}

function pushMark(tokens: string[], text: string, at: number, code: number): void {
  const last = tokens[tokens.length - 1];
  if (code >= 0xd800 && code <= 0xdfff) {
    if (last !== '☺') tokens.push('☺');
    return;
  }
  const raw = text[at] ?? '';
  const mark = raw === '“' || raw === '”' ? '"' : raw;
  if (!MARK.has(mark)) return;
  if (mark === '.' && (last === '.' || last === '…')) {
    tokens[tokens.length - 1] = '…';
    return;
  }
  if (last !== mark) tokens.push(mark);
}

/** Tokens joined by single spaces with a space at both ends, for phrase patterns: “ you need to stop . ”. */
export function plainForm(tokens: readonly string[]): string {
  return ` ${tokens.join(' ')} `;
}

/** True for a token that is a word and no mark. */
export function isWord(token: string): boolean {
  return token.length > 1 ? true : token !== '☺' && !MARK.has(token);
}

const stopWords: ReadonlySet<string> = new Set(
  (
    "a an the and or but so if then than that this these those there here it it's its i i'm i've i'd i'll me my mine myself " +
    "you you're you've you'd you'll your yours yourself he he's him his she she's her hers we we're we've us our they they're they've them their " +
    "is am are was were be been being do does did doing done don't doesn't didn't have has had having haven't hasn't hadn't " +
    "can can't could couldn't will won't would wouldn't shall should shouldn't may might must to of in on at by for with about from into out up down over off " +
    'as not no yes yeah ok oh well just really very quite too also only even still again more most some any all much many lot bit like kind sort ' +
    "what what's which who whom whose when where why how how's because while until after before during that's there's isn't wasn't aren't weren't " +
    'get got gets getting go goes going went gone come comes came say said says saying tell told know think thought mean means thing things something anything ' +
    "um uh hm mm-hmm mm yep nope right sure let's let one two now ever never always way maybe though anyway actually sounds sound seems seem feel feels"
  ).split(' '),
);

/** True for a word that carries content: not a mark, not a stop word, longer than two letters. */
export function isContentWord(token: string): boolean {
  return token.length > 2 && isWord(token) && !stopWords.has(token);
}

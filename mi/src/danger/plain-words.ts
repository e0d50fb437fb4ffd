import { anyOf } from '../wording/any-of.ts';
import { typedFast, withoutSlip } from './slips.ts';

/**
 * Typed chat comes without capitals, without apostrophes and with the fingers in a hurry. Each row
 * brings one way of writing to the one way the danger patterns know. Order matters: short forms
 * first, then the words they uncover.
 */
const respelled: readonly (readonly [RegExp, string])[] = [
  [/\b(?:i'?m|im|iam)\b/g, 'i am'],
  [/\bi'?ma\b/g, 'i am going to'],
  [/\b(?:i'?ve|ive)\b/g, 'i have'],
  [
    /\biv (?=(?:been|ben|got|had|taken|takn|cut|done|lost|put|written|decided|made|hurt|swallowed|necked|od'?d)\b)/g,
    'i have ',
  ],
  [/\bi'd\b/g, 'i would'],
  [/\bid (?=(?:rather|sooner|be|do|kill|hurt|end|never|have)\b)/g, 'i would '],
  [/\b(?:i'll|il)\b/g, 'i will'],
  [
    /\b(he|she|they|who|it|that|there|dad|mum|partner|husband|wife|boyfriend|girlfriend|ex|brother|mate|friend|son|daughter|baby)'s\b/g,
    '$1 is',
  ],
  [
    /\b(i|he|she)ll (?=(?:\w+ )?(?:kill|hurt|stab|smash|bash|hit|shoot|end|jump|lose|shake|murder|harm|find|do)\b)/g,
    '$1 will ',
  ],
  ...typedFast,
  [/\b(?:oded|o\.d\.?'?e?d)\b/g, "od'd"],
  [
    new RegExp(
      anyOf`
      \b(mum|dad|mate|friend|son|daughter|brother) is (?=(?:new )?(?:boyfriend|partner|husband|
      ex|man|girlfriend|wife|house|place|room|car|mate|friend|fault)\b)
    `,
      'g',
    ),
    '$1s ',
  ],
  [/\bhes\b/g, 'he is'],
  [/\bshes\b/g, 'she is'],
  [/\bthey'?re\b/g, 'they are'],
  [/\bhe'll\b/g, 'he will'],
  [/\bshe'll\b/g, 'she will'],
  [/\bthey'll\b/g, 'they will'],
  [/\b(?:don'?t|dont|dnt|do not|donot)\b/g, "don't"],
  [/\b(?:doesn'?t|doesnt)\b/g, "doesn't"],
  [/\b(?:can'?t|cant|cannot|can not)\b/g, "can't"],
  [/\b(?:won'?t|wont|will not)\b/g, "won't"],
  [/\b(?:shan'?t|shall not)\b/g, "won't"],
  [/\b(?:couldn'?t|couldnt|could not)\b/g, "couldn't"],
  [/\b(?:isn'?t|isnt|is not)\b/g, "isn't"],
  [/\b(?:aren'?t|arent|are not)\b/g, "aren't"],
  [/\b(?:didn'?t|didnt|did not)\b/g, "didn't"],
  [/\b(?:wasn'?t|wasnt)\b/g, "wasn't"],
  [/\b(?:haven'?t|havent|have not)\b/g, "haven't"],
  [/\b(?:wanna|wana|wanto|wnat to|want 2|wan to|wna)\b/g, 'want to'],
  [/\b(?:gonna|gona|gunna|guna|going 2|goin to|tryna|trynna|bout to|about to|fixing to)\b/g, 'going to'],
  [/\b(?:gotta)\b/g, 'got to'],
  [/\b(?:gna)\b/g, 'going to'],
  // “can't stop cutting” is no “no” to cutting.
  [/\b(?:can't|couldn't|won't|never|don't) (?:ever )?stop (?=\w+ing\b)/g, 'keep '],
  [/\bwish i were\b/g, 'wish i was'],
  [/\bkms\b/g, 'kill myself'],
  [/\b(?:my self|mysefl|myslef|meself|myslf|mysel|misself)\b/g, 'myself'],
  [/\b(?:him self|hisself)\b/g, 'himself'],
  [/\b(?:kil|kll|kiil|killl+)\b/g, 'kill'],
  [/\b(?:dye|diee+)\b/g, 'die'],
  [/\b(?:sucide|suiside|sucidal|suicdal|suicidial|suidical)\b/g, 'suicidal'],
  [/\b(?:any more|anymre|nemore|anymor)\b/g, 'anymore'],
  [/\b(?:rn)\b/g, 'right now'],
  [/\b(?:2nite|2night|tonite|tonght)\b/g, 'tonight'],
  [/\b(?:u)\b/g, 'you'],
  [/\b(?:ur)\b/g, 'your'],
  [/\b(?:cos|cuz|coz|bc)\b/g, 'because'],
  [/\b(?:mom|mam|ma)\b/g, 'mum'],
  [/\b(?:ppl)\b/g, 'people'],
  [/\b(?:evry\w+|every one)\b/g, 'everyone'],
  [/\b(?:f+u+c+k+i+n+g*|fkn|fcking|effing|bloody|fuckin)\b\s*/g, ''],
  [/\bjust (?=(?:\w+ed|hit|took|cut|beat|shook|threw|slit|had|ate)\b)/g, 'earlier '],
  [
    /\b(?:really|just|honestly|literally|actually|seriously|so|kinda|sorta|truly|legit|lowkey|probably)\s+(?=\w)/g,
    '',
  ],
];

/** Words as the patterns expect them, of letters made plain: short forms written out, white space single, filler words gone. */
export function plainWords(letters: string): string {
  let words = letters.replace(/[a-z]{5,40}/g, withoutSlip);
  for (const [written, plain] of respelled) words = words.replace(written, plain);
  return words.replace(/[^\S\n]+/g, ' ').trim();
}

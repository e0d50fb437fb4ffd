import { anyOf } from '../../wording/any-of.ts';
import { onlyFillers } from '../hand-features.ts';
import { opens, phrase } from './rule.ts';
import type { Rule } from './rule.ts';

const glue = anyOf`
    hi|hey|hello|hiya|kia ora|morning|good morning|good evening|good afternoon|evening|gidday|
    yo|welcome|heya|thanks|thank you|cheers|ta|bye|goodbye|see you(?: on| next)?(?: (?:monday|
    tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|soon|later|then|there))?|
    see ya|later|good night|night|take care|no worries|no problem|you're welcome|welcome back|
    haha|hahaha|lol|ha|wow|cool|nice|ok|yeah|yes|yep|mm-hmm|mm|hm|uh-huh|uh huh|right|sure|oh|
    ah|i see|got it|go on|great|good|exactly|of course|fair enough|fair|true|gotcha|indeed|
    alright|all right|sweet|really|absolutely|definitely|nice to (?:meet|see) you|talk soon|
    speak soon|again|mate|bro|love|everyone|so much|very much|there|then|come in|for (?:now|
    today|coming|your time)
  `;
/** One to five words of glue, and after a greeting perhaps a name. */
const everydayGlue = new RegExp(
  `^ (?:(?:hi|hey|hello|hiya|kia ora|thanks|cheers|bye|welcome|morning) (?:, )?[a-z]{2,12} (?:[!.,☺…] ?)*)?(?:(?:${glue}) ?(?:[!.,☺…] ?)*){0,5} $`,
);

/** A greeting, with a name or without. */
const greeting =
  /^ (?:hi|hey|hello|hiya|yo|morning|kia ora|t[eē]n[aā] koe|gidday|mōrena|morena|heya|howdy)(?: there)?(?: ,)?(?: [a-z]{2,12})?(?: [.!☺…])* $/;

/** Everyday glue, and plain facts. */
export const everydayRules: readonly Rule[] = [
  {
    behaviour: 'smallTalk',
    weight: 4.6,
    says: everydayGlue,
    example: 'hey',
    because: 'Greeting, thanks or a nod.',
  },
  {
    behaviour: 'smallTalk',
    weight: 4.4,
    says: phrase(
      anyOf`
        (?:good|nice|great|lovely) to (?:see|meet|hear from|have) you(?: again)?|
        how(?:'s| is| was| are) (?:your (?:day|morning|week|weekend|evening)|things|it going|
        you(?: doing| today| going)?) ?(?:today |going |been )?\?|have a (?:good|nice|great|
        lovely) (?:one|day|evening|night|weekend|week)|(?:cold|warm|hot|wet|raining|sunny|windy|
        freezing|grey) (?:out|today|outside|one|again|enough|there)(?: [a-z]+){0,3}|(?:the|this|
        some) weather|catch the game|see the game|the traffic|cup of (?:tea|coffee)|a cuppa|
        happy birthday|merry christmas|safe (?:travels|home|trip)|talk soon|see you (?:then|
        soon|later|around|saturday|tomorrow)|thanks (?:again|for (?:coming|your time|waiting|
        the chat|today))|thank you for (?:coming|your time|waiting)|take care|no worries|
        how's it going|enjoy your|what a day|did you find (?:parking|it|us|the)|happy (?:monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|new year|easter)|can you hear me|
        sorry i(?:'m| am) (?:a bit )?late|no problem(?: at all)?|no worries(?: at all)?|
        stay safe|sounds (?:good|like a plan|great|fine)|speak (?:then|later)
      `,
    ),
    unless: phrase('you were|you left|sounds like'),
    example: 'Good to see you.',
    because: 'Everyday glue.',
  },
  {
    behaviour: 'smallTalk',
    weight: 5,
    says: new RegExp(anyOf`
      ^ (?:(?:i'm|i am|yeah|yes|oh|hi|hey|all) (?:, )?){0,3}(?:not (?:too |so )?bad|good|fine|
      ok|well|alright|grand|all right|great)(?: ,)?(?: (?:thanks|thank you|cheers|
      ta))(?: ,)?(?: and)?(?: (?:you|yourself))?(?: [a-z]{2,10})?(?: [?.!☺])* $
    `),
    example: 'not bad thanks, you?',
    because: 'The usual answer to “how are you?”.',
  },
  {
    behaviour: 'smallTalk',
    weight: 5,
    says: greeting,
    example: 'Kia ora Sam',
    because: 'A greeting, with a name or without.',
  },
  {
    behaviour: 'smallTalk',
    weight: 4.6,
    says: opens(
      "(?:(?:hi|hey|hello|hiya) (?:, )?(?:sam )?(?:, )?)?(?:my name(?:'s| is)|i(?:'m| am) called|you can call me) [a-z]+",
    ),
    example: 'My name’s Alex.',
    because: 'Saying who one is.',
  },
  {
    behaviour: 'smallTalk',
    weight: 0.8,
    says: null,
    when: (s) =>
      s.strange &&
      !s.asks &&
      s.echoed.length === 0 &&
      !greeting.test(s.view.plain) &&
      !everydayGlue.test(s.view.plain),
    evidence: 'no words we know',
    example: 'asdf',
    because: 'A row of letters says nothing that could be heard; this is a guess, and says so.',
  },
  {
    behaviour: 'smallTalk',
    weight: 3,
    says: null,
    when: (s) => onlyFillers(s.view.words) || s.view.words.length === 0,
    evidence: 'nothing but a nod',
    example: 'mm-hmm',
    because: 'A nod keeps the talk going.',
  },
  {
    behaviour: 'givingInformation',
    weight: 3.4,
    says: phrase(
      anyOf`
        (?:starts?|opens?|closes?|runs?|begins?|finishes|meets?|leaves) (?:at|from|on|every|
        until)(?: [a-z0-9]+){0,3}|(?:is|are) (?:at|on|open|free|held|run by|next to|near|
        upstairs|downstairs)(?: [a-z0-9]+){0,3}|(?:is|
        are) (?:very |quite |really |pretty )?(?:common|normal|usual|typical|rare) (?:in|for|
        after|when|with)(?: [a-z]+){0,3}|
        there(?:'s| is| are) (?:a |an |also |two |three |another |some )?(?:new |free |peer |support |local |women's |men's )*(?:group|
        meeting|service|line|number|bus|clinic|place|drop-in|worker|programme|program|course|
        list|website|leaflet|form|office|fund|bed|detox|kinds?|types?|different)|costs?|
        withdrawal|on average|percent|usually|often takes|tends? to|can (?:take|last|cause|lead|
        make|affect)|(?:it|they|that|this|cravings?|sleep|most|recovery) (?:takes?|lasts?|
        peaks?|passes|pass|comes|means|stands for)|(?:the|a) (?:meeting|group|clinic|service|
        helpline|drop-in|library|bus|programme|doctor|form|waiting list|court|hostel|centre|
        brain|body|liver|law|medication|pharmacy|nurse|card|course|
        office)(?: [a-z']+){0,3} (?:is|are|has|have|starts|opens|runs|can|will|does|takes|meets|
        costs|means)|means that|is called|stands for|according to|guidelines?|every (?:tuesday|
        monday|wednesday|thursday|friday|saturday|sunday|day|week)
      `,
    ),
    unless: phrase("you|your|you're|i|my|me|we"),
    example: 'The Tuesday meeting starts at six.',
    because: 'A fact, with nothing to do about it.',
  },
  {
    behaviour: 'givingInformation',
    lead: 'tells what something does',
    weight: 3.4,
    says: opens(
      anyOf`
        (?:alcohol|drink|drinking|booze|beer|wine|withdrawal|sleep|grief|cravings?|stress|
        nicotine|smoking|cannabis|an? (?:pint|unit|glass|can|hangover|relapse|craving)|
        the (?:body|brain|liver|heart)|recovery|relapse|relapses)(?: [a-z']+){0,2} (?:raises?|
        lowers?|affects?|causes?|stays?|takes?|lasts?|makes?(?! you )|can|harms?|damages?|
        slows?|thins?|contains?|has|holds?|usually|often|comes?|leads?|increases?|reduces?|
        gets?|disrupts?|changes?|passes|pass)
      `,
    ),
    when: (s) => !s.asks && s.echoShare < 0.6,
    unless: phrase("you(?:'re|'ve|'d|'ll)?|i|i'm|my|me|we|worth it|kills|killing|so (?:stop|don't|you)"),
    example: 'Alcohol raises your risk of cancer.',
    because: 'What a thing does to a body, said as a fact; “your” alone does not make it about them.',
  },
  {
    behaviour: 'givingInformation',
    weight: 1.1,
    says: null,
    evidence: 'tells something, with neither “you” nor “I” in it',
    when: (s) =>
      !s.asks &&
      !s.strange &&
      s.view.words.length >= 4 &&
      !s.view.words.some(
        (w) =>
          w === 'you' ||
          w === 'i' ||
          w === 'my' ||
          w === 'me' ||
          w === 'we' ||
          w === 'your' ||
          w.startsWith("you'") ||
          w.startsWith("i'") ||
          w.startsWith("we'"),
      ),
    example: 'Naloxone is free at the pharmacy.',
    because: 'No one in it but the fact.',
  },
];

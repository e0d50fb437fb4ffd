import { anyOf } from '../wording/any-of.ts';
import { isHeavy } from './heavy-words.ts';

/** What a turn can ask for before any other thing. */
export type ComesFirst = 'harm' | 'setsAside' | 'notHeard' | 'wantsAnAnswer' | 'asks' | 'tookEffort';

/** Hands on someone, or someone who will not leave them be. “It hit me that …” and “kicked me out” are something else. */
const harm = new RegExp(anyOf`
    \b(?:hit|hits|hitting|punch(?:ed|es|ing)?|slap(?:s|ped|ping)?|chok(?:e|ed|es|ing)|
    strangl(?:e|ed|es|ing)|kick(?:s|ed|ing)?|shov(?:e|ed|es|ing)|(?<!stop )push(?:ed|es|ing)?|
    scratch(?:ed|es|ing)?|drag(?:s|ged|ging)?|burn(?:s|ed|t)?|bit|bites|grab(?:s|bed|bing)?|
    bash(?:ed|es|ing)?|threaten(?:s|ed|ing)?) (?:me|him|her|us|them|the (?:wall|door|dog|cat|
    kids?|baby)|a wall|my (?:face|arm|hair|throat|neck|hand|lad|son|daughter|mum|dad|brother|sister|
    partner|wife|husband|girlfriend|boyfriend|ex|kids?|boys?|girls?|baby|mate))\b(?! (?:hard|
    that|like|up|out|off|to|a|goals?)\b)|\b(?:following me|knows? where (?:i|we) (?:live|work|
    am|are)|(?:he|she)(?:'ll| will) find (?:me|us)|i'm a danger|im a danger|scared of him|
    scared of her|afraid of him|afraid of her)\b|\b(?:threw|throws|throwing|
    chucked) .{1,30} at (?:me|him|her|them|us)\b|\b(?:slapped|knocked|ripped|grabbed|
    snatched) .{1,25} out of my hands?\b|\b(?:his|her|my) fists?\b|\bhole in (?:the|a) (?:wall|
    door)\b|\bsmash(?:ed|es|ing)? my\b|\bsmack(?:ed|s|ing)? (?:me|him|her|them|the kids?|my)\b|\bfound (?:my|our|out my) (?:new )?(?:address|flat|house|place|number)\b|\bspat (?:at|on) me\b|\bthreaten(?:s|ed|ing)?\b|
    \bturn(?:s|ing|ed)? up at my (?:work|place|house|door|flat|job)\b
  `);

/** Force, fear or control, also played down or called care; broad, because it only makes the learner ask. */
const mayBeHarm = new RegExp(anyOf`
    \b(?:threw (?:his|her|my|a|the) .{1,20} at|threw .{1,12} at (?:him|her|me|them)|shoved?|locked (?:me|him|her|them|us) (?:out|in)|black eye|bruis\w*|
    grabbed|smash(?:ed|ing)?|slapp?ed|smack(?:ed|ing)?|pinned|dragged|punch\w*|kick(?:ed|ing)|
    chok\w*|strangl\w*|fists?|scream(?:ed|ing|s) at|shout(?:ed|ing|s) at|
    (?:his|her|my|their) (?:phone|location|passwords?|messages|texts|bank card)|track(?:s|ed|ing)? (?:me|him|her)|
    (?:had it|has it|have it) coming|asked for it|deserved (?:it|that)|made (?:me|him|her|them) (?:sit|
    listen|beg|cry|say|stay|kneel|apologise)|teach (?:me|him|her|them) a lesson|protection order|
    restraining order|no.contact|breach(?:ed)?|burn (?:the|my|our) house|scared of myself|afraid of myself|lost it (?:at|with)|lost my (?:temper|rag)|wet (?:herself|himself)|flinch\w*|
    (?:scared|afraid|frightened|terrified) of (?:me|him|her)|won't let (?:me|her|him)|
    not allowed (?:to|out)|knife|weapon|gun|threat\w*|stalk\w*|follow(?:s|ed|ing) (?:me|her|him)|just one (?:text|message|call)|one (?:slap|push|shove)|made me do it|sets me off|if (?:she|he) hadn'?t)\b
  `);

/** A boundary, a wish to stop or wait, or a door closed on a subject. */
const setsAside = [
  // “Don’t tell me …”, “Stop that”: an order to the supporter, not “don’t know”.
  new RegExp(anyOf`
    (?:^|[.!,] )(?:please |just )?(?:don't|dont|stop) (?!know|think|care|mind|worry|get|see|
    have|even|really|like|want|need|remember|feel|be|wanna|drinking|smoking|using|gambling)\w+
  `),
  /^(?:no|nope|nah)[.!]*$|\bnot (?:doing (?!well|great|good|so|too|ok|badly|bad|much)\w+|going back|interested|(?:really )?up for)\b|\bno (?:chance|deal)\b/,
  new RegExp(anyOf`
    \b(?:talk about|change the) (?:something else|anything else|subject)\b|\b(?:enough|done|
    finished) (?:of )?(?:talking|with talking|for (?:today|tonight|now))\b
  `),
  /\b(?:don't|dont|do not|not) (?:really )?(?:want to|wanna|gonna|going to|feel like) (?:talk|say|answer|hear|get into|go into|discuss|go there)/,
  /\bwhy do you (?:keep|always) (?:ask|bring|go)/,
  new RegExp(anyOf`
    \b(?:leave it (?:there|alone|at that)|drop it|let me be|leave me (?:be|alone)|back off|
    (?:be|want) left alone|end of story|rather not|i'd rather (?!die|be dead)\w+|i would rather|
    hear me out|you just listen|^i(?:'ve)? (?:got |have )?nothing to say|give it a rest|
    leave me out of|(?:don't|dont) like (?:that|this|your) question|never asked for your|
    prefer not|leave .{1,20} out of (?:it|this)|said no (?:once|twice|already|before)|told you no|i said no|
    no right to|no thanks|no thank you|happy as i am)\b|\band that's that$|^(?:no|nah|nope|
    yeah nah)?,? ?i'?m good(?: thanks)?$
  `),
  /\b(?:won't|wont) be (?:rushed|pushed|nagged|lectured|told)\b|\bsick of being (?:told|asked|pushed)\b/,
  new RegExp(anyOf`
    \b(?:it's|its|it is) my (?:body|life|call|choice|business|decision)\b|\bnone of your\b|
    \bmind your own\b|\bwhat's it to you\b|\bwhats it to you\b|\bdid (?:i|anyone|anybody) ask\b|
    \bwho asked\b
  `),
  new RegExp(anyOf`
    \bi'?(?:m| am) not ready\b|\bnot ready\b|\bi'?(?:ve| have)? (?:already )?decided\b|
    \bhaven't decided\b|\bi'll think about it\b|\bill think about it\b|\bnot today\b
  `),
  /\b(?:haven't got|no|got no|don't have) time for\b|\b(?:gotta|got to|have to) go(?: now)?$|(?:^|[.!,] )i don'?t do \w+$/,
] as const;

/** They tell the supporter that they were not heard, or are alone in this with them. */
const notHeard = new RegExp(anyOf`
    \byou (?:don't|dont|do not) (?:get (?:it|me|us)|know (?:me|what my|how i|anything about)|
    understand|listen|hear me|see me)\b|\byou'?re (?:not|never) (?:listening|hearing)\b|
    \bon my side\b|\ball against me\b|\byou people\b|\bnobody listens\b|\bno ?one listens\b
  `);

/** Asks a fact or a favour of the supporter: only they can answer. */
const wantsAnAnswer = new RegExp(anyOf`
    (?:^|[.!?,] )(?:so |and |but |hey |mate,? )?(?:what time|when|where|which|are you|
    do you(?! (?:think|reckon))|did you|have you|what did you|how did you|where did you|
    why did you|how long did you|what do you|what would you|what's your|you ever|ever|can i|
    could i|may i|will you|can you|could you|would you|is there|is it|do they|does it|
    will they)\b[^.!?]*\?+$|\bi need you to\b|\bplease (?:sign|send|call|ring|write|tell)\b
  `);

/** The same without its “?”, as people type it, or in te reo. */
const asksUnmarked = new RegExp(anyOf`
    ^(?:so |and |but |hey |mate,? |please )*(?:what would you|what do you|what did you|what should i|do you|did you|
    were you|have you|how did you|how do you|how long did you|why did you|why do you|will you|would you|does it|do they|
    are you|can you|could you|can i|could i|is there|is it|where do|where is|when is|
    when do|how do i|how does|should i|just tell me|tell me what|he aha|kei hea|ko wai|pehea|pēhea)\b
  `);

/** Getting through, walking out, time without: said of oneself. */
const tookEffort = new RegExp(anyOf`
    \bgot through .{1,40}\bwithout (?:a|any|one|the|using|drinking|smoking|touching)\b|
    \b(?:been|stayed|kept) (?:sober|clean|off it|off the \w+)\b|
    \bi (?:just )?walked out of the (?:pub|party|bar|shop)\b|\bi said no to (?:a|the|
    another) (?:drink|beer|smoke|wine|bottle|line|hit)\b|\bmonths? (?:sober|clean)\b|\b(?:days|
    weeks|years) (?:sober|clean)\b|\bclean (?:for )?\w+ (?:days|weeks|months|years)\b|\bcut down (?:from|to)\b|
    \bhaven't (?:touched|used|had) (?:it|a drink|any)? ?since\b|\bwithout a drink\b|\bwalked past the\b
  `);

/** Beside a slip, someone who held on would sting. */
const slipped =
  /\b(?:slipped|relapsed?|drank|blew it|threw it (?:all )?away|fell off|used (?:again|last|on|yesterday)|had a drink)\b/;

/** “…, eh?” and “…, didn’t I?” ask for nothing; “how are you?” wants no turning back. */
const asksNothing = new RegExp(anyOf`
    (?:[, ](?:eh|aye|right|innit|huh|you know|yeah|ok|okay)|(?:n't| not) (?:i|you|he|she|it|we|
    they)|how are you|how's it going|you (?:alright|ok|okay|good))\?+$
  `);

/**
 * What a peer's turn asks for before anything else: safety, a wish taken as it is, being heard, an
 * answer, being seen; null for any other turn. Reads the last 1,500 characters. Never throws.
 */
export function whatComesFirst(peersLastTurn: string): ComesFirst | null {
  const words = peersLastTurn
    .slice(-1_500)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  if (harm.test(words) || mayBeHarm.test(words)) return 'harm';
  const bare = words.replace(/[.!…]+$/, '');
  if (setsAside.some((form) => form.test(bare))) return 'setsAside';
  if (notHeard.test(words)) return 'notHeard';
  if (isHeavy(words)) return null;
  if (wantsAnAnswer.test(words) && !asksNothing.test(words)) return 'wantsAnAnswer';
  if (asksUnmarked.test(words) && !asksNothing.test(words)) return 'wantsAnAnswer';
  if (words.endsWith('?') && !asksNothing.test(words)) return 'asks';
  return tookEffort.test(words) && !slipped.test(words) ? 'tookEffort' : null;
}

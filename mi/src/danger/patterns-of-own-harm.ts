import { anyOf } from '../wording/any-of.ts';
import { body, someone, tablets } from './danger-pattern.ts';
import type { DangerPattern } from './danger-pattern.ts';

/** How people say how much they took. */
const much = anyOf`
    (?:all|a load|loads|a bunch|bunch|the lot|the whole lot|whole lot|a whole|the whole|
    like a whole|half a|a heap|heaps|a handful|handful|handfuls|lots|too many|too much|
    way too many|way too much|every|my whole|about \d+|like \d+|over \d+|\d{2,3}|a bottle|a box|
    a packet|a pack|a strip|twenty|thirty|forty|fifty|sixty|a hundred|a ton|tons|so many)
  `;
const took = '(?:took|taken|swallowed|downed|necked|popped|dropped|eaten|ate|drank|drunk|drink|injected)';
const usual = new RegExp(anyOf`
    \b(?:as prescribed|like (?:always|usual|every)|as usual|on time|a day|each day|every day|
    years? ago|photos?|time|in my (?:teens|twenties)|you|didn't|not|ready|for the (?:week|
    trip))\b
  `);

/** Too much taken, told with slips, slang or only by what is seen. */
export const tooMuchTaken: readonly DangerPattern[] = [
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(
      `\\b${took} (?:\\w+ )?${much} (?:box |bottle |packet |pack |strip |of |load |lot )*(?:my |the |his |her |those |these |mums |some )?(?:\\w+ )?${tablets}\\b`,
    ),
    notIf: usual,
    example: 'took the whole lot of my tablets',
    counterExample: 'i took all my pills this morning like always',
  },
  {
    kind: 'overdose',
    when: 'now',
    match:
      /\b(?:did|done|had|took|taken|used|shot|smoked|snorted|injected|dropped) (?:\w+ )?too (?:much|many)\b/,
    onlyBeside:
      /\b(?:chest|heart is|heart going|breathe|breathing|pass(?:ing)? out|passed out|numb|lips|fitting|ambulance|keep my eyes|help me|blue|shot|g\b)/,
    notIf:
      /\b(?:to drink|coffee|too much on|wine|beers?|cake|food|lunch|work|on my plate|weekend|you|time|sugar)\b/,
    example: 'did a shot and my chest hurts, i think i done too much',
    counterExample: 'i had too much coffee and my heart is racing',
  },
  {
    kind: 'overdose',
    when: 'now',
    carriesItsOwnNo: true,
    match: new RegExp(
      anyOf`
        \b${someone} (?:\w+ )?(?:won't|can't|isn't|aren't|doesn't|not) (?:come|coming|woken|
        wake|waking) (?:round|to$|back round)|\b(?:can't|couldn't) wake (?:him|her|them|
        my \w+)\b|\blips (?:are|is|have|has|going|gone|turning|turned|look) (?:\w+ )?(?:blue|
        grey|gray|purple)\b
      `,
    ),
    notIf: /\b(?:early|school|morning|alarm|nap|bus|for dinner|to (?:the|my|our)|visit|cold|swim)\b/,
    example: 'he wont come round',
    counterExample: 'she wont come round to my place',
  },
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(anyOf`
        \b(?:is|are|was|started|keeps) (?:fitting|seizing|convulsing|foaming|
        frothing)(?: on| and| from| bad| after| at|$)|\b(?:gone|going|went|turned|
        turning) (?:blue|grey) (?:and|round|in)\b
      `),
    notIf: /\b(?:kitchen|carpet|clothes|dress|suit|sky|hair|sea|coffee|milk|dog|weather)\b/,
    example: 'my mate is fitting on the floor',
    counterExample: 'the new dress is fitting and i am pleased',
  },
  {
    kind: 'overdose',
    when: 'now',
    match: new RegExp(
      `\\bmixed (?:my |some |the |all )?(?:\\w+ )?${tablets} (?:with|and) |\\bmixed (?:\\w+ ){0,4}(?:with|and) (?:\\w+ ){0,4}${tablets}\\b`,
    ),
    onlyBeside: /\b(?:keep my eyes|can't|heaps?|loads?|sleepy|help|breathe|numb|chest|passing out|sick)\b/,
    carriesItsOwnNo: true,
    notIf: usual,
    example: 'mixed my methadone with a heap of benzos',
    counterExample: 'i mixed up my tablets with yours, sorry',
  },
];

/** The writer hurting themselves, told by marks, blood or why. */
export const marks: readonly DangerPattern[] = [
  {
    kind: 'selfHarm',
    when: 'now',
    match:
      /(?:^|\bi (?:\w+ )?)cut (?:last night|again|tonight|today|yesterday|this morning|every night|too deep|deep|deeper)\b/,
    notIf: /\b(?:grass|lawns?|hair|hedge|wood|onion|fringe|hours|price)\b/,
    example: 'i cut last night and its worse than normal',
    counterExample: 'cut the lawns again today',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:been|keep|keeps|started|am|start|was|end up) (?:\w+ )?(?:burning|cutting|slicing|
        stabbing|carving|punching|hitting|clawing|scratching|biting|hurting|starving|
        bruising) (?:at |up |into )?(?:myself|my (?:own )?${body})\b
      `,
    ),
    notIf:
      /\b(?:scratching my head|in the foot|oven|kitchen|cooking|accident|shaving|itch\w*|eczema|mozzies|gym|boxing|training|work|sun|nails)\b/,
    example: 'ive been burning my arms with a lighter',
    counterExample: 'i keep scratching my head over this question',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(anyOf`
        \brelapsed? (?:on|with|into|back into|to) (?:the )?(?:cutting|self|burning|hurting|
        starving)|\b(?:back (?:to|on|at)|gone back to|started) (?:the )?(?:cutting|
        burning myself|self harm\w*)$
      `),
    notIf: /\b(?:cutting (?:down|back|out|corners)|you)\b/,
    example: 'relapsed on cutting again',
    counterExample: 'started cutting down last week',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(
      anyOf`
        \b(?:put|putting|punch|punched|smash|smashed|hurt|hurting|burnt|cut|
        did) (?:\w+ ){0,6}on purpose(?: to feel| to hurt|$)|\b(?:to feel|feel) (?:something|
        anything|it|pain)\b.{0,20}\b(?:stitches|blood|cuts?|bleed\w*)\b|\bpunish my ?(?:self|
        ${body})
      `,
    ),
    onlyBeside: /\b(?:my|myself|stitches|blood|bleed\w*)\b/,
    notIf: /\b(?:he|she|they|you|game|ball|try)\b/,
    example: 'put my fist through the window on purpose',
    counterExample: 'he put the ball out on purpose',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(
      anyOf`
        \bi (?:\w+ )?(?:hurt|harm|burn|punish|starve) myself (?:when|if|because|every|whenever|
        after|most|to cope|to feel|instead)\b|\b(?:fresh|new|deep|more) (?:cuts|burns|
        marks) (?:on|all over|up|down) my\b|\bcuts (?:all )?(?:on|over|up|down) my ${body}\b
      `,
    ),
    notIf:
      /\b(?:fell|fall|slipped|tripped|lift\w*|gym|work|play\w*|train\w*|run|ran|garden\w*|roses?|brambles?|blackberr\w+|cat|fence|you)\b/,
    example: 'i hurt myself when the shame gets too big',
    counterExample: 'i hurt myself when i fell off the ladder',
  },
  {
    kind: 'selfHarm',
    when: 'now',
    match: new RegExp(
      anyOf`
        (?:^|\bi (?:\w+ )?|\band |\bbeen )(?:scratch|pick|bite|punch|hit|dig|scrape|claw|rub|
        bang|cut)(?:ing|ed)? (?:\w+ ){0,4}(?:till|until|til) (?:it|they|i|
        my \w+) (?:\w+ )?(?:bleeds?|bled|raw|numb|bruises?|bruised)\b
      `,
    ),
    notIf: /\b(?:itch\w*|eczema|mozzie\w*|nails|guitar|gym|boxing|you|rugby|bites)\b/,
    example: 'i scratch my legs till they bleed',
    counterExample: 'i scratch my bites till they bleed, eczema again',
  },
];

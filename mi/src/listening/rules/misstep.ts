import { anyOf } from '../../wording/any-of.ts';

/** Ways to overstep in a talk; “pushing everyone away” is a story, and no misstep here. */
export const misstep = anyOf`
    (?:pushing|pushy|lecturing|judging|judgmental|judgemental|preaching|preachy|nagging|bossing|
    bossy|rushing|interrupting|out of order|out of line|rude|unfair|unkind|mean|harsh|nosy|
    assuming|telling you|giving you|talking over|trying to fix|direct|blunt|forward|hard on you|
    not listening)(?! (?:my|his|her|their|everyone|everybody|them|people|him|it|myself|away|
    through|to (?:my|him|her|them|everyone)))
  `;

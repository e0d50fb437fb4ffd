/** The screens of the drills come in one file, when the first of them is asked for. */
export { openCard } from '../learning/drills/card.tsx';
export { openDrills } from '../learning/drills/drills.tsx';
export { openDrill } from '../learning/drills/opening.tsx';

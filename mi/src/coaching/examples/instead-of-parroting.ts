import type { Pair } from './pair.ts';

/** Instead of giving their words straight back: a guess at what lies under them, offered lightly. */
export const insteadOfParroting: readonly Pair[] = [
  { to: 'I just sat in the car outside my own house.', words: 'Going in felt like too much.' },
  { to: 'They all clapped, and I wanted the floor to open.', words: 'Being looked at is the hard part.' },
  { to: 'My boy called his stepdad Dad.', words: 'You wonder where that leaves you.' },
  {
    to: 'I count my coins before I go into the shop.',
    words: 'You’d like to buy bread without doing sums first.',
  },
  { to: 'I’ve still got the key to the old flat.', words: 'You’re not quite done with that place.' },
  {
    to: 'I lost eighty dollars and told her it was ten.',
    words: 'You want her to trust you, and you’re ashamed.',
  },
  { to: 'I got out, and nobody was at the gate.', words: 'You’d hoped someone would come.' },
  { to: 'The phone hasn’t rung since Tuesday.', words: 'It’s lonely, all that quiet.' },
  { to: 'I poured it down the sink, and then I cried.', words: 'It had been company, in its way.' },
];

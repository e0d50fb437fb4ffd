/**
 * Things a sentence can be beside what it does. A flag never replaces the behaviour: a reflection
 * that may excuse harm is still a reflection, and the coach then speaks of the harm first.
 */
export const flags = {
  doubleSided: {
    name: 'both sides',
    meaning: 'Holds both halves of being in two minds: “part of you …, and part of you …”.',
    example: 'Part of you wants to go, and part of you wants to wake up clear.',
    source: 'Miller & Rollnick 2013: double-sided reflection',
  },
  mayExcuseHarm: {
    name: 'may excuse harm',
    meaning: 'May hand the blame for hurting someone to the person hurt, to drink or to temper.',
    example: 'She pushed you until you lost it.',
    source: 'Costello 2006: engagement without accountability can collude',
  },
} as const;

/** The name of a flag. */
export type Flag = keyof typeof flags;

import type { Pair } from './pair.ts';

/** Where someone sets a boundary, or closes the door on a subject. */
export const afterARefusal: readonly Pair[] = [
  {
    to: 'I don’t want to talk about my dad.',
    words: 'Then we’ll leave it. What would be good to talk about?',
  },
  {
    to: 'I’m not doing the programme. End of.',
    words: 'That’s your decision. What matters to you right now?',
  },
  { to: 'Stop asking me about it.', words: 'I pushed, and I’ll stop. You set the pace.' },
  { to: 'I’m not ready to see her.', words: 'You’ll know when, or if. What would you like for now?' },
  {
    to: 'It’s nobody’s business what I drink.',
    words: 'It’s yours to share or keep. What would you like from our time today?',
  },
  { to: 'I’ve said no to rehab twice now.', words: 'You’ve been clear. What would you like from me?' },
  {
    to: 'I don’t want another group.',
    words: 'No group, then. What kind of company would you like, if any?',
  },
  {
    to: 'I’m not telling my kids I was inside.',
    words: 'That’s yours to decide. What matters most to you in it?',
  },
];

/** Where someone says that they were not heard. */
export const afterNotBeingHeard: readonly Pair[] = [
  { to: 'You’re not listening.', words: 'I missed something. What is it that I haven’t heard?' },
  {
    to: 'None of you know what it’s like inside.',
    words: 'I don’t know how it was for you. What do you want me to know?',
  },
  {
    to: 'You sound just like my caseworker.',
    words: 'That’s not how I want to sound. What would you like from me instead?',
  },
  { to: 'You don’t get it. You’ve got a house.', words: 'I haven’t lived it. What is it like?' },
];

/** Where someone asks something that has no ready answer. */
export const afterAQuestion: readonly Pair[] = [
  {
    to: 'What am I meant to do with all these evenings?',
    words: 'The evenings are long. What have you enjoyed, now or before?',
  },
  {
    to: 'What’s the point of stopping now?',
    words: 'You wonder if it’s worth it. What would you hope for, if you did?',
  },
  { to: 'How do people do Christmas sober?', words: 'You’re thinking ahead. What part of it worries you?' },
  { to: 'Will she ever trust me again?', words: 'Her trust matters to you. What would you like her to see?' },
  {
    to: 'Do I tell them I’ve been to prison?',
    words: 'It’s yours to decide. What speaks for it, and what against?',
  },
];

/** Where someone tells of something that took effort. */
export const afterEffort: readonly Pair[] = [
  {
    to: 'I got through the wedding on orange juice.',
    words: 'You stayed with it all day. How did you do that?',
  },
  { to: 'Six weeks off the machines.', words: 'That’s six weeks of choosing it. What has helped?' },
  {
    to: 'I walked out of the pub when they started on shots.',
    words: 'You knew when to go. What made you decide?',
  },
  { to: 'I said no, and he laughed at me.', words: 'You held to it all the same. What was that like?' },
];

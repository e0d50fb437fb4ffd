import type { ExampleBank } from './pair.ts';

/** Beside a closed question: an open one. */
export const besideClosedQuestion: ExampleBank = {
  loss: [
    {
      to: 'It’s her birthday today. She’d be nine.',
      words: 'She’s with you today. What would you like to tell me about her?',
    },
    { to: 'I’m still waiting for the results.', words: 'What is the waiting like?' },
  ],
  violence: [
    { to: 'I don’t sleep since the break-in.', words: 'It’s still with you. What are the nights like?' },
    { to: 'I’m in the refuge now.', words: 'What has it been like so far?' },
  ],
  friends: [
    { to: 'They’ve asked me to join the band again.', words: 'What draws you to it?' },
    { to: 'My neighbour keeps asking me over.', words: 'How do you feel about going?' },
  ],
  using: [
    { to: 'I’m down to weekends.', words: 'What has the change been like?' },
    { to: 'I’ve got an app that blocks the betting sites.', words: 'How is it going with that?' },
    { to: 'I have a wine while I cook.', words: 'What part does that glass play in your day?' },
  ],
  family: [
    { to: 'The kids are with me on Wednesdays now.', words: 'What are Wednesdays like?' },
    { to: 'My mum’s moving in.', words: 'How do you feel about her coming?' },
  ],
  everyday: [
    {
      to: 'I start at the bakery next week.',
      words: 'What are you looking forward to, and what not so much?',
    },
    { to: 'The hostel’s all right.', words: 'What is it like, living there?' },
  ],
  feelings: [
    { to: 'I’m a bit flat.', words: 'What does flat feel like for you?' },
    { to: 'I get nervous before court.', words: 'What is it like, the night before?' },
  ],
  change: [
    { to: 'I’ve been thinking of cutting down.', words: 'What makes you think about it?' },
    { to: 'I’ve stopped going to group.', words: 'What led up to that?' },
  ],
  anything: [
    { to: 'Same old.', words: 'What does same old look like this week?' },
    { to: 'It was all right.', words: 'What was good about it, and what wasn’t?' },
    { to: 'Bit of a week.', words: 'What kind of week has it been?' },
    { to: 'Things are different since I moved.', words: 'What is different?' },
    { to: 'I had visitors at last.', words: 'What was the visit like?' },
    { to: 'I’ve been busy.', words: 'What has been filling your days?' },
  ],
};

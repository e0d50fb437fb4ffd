import type { Theme } from './themes.ts';

/**
 * Written examples by theme. Each stands beside any turn on its theme: it claims nothing the peer has
 * not said, and points at nothing (“that crowd”, “the pull”) that may not be there.
 */
export type ExampleBank = Readonly<Record<Theme, readonly string[]>>;

/** Instead of advice nobody asked for: ask what the person already knows, wants or has tried. */
export const insteadOfAdvice: ExampleBank = {
  heavy: [
    'That is a lot to carry. What would you like me to know about it?',
    'Thank you for telling me. What do you need most right now?',
    'I’m here. What is it like for you today?',
  ],
  friends: [
    'Who in your life makes things easier, and how?',
    'How do the people around you fit with what you want?',
    'What matters to you in the people you spend time with?',
  ],
  using: [
    'What have you noticed helps, even a little?',
    'When it has gone better, what was different?',
    'What would you want to be different, if anything?',
  ],
  family: [
    'What would you like your family to understand?',
    'How does all this sit with the people closest to you?',
    'What matters most to you when it comes to family?',
  ],
  everyday: [
    'What ideas have you had about it so far?',
    'How would you like this to turn out?',
    'If one thing got easier this week, what would you want it to be?',
  ],
  feelings: [
    'What is that like for you?',
    'What helps you, even a little?',
    'What would you like more of in your days?',
  ],
  change: [
    'What would you want, if it were all up to you?',
    'What makes this worth thinking about for you?',
    'What would you like to happen next?',
  ],
  anything: [
    'You know your own life best. What do you make of it?',
    'What would you like to see happen?',
    'What have you thought of already?',
    'I have an idea, and yours come first. What are you thinking?',
  ],
};

/** Instead of talking someone into it: look for the person's own reasons. */
export const insteadOfPersuading: ExampleBank = {
  heavy: [
    'That is a lot to carry. What matters most to you in it?',
    'I’m here, and there is no hurry. What is it like for you?',
  ],
  friends: [
    'What matters to you in a friend?',
    'How do the people around you fit with the life you want?',
    'What do you look for in the people around you?',
  ],
  using: [
    'What would be your own reasons to change it, if you had any?',
    'What would you like to be different about it, if anything?',
    'What, if anything, worries you about it yourself?',
  ],
  family: [
    'What do you hope for with your family?',
    'When you think of the people you love, what comes up?',
    'What matters most to you when it comes to family?',
  ],
  everyday: [
    'How important is this to you, in your own words?',
    'How would you like this to turn out?',
    'What would make it worth it, for you?',
  ],
  feelings: [
    'What would you like more of in your days?',
    'I’m listening. What matters most to you in this?',
    'What is that like for you?',
  ],
  change: [
    'In your own words, where are you with it?',
    'What matters most to you in this?',
    'What makes this matter to you, if it does?',
  ],
  anything: [
    'What matters most to you in all this?',
    'How would you like things to be?',
    'How would it be for you if nothing changed?',
    'I’ve been pushing. What do you think yourself?',
  ],
};

/** Instead of judging or warning: show that one is trying to see it as they do. */
export const insteadOfJudging: ExampleBank = {
  heavy: [
    'That is a lot to carry. What would you like me to understand?',
    'I’m here to listen. How is it for you?',
  ],
  friends: [
    'I’d like to understand. What do the people around you mean to you?',
    'What is it like for you, with the people around you?',
    'I’m not here to judge. How do you see it?',
  ],
  using: [
    'I’m not here to judge. How do you see it?',
    'I’d like to understand. What part does it play in your life?',
    'There’ll be more to it than I can see. Would you tell me?',
  ],
  family: [
    'I’d like to hear your side of it.',
    'Family can be close and hard at once. How is it for you?',
    'What is it like for you in all this?',
  ],
  everyday: [
    'It may be harder than it looks from here. How is it for you?',
    'I’d like to understand. What is a day like for you?',
    'There’ll be more to it than I can see. How do you see it?',
  ],
  feelings: [
    'I’d like to hear how it is for you.',
    'I’m here. What would you like me to understand?',
    'I’d like to understand. What is that like for you?',
  ],
  change: [
    'There’s no rush. How do you see it yourself?',
    'You’ll do this your way. How do you see it?',
    'Nobody can decide this for you. Where are you with it?',
  ],
  anything: [
    'I’d like to see it from where you stand. How does it look?',
    'Sorry, that came out harsh. How do you see it?',
    'There’ll be more to it than I can see. Would you tell me?',
    'What am I missing?',
  ],
};

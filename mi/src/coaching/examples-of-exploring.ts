import type { Theme } from './themes.ts';

/**
 * Written examples by theme. Each stands beside any turn on its theme: it claims nothing the peer has
 * not said, and points at nothing (“that crowd”, “the pull”) that may not be there.
 * Those on `anything` begin by hearing, so that they also stand beside a wish no list foresaw.
 */
export type ExampleBank = Readonly<Record<Theme, readonly string[]>>;

/** Instead of advice nobody asked for: ask what the person already knows, wants or has tried. */
export const insteadOfAdvice: ExampleBank = {
  heavy: [
    'That is a lot to carry. What would you like me to know?',
    'Thank you for telling me. What do you need most right now?',
    'I’m here. What is it like for you today?',
  ],
  friends: [
    'How is it for you, with the people around you?',
    'What matters to you in the people you spend time with?',
  ],
  using: ['What do you notice about it yourself?', 'How is it going for you, as you see it?'],
  family: [
    'What matters most to you in this?',
    'How do you feel about it?',
    'I’d like to hear more about that. How is it for you?',
  ],
  everyday: [
    'What are your own thoughts about it?',
    'How is that for you?',
    'What matters most to you in this?',
  ],
  feelings: [
    'What is that like for you?',
    'I’m here. What would you like me to understand?',
    'I’d like to hear more about that. How is it for you?',
  ],
  change: ['What are your own thoughts about it?', 'How do you see it yourself?', 'How is that for you?'],
  anything: [
    'I hear you. How is that for you?',
    'I hear you, and I’ll keep my own ideas for now. How is it for you?',
    'I hear you. How do you feel about that?',
  ],
};

/** Instead of talking someone into it: look for the person's own reasons. */
export const insteadOfPersuading: ExampleBank = {
  heavy: [
    'That is a lot to carry. What do you need most right now?',
    'I’m here, and there is no hurry. What is it like for you?',
  ],
  friends: [
    'What matters to you in a friend?',
    'How do the people around you fit with the life you want?',
    'What do you look for in the people around you?',
  ],
  using: [
    'How does it fit with the life you want?',
    'What would you like to be different about it, if anything?',
    'What, if anything, worries you about it yourself?',
  ],
  family: [
    'What matters most to you in this?',
    'I’d like to hear more about that. How is it for you?',
    'How do you feel about it?',
  ],
  everyday: [
    'What matters most to you in this?',
    'What are your own thoughts about it?',
    'I’d like to hear more about that. How is it for you?',
  ],
  feelings: ['I’m listening. What matters most to you in this?', 'What is that like for you?'],
  change: [
    'In your own words, where are you with it?',
    'What matters most to you in this?',
    'How do you see it yourself?',
  ],
  anything: [
    'I hear you. What matters most to you in this?',
    'I hear you, and there is no push from me. How is it for you?',
    'I hear you. How do you feel about it?',
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
    'There’ll be more to it than I can see. How is it for you?',
  ],
  family: [
    'I’d like to hear how it is for you.',
    'I’d like to understand. How do you see it?',
    'What is it like for you in all this?',
  ],
  everyday: [
    'It may be harder than it looks from here. How is it for you?',
    'I’d like to understand. How do you see it?',
    'There’ll be more to it than I can see. How do you see it?',
  ],
  feelings: [
    'I’d like to hear how it is for you.',
    'I’m here. What would you like me to understand?',
    'I’d like to understand. What is that like for you?',
  ],
  change: [
    'I’d like to understand. How do you see it yourself?',
    'I’d rather ask than guess. How is it for you?',
  ],
  anything: [
    'I’d like to see it from where you stand. How does it look?',
    'I hear you. What would you like me to understand?',
    'I’d rather ask than guess. How is it for you?',
  ],
};

import type { Theme } from './themes.ts';

/** Written examples by theme. None claims anything the peer has not said, so that it reads well beside any turn. */
export type ExampleBank = Readonly<Record<Theme, readonly string[]>>;

/** Instead of advice nobody asked for: ask what the person already knows, wants or has tried. */
export const insteadOfAdvice: ExampleBank = {
  friends: [
    'The people around you matter. How do they fit with what you want?',
    'What do you get from that company, and what does it cost you?',
    'Who in your life makes things easier, and how?',
    'What would you like your time with people to look like?',
  ],
  using: [
    'What have you noticed helps, even a little, when the pull is strong?',
    'What do you like about it, and what do you like less?',
    'When it has gone better, what was different?',
    'What would you want to be different, if anything?',
  ],
  family: [
    'What do you wish they understood?',
    'What kind of time with family do you hope for?',
    'How does all this sit with the people closest to you?',
    'What would good look like at home, in your own words?',
  ],
  everyday: [
    'What part of this weighs on you most?',
    'What have you already tried, and how did it go?',
    'If one thing got easier this week, what would you want it to be?',
    'What ideas have you had about it so far?',
  ],
  feelings: [
    'That sounds like a lot to carry. What helps, even a little?',
    'What is it like for you when it gets that way?',
    'What do you find yourself wanting when it feels like this?',
    'When does it ease, even for a short while?',
  ],
  change: [
    'What would you want, if it were all up to you?',
    'If you did decide to change something, where might you start?',
    'What makes this worth thinking about for you?',
    'How might you go about it, if you wanted to?',
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
  friends: [
    'What do you look for in the people around you?',
    'Where do those friendships sit with the life you want?',
    'What matters to you in a friend?',
  ],
  using: [
    'What would be your own reasons to change it, if you had any?',
    'What do you get from it, and what does it take from you?',
    'What, if anything, worries you about it yourself?',
  ],
  family: [
    'What do you hope for with your family?',
    'When you think of the people you love, what comes up?',
    'What kind of person do you want to be at home?',
  ],
  everyday: [
    'What would make it worth the bother, for you?',
    'How important is this to you right now, in your own words?',
    'What would be better in your week if this shifted?',
  ],
  feelings: [
    'If this feeling could talk, what would it ask for?',
    'What would you like more of in your days?',
    'Part of you may want a change and part may not. What does each part say?',
  ],
  change: [
    'Part of you may want this and part may not. What does each side say?',
    'Why might you want to, and why might you not?',
    'How ready are you, in your own words?',
  ],
  anything: [
    'What matters most to you in all this?',
    'What are the good things about how it is, and the less good?',
    'If nothing changed, how would that be for you?',
    'I’ve been pushing. What do you think yourself?',
  ],
};

/** Instead of judging or warning: show that one is trying to see it as they do. */
export const insteadOfJudging: ExampleBank = {
  friends: [
    'They’re part of your life. Help me see what they mean to you.',
    'What is it like for you to be with them?',
    'I’d like to understand. What do you look for in that company?',
  ],
  using: [
    'There’ll be reasons it makes sense to you. Would you tell me about them?',
    'I’d like to understand. What does it do for you?',
    'I’m not here to judge. What was going on around that time?',
  ],
  family: [
    'Family can be close and hard at once. How is it for you?',
    'I’d like to hear your side of it. What happens at home?',
    'What is it like for you in all this?',
  ],
  everyday: [
    'It may be harder than it looks from here. What gets in the way?',
    'I’d like to understand. What is a day like for you?',
    'What makes this one hard?',
  ],
  feelings: [
    'You have your reasons to feel as you do. What is it like?',
    'I’m here. What would you like me to understand?',
    'That sounds hard. What is the hardest part?',
  ],
  change: [
    'It makes sense to be in two minds. What does each side say?',
    'You’ll do this your way. How do you see it?',
    'Nobody can decide this for you. Where are you with it?',
  ],
  anything: [
    'I’d like to see it from where you stand. How does it look?',
    'Sorry, that came out harsh. How do you see it?',
    'You have your reasons. Would you help me understand them?',
    'What am I missing?',
  ],
};

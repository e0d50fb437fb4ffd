import type { ExampleBank } from './examples-of-exploring.ts';

/** Instead of one's own story as advice: a little of the story, and the floor goes back. */
export const insteadOfOwnStoryAsAdvice: ExampleBank = {
  heavy: [
    'Your story is yours. What is it like for you?',
    'I know a little of hard days. What are yours like?',
  ],
  friends: [
    'Some of my friends stayed and some went. How is it for you?',
    'I had to find my own way with friends. What would yours look like?',
  ],
  using: [
    'My own road was long and bumpy. How has yours been?',
    'It took me a few goes. Where are you with it?',
  ],
  family: [
    'Things with my family took time. How is it with yours?',
    'I know a bit about family being hard. What is it like for you?',
  ],
  everyday: [
    'I’ve been in a spot like that. How is it for you?',
    'I found a way that fitted me. What might fit you?',
  ],
  feelings: [
    'I know some of that feeling. What is it like for you?',
    'I’ve had days like that. What are yours like?',
  ],
  change: [
    'I found a way that fitted me. What might fit you?',
    'It took me a few goes. Where are you with it?',
  ],
  anything: [
    'That was my road. What is yours like?',
    'I found a way that fitted me. What might fit you?',
    'Something like that happened to me once. Would it help to hear a little?',
  ],
};

/** Instead of praise: affirmations that name an act or a strength. Each is about something a person can see. */
export const insteadOfPraise: ExampleBank = {
  heavy: ['You said out loud something that is hard to say.', 'You kept going, and you told someone.'],
  friends: ['You told them no, and you stayed kind.', 'You stick by your friends, in good days and bad.'],
  using: ['You left before the second round.', 'You got through last night, and you planned for it.'],
  family: ['You rang her, even though it was hard.', 'You keep showing up for your family.'],
  everyday: ['You went, even though you were dreading it.', 'You asked for what you needed.'],
  feelings: ['You said out loud something that is hard to say.', 'It takes courage to talk about this.'],
  change: ['You tried it a second time.', 'You keep coming back to what matters to you.'],
  anything: ['You came today.', 'You did it, and nobody made you.'],
};

/** Beside a closed question: an open one on the same ground. */
export const besideClosedQuestion: ExampleBank = {
  heavy: ['What is it like for you today?', 'What would you like me to know about it?'],
  friends: ['How are things with the people around you?', 'What would you like me to know?'],
  using: ['What part does it play in your life these days?', 'How has that been going for you?'],
  family: ['How are things with your family at the moment?', 'What would you like me to know?'],
  everyday: ['How is it for you at the moment?', 'What’s that like for you?'],
  feelings: ['How are you feeling about it?', 'What is going on for you right now?'],
  change: ['What are your thoughts about that?', 'How would you like things to be?'],
  anything: ['How are you with it all?', 'Would you tell me more?', 'What’s on your mind about it?'],
};

/** Instead of giving their words straight back: a guess at what lies under them, offered lightly. */
export const insteadOfParroting: readonly string[] = [
  'There’s more to it than that, I’d guess.',
  'It matters to you, or you wouldn’t be saying it.',
  'That sits heavily with you.',
  'Part of you would like it to be different.',
  'It’s been on your mind for a while.',
  'It’s not simple for you.',
  'You’d like someone to understand how that is.',
  'There’s something in that you don’t want to lose.',
];

/** Where words may excuse harm: name the impact, leave the responsibility with the one who did it. */
export const insteadOfExcusingHarm: readonly string[] = [
  'Someone got hurt. What do you want to do about your part in it?',
  'What was it like for the other person, do you think?',
  'You were angry, and what you did next was still yours. How do you see that?',
  'How do you want to act next time, when it gets that hot?',
  'What kind of person do you want to be when you’re angry?',
  'What did it do to the people who were there?',
  'The feeling makes sense. The harm still matters. What would putting it right take?',
  'Who can help you keep everyone safe?',
];

import type { ExampleBank } from './examples-of-exploring.ts';

/** Instead of one's own story as advice: a little of the story, and the floor goes back. */
export const insteadOfOwnStoryAsAdvice: ExampleBank = {
  heavy: [
    'Your story is yours. What is it like for you?',
    'I know a little of hard days. What are yours like?',
  ],
  friends: [
    'Some of my friends stayed and some went. How is it for you?',
    'I have my own story with friends. What is yours like?',
  ],
  using: [
    'My own road was long and bumpy. How has yours been?',
    'I know a little about that from my own life. How is it for you?',
  ],
  family: [
    'Things with my family took time. How is it with yours?',
    'I know a little about that from my own life. How is it for you?',
  ],
  everyday: [
    'I’ve been in a spot like that. How is it for you?',
    'I know a little about that from my own life. How is it for you?',
  ],
  feelings: [
    'I know some of that feeling. What is it like for you?',
    'I know a bit about feeling like that. How is it for you?',
  ],
  change: ['My own road had a few bends in it. How is yours?', 'It took me a few goes. How is it for you?'],
  anything: [
    'I hear you, and your road is your own. How is it for you?',
    'I hear you. I’ll keep my own story for another time. How is it for you?',
  ],
};

/** Instead of praise: affirmations that name an act or a strength. Each is about something a person can see. */
export const insteadOfPraise: ExampleBank = {
  heavy: ['You said out loud something that is hard to say.', 'You kept going, and you told someone.'],
  friends: ['You told them no, and you stayed kind.', 'You stick by your friends, in good days and bad.'],
  using: ['You left before the second round.', 'You got through last night, and you planned for it.'],
  family: ['You rang her, even though it was hard.', 'You were there when your kids came out of school.'],
  everyday: ['You went, even though you were dreading it.', 'You asked for what you needed.'],
  feelings: ['You said out loud something that is hard to say.', 'It takes courage to talk about this.'],
  change: ['You tried it a second time.', 'You keep coming back to what matters to you.'],
  anything: [
    'You came, on a day when staying home was easier.',
    'You did it, and nobody made you.',
    'You said you would ring, and you rang.',
  ],
};

/** Beside a closed question: an open one on the same ground. */
export const besideClosedQuestion: ExampleBank = {
  heavy: ['What is it like for you today?', 'What would you like me to know?'],
  friends: ['How are things with the people around you?', 'What would you like me to know?'],
  using: ['What part does it play in your life these days?', 'How has that been going for you?'],
  family: ['How is that for you?', 'What would you like me to know?'],
  everyday: ['How is it for you at the moment?', 'What’s that like for you?'],
  feelings: ['What is that like for you?', 'What is going on for you right now?'],
  change: ['What are your thoughts about that?', 'How is that for you?'],
  anything: [
    'How is that for you?',
    'I hear you. What would you like me to know?',
    'What’s that like for you?',
  ],
};

/** Instead of giving their words straight back: a guess at what lies under them, offered lightly. */
export const insteadOfParroting: readonly string[] = [
  'There’s more to it than that, I’d guess.',
  'It matters to you.',
  'It’s been on your mind.',
  'You’d like someone to understand how that is.',
  'There’s a feeling in that for you.',
];

/**
 * Where words may excuse harm and it is not clear whose it was. The peer may be the one who was hurt,
 * so nothing here speaks of a part they played.
 */
export const insteadOfExcusingHarm: readonly string[] = [
  'Someone was hurt, and that matters. How safe is everyone now?',
  'Nothing makes that all right. How safe are things now?',
  'The harm is real, whatever came before it. What would help keep everyone safe?',
  'The one who did it answers for it. What is needed now?',
];

/** Where the peer told of their own hand or temper: name the impact, and leave the responsibility with them. */
export const insteadOfExcusingOwnHarm: readonly string[] = [
  'Someone got hurt. What do you want to do about what you did?',
  'What was it like for the other person, do you think?',
  'You felt what you felt, and what you did was still yours. How do you see that?',
  'How do you want to act next time, when it gets that hot?',
  'What kind of person do you want to be when you’re angry?',
  'What did it do to the people who were there?',
  'The feeling makes sense. The harm still matters. What would putting it right take?',
  'Who can help you keep everyone safe?',
];

import type { Pair } from './pair.ts';

/** Where words may excuse harm and it is not clear whose it was. The peer may be the one who was hurt, so nothing here speaks of a part they played. */
export const insteadOfExcusingHarm: readonly Pair[] = [
  {
    to: 'He only hits me when he’s drunk.',
    words: 'Drunk or not, it’s his to answer for. How safe are you now?',
  },
  {
    to: 'I wind him up. I suppose I ask for it.',
    words: 'Nothing you say makes it all right to hurt you. How safe is home?',
  },
  {
    to: 'She’s had a hard life. That’s why she lashes out.',
    words: 'Her life was hard, and being hurt is still not all right. How safe do you feel?',
  },
  {
    to: 'My uncle was just from another time. He hit all of us.',
    words: 'It was wrong then too. What would you like me to know about it?',
  },
  {
    to: 'Everyone gets pushed around in there. It’s how it is.',
    words: 'Common doesn’t make it right. How is it for you in there?',
  },
  {
    to: 'Dad only belted us when we’d earned it.',
    words: 'No child earns that. What is it like to say it now?',
  },
  {
    to: 'He broke my phone, but he bought me a new one.',
    words: 'A new phone doesn’t undo it. How safe do you feel with him?',
  },
  {
    to: 'He cried and said it won’t happen again.',
    words: 'It’s still his to put right. What would help you be safe now?',
  },
];

/** Where the peer told of their own hand or temper: name the impact, and leave the responsibility with them. */
export const insteadOfExcusingOwnHarm: readonly Pair[] = [
  {
    to: 'I only pushed her because she kept on at me.',
    words: 'She was pushed, and the push was yours. How do you see that?',
  },
  {
    to: 'I lost it with the kids. It had been one of those days.',
    words: 'Whatever the day was like, the kids got the worst of it. What do you want to put right?',
  },
  {
    to: 'I hit my brother, but I was drunk. That wasn’t me.',
    words: 'Drunk or sober, it was your hand. What do you want to do about it?',
  },
  {
    to: 'I smashed her phone. She made me so angry.',
    words: 'The anger is one thing, and the smashing was yours. What did it do to her?',
  },
  {
    to: 'Anyone would have swung at him.',
    words: 'You’re the one who did. How do you want to act next time?',
  },
  {
    to: 'My dad did worse to me than I did to mine.',
    words: 'You know how it feels to be that child. What do you want for yours?',
  },
  { to: 'It was only a slap.', words: 'Someone was slapped, and that matters. How safe is everyone now?' },
  {
    to: 'I scared her. I had to, or she’d have gone.',
    words: 'She was scared, and that matters. Who can help you keep her safe?',
  },
];

/** Where someone tells of harm, and it may be to them: safety comes first. */
export const afterHarm: readonly Pair[] = [
  {
    to: 'He grabbed me by the arm again last night.',
    words: 'I’m glad you told me. How safe are you right now?',
  },
  { to: 'My ex waits outside my work now.', words: 'That sounds frightening. How safe do you feel today?' },
  {
    to: 'It gets rough at home when he’s had a few.',
    words: 'You don’t deserve to be hurt. How safe is it at home tonight?',
  },
  {
    to: 'She threw a plate, and the kids were right there.',
    words: 'That matters, for you and for them. How safe is everyone now?',
  },
];

/** Where someone tells of harm by their own hand: safety for everyone comes first. */
export const afterOwnHarm: readonly Pair[] = [
  {
    to: 'I punched the wall next to her head.',
    words: 'She was right there, and that matters. How safe is everyone now?',
  },
  { to: 'I shoved my dad on Sunday.', words: 'You’ve said it straight. How safe is he with you now?' },
  {
    to: 'I grabbed him so hard it left marks.',
    words: 'He was hurt, and that matters. Who can help you keep him safe?',
  },
  {
    to: 'I screamed at my boy until he hid.',
    words: 'He was scared enough to hide. What do you want to do about that?',
  },
];

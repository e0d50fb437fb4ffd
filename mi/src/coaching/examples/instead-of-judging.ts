import type { ExampleBank } from './pair.ts';

/** Instead of judging or warning: try to see it as they do. */
export const insteadOfJudging: ExampleBank = {
  loss: [
    {
      to: 'I never told them how ill I was.',
      words: 'You kept it to yourself. What were you hoping to spare them?',
    },
    {
      to: 'I wasn’t sober when my nan died, and everyone knows it.',
      words: 'You carry that. What would you like me to understand about it?',
    },
    {
      to: 'I didn’t go to the funeral. I couldn’t.',
      words: 'It was more than you could bear. How is it to look back on it?',
    },
  ],
  violence: [
    {
      to: 'I went back to him. I know what you’re thinking.',
      words: 'I’m not here to judge you. How safe do you feel there?',
    },
    { to: 'Everyone asks why I stayed.', words: 'I won’t ask you that. What would you like people to know?' },
  ],
  friends: [
    {
      to: 'I lent him the money again. I know, I know.',
      words: 'You’re already asking yourself about it. What makes you say yes to him?',
    },
    {
      to: 'I told my mates I’d stopped. I haven’t.',
      words: 'You’d like it to be true. What was it like, telling them?',
    },
  ],
  using: [
    {
      to: 'I drove past the clinic and went to the bottle shop.',
      words: 'You had both in mind. What was going on for you just then?',
    },
    {
      to: 'I put my whole pay through the machines.',
      words: 'That’s hard to say out loud. What was that day like, before you went in?',
    },
    {
      to: 'Yeah, I used on my first weekend out.',
      words: 'Thank you for telling me. What was that weekend like?',
    },
  ],
  family: [
    { to: 'I forgot my boy’s birthday.', words: 'It’s weighing on you. What do you want him to know?' },
    {
      to: 'I shout at the kids. My dad shouted too.',
      words: 'You hear him in it, and the kids hear you. How do you want home to sound?',
    },
  ],
  everyday: [
    {
      to: 'I haven’t opened the mail since August.',
      words: 'Something in there is hard to face. What are you afraid it says?',
    },
    {
      to: 'I missed my probation meeting. Again.',
      words: 'You’ve noticed it’s a pattern. What gets in the way?',
    },
    {
      to: 'I told them at work I was sick. I wasn’t.',
      words: 'You didn’t feel you could tell them. What was really going on?',
    },
  ],
  feelings: [
    {
      to: 'I just stay in bed. It’s pathetic.',
      words: 'You’re hard on yourself about it. What are the days like?',
    },
    {
      to: 'I’m jealous of my own sister. How sick is that.',
      words: 'You don’t like feeling it. What is it that you wish you had?',
    },
  ],
  change: [
    {
      to: 'I’ve quit nine times.',
      words: 'You’ve come back to it nine times. What keeps bringing you back?',
    },
    {
      to: 'I said I’d go to detox, and then I hid.',
      words: 'Part of you wanted to go, and part of you hid. What scared you?',
    },
  ],
  anything: [
    {
      to: 'You’d do the same if you were me.',
      words: 'I might. I’d like to see it the way you do. What is it like?',
    },
    { to: 'I know how it looks.', words: 'I’d rather hear how it is. What don’t people see?' },
    {
      to: 'Everyone’s disappointed in me. Get in line.',
      words: 'You’ve had a lot of that, and I’m not in that line. How do you see it?',
    },
    { to: 'I made a mess of it, all right.', words: 'You’re not hiding it. How are you with it now?' },
    { to: 'I had my reasons.', words: 'I’d like to hear them, if you want to tell me. What was it about?' },
  ],
};

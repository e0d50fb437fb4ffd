import type { ExampleBank } from './pair.ts';

/** Instead of advice nobody asked for: say what was heard, and ask what they know, want or have tried. */
export const insteadOfAdvice: ExampleBank = {
  loss: [
    {
      to: 'It’s a year since my brother died and I still ring his phone.',
      words: 'You’re still reaching for him. What do you miss most?',
    },
    {
      to: 'I got the scan back. I can’t take it in.',
      words: 'It’s a lot to hold. What would help most right now?',
    },
  ],
  violence: [
    {
      to: 'He’s in jail now and I still check the locks.',
      words: 'Your body hasn’t stopped listening for him. What helps you feel safe?',
    },
    {
      to: 'I changed my number and he still found it.',
      words: 'You’ve done so much to be left alone. What would help you feel safer?',
    },
  ],
  friends: [
    {
      to: 'All my mates still use. I haven’t got any others.',
      words: 'They’re your people. How is it for you when you’re with them?',
    },
    {
      to: 'My friend only rings when she’s broke.',
      words: 'You’d like it to go both ways. What would you like to say to her?',
    },
    {
      to: 'I moved here in June and I know nobody.',
      words: 'It’s been lonely. What kind of company would you like?',
    },
  ],
  using: [
    {
      to: 'I had one slip, after five months.',
      words: 'The five months are still yours. What was going on that night?',
    },
    {
      to: 'I’ve got the wine open before I’ve taken my coat off.',
      words: 'It happens almost by itself, and you’ve noticed. When is it different?',
    },
    {
      to: 'The pokies are the only place nobody wants anything from me.',
      words: 'You get some peace there. What do you like less about it?',
    },
    {
      to: 'I smoke the minute I wake up.',
      words: 'It’s there before anything else. What would you like to change, if anything?',
    },
  ],
  family: [
    {
      to: 'My sister’s stopped asking me round.',
      words: 'You miss being asked. What would you like her to know?',
    },
    {
      to: 'My son won’t answer my texts.',
      words: 'You keep reaching out to him. What do you want him to know?',
    },
    {
      to: 'Mum wants me there at Christmas, and it’s always a fight.',
      words: 'You can see how it might go. What would you like this year?',
    },
    {
      to: 'The kids won’t go to bed for me.',
      words: 'The evenings wear you out. What have you noticed works, even a little?',
    },
  ],
  everyday: [
    {
      to: 'The landlord’s selling and I’ve got six weeks.',
      words: 'Six weeks isn’t long. What have you thought of so far?',
    },
    {
      to: 'I got out in March and nobody will hire me.',
      words: 'You want work, and doors keep closing. What kind of work would you like?',
    },
    {
      to: 'I’ve got three bills and money for one.',
      words: 'You’re stuck choosing between them. What matters most to you there?',
    },
  ],
  feelings: [
    {
      to: 'I wake at three and my head won’t stop.',
      words: 'The nights are hard. What goes round in there?',
    },
    {
      to: 'I feel sick every time the phone rings.',
      words: 'You brace for it. What are you afraid it will be?',
    },
  ],
  change: [
    {
      to: 'I want to cut down, but I said that last year too.',
      words: 'You want it, and you’re wary of promising. What is different this time?',
    },
    {
      to: 'They say the programme’s full till March.',
      words: 'You’re left waiting. What would keep you steady till then?',
    },
  ],
  anything: [
    { to: 'Everyone’s got a plan for me.', words: 'You’d like it to be your plan. What would be in it?' },
    { to: 'I don’t even know where to start.', words: 'It’s a lot at once. Which part matters most to you?' },
    {
      to: 'It’s just one thing after another.',
      words: 'You hardly get a breath. Which bit would you like to look at first?',
    },
    {
      to: 'Nothing I do makes a difference.',
      words: 'It feels like a lot of work for nothing. What have you been trying?',
    },
    { to: 'I’ll sort it out myself.', words: 'You’d like to do this your own way. How would you begin?' },
  ],
};

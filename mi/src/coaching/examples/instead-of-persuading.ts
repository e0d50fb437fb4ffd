import type { ExampleBank } from './pair.ts';

/** Instead of talking someone into it: look for their own reasons. */
export const insteadOfPersuading: ExampleBank = {
  loss: [
    {
      to: 'The doctor says my liver’s had enough. I don’t know.',
      words: 'That was a lot to hear, and you’re not sure yet. What do you make of it?',
    },
    {
      to: 'I don’t want to sort her clothes. Not yet.',
      words: 'Her things can wait. What would you like to keep close?',
    },
  ],
  violence: [
    {
      to: 'Since the attack I only go out in daylight.',
      words: 'You’ve found a way to feel safer. What would you like to have back?',
    },
    {
      to: 'I’m not going to the police. They never came before.',
      words: 'They let you down. What would help you feel safe, if not that?',
    },
  ],
  friends: [
    {
      to: 'If I stop drinking, who am I at the club?',
      words: 'Your place there matters to you. What do they see in you, drink aside?',
    },
    {
      to: 'They’re rough, but they came when my flat flooded.',
      words: 'They turned up when it counted. How do they fit with what you want now?',
    },
    { to: 'I’m fine on my own.', words: 'You like your own company. When, if ever, would you want more?' },
  ],
  using: [
    {
      to: 'A few beers take the edge off. I don’t see the harm.',
      words: 'It helps you unwind. What, if anything, do you like less about it?',
    },
    {
      to: 'I could stop betting tomorrow. I just don’t want to.',
      words: 'It’s your choice. What does it give you these days?',
    },
    {
      to: 'I’d give up the weed, but I’d never sleep.',
      words: 'You’ve thought about giving it up. What makes you think of it?',
    },
  ],
  family: [
    {
      to: 'My girls are better off with their nan.',
      words: 'You want what’s best for them. What would you like to be for them?',
    },
    {
      to: 'I’m not ringing my dad first.',
      words: 'You’d want it to come from him. What would you hope for, if he rang?',
    },
  ],
  everyday: [
    {
      to: 'That course is two years. I’m forty-six.',
      words: 'It’s a long time to give. What would make it worth it, if anything?',
    },
    {
      to: 'I’m used to my mate’s sofa. I don’t mind it.',
      words: 'It does for now. How would you like to be living in a year?',
    },
  ],
  feelings: [
    {
      to: 'I don’t want tablets. I want to feel like me.',
      words: 'Feeling like yourself matters most. What would that look like?',
    },
    {
      to: 'I just sit in that group and sweat.',
      words: 'It’s hard being in that room. What did you hope it might give you?',
    },
  ],
  change: [
    {
      to: 'I said I’d quit by spring. Spring’s long.',
      words: 'You haven’t let go of it. How important is it to you now?',
    },
    {
      to: 'Half of me wants to stop, and half of me laughs at that.',
      words: 'You’re in two minds. What does the half that wants it say?',
    },
  ],
  anything: [
    { to: 'Maybe. I’ll see.', words: 'You’re still thinking. What would you want to be sure of first?' },
    {
      to: 'I’ve heard it all before.',
      words: 'You’ve had plenty of people telling you. What do you think yourself?',
    },
    { to: 'It’s easy for you to say.', words: 'I’m not the one living it. What would I see if I were?' },
    {
      to: 'I can’t be bothered with any of it.',
      words: 'You’re worn down by it all. What do you still care about, even a little?',
    },
    {
      to: 'You all want me to be someone else.',
      words: 'You want to stay yourself in this. What would you keep, whatever happens?',
    },
  ],
};

import type { ExampleBank } from './pair.ts';

/** Instead of one’s own story as advice: a little of the story, and the floor goes back. */
export const insteadOfOwnStoryAsAdvice: ExampleBank = {
  loss: [
    {
      to: 'Nobody tells you how long grief goes on.',
      words: 'I lost someone too, and mine kept its own time. How is yours?',
    },
    {
      to: 'People stopped asking after the funeral.',
      words: 'It went quiet around me, too. What do you wish they’d ask?',
    },
  ],
  violence: [
    {
      to: 'I still jump when a door slams.',
      words: 'I know a bit about that jump. What helps you feel safe?',
    },
    {
      to: 'Raised voices, and I’m gone. Even on the telly.',
      words: 'Loud voices got to me, too. What helps you come back?',
    },
  ],
  friends: [
    {
      to: 'My mates don’t ring now I’m sober.',
      words: 'Mine went quiet for a while, too. How is it for you?',
    },
    {
      to: 'I’m the only one at the table with a lemonade.',
      words: 'I remember that lemonade. What is it like for you?',
    },
  ],
  using: [
    {
      to: 'Week four, and I want to climb the walls.',
      words: 'I had a week four too. How are you getting through yours?',
    },
    {
      to: 'On payday my feet just walk to the machines.',
      words: 'I know that walk a little. What is it like for you?',
    },
    {
      to: 'I’ve got bottles hidden all over the house.',
      words: 'I hid things too, in my time. What is the hiding like for you?',
    },
  ],
  family: [
    {
      to: 'My daughter says she’ll believe it when she sees it.',
      words: 'My family took their time as well. How is it to hear that from her?',
    },
    {
      to: 'I don’t know how to be a dad sober.',
      words: 'I had to find my own way there. What kind of dad do you want to be?',
    },
  ],
  everyday: [
    {
      to: 'First week out, and I can’t even work the bus card.',
      words: 'So much had changed when I got out, too. How is it for you?',
    },
    {
      to: 'Sharing a kitchen with eleven people does my head in.',
      words: 'I’ve lived in a place like that. What is the hardest part for you?',
    },
  ],
  feelings: [
    {
      to: 'I panic in the supermarket.',
      words: 'Shops were hard for me once. What happens for you in there?',
    },
    {
      to: 'Sundays are so empty I could scream.',
      words: 'The empty hours got to me too. What are yours like?',
    },
  ],
  change: [
    {
      to: 'I keep starting over.',
      words: 'I’ve had a few starts myself. What do you bring with you this time?',
    },
    {
      to: 'I don’t know if meetings are my thing.',
      words: 'I found my own mix in the end. What would suit you?',
    },
  ],
  anything: [
    { to: 'Nobody gets this.', words: 'I know my own piece of it, and not yours. What is it like for you?' },
    { to: 'I don’t know how people do this.', words: 'I’ve wondered that too. How have you done it so far?' },
    {
      to: 'Some days I’m fine and some days I’m not.',
      words: 'My days went up and down too. What makes a fine one for you?',
    },
    {
      to: 'I feel like I’m behind everyone my age.',
      words: 'I had that feeling as well. Where would you like to be?',
    },
    { to: 'It’s the quiet I can’t stand.', words: 'Quiet was loud for me, too. What is yours like?' },
  ],
};

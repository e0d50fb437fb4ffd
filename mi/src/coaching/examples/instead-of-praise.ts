import type { ExampleBank } from './pair.ts';

/** Instead of praise: name an act or a strength that anyone could see. */
export const insteadOfPraise: ExampleBank = {
  loss: [
    {
      to: 'I went to my brother’s grave by myself.',
      words: 'You went on your own, because he matters to you.',
    },
    { to: 'I read something out at the funeral.', words: 'You stood up and spoke for someone you love.' },
  ],
  violence: [
    { to: 'I’ve never told anyone what he did.', words: 'You’ve carried that alone, and today you said it.' },
    { to: 'He knocked, and I kept the door locked.', words: 'You kept yourself safe.' },
  ],
  friends: [
    {
      to: 'I told my mate I can’t lend him any more.',
      words: 'You were straight with him, and you kept to it.',
    },
    {
      to: 'I rang someone from the group instead of sitting there alone.',
      words: 'You reached out when it would have been easy not to.',
    },
  ],
  using: [
    { to: 'I left after one song. The bar was calling me.', words: 'You felt the pull, and you walked out.' },
    { to: 'I gave my sister my card on payday.', words: 'You saw it coming, and you made a plan.' },
    {
      to: 'Nine days. I mark them on the calendar.',
      words: 'You’ve kept at it for nine days, and you keep count.',
    },
  ],
  family: [
    {
      to: 'I sat through the whole school play.',
      words: 'You were there for all of it. Being there matters to you.',
    },
    { to: 'I said sorry to my mum, properly.', words: 'You faced her, and you said it.' },
  ],
  everyday: [
    {
      to: 'I filled in the housing form. All nineteen pages.',
      words: 'You stayed with it right to page nineteen.',
    },
    { to: 'I got to probation early, for once.', words: 'You made sure you were there.' },
  ],
  feelings: [
    { to: 'I cried in group. I never cry.', words: 'You let people see something real.' },
    { to: 'I was shaking, and I still went in.', words: 'You were scared, and you walked in.' },
  ],
  change: [
    { to: 'I slipped on Sunday and came back Monday.', words: 'You came back the very next day.' },
    { to: 'I wrote down why I’m doing this.', words: 'You know your reasons, and you put them on paper.' },
  ],
  anything: [
    { to: 'I nearly didn’t come today.', words: 'Part of you wanted to stay home, and you came.' },
    { to: 'I asked for help. I hate asking.', words: 'You asked, even though it goes against the grain.' },
    { to: 'I did it my own way in the end.', words: 'You worked out what suits you.' },
    { to: 'I told her the truth, even the bad bit.', words: 'You told her all of it.' },
    {
      to: 'I waited till I’d calmed down before I rang back.',
      words: 'You gave yourself time, and then you rang.',
    },
  ],
};

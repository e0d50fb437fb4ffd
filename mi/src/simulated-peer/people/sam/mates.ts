import { linesAbout } from '../../person.ts';

/** Marty, Deano and Kev: the people who know him best, and who still drink. */
export const mates = linesAbout('mates', {
  1: {
    neutral: [
      ['wants', 'I want them to be all right with me. I don’t know if they are.'],
      ['likes', 'It’s the daft stuff. Nicknames. Who fell in the canal.'],
      'There’s four of us. Marty, Deano, Kev and me. Since school.',
      'Marty’s the one I’d ring first. For anything.',
      ['past', 'Known them since I was eleven. Same street, same bus.'],
      'Deano’s loud. Kev hardly talks. Marty sort of holds it together.',
      ['past', 'It was football first. Then it was football and the pub. Then just the pub.'],
      'They don’t know what to say about me stopping. So they mostly don’t.',
      ['feels', 'It’s odd. I sit there and I’m with them and not with them.'],
      'I’ve seen them a handful of times since I stopped. Never for long.',
      'Marty texts every few days. Mostly jokes.',
      ['worries', 'Nobody pushes a can at me. It’s more that there’s always one on the table.'],
      'They’re good people. They drink like we always did, that’s all.',
    ],
    changeTalk: [
      ['feels', 'I feel lighter when I’ve seen Marty on his own. I want more of that.'],
      ['wants', 'I’d like to see them some way that isn’t in a pub.'],
      ['worries', 'After a night with them I’m wound up for days. I don’t want that any more.'],
      ['next', 'I could ask Marty to come for a run. He’d laugh, but he might come.'],
      ['helps', 'It’s easier one at a time. Just me and Marty, I can do that.'],
      ['worries', 'When we’re all together I start wanting to be who I was. That’s the bit that scares me.'],
      'I don’t want to lose the four months for one good night out.',
      ['next', 'I’ve thought about telling them straight. All of them, at once.'],
    ],
    sustainTalk: [
      ['wants', 'I want it like it was. I know it can’t be.'],
      ['worries', 'What’s hard is being the odd one out. I never was before.'],
      'They’re the only mates I’ve got.',
      ['likes', 'We laugh. Properly laugh, till it hurts. I don’t get that anywhere else.'],
      ['likes', 'I don’t have to explain myself to them. They just know.'],
      'You don’t swap out people you’ve known for twenty-five years.',
      ['likes', 'With them I’m just Sam. Not the one in recovery.'],
      'I can’t see me sitting with them on lemonade for the rest of my life.',
      'If I stop going, that’s it. Nobody comes looking for you.',
    ],
  },
  2: {
    neutral: [
      'Marty knows I stopped. He said “fair play” and then talked about the football. That’s him being kind.',
      'Deano said I’d be back by summer. He was joking. I think he was joking.',
      [
        'past',
        'When my marriage ended I slept on Marty’s sofa for two months. He never once asked when I was going.',
      ],
      [
        'feels',
        'I come home from seeing them and the flat’s so quiet. I don’t know which is worse, being there or being back.',
      ],
      'Kev came up to me last time, when the others were outside. He asked how I’d done it. Just quietly.',
      ['helps', 'Marty’s the one who makes room for me. He puts the kettle on and says nothing about it.'],
    ],
    changeTalk: [
      ['wants', 'I want to find out if we’re mates without the drink. I think me and Marty are.'],
      [
        'worries',
        'There’s a moment, about an hour in, when they’re all one step ahead of me. I can feel my hand wanting something. I don’t want to sit through that every week.',
      ],
      ['next', 'I could say to Marty, “I’ll come, but I’m off by nine.” He’d be all right with that.'],
      ['helps', 'Last time I drove there, so I had a reason. It worked better than I thought.'],
      'I’ve noticed I like them better in the daytime. That’s new. I never used to see them in daylight.',
    ],
    sustainTalk: [
      [
        'likes',
        'Nobody else knew me before all this. With them I don’t have to be a good example of anything.',
      ],
      'People say “make new friends”. I’m thirty-six. I don’t even know how you’d do that.',
      'If I tell them I can’t be round it, they’ll feel judged. Then it’s me that broke it up.',
      ['worries', 'I’m more scared of losing them than of a drink, most days. I know how that sounds.'],
    ],
  },
  3: {
    neutral: [
      'When Mum died, Marty drove four hours through the night to sit in my kitchen. He didn’t say much. He just stayed till it got light. You don’t forget that.',
      [
        'feels',
        'I think I’m grieving them a bit, and they’re not even gone. They’re ten minutes down the road, having a laugh without me.',
      ],
      [
        'feels',
        'I’m the only one who changed the rules. So if it breaks, it’s on me. That’s what I lie there with.',
      ],
    ],
    changeTalk: [
      [
        'wants',
        'Marty stood by me at my worst. I’d like him to see me at my best, for once. I don’t think he ever has.',
      ],
      'I’ve wondered if one of them’s waiting for somebody to go first. Kev, maybe. If I can stay stopped, that might be worth something to him as well.',
      [
        'next',
        'I think I’ll ring Marty before the week’s out. Not text. Ring. And just say it: I miss you, and I can’t do it the old way.',
      ],
    ],
    sustainTalk: [
      [
        'likes',
        'They’re who I’ve got left from before. Mum’s gone, the marriage is gone. If I let go of them as well, who remembers me?',
      ],
      'Part of me thinks four months is just a gap, and they’re the real thing. I don’t like that part. But it’s there.',
    ],
  },
  yesBut: [
    ['stayAway', 'Yeah, but they’re my mates. You can’t just drop people.'],
    'Easy to say. You’ve not had Marty turn up for you at three in the morning.',
    ['stayAway', 'And then who do I have? Really, who?'],
    'I know they drink. They’re still the ones who were there.',
    ['stayAway', 'So I should sit at home on my own instead? That’s worse for me.'],
    'They’re not just drinkers. They’re my friends.',
    ['stayAway', 'I’ve thought about staying away. I did it in spring, and it nearly did my head in.'],
    ['stayAway', 'Yeah, everyone says that. Nobody says who I’m meant to ring after.'],
    ['tellThem', 'Tell Marty? He’d make a joke, and I’d laugh, and that’d be that.'],
    ['tellThem', 'Talk to them? We don’t do that sort of talking. We do football.'],
    ['askThem', 'Invite him round? It’d be him and me and a kettle. He’d think someone had died.'],
    ['askThem', 'Ask them not to drink? I’d never hear the end of it.'],
    ['findOthers', 'New friends? From where? I’m at work by seven and in bed by ten.'],
  ],
});

import { linesAbout } from '../../person.ts';

/** The evening at Marty’s: a decision close by, still open. No line ever says how it ended. */
export const saturday = linesAbout('saturday', {
  1: {
    neutral: [
      ['wants', 'What I want changes about every hour. That’s the trouble.'],
      ['wants', 'I’d like to stop thinking about it, mostly.'],
      ['worries', 'It’s the in-between bits I think about. Stood there with nothing in my hand.'],
      ['likes', 'The food, the fire, the same old stories. That’s what it’s for.'],
      ['next', 'I’ve got as far as ironing a shirt. In my head, I mean.'],
      'It starts at seven. It never really ends.',
      'Everyone’s going. Marty’s got his garden done up and wants to show it off.',
      'I’ve not said yes and I’ve not said no. He’s stopped asking.',
      ['past', 'We used to do it every summer. Same garden, same people.'],
      ['feels', 'I keep looking at the calendar. It’s like waiting for an exam.'],
      'It’s only ten minutes’ walk from mine. That doesn’t help.',
      'There’ll be maybe twenty people. Kids there early on, then not.',
      ['next', 'I’ve been going round and round. Go, don’t go, go for a bit.'],
      ['feels', 'Some days I look forward to it. Then I remember.'],
      'Kev asked if I wanted a lift. I said I’d let him know.',
    ],
    changeTalk: [
      ['wants', 'I’d like to see my mates and still like myself on Sunday.'],
      ['next', 'I could go for the food and leave before it turns.'],
      ['wants', 'I want to wake up on Sunday with a clear head. That’s what I want.'],
      ['worries', 'It’s after nine that bothers me. Before that I think I’d be fine.'],
      'If I’m honest, I don’t want to be stood there counting other people’s drinks.',
      ['next', 'I could drive. Then it’s settled before I get there.'],
      ['helps', 'I got through Deano’s birthday in May. I went late and left early.'],
      ['worries', 'I know what it’s like when I’m tired and it’s loud. That’s when I’m weakest.'],
      ['next', 'I’ve thought about telling Marty first, so I’m not explaining it at the gate.'],
    ],
    sustainTalk: [
      ['wants', 'I want to see them. It’s as plain as that.'],
      ['worries', 'I’m more worried about not being there than about being there.'],
      'If I don’t go, they’ll stop asking me.',
      ['likes', 'I miss that garden. The fire going, everybody talking rubbish.'],
      'I can’t hide from every party for the rest of my life.',
      ['likes', 'It’s the one night everyone’s in the same place. Even the ones who moved away.'],
      'It’s one night. Part of me just wants to be normal for one night.',
      'Staying in on my own that night sounds worse than going.',
    ],
  },
  2: {
    neutral: [
      'It’s the walk home I think about. Half eleven, by myself, everyone still shouting behind me.',
      [
        'feels',
        'My stomach goes when I think of walking in. All of them turning round to see what I’ve got in my hand.',
      ],
      'I’ve got two pictures in my head. In one I’m laughing by the fire. In the other I’m stood by the shed with a warm cola.',
      [
        'past',
        'Last year I don’t remember getting home. Marty told me I was “great fun”. I had to take his word for it.',
      ],
      'Marty’s wife said there’d be alcohol-free stuff in. She didn’t make a thing of it. I keep thinking about that.',
    ],
    changeTalk: [
      ['next', 'If I go, I’d want a time. Half eight, say. And somebody who knows I’ve got a time.'],
      [
        'wants',
        'Ella’s with me Sunday at nine. I want to be the dad who’s up before her, not the one she has to wake.',
      ],
      [
        'worries',
        'I could say no to the first one. It’s the fourth time I’m asked, when I’m tired of saying it. That’s the one I’d want a plan for.',
      ],
      [
        'helps',
        'I told Len at the meeting. He said ring him from the garden if I like, even just to talk about the weather. That makes it feel more possible.',
      ],
      [
        'next',
        'I could get there at five and help set up. Then I’ve been part of it, and I can go before it gets silly.',
      ],
    ],
    sustainTalk: [
      'Turning up and leaving at nine feels like saying “I’m better than you lot now”. I’m not. I don’t want to be that.',
      [
        'likes',
        'There’s a moment when the sun goes down and someone puts a record on. I’ve been part of that for twenty years. I don’t want to hear about it on Monday.',
      ],
      'If I don’t go this year I won’t go next year. I know me. That’ll be the end of it.',
    ],
  },
  3: {
    neutral: [
      [
        'feels',
        'It’s not really about a party, is it. It’s about whether I’ve still got a place. With them, or anywhere.',
      ],
      'I want two things that don’t fit in one evening. I’ve been trying to make them fit for a fortnight, and I’m worn out with it.',
    ],
    changeTalk: [
      [
        'wants',
        'I think what I want is to walk in as I am now and still be wanted. If that’s not on offer, I’d sooner know. That’s a strange sort of relief, saying that.',
      ],
      [
        'next',
        'I’m going to ring Marty and ask if he’ll walk me to the gate at half eight. If I ask him he’ll do it. I’ve never really asked him for anything like that.',
      ],
      'I’ve pictured not going and taking Ella for chips by the river instead. I didn’t feel sad when I pictured it. That surprised me.',
    ],
    sustainTalk: [
      'I’m scared I’ll go, it’ll be easy, and I’ll stop being careful. And I’m scared I won’t go, and that’s me done with them. So I do nothing.',
      [
        'likes',
        'I’d give a lot for one evening of not thinking. Just one. That’s what that garden is in my head.',
      ],
    ],
  },
  yesBut: [
    ['stayAway', 'Yeah, but if I don’t turn up on Saturday, that’s me finished with them.'],
    ['stayAway', 'I can’t just not go. It’s Marty.'],
    'You say that like it’s simple. Everyone I know will be in that garden.',
    ['tellThem', 'Right, and what do I tell them? “Sorry lads, I’m not allowed”?'],
    ['leaveEarly', 'I’ve thought of leaving early. Then it’s “oh, look who’s too good for us”.'],
    ['stayAway', 'And sit in on my own on a Saturday night? You’ve not seen my flat.'],
    'I know it’s risky. I’m not daft. It’s still my mate’s do.',
  ],
});

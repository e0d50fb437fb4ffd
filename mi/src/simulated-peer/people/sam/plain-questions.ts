import { asked, type PlainQuestion } from '../../person.ts';

/** Facts about Sam’s people and his Saturday, and how he answers. Small facts, so that no two tellings disagree. */
export const plainQuestions: readonly PlainQuestion[] = [
  asked(
    'mates',
    "who marty | who's marty | tell about marty",
    'My oldest mate. We sat next to each other on the school bus, and that was that.',
  ),
  asked(
    'mates',
    "who deano | who's deano | who kev | who's kev",
    'One of the four of us. Marty, Deano, Kev and me.',
  ),
  asked(
    'mates',
    'who_are_your friends | who_are_your mates | who_are_they',
    'Marty, Deano and Kev. We’ve been a four since school.',
  ),
  asked('ella', "who ella | who's ella", 'My daughter. She’s seven, and she runs the place.'),
  asked(
    'ella',
    'how old ella | how old daughter | how old she',
    'Seven. Eight in March, as she keeps telling me.',
  ),
  asked(
    'ella',
    'any family | have family | your family | have kids | any kids | have children | any children | got kids | a family',
    'One. Ella, she’s seven. I have her on Sundays.',
  ),
  asked(
    'ella',
    'how often ella | do_you_see ella | get_to_see | do_you_see_your daughter | you_see_her | how often see',
    'Sundays, nine till five. Every week now, not when I feel like it.',
  ),
  asked('jo', "who jo | who's jo", 'My sister. Six years older. She’d say wiser.'),
  asked(
    'jo',
    'brothers sisters | any siblings | a sister | any brothers',
    'One sister, Jo. She’s the sensible one.',
  ),
  asked(
    'sober',
    "who len | who's len",
    'A bloke at the Tuesday meeting. Nine years stopped. Grows tomatoes.',
  ),
  asked('ella', "who kirsty | who's kirsty", 'Ella’s mum. We were married. We’re all right now, mostly.'),
  asked(
    'sober',
    'how long sober | how long stopped | when stop | when last drink | how long without',
    'Four months. Four months and a week, if we’re being exact.',
  ),
  asked(
    'saturday',
    'what time saturday | what time party | when_does_it start | when start party | when start saturday | what time start | when_is party',
    'Seven, Saturday. Though Marty will have the fire lit by five.',
  ),
  asked(
    'saturday',
    'where party | where_is_saturday | where marty live | where_is_it',
    'Marty’s back garden. Ten minutes’ walk from mine.',
  ),
  asked(
    'saturday',
    "what's happening saturday | what happening saturday | what's_on_saturday | what's_saturday? | what_is_saturday? | saturday_all_about",
    'It’s Marty’s summer do. Garden, fire, everyone we know. And everyone drinks.',
  ),
  asked(
    'saturday',
    "who going saturday | who be there | who's going | who'll be | who else going",
    'Deano, Kev, their wives, half our old school. About twenty of us.',
  ),
  asked(
    'saturday',
    'are you going saturday | are you going go | will you go | have you decided | do_you_know_what | know what going_to_do | do you plan go | are you going party | you gonna go',
    'I don’t know yet. I’ve decided both ways about ten times.',
    'Still not decided. I’m nearer to going for an hour than not at all.',
  ),
  asked(
    'work',
    "what you do_you_work | what job | do_you_work | where work | what's your job | for living",
    'Timber yard. I cut wood and drink tea, in that order.',
  ),
  asked(
    'evenings',
    'live alone | live own | who live with | where live | live anyone',
    'On my own. A flat over a piano, one bedroom. It’s all right.',
  ),
  asked('future', 'how old you | your age', 'Thirty-six. Feels older on a Monday.'),
  asked(
    'ella',
    'are you married | have partner | girlfriend | have wife | in relationship',
    'Was married. Kirsty and me split up four years ago.',
  ),
  asked(
    null,
    'are you real | you a robot | you a bot | you human | you real person',
    'No. I’m a practice person. Somebody wrote me so you could try things out.',
  ),
  asked(
    'saturday',
    "what talk about | what brings you | what bring you | what's brought you | where like start | why you here",
    'Saturday, I suppose. And what I do about my mates.',
    'I can’t stop going over Saturday. I thought it might help to say it to someone.',
  ),
  asked(
    'mum',
    'did mum die | when mum die | how mum die | your mum alive | mum around | mum still | is_she_around',
    'Three years ago, in January. She was ill, and then it was quick.',
  ),
  asked('money', 'how much owe | how much money', 'Enough. It goes down a bit each month, I’ll say that.'),
  asked(null, 'your name', 'Sam. Just Sam.'),
  asked(
    'mates',
    'told marty | did tell marty | does_marty know | do_your_mates know | do_they_know | do_your_friends know | told friends | told mates | told them',
    'They know I’ve stopped. I’ve not told them how hard it is.',
  ),
  asked(
    'sober',
    'do go meetings | go meetings | a meeting | go aa | any meetings | a sponsor | any support',
    'Tuesdays, at six. I sit next to Len and drink the bad tea.',
  ),
  asked(
    'sleep',
    "do sleep | you sleeping | how's sleep | sleep ok | sleep well",
    'Five hours or so. Then I’m up at four. It’s better than it was.',
  ),
  asked(
    'drink',
    'tempted | thinking drinking | feel like drinking | want drink',
    'It crosses my mind. I’d be lying if I said not. It’s not the plan.',
  ),
  asked(
    'drink',
    'do miss drinking | miss drink | miss alcohol',
    'Some of it. Not the mornings. The first ten minutes, mostly.',
  ),
  asked(
    'jo',
    'does jo know | jo think | jo say | sister think | sister say',
    'Jo says don’t go. Jo says it in capital letters.',
  ),
  asked(
    'mates',
    'marty think | marty say | friends say | mates say | friends think | they think | they say',
    'Not a lot. “Fair play”, mostly, and then the football.',
  ),
  asked(
    'saturday',
    "what happens don't go | what happen if not | if don't go | if didn't go | what if stay home",
    'Then I’m on my own sofa, hearing about it on Monday. I don’t know if I could stand that. But I’d be up for Ella.',
  ),
  asked(
    'saturday',
    'what happen if go | what happens if go | if_you_go | if_you_went',
    'If I go? I’d be all right for an hour or two. It’s when it gets dark and loud that I don’t trust it.',
  ),
  asked(
    'sober',
    "who else there | who supports you | who talk to | who can call | who turn to | who's there you | who do you have",
    'Len, a bit, from the Tuesday meeting. Jo, whether I like it or not. And Ella on Sundays, though that’s not her job.',
  ),
  asked(
    'work',
    'drink after work | after work | handle fridays | about fridays | on fridays',
    'They all go for one on a Friday. I say I’ve got somewhere to be. I haven’t.',
  ),
  asked('evenings', 'you safe | feel safe', 'I’m safe, yeah. I’d say if I wasn’t.'),
  asked(
    'mates',
    'did become friends | how meet marty | how know marty | how met | did you meet',
    'School bus. I was eleven. He had a spare seat and half a sandwich, and that was it.',
  ),
  asked(
    'mum',
    'about your mum | tell about mum | about mum | was mum like | was she like',
    'She was a dinner lady. Knew every kid in town by name. She died three years ago, in January. I still go to ring her.',
  ),
  asked(
    'caseworker',
    'tell you what do | tell what to do | told what to do | telling you what',
    'Like being nine. Jo, my caseworker, everyone’s got a list for me. I nod, and then I go home and do nothing.',
  ),
  asked(
    'drink',
    'has cost you | did cost you | it_cost | drink cost | drinking cost | did lose',
    'A marriage, mostly. My own van. A lot of Sundays. I only added it up this year.',
  ),
  asked(
    'mates',
    'would you say him | say to him | say to marty | say to them | want them know | want marty know | would tell him | would tell them | would tell marty | could tell marty',
    'I’d say I miss him. And that I can’t be round it all night. Then I’d go red and talk about football.',
  ),
  asked(
    null,
    'talk_about_something_else | change_the_subject | talk about else',
    'I don’t mind. You choose. Or ask me about wood and I’ll talk all day.',
  ),
  asked(
    'mates',
    'how long known | how long friends | how long mates',
    'Twenty-five years. Since the school bus.',
  ),
  asked(
    'drink',
    'why_do_you_drink | why_did_you_drink | why_did_you_start | why did start drinking',
    'I don’t, now. I did because it was there. And then because I couldn’t picture a night without it.',
  ),
  asked(null, 'do yesterday | do today | your day', 'Worked, ran, fed myself. Thrilling, I know.'),
  asked(
    'sober',
    'someone_to_call | anyone call | someone you call | person you call',
    'Len. He said any time, and I think he means it.',
  ),
  asked(
    'ella',
    'kirsty split | marriage end | marriage ended | end_your_marriage | you split | you divorce | divorced',
    'Drink, in the end. I was never home, even when I was home.',
  ),
  asked(
    'drink',
    'how_much drink | how_much drinking | used_to_drink | drink_a_lot | how often drink',
    'Too much, too often. I’d sooner not count it out.',
  ),
  asked(null, 'anything_else', 'That’s most of it. It’s more than I came in with.'),
  asked(
    null,
    'like from today | want from today | hope from today | get out today | like from this',
    'Just to say it out loud, really. And not be told.',
  ),
  asked(
    null,
    'take from today | take away from | take from this',
    'That nobody’s going to decide it for me. And that that’s all right.',
  ),
];

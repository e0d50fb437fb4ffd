import { asked, type PlainQuestion } from '../../person.ts';

/**
 * Facts of an ordinary life that closed questions go for, and how Sam answers. These come before the
 * facts about Saturday: "are you going to drink on Saturday?" asks about the drink, and gets a no.
 */
export const everydayQuestions: readonly PlainQuestion[] = [
  asked(null, 'drink coffee | drink tea | like_a_coffee | a_cup_of_tea', 'Tea. A stupid amount of it.'),
  asked(
    'mates',
    'make_fun | laugh_at_you | tease_you | take_the_mick',
    'A bit. It’s how they are with everyone.',
  ),
  // The drink, now and then. Always a plain no; never an amount.
  asked(
    'drink',
    'going_to_drink | gonna_drink | will you drink | you_be_drinking | plan_to_drink | planning_to_drink | planning drink',
    'No. That’s the one thing I’m clear on. It’s the being there I can’t settle.',
    'Not if I can help it. It’s not what I’m going for.',
  ),
  asked(
    'drink',
    'you drunk now | you drunk | been drinking today | have_you_been_drinking | drinking now | had_a_drink today | are_you_sober',
    'No. Tea. I’m on my third.',
    'No, not a drop. Just tired.',
  ),
  asked(
    'drink',
    'do_you_drink | you_still_drink | still drinking | drink_now | drink_anymore | drink_any_more',
    'No. Not for four months.',
  ),
  asked(
    'sober',
    'ever relapsed | you relapsed | you_relapse | slipped_up | a_slip | you tried before | tried_to_stop before | first_time stopping | tried stopping | quit before | stopped before',
    'I tried twice before this. Three weeks, then six. This one’s held.',
  ),
  asked(
    'drink',
    'what did you drink | what_did_you_drink | your_drink of choice | what_you drink | beer_or',
    'Beer, mostly. Whatever the others were having.',
  ),
  asked(
    'drink',
    'they pressure | pressure_you | push you drink | make you drink | offer you drink | offer_you | force_you | give_you_a_hard_time',
    'Nobody pushes a can at me. It’s more that there’s one in every hand but mine.',
    'They’d offer. It’s habit more than pressure.',
  ),
  asked(
    'drink',
    'drugs | do_you_smoke | you smoke | use_anything_else',
    'No. It was only ever drink with me.',
  ),
  asked(
    'drink',
    'are_you_an_alcoholic | you alcoholic',
    'I don’t know. I use the word on Tuesdays. The rest of the week I just don’t drink.',
  ),
  asked(
    'drink',
    'why_did_you_stop | what_made_you_stop | why_did_you_quit | made_you quit | why stop drinking | why quit | decide_to_stop',
    'I missed a Sunday with Ella and lied about it. She made me a get-well card. That did it.',
  ),
  asked(
    'mates',
    'heavy_drinkers | they_drink | friends_drink | mates_drink',
    'They drink like we always did. Nobody counts.',
  ),
  asked(
    'mates',
    'left_out | feel_different | odd_one_out | fit_in',
    'Yeah. It’s like watching through glass.',
  ),
  asked(
    'drink',
    'when start drinking | your_first_drink | how old start drinking | how old when start',
    'Fifteen. It was what everybody did.',
  ),
  asked(
    'mates',
    'they know how_hard | marty know how_hard | know_how_hard | know_how_you_feel',
    'No. I’ve never said it to them.',
  ),
  asked(
    'saturday',
    'marty drunk | will they drunk | they_be_drunk | get drunk marty',
    'By ten, probably. He’s a happy one.',
  ),
  asked(
    'saturday',
    'do_you_want_to_go | do_you_really_want_to_go',
    'Half of me does. The other half wants Sunday more.',
  ),
  asked(
    'saturday',
    'only_one_not | the_only_one',
    'Pretty much. Me and the kids, and they go home at eight.',
  ),
  // Meetings and people who help.
  asked(
    'sober',
    'sponsor',
    'Not by that name. There’s Len. I could ring him, and I don’t ring enough.',
    'No. Len’s the nearest to one.',
  ),
  asked(
    'sober',
    'when meeting | what_time meeting | where meeting | where_is_the_meeting',
    'Tuesdays at six, in the church hall.',
  ),
  asked(
    'sober',
    'counsellor | therapist | see_a_doctor | psychologist',
    'No. There’s my caseworker, once a fortnight. And Len.',
  ),
  asked(
    'sober',
    'len say | len think | would len',
    'Len would say, “what’s the hurry?” And then he’d talk about tomatoes.',
  ),
  // Home and family.
  asked(
    'ella',
    'girlfriend | boyfriend | partner | seeing_anyone | dating | are_you_single | love_life',
    'No, nobody now. I was married to Kirsty. We split up four years ago.',
  ),
  asked(
    'ella',
    'ella know | does she know | told ella | ella think | ella say',
    'She knows I was poorly and I’m better. Jo says that’ll do, for seven.',
  ),
  asked(
    'ella',
    'your dad | your father | dad_drink | father drink | dad_alive | parents',
    'Dad drank. He’s been gone a long time. I don’t say much about him.',
  ),
  asked(
    'jo',
    'get_on jo | close_to_jo | close_to_your_sister | get_along jo',
    'We’re close. She’d say she has to be.',
  ),
  asked(
    'evenings',
    'what town | which town | what city | where are_you_from | where_abouts | country',
    'A small town. One high street, three pubs, a reservoir.',
  ),
  asked('evenings', 'any pets | a dog | a cat | got_a_pet', 'No pets. Ella’s after a whale.'),
  asked('future', 'your birthday | when were you born', 'November. Nothing to mark till then.'),
  asked(
    'jo',
    'jo worry | jo worried | sister worry | sister worried',
    'That I’ll go quiet. When I go quiet she gets in the car.',
  ),
  asked(
    'mum',
    'mum say | mum think | would_she_say | would_she_think',
    'Mum? “Eat something first.” And then she’d just look at me.',
  ),
  // Spare time.
  asked(
    'evenings',
    'hobbies | hobby | spare_time | free_time | for_fun | interests | what do weekends | do_in_the_evenings | do_at_night',
    'I run a bit. I read my mum’s detective books. I used to make things out of wood.',
    'Running, mostly. It’s free, and nobody talks.',
  ),
  asked(
    'evenings',
    'music | favourite_song | band',
    'Old stuff. Mum’s radio only gets one station, and it’s all oldies.',
  ),
  asked(
    'mates',
    'football | soccer | rugby | sport | sports | which team | what team',
    'Football. I used to play, Sundays, till the pub after got longer than the match.',
  ),
  asked(
    'evenings',
    'watching tv | watch tv | films | movies | netflix | telly',
    'It’s on for the noise, mostly. Ella picks on Sundays. It’s always whales.',
  ),
  asked(
    'sober',
    'you run | do_you_exercise | the gym | how_far run | go_running',
    'Mornings, round the reservoir. Slow as you like.',
  ),
  asked(
    'evenings',
    'cook | eat_dinner | for_dinner | eating well | favourite_food',
    'I eat at half five, like an old man. Toast counts. And I do a good pancake.',
  ),
  asked(
    null,
    'your phone | have_a_phone | phone_number | text_you',
    'I’ve got a phone. Half the time it’s in a drawer, because of Jo.',
  ),
  asked(
    'saturday',
    'have_a_car | drive_there | you drive | a_licence | got_a_car | a car',
    'I’ve got an old car, yeah. It’s how I leave places early.',
  ),
  asked(
    'sober',
    'religious | believe_in_god | higher_power | church | you pray',
    'Not really. I just sit in the church hall and drink the tea.',
  ),
  // Work and money.
  asked(
    'work',
    'like_your_job | enjoy_your_job | like_your_work | job going | work going | like work | enjoy work',
    'I like it. It smells good, and I know what I’m for.',
  ),
  asked(
    'work',
    'you unemployed | have_a_job | got_a_job | are_you_working',
    'Yeah, at the timber yard. Ten weeks now.',
  ),
  asked(
    'work',
    'your boss know | work know | colleagues know | boss know',
    'Only the boss. The lads think I’m on some sort of health kick.',
  ),
  asked(
    'money',
    'money problems | money ok | worried_about_money | money tight | in_debt | have_debts',
    'It’s tight. I owe my sister some. It goes down a bit each month.',
  ),
  asked(
    'money',
    'you_earn | your_wage | paid well | get_paid',
    'Enough for rent, Jo, and Ella’s things. Not much over.',
  ),
  // How he is with the other.
  asked(
    null,
    'angry_with_me | angry_at_me | mad_at_me | upset_with_me | annoyed_with_me | offend you | say_something_wrong | upset_you',
    'A bit, yeah. It’ll pass. I’d sooner you just listened.',
    'Not angry. I just went quiet.',
  ),
  asked(
    null,
    'trust_me | do_you_like_me | am_i_helping | is_this_helping',
    'It helps when you listen. I’ll say if it doesn’t.',
  ),
  asked(
    null,
    'a_joke | tell_me_something_funny',
    'Ella’s got one about a whale. I’d spoil it. She does the voice.',
  ),
  asked(null, 'the weather | weather like', 'Grey. Good weather for running.'),
  asked(
    'mates',
    'marty your best | best_friend | best_mate | closest friend',
    'Marty is, yeah. Since the school bus.',
  ),
  asked(
    'mates',
    'other_friends | friends not_drink | people_outside | sober_friends | any_other_friends | other mates',
    'Not really. There’s Len, and the lads at work. Nobody I’d ring on a Saturday.',
  ),
  asked(
    'saturday',
    'do_you_have_to_go | does_marty_know you coming | said_yes',
    'No one’s making me. I’ve not said yes and I’ve not said no.',
  ),
  asked(
    'saturday',
    'take_someone_with_you | bring_someone | someone_to_go_with | anyone_to_go_with | go_with_you | going alone | go_alone',
    'I’d be on my own. I’ve not thought who I’d bring.',
  ),
  asked(
    'saturday',
    'alcohol-free | soft_drinks | non-alcoholic | without_alcohol',
    'Marty’s wife’s getting some in. She didn’t make a thing of it.',
  ),
  asked(
    'mum',
    'how_old mum | miss your mum | miss_your_mum',
    'Every day. It’s the small things. I still go to ring her.',
  ),
  asked(
    'sleep',
    'what_time bed | nightmares | when do_you_sleep | go_to_bed',
    'In bed by ten, up at four. The bit in the middle’s not bad.',
  ),
  asked(
    'sober',
    'your_health | your_liver | medication | doctor say',
    'I’m all right. Doctor said keep doing what I’m doing.',
  ),
];

import type { FeelingGuess } from '../../person.ts';

const fits = (...answers: string[]): FeelingGuess => ({ fits: true, answers });
const misses = (...answers: string[]): FeelingGuess => ({ fits: false, answers });

/** Feeling words a reflection may offer: the ones that are true of Sam, and how he puts the others right. */
export const feelings: Readonly<Record<string, FeelingGuess>> = {
  tired: fits('Tired’s right. Tired of thinking about it.', 'Yeah. Worn out by my own head.'),
  exhausted: fits('Yeah, exhausted. And I’ve not even done anything yet.'),
  exhausting: fits('It is exhausting. It’s like carrying shopping that never gets home.'),
  lonely: fits(
    'Yeah. Lonely’s the word. I don’t say it much.',
    'Lonely, yes. Even in a room full of them, sometimes.',
  ),
  alone: fits('On my own with it, yeah. That’s how it feels.'),
  torn: fits('Torn, yeah. Right down the middle.', 'That’s the word. Torn.'),
  stuck: fits('Stuck, yes. Like a drawer that won’t go either way.'),
  scared: fits(
    'Scared, yeah. More of losing them than of a drink.',
    'I am a bit scared. I’d not say that at Marty’s.',
  ),
  afraid: fits('Afraid, yeah. I’d not have picked that word. But it’s right.'),
  worried: fits('Worried, yeah. I go over it like sums.'),
  nervous: fits('Nervous, yes. My stomach knows it’s Saturday before I do.'),
  anxious: fits('Anxious, yeah, if that’s the word for it. All in my chest.'),
  guilty: fits('Guilty, yes. I carry a fair bit of that.'),
  ashamed: fits('Yeah. Ashamed. It’s hard to see that word typed out.'),
  sad: fits('Sad, yeah. I think there’s a lot of that underneath.'),
  proud: fits('A bit proud, yeah. Don’t tell anyone.'),
  hopeful: fits('A bit hopeful. I’m careful with it.'),
  relieved: fits('Relieved, some mornings. Yeah.'),
  pressure: fits('Pressure, yes. Nobody’s even pushing, and I still feel it.'),
  overwhelmed: fits('A bit, yeah. It all comes at once.'),
  angry: misses('Not angry. More tired.', 'No, I’m not angry with them. I miss them.'),
  furious: misses('Furious? No. I haven’t the energy. More sad, if anything.'),
  jealous: misses('Not jealous, no. More left behind.'),
  hopeless: misses('Not hopeless. I wouldn’t be talking to you. Just stuck.'),
  depressed: misses('I wouldn’t call it depressed. It’s more that the evenings are long.'),
  happy: misses('Happy’s a strong word. All right, most days.'),
  excited: misses('Not excited. It’s more like before an exam.'),
  bored: misses('Bored isn’t it. It’s more that I don’t know where to put myself.'),
  frustrated: misses('Not frustrated so much. Just worn down by going round in circles.'),
  resentful: misses('No, I don’t resent them. They’ve not done anything wrong.'),
  betrayed: misses('No, they didn’t let me down. I’m the one who changed.'),
  embarrassed: misses('Not embarrassed, no. More like I don’t fit the chair any more.'),
  confident: misses('I wouldn’t say confident. Getting steadier, maybe.'),
  confused: misses('Not confused. I see both sides fine. That’s the trouble.'),
  hate: misses('Hate’s too strong. I just can’t be round it all night.'),
};

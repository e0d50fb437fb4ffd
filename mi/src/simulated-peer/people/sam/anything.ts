import { linesAbout } from '../../person.ts';

/** A "yes, but" for when nothing more exact is left. */
export const anything = linesAbout('anything', {
  yesBut: [
    'Yeah, but it’s not as easy as that, is it.',
    'I’ve heard that one. I’ve tried that one.',
    'Maybe for some people. Not with my life.',
    'I know. I know all that. Knowing’s not the bit I’m missing.',
    'That might work if I was somebody else.',
    'Yeah, but you don’t live here.',
    'Sounds good on a poster.',
    'I did try something like it. It didn’t last.',
    'You make it sound like I’ve never thought of that.',
    'Yeah, but then what?',
    'It’s not that I don’t know what to do. I just don’t know how to want it.',
    'All right, but that’s your answer. I’m asking about mine.',
  ],
});

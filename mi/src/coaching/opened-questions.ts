import type { Pair } from './examples/pair.ts';

/** A moment of another talk where a question of that shape was an open one. First match wins. */
export interface OpenedQuestion extends Pair {
  readonly id: string;
  /** Tested on the question, lower case, straight apostrophes. */
  readonly starts: RegExp;
}

/** A table of shapes; questions that fit none get an example on the same ground. */
export const openedQuestions: readonly OpenedQuestion[] = [
  // "Have you thought about going to a meeting?"
  {
    id: 'opened/thoughtAbout',
    starts: /^(?:so |and |but )?have you (?:ever |already )?(?:thought|considered|looked)/,
    to: 'My lease is up in May.',
    words: 'What have you thought of so far?',
  },
  // "Have you tried ringing him?"
  {
    id: 'opened/tried',
    starts: /^(?:so |and |but )?have you (?:ever |already )?tried/,
    to: 'I can’t sleep without a drink.',
    words: 'What have you tried so far, and how was it?',
  },
  // "Are you OK?"
  {
    id: 'opened/ok',
    starts:
      /^(?:so |and |but |hey,? )?are you (?:ok|okay|alright|all right|good|well|sad|angry|upset|scared|worried|nervous|feeling|happy|anxious|stressed)\b/,
    to: 'I saw my ex at the shops.',
    words: 'How are you feeling after that?',
  },
  // "Do you want to stop?"
  {
    id: 'opened/want',
    starts:
      /^(?:so |and |but )?(?:do|would|don't|wouldn't) you (?:even |really |still )?(?:want|like|prefer|wish)/,
    to: 'The kids want to come for the whole summer.',
    words: 'How would you like it to be?',
  },
  // "Are you going on Saturday?"
  {
    id: 'opened/going',
    starts: /^(?:so |and |but )?(?:are you going|will you|are you gonna|you going)/,
    to: 'There’s a school reunion in June.',
    words: 'What are you thinking of doing?',
  },
  // "Did it make sense?"
  {
    id: 'opened/didIt',
    starts: /^(?:so |and |but )?did (?:it|that|this)\b/,
    to: 'I had my first shift yesterday.',
    words: 'How was it for you?',
  },
  // "Did you talk to her?"
  {
    id: 'opened/did',
    starts: /^(?:so |and |but )?did (?:you|he|she|they)\b/,
    to: 'I had my review this morning.',
    words: 'How did it go?',
  },
  // "Is it because of your dad?"
  {
    id: 'opened/because',
    starts: /^(?:so |and |but )?(?:is|was) (?:it|that|this) because/,
    to: 'I always drink after I’ve been to Mum’s.',
    words: 'What do you think is behind it?',
  },
  // "Can you leave early?"
  {
    id: 'opened/can',
    starts:
      /^(?:so |and |but )?(?:can|could|can't|couldn't) you\b(?! (?:please |maybe )?(?:tell|say|talk|explain|describe|share|help))/,
    to: 'My flatmate drinks in the lounge every night.',
    words: 'What could you see yourself doing?',
  },
  // "Do you think they will mind?"
  {
    id: 'opened/think',
    starts: /^(?:so |and |but )?(?:do|don't) you (?:think|feel|believe|reckon)/,
    to: 'They’ve offered me a room across town.',
    words: 'What do you make of it?',
  },
  // "Does it help?"
  {
    id: 'opened/help',
    starts: /^(?:so |and |but )?(?:does|did|is|was) (?:it|that|this) (?:help|working|work)/,
    to: 'I go for a run now when it gets bad.',
    words: 'How has that been for you?',
  },
];

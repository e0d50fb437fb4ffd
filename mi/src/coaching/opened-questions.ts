/** How a closed question of each shape could be opened, without taking over a word of it. First match wins. */
export interface OpenedQuestion {
  readonly id: string;
  /** Tested on the question, lower case, straight apostrophes. */
  readonly starts: RegExp;
  readonly words: string;
}

/** A table of shapes; questions that fit none get an example on the same ground. */
export const openedQuestions: readonly OpenedQuestion[] = [
  // "Have you thought about going to a meeting?"
  {
    id: 'opened/thoughtAbout',
    starts: /^(?:so |and |but )?have you (?:ever |already )?(?:thought|considered|looked)/,
    words: 'What have you thought of so far?',
  },
  // "Have you tried ringing him?"
  {
    id: 'opened/tried',
    starts: /^(?:so |and |but )?have you (?:ever |already )?tried/,
    words: 'What have you tried so far, and how was it?',
  },
  // "Are you OK?"
  {
    id: 'opened/ok',
    starts:
      /^(?:so |and |but |hey,? )?are you (?:ok|okay|alright|all right|good|well|sad|angry|upset|scared|worried|nervous|feeling|happy|anxious|stressed)\b/,
    words: 'How are you feeling about it?',
  },
  // "Do you want to stop?"
  {
    id: 'opened/want',
    starts:
      /^(?:so |and |but )?(?:do|would|don't|wouldn't) you (?:even |really |still )?(?:want|like|prefer|wish)/,
    words: 'What would you like to happen?',
  },
  // "Are you going on Saturday?"
  {
    id: 'opened/going',
    starts: /^(?:so |and |but )?(?:are you going|will you|are you gonna|you going)/,
    words: 'What are you thinking of doing?',
  },
  // "Did it make sense?"
  {
    id: 'opened/didIt',
    starts: /^(?:so |and |but )?did (?:it|that|this)\b/,
    words: 'How was it for you?',
  },
  // "Did you talk to her?"
  {
    id: 'opened/did',
    starts: /^(?:so |and |but )?did (?:you|he|she|they)\b/,
    words: 'What happened?',
  },
  // "Is it because of your dad?"
  {
    id: 'opened/because',
    starts: /^(?:so |and |but )?(?:is|was) (?:it|that|this) because/,
    words: 'What do you think is behind it?',
  },
  // "Can you leave early?"
  {
    id: 'opened/can',
    starts:
      /^(?:so |and |but )?(?:can|could|can't|couldn't) you\b(?! (?:please |maybe )?(?:tell|say|talk|explain|describe|share|help))/,
    words: 'What could you see yourself doing?',
  },
  // "Do you think they will mind?"
  {
    id: 'opened/think',
    starts: /^(?:so |and |but )?(?:do|don't) you (?:think|feel|believe|reckon)/,
    words: 'What do you make of it?',
  },
  // "Does it help?"
  {
    id: 'opened/help',
    starts: /^(?:so |and |but )?(?:does|did|is|was) (?:it|that|this) (?:help|working|work)/,
    words: 'How has that been for you?',
  },
];

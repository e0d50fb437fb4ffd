/** The English words of the checks and how they went, for pages without script; the questions come from the course. */
export const checkWords = {
  check: {
    kicker: (lesson: number, topic: number) => `Lesson ${lesson} · Check for Topic ${topic}`,
    kickerOfLesson: (lesson: number) => `Check for the whole of Lesson ${lesson}`,
    note: (number: number) => `Check for Lesson ${number}`,
    title: 'What have you taken from it?',
    titleOfLesson: 'Do you know this already?',
    costsNothing: [
      'It costs nothing to try. Nothing closes because of it.',
      'When enough of it fits, the whole lesson counts as done.',
      'If not, each answer is explained, and the lesson is there to read.',
    ],
    enough: (needed: number, of: number) =>
      needed === of
        ? of === 1
          ? 'It is done when your answer fits.'
          : `It is done when all ${of} fit.`
        : `It is done when ${needed} of ${of} fit. You can take it as often as you like.`,
    question: (at: number, of: number) => `Question ${at} of ${of}`,
    hints: {
      many: 'One or more can fit.',
      orderPlaces: 'Give each one its place.',
      sort: 'Choose a pile for each one.',
      match: 'Choose what belongs to each one.',
      mark: 'Mark one or more.',
    },
    placeOf: 'Place',
    choose: 'Choose …',
    speakers: { supporter: 'Supporter', peer: 'Peer' },
    peerSaid: 'A peer says to you',
    yourWords: 'What would you say?',
    machineHears: [
      'A machine listens for what your words do. It often mishears.',
      'Nothing is sent until you press the button at the end.',
    ],
    see: 'See how it went',
    unanswered: (count: number) =>
      count === 1
        ? 'One question has no whole answer yet. You can add it, or leave it open.'
        : `${count} questions have no whole answer yet. You can add them, or leave them open.`,
    toQuestion: (at: number) => `Question ${at}`,
    seeAnyway: 'See it as it is',
    changed: [
      'The questions have changed since you opened them. These are the new ones.',
      'What still belongs here is filled in.',
    ],
    writtenBefore: 'You wrote this to a question that is gone now:',
    canWait: 'This check can wait',
    stillHere: 'All your answers are still here. They are not kept, and no one has been told.',
    backToQuestions: 'Back to the questions',
    backToLesson: 'Back to the lesson',
    backToTopic: 'Back to the topic',
    tooLong: (given: number, most: number) =>
      `That is ${given} characters, and one answer can hold ${most}. It is still here. Two shorter ones will work.`,
    whoReads: 'Whoever uses this machine can read this.',
    goesBy: (because: readonly string[]) => `It goes by: ${because.join('; ')}.`,
    orElse: (name: string) => `Or it may be: ${name}.`,
  },
  result: {
    titleOpens: (number: number) => `That opens Lesson ${number}`,
    titleLessonDone: (number: number) => `Lesson ${number} is done`,
    titlePassed: 'You finished the check',
    titleNotYet: 'Part of this is still open',
    count: (right: number, of: number) =>
      right === 0
        ? 'No answer fits yet, and nothing is lost. The reasons are below.'
        : right === of
          ? of === 1
            ? 'Your answer fits.'
            : `All ${of} answers fit.`
          : `${right} of ${of} answers fit what the lesson says.`,
    notYet: (needed: number) => `The check is done when ${needed} fit. You can take it as often as you like.`,
    nothingLost: 'Nothing is lost by trying. You can read the lesson, or take its checks one by one.',
    opens: (number: number, title: string) => `Lesson ${number}, “${title}”, is open now.`,
    openNext: (number: number) => `Open Lesson ${number}`,
    nextTopic: (number: number, title: string) => `On to Topic ${number}: ${title}`,
    toLesson: (number: number) => `On to the end of Lesson ${number}`,
    again: 'Another go, with other questions',
    readAgain: 'Read the topic again',
    readLesson: (number: number) => `Read Lesson ${number}`,
    wayOn: 'The way on',
    questionFits: 'This one fits',
    questionOpen: 'Still open',
    fits: 'Fits',
    doesNotFit: 'Does not fit',
    youChose: 'your answer',
    youDidNot: 'you left this out',
    others: 'Why the others do not fit',
    noneChosen: 'You left this one open.',
    ordered: 'This is one order that works:',
    putThere: 'You put it here too.',
    putAt: (place: number) => `You put it at place ${place}.`,
    notPut: 'You gave it no place.',
    belongsWith: (pile: string) => `Belongs with: ${pile}`,
    youPut: (pile: string) => `You put it with: ${pile}`,
    belongsTo: (words: string) => `Belongs to it: ${words}`,
    youMatched: (words: string) => `You chose: ${words}`,
    youFoundIt: 'You found it.',
    toMark: 'One to mark',
    notToMark: 'Not this one',
    youMarked: 'you marked it',
    youWrote: 'You wrote',
    heardInIt: 'What the machine heard in it',
    becameOfIt: {
      counts: 'It answers the question.',
      countsAsYouSee: 'You see it differently from the machine. Your reading counts.',
      doesNot: 'As the machine hears it, this is not yet what was asked for. It often mishears.',
      doesNotAsYouSee: 'That is kept. It is not yet what was asked for.',
    },
    excuses: [
      'The machine hears something here that may excuse harm done to someone.',
      'It often mishears, and you may not mean it so. Someone who was hurt may still hear it so.',
      'That is why no other reading makes it count here. Would you look at it once more?',
    ],
    askedFor: 'What was asked for',
    askedForAny: 'What was asked for: any one of these',
    worked: 'Three ways it can go',
    differently: 'I see it differently',
    differentlyLabel: 'What do you see in it?',
    differentlyHint: 'You know what you meant. Your reading counts as much as the machine’s.',
    keep: 'Keep my reading',
    youSee: (name: string) => `You see it as: ${name}`,
    changeReading: 'Choose another reading',
  },
} as const;

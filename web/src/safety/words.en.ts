/** What is written about help and leaving. */
export const safetyWords = {
  sheet: {
    close: 'Close',
    whole: 'Open this as a page',
    fetching: 'One moment …',
    away: 'We can’t reach the numbers just now. The page “Help” may still open.',
    callSpoken: (name: string, number: string) => `Call ${name}: ${number}`,
    leaveTitle: 'Leaving fast',
    leaveLines: [
      '“Leave” hides this page at once. So does pressing Shift three times.',
      'It does not clear the history of your browser.',
    ],
  },
  nobodyReads: 'Nobody is reading here.',
};

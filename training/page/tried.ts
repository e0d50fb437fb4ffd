/** What was tried to lift the figures; written by hand, with the figures of the day. */
export const tried = `## What was tried

TO BE WRITTEN.`;

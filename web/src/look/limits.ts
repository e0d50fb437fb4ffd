import type { limits } from '@wayfellow/server/contract';

/**
 * The longest message a person may write, in UTF-16 units. Written once more because the contract's
 * schemas stay on the server; the compiler holds the two together.
 */
export const messageCharacters: (typeof limits)['messageCharacters'] = 8_000;

import { signal } from '@preact/signals';

/** The header of an answer that this browser had kept, given because the network failed. */
export const KEPT_MARK = 'wayfellow-kept';

/** True from the first answer that was kept here until the next one that came from the server. */
export const withoutNetwork = signal(false);

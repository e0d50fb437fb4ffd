/** Noticing danger in what the writer says of themselves or of someone near: public face. */
export { noticeDanger } from './notice-danger.ts';
export type { DangerKind, DangerSign } from './danger-sign.ts';

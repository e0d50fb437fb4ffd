/** The catalogue of behaviours: public face. */
export * from './contrasts.ts';
export * from './flags.ts';
export * from './heard.ts';
export * from './peer.ts';
export * from './spirit.ts';
export * from './supporter.ts';

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { taughtAs } from './keen/written-rows.ts';
import type { WrittenRow } from './keen/written-rows.ts';
import { work } from './keen/fit-keen.ts';

/**
 * What fits that wait in training/.work had learned from. Folds are drawn by the order of the scenarios, so one
 * more scenario moves rows between folds: fits of another day would be scored on what they had learned.
 */
export type Ear = 'light' | 'keen';

/** A fingerprint of the transcripts and of every row as it is learned: its words, code, flags and fold. */
export function fingerprintOf(annomiSha256: string, rows: readonly WrittenRow[]): string {
  const learned = rows.map((row) => [
    row.fold,
    row.speaker,
    taughtAs(row),
    row.flags,
    row.accountable,
    row.before,
    row.lead,
    row.coded,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([annomiSha256, learned]))
    .digest('hex');
}

const noted = (ear: Ear): string => `${work}${ear}-learned-from.txt`;

/** Notes beside the fits of an ear what they learned from. */
export function noteLearnedFrom(ear: Ear, fingerprint: string): void {
  writeFileSync(noted(ear), `${fingerprint}\n`);
}

/** Whether the fits of an ear that wait learned from just this. */
export function learnedFromThis(ear: Ear, fingerprint: string): boolean {
  return existsSync(noted(ear)) && readFileSync(noted(ear), 'utf8').trim() === fingerprint;
}

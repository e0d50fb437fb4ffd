import { z } from 'zod';

/** Sizes that a trainer’s desk keeps to, on both sides of the wire. */
export const teachingLimits = {
  /** Largest zip of a course, in bytes. */
  zipBytes: 2 * 1024 * 1024,
  /** Largest course once it is unpacked, in bytes: four hundred words have about 3 000. */
  unpackedBytes: 4 * 1024 * 1024,
  /** Most files in a zip. */
  files: 500,
  /** Longest reason for opening a lesson, in UTF-16 units. */
  reasonCharacters: 500,
  /** Longest name of a local service. */
  nameCharacters: 120,
  /** Longest words on how to reach it. */
  reachCharacters: 300,
} as const;

/** Why a trainer opens a lesson for someone; the learner reads these words. */
export const openingReason = z.strictObject({
  reason: z.string().trim().min(1).max(teachingLimits.reasonCharacters),
});

/** The local specialist service that an organisation names, and how to reach it. */
export const namedSpecialist = z.strictObject({
  name: z.string().trim().min(1).max(teachingLimits.nameCharacters),
  reach: z.string().trim().min(1).max(teachingLimits.reachCharacters),
});
/** A local service as it is named. */
export type NamedSpecialist = z.infer<typeof namedSpecialist>;

import { customType, timestamp } from 'drizzle-orm/pg-core';

/** A column of raw bytes (PostgreSQL `bytea`). */
export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});

/** A column of sealed words: what `seal` in `safety/sealed-words.ts` made. Never put plain text here. */
export const sealed = bytes;

/** An instant, with its time zone. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

import { z } from 'zod';

/** An id that a browser makes, so that sending twice stores once: 128 random bits, URL-safe. */
export const madeId = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

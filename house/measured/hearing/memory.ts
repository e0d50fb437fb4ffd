/** Bytes a process holds: all that lies in memory, and the buffers among it. */
export interface Held {
  readonly rss: number;
  readonly arrayBuffers: number;
}

/** What this process holds once everything unused is given back (with --expose-gc). */
export function heldNow(): Held {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  gc?.();
  const { rss, arrayBuffers } = process.memoryUsage();
  return { rss, arrayBuffers };
}

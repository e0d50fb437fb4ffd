import type { VNode } from 'preact';
import type { Door } from './way.ts';

const doorLines: Readonly<Record<Door, VNode>> = {
  today: (
    <>
      <path d="M3 18h18" />
      <path d="M7 18a5 5 0 0 1 10 0" />
      <path d="M12 6v3M4.5 9.5l1.8 1.8M19.5 9.5l-1.8 1.8" />
    </>
  ),
  learn: (
    <>
      <path d="M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.500 2-1.500 5-2 8-1.500V5c-3-.5-6 0-8 1.500z" />
      <path d="M12 6.500v13" />
    </>
  ),
  practise: (
    <>
      <path d="M4 5.500h11v8H9l-3.500 3v-3H4z" />
      <path d="M18 9.500h2v8h-1.500v2.500l-3-2.500H11" />
    </>
  ),
};

/** The small drawing on a door; its name stands beside it. */
export function DoorSign({ door }: { readonly door: Door }): VNode {
  return (
    <svg class="door-sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {doorLines[door]}
    </svg>
  );
}

/** The arrow that leads back. */
export function BackSign(): VNode {
  return (
    <svg class="line-sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M14.500 5.500 8 12l6.500 6.500" />
    </svg>
  );
}

/** A half-closed door with an arrow out: leave. */
export function LeaveSign(): VNode {
  return (
    <svg class="line-sign" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d="M10 4.500H5v15h5M11 12h9M16.500 8l4 4-4 4" />
    </svg>
  );
}

/** An open eye: who can read this. */
export function EyeSign(): VNode {
  return (
    <svg class="line-sign" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d="M2.500 12S6 6 12 6s9.500 6 9.500 6-3.500 6-9.500 6-9.500-6-9.500-6z" />
      <circle cx="12" cy="12" r="2.500" />
    </svg>
  );
}

/** Two paths that run beside each other towards the same morning. */
export function TwoPaths(): VNode {
  return (
    <svg class="two-paths" viewBox="0 0 640 200" aria-hidden="true" preserveAspectRatio="xMidYMax slice">
      <circle class="drawn-sun" cx="462" cy="88" r="36" />
      <path class="drawn-far" d="M0 118c70-34 132-40 204-16s120 10 190-14 160-26 246 12v100H0z" />
      <path class="drawn-near" d="M0 152c90-26 170-18 262-4s220 18 378-18v70H0z" />
      <path class="drawn-way" d="M206 204c34-34 118-40 160-58s30-34 64-44" />
      <path class="drawn-way is-other" d="M268 204c26-24 104-32 142-52s22-36 40-48" />
      <g class="drawn-grass">
        <path d="M96 160c0-12-3-18-8-23M96 160c1-10 4-15 9-18M96 160v-20" />
        <path d="M560 152c0-10-3-15-7-19M560 152c1-9 4-13 8-16M560 152v-18" />
        <path d="M520 168c0-7-2-11-5-14M520 168c1-6 3-9 6-11" />
      </g>
    </svg>
  );
}

/** A small sun: a key insight. */
export function InsightSign(): VNode {
  return (
    <svg class="line-sign" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600 7 7M17 17l1.400 1.400M5.600 18.400 7 17M17 7l1.400-1.400" />
    </svg>
  );
}

/** A pebble in the hand: a tip to take along. */
export function TipSign(): VNode {
  return (
    <svg class="line-sign" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d="M12 20c-4.500-2.500-7-6-7-10a7 7 0 0 1 14 0c0 4-2.500 7.500-7 10z" />
      <path d="M12 16V9M12 12.500l3-2.500M12 10.500 9.500 8.500" />
    </svg>
  );
}

/** A practice person: an outline, drawn with a dashed line because nobody is there. */
export function PersonDrawing(): VNode {
  return (
    <svg class="person-drawing" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
      <circle class="drawn-sun" cx="32" cy="32" r="31" />
      <circle class="drawn-outline" cx="32" cy="25" r="9" />
      <path class="drawn-outline" d="M14 53c2-12 9-17 18-17s16 5 18 17" />
    </svg>
  );
}

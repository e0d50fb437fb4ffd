import type { WayPicture } from '@wayfellow/server/contract';
import type { VNode } from 'preact';

/** The way of a course with its stations: a tick, a ring with a heart, a dashed ring. The lists beside it say the same in words. */
export function WayDrawing({ picture }: { readonly picture: WayPicture }): VNode {
  const { width, height, walked, ahead, stations } = picture;
  return (
    <svg class="way-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="way-walked" d={walked} />
      <path class="way-ahead" d={ahead} />
      {stations.map(({ x, y, at }, index) => (
        <g key={index} class={`station is-${at}`} transform={`translate(${x} ${y})`}>
          <circle r="12" />
          {at === 'passed' && <path d="M-5.500 .500l4 4 7.500-8.500" />}
          {at === 'open' && <circle class="station-heart" r="4.500" />}
        </g>
      ))}
    </svg>
  );
}

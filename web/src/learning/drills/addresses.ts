/** Where a drill begins. */
export function wayToDrill(drill: string): string {
  return `/drills/${encodeURIComponent(drill)}`;
}

/** Where a card is tried. */
export function wayToCard(drill: string, card: string): string {
  return `${wayToDrill(drill)}/${encodeURIComponent(card)}`;
}

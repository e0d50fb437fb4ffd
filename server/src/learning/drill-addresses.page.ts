const spoken = encodeURIComponent;

/** Where a drill begins. */
export function wayToDrill(drillId: string): string {
  return `/drills/${spoken(drillId)}`;
}

/** Where a card is tried. */
export function wayToCard(drillId: string, cardId: string): string {
  return `${wayToDrill(drillId)}/${spoken(cardId)}`;
}

/** Where a try at a card is looked at. */
export function wayToTried(drillId: string, cardId: string, tryId: string): string {
  return `${wayToCard(drillId, cardId)}?tried=${spoken(tryId)}#tried`;
}

/** Where the learner’s own reading of a try is sent. */
export function wayToReading(drillId: string, tryId: string): string {
  return `${wayToDrill(drillId)}/tries/${spoken(tryId)}/seen-differently`;
}

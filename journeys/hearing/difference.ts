/** How far the numbers in two answers lie apart at most; Infinity when they differ in anything but numbers. */
export function furthestApart(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other ? 0 : Infinity;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return Infinity;
  const parts = names.map((name) =>
    furthestApart((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
  );
  return Math.max(0, ...parts);
}

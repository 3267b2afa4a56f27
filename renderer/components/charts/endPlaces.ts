/** Distance of the names of two lines, in pixels. */
const APART = 15;

/**
 * Where the names at the lines' ends stand: as near to their lines as they can without touching each other, in the
 * lines' order, and within the plot.
 */
export function endPlaces(wanted: readonly number[], { top, bottom }: { top: number; bottom: number }): number[] {
  const order = wanted
    .map((y, index) => ({ y, index }))
    .sort((one, other) => one.y - other.y || one.index - other.index);
  let free = top;
  const places = order.map(({ y, index }) => {
    const place = Math.max(free, Math.min(y, bottom));
    free = place + APART;
    return { place, index };
  });
  let limit = bottom;
  for (const one of places.toReversed()) {
    one.place = Math.min(one.place, limit);
    limit = one.place - APART;
  }
  const found = wanted.map(() => 0);
  for (const { place, index } of places) found[index] = place;
  return found;
}

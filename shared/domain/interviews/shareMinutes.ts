/**
 * Whole minutes for each part in the proportion of `weights`, at least one each, that add up to `minutes`. What rounding
 * leaves goes to the parts that lost most by it, the earlier first.
 */
export function shareMinutes(minutes: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (weight * minutes) / sum);
  const shares = exact.map((share) => Math.max(1, Math.floor(share)));
  const gain = (index: number) => (exact[index] ?? 0) - (shares[index] ?? 0);
  const pick = (better: (one: number, other: number) => boolean, from: readonly number[]) =>
    from.reduce((best, index) => (better(gain(index), gain(best)) ? index : best));
  const places = shares.map((_, index) => index);
  for (let left = minutes - total(shares); left > 0; left -= 1) {
    const place = pick((one, other) => one > other, places);
    shares[place] = (shares[place] ?? 0) + 1;
  }
  for (let over = total(shares) - minutes; over > 0; over -= 1) {
    const large = places.filter((place) => (shares[place] ?? 0) > 1);
    if (large.length === 0) break;
    const place = pick((one, other) => one < other, large);
    shares[place] = (shares[place] ?? 0) - 1;
  }
  return shares;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

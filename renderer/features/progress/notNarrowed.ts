import type { ProgressFilter } from '#shared/model/progressFilter.ts';

/** What a figure follows of the filter. */
type Follows = Partial<Record<'days' | 'activity', boolean>>;

/** The end of a subtitle that says what of the filter its figure cannot follow: ", all activities". Empty while that makes no difference. */
export function notNarrowed(
  { from, to, phase, activity }: ProgressFilter,
  { days = false, activity: kind = false }: Follows,
): string {
  const isDaysAsked = from !== null || to !== null || phase !== null;
  const words = [
    ...(isDaysAsked && !days ? ['whatever the days'] : []),
    ...(activity !== null && !kind ? ['all activities'] : []),
  ];
  return words.map((word) => `, ${word}`).join('');
}

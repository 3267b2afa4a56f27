import type { InterviewHead } from '#shared/contract/interviewsContract.ts';

/** As many on each side are compared. */
const MOST = 3;

/** Whether they go better, in a sentence; null while fewer than two were scored. `interviews` newest first. */
export function trendFinding(interviews: readonly Pick<InterviewHead, 'mean' | 'state'>[]): string | null {
  const means = interviews.flatMap(({ mean, state }) => (state === 'finished' && mean !== null ? mean : []));
  const many = Math.min(MOST, Math.floor(means.length / 2));
  if (many === 0) return null;
  const now = meanOf(means.slice(0, many));
  const before = meanOf(means.slice(many, 2 * many));
  const which = many === 1 ? 'The last interview' : `The last ${many} interviews`;
  const [from, to] = [before.toFixed(1), now.toFixed(1)];
  if (from === to) return `${which} went as the ${many === 1 ? 'one' : many} before: ${to} of 4`;
  return `${which} went ${now > before ? 'better' : 'less well'} than the ${many === 1 ? 'one' : many} before: ${from} to ${to} of 4`;
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

import type { FoundProblem } from './sources/importSource.ts';

/** The same problem without the name of its file at the head of its words, for whoever shows that name before them. */
export function saidOnce({ from, message }: FoundProblem): FoundProblem {
  if (!message.startsWith(from)) return { from, message };
  const rest = message.slice(from.length);
  if (rest.startsWith(' ')) return { from, message: `It${rest}` };
  const [, first, others] = /^[,:] (.)(.*)$/su.exec(rest) ?? [];
  return { from, message: first === undefined ? message : `${first.toUpperCase()}${others}` };
}

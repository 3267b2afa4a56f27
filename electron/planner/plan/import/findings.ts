import type { PlanProblem } from '#shared/contract/planContract.ts';

/** What was found in one file. `line` is null when it is about the whole file. */
export interface Report {
  problem(line: number | null, message: string): void;
  hint(line: number | null, message: string): void;
}

export interface Findings {
  problems: readonly PlanProblem[];
  hints: readonly PlanProblem[];
  in(file: string): Report;
}

/** More than this nobody reads; the first ones usually explain the rest. */
const MOST = 50;

/** Collects problems and hints over all files, at most fifty of each; the last one says that there are more. */
export function collectFindings(): Findings {
  const problems: PlanProblem[] = [];
  const hints: PlanProblem[] = [];
  return {
    problems,
    hints,
    in: (file) => ({
      problem: (line, message) => put(problems, { file, line, message }, 'There are more. Mend these first.'),
      hint: (line, message) => put(hints, { file, line, message }, 'There are more like these.'),
    }),
  };
}

function put(list: PlanProblem[], found: PlanProblem, more: string): void {
  if (list.length < MOST - 1) list.push(found);
  else if (list.length === MOST - 1) list.push({ file: found.file, line: null, message: more });
}

import type { PlanProblem } from '#shared/contract/planContract.ts';

/** What was found in one file. `line` is null when it is about the whole file. */
export interface Report {
  problem(line: number | null, message: string): void;
  hint(line: number | null, message: string): void;
  hasProblems(): boolean;
}

export interface Findings {
  /** File by file, in the order of the lines. */
  readonly problems: PlanProblem[];
  readonly hints: PlanProblem[];
  in(file: string): Report;
}

/** More than this nobody reads; the first ones usually explain the rest. */
const MOST = 50;

/** Collects problems and hints over all files, at most fifty of each; the last one says that there are more. */
export function collectFindings(): Findings {
  const problems: PlanProblem[] = [];
  const hints: PlanProblem[] = [];
  const files: string[] = [];
  const shown = (list: readonly PlanProblem[], more: string) => {
    const sorted = list.toSorted(
      (one, other) => files.indexOf(one.file) - files.indexOf(other.file) || (one.line ?? 0) - (other.line ?? 0),
    );
    const last = sorted[MOST - 1];
    return last ? [...sorted.slice(0, MOST - 1), { file: last.file, line: null, message: more }] : sorted;
  };
  return {
    get problems() {
      return shown(problems, 'There are more. Mend these first.');
    },
    get hints() {
      return shown(hints, 'There are more like these.');
    },
    in(file) {
      if (!files.includes(file)) files.push(file);
      return {
        problem: (line, message) => put(problems, { file, line, message }),
        hint: (line, message) => put(hints, { file, line, message }),
        hasProblems: () => problems.some((problem) => problem.file === file),
      };
    },
  };
}

/** A file of 400 000 characters can have a finding in every line; those that come late are not kept. */
const ENOUGH = 2000;

function put(list: PlanProblem[], found: PlanProblem): void {
  if (list.length < ENOUGH) list.push(found);
}

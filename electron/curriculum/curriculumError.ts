/** The content does not fit. The message names every problem found, each with its file and place. */
export class CurriculumError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The curriculum cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'CurriculumError';
    this.problems = problems;
  }
}

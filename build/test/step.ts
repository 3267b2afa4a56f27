/** What a step found. A check counts as one; a suite counts its tests. */
export interface Findings {
  passed: number;
  failed: number;
  skipped: number;
  /** Shown when something failed and the step has not shown it itself. */
  output: string;
}

export interface Step {
  name: string;
  run(): Promise<Findings>;
}

/** One check that holds or does not. */
export function verdict(holds: boolean, output: string): Findings {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0, output: holds ? '' : output };
}

/** Runs all steps, whatever fails, and ends with one plain line. Resolves with the exit code. */
export async function runSteps(steps: Step[]): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const [index, { name, run }] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${name}`);
    const startedAt = performance.now();
    const found = await run();
    passed += found.passed;
    failed += found.failed;
    if (found.output) console.log(found.output.trimEnd());
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const skipped = found.skipped > 0 ? `, ${found.skipped} skipped` : '';
    console.log(
      `    ${found.failed === 0 ? 'ok' : 'FAILED'}: ${found.passed} of ${found.passed + found.failed}${skipped} (${seconds} s)`,
    );
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

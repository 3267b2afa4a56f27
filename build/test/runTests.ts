import { ensureBuilt } from '../setup/ensureBuilt.mjs';
import { checks } from './checks.ts';
import { ensureBrowser } from './ensureBrowser.ts';
import { runSteps, type Step, verdict } from './step.ts';
import { endToEndTests, unitTests } from './suites.ts';

/** Everything that must hold. Resolves with the exit code. */
export function runTests(root: string): Promise<number> {
  return runSteps([browser(root), ...checks(root), build(root), unitTests(root), endToEndTests(root)]);
}

/** What can be said without running the app. */
export function runChecks(root: string): Promise<number> {
  return runSteps(checks(root));
}

function browser(root: string): Step {
  return {
    name: 'A browser for the end-to-end tests',
    async run() {
      const found = await ensureBrowser(root);
      if ('missing' in found) return verdict(false, found.missing);
      console.log(`    ${found.path}, ${found.how}`);
      return verdict(true, '');
    },
  };
}

function build(root: string): Step {
  return {
    name: 'Build',
    run: () => Promise.resolve().then(() => verdict(ensureBuilt(root), 'The build failed; the lines above say where.')),
  };
}

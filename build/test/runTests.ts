import { ensureBuilt } from '../setup/ensureBuilt.mjs';
import { checks } from './checks.ts';
import { ensureBrowser } from './ensureBrowser.ts';
import { runSteps, type Step, verdict } from './step.ts';
import { endToEndTests, unitTests } from './suites.ts';

/** Everything that must hold. Resolves with the exit code. */
export function runTests(root: string): Promise<number> {
  const app = { isBuilt: false };
  const build: Step = {
    name: 'Build',
    run() {
      app.isBuilt = ensureBuilt(root);
      return Promise.resolve(verdict(app.isBuilt, 'The build failed; the lines above say where.'));
    },
  };
  const driven = endToEndTests(root);
  const endToEnd: Step = {
    name: driven.name,
    // Without a build they would drive an old one, or fail one by one.
    run: () => (app.isBuilt ? driven.run() : Promise.resolve(verdict(false, 'Not run, because the build failed.'))),
  };
  return runSteps([browser(root), ...checks(root), build, unitTests(root), endToEnd]);
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

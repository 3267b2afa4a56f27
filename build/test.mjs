// Plain Node, for it runs before anything is installed.
import { requireNode } from './setup/requireNode.mjs';

requireNode();
const { test } = await import('./test/test.mjs');
process.exitCode = await test({ onlyChecks: process.argv.includes('--only-checks') });

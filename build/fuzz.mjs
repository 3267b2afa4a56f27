// Plain Node, for it runs before anything is installed.
import { requireNode } from './setup/requireNode.mjs';

requireNode();
const { fuzz } = await import('./fuzz/fuzz.mjs');
process.exitCode = await fuzz(process.argv.slice(2));

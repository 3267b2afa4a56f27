// Plain Node, for it runs before anything is installed.
import { requireNode } from './setup/requireNode.mjs';

requireNode();
const { openLeadlight } = await import('./start/openLeadlight.mjs');
process.exitCode = await openLeadlight(process.argv.slice(2));

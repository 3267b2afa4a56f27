#!/usr/bin/env node
import { requireNode } from './setup/requireNode.mjs';

requireNode();
const { runCommandLine } = await import('./setup/runCommandLine.mjs');
await runCommandLine();

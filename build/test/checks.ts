import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { boundaries } from './boundaries.ts';
import { runCommand } from './command.ts';
import { type Step, verdict } from './step.ts';

/** One configuration a room, so that what a room must not know does not compile there. */
const ROOMS = [
  'shared',
  'electron',
  'electron/desktop',
  'electron/desktop/tsconfig.preload.json',
  'renderer',
  'build',
  'bench',
  'e2e',
];

/** The quick checks: types, lint and format, the walls between the rooms, what nobody uses. */
export function checks(root: string): Step[] {
  return [
    ...ROOMS.map((room) => tool(root, `Types of ${room}`, ['node_modules/typescript-native/bin/tsc', '-p', room])),
    tool(root, 'Lint and format', [
      'node_modules/@biomejs/biome/bin/biome',
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '--max-diagnostics=200',
      '.',
    ]),
    { name: 'Walls between the rooms', run: () => boundaries(root) },
    tool(root, 'What nobody uses', ['node_modules/knip/bin/knip.js', '--no-progress']),
  ];
}

function tool(root: string, name: string, args: [string, ...string[]]): Step {
  return {
    name,
    async run() {
      if (!existsSync(join(root, args[0]))) return verdict(false, `${args[0]} is not installed.`);
      const { code, output } = await runCommand(args, { root });
      return verdict(code === 0, output);
    },
  };
}

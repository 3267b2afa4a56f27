/** The walls between the rooms. Each rule says who may import what; ARCHITECTURE.md draws the same picture. */

const TEST = '\\.(test|spec)\\.tsx?$|/testing/';

/** A room may import its own folder and what it is allowed, nothing else of ours. */
function room(name, folder, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: `^${folder}/`, pathNot: TEST },
    to: {
      path: '^(shared|electron|renderer|curriculum|build|e2e|bench)/|^package\\.json$',
      pathNot: [`^${folder}/`, ...allowed],
    },
  };
}

/** Only the named places may import a package. */
function packageOnlyIn(name, packagePath, places) {
  return {
    name,
    severity: 'error',
    from: { path: '^(shared|electron|renderer)/', pathNot: [...places, TEST] },
    to: { path: `node_modules/${packagePath}(/|$)` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { pathNot: 'node_modules' } } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },

    room('shared-model', 'shared/model', [], 'The words of the app know only each other.'),
    room('shared-domain', 'shared/domain', ['^shared/(model|contract)/'], 'Pure rules over the model.'),
    room('shared-contract', 'shared/contract', ['^shared/model/'], 'What may be asked, in words of the model.'),
    room('vault', 'electron/vault', ['^shared/'], 'The vault knows no planner and no host.'),
    room('curriculum', 'electron/curriculum', ['^shared/'], 'The only reader of the content.'),
    room('planner', 'electron/planner', ['^shared/', '^electron/(vault|curriculum)/'], 'The planner knows no host.'),
    room(
      'host',
      'electron/host',
      ['^shared/', '^electron/(planner|vault)/', '^package\\.json$'],
      'What all hosts share.',
    ),
    room('browser', 'electron/browser', ['^shared/', '^electron/(planner|vault|host)/'], 'No host knows another.'),
    room('desktop', 'electron/desktop', ['^shared/', '^electron/(planner|vault|host)/'], 'No host knows another.'),
    room(
      'cli',
      'electron/cli',
      ['^shared/', '^electron/(planner|vault|host|curriculum)/', '^package\\.json$'],
      'No host knows another.',
    ),

    {
      name: 'fuzz-only-for-tests',
      comment: 'Values made of schemas, and hostile ones: nothing that ships needs them.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer|build|bench|e2e)/', pathNot: [TEST, '^electron/fuzz/'] },
      to: { path: '^electron/fuzz/' },
    },

    room('renderer-api', 'renderer/api', ['^shared/'], 'The only code that knows the transport.'),
    room('renderer-components', 'renderer/components', ['^shared/', '^renderer/api/'], 'Looks.'),
    {
      name: 'renderer-features-apart',
      comment: 'A feature imports itself, components, api and shared; never another feature nor the app.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/', pathNot: TEST },
      to: { path: '^(electron|renderer|build|e2e|bench)/', pathNot: '^renderer/(features/$1|components|api)/' },
    },
    room(
      'renderer-app',
      'renderer/app',
      ['^shared/', '^renderer/(api|components|features)/'],
      'Puts the features together.',
    ),

    packageOnlyIn('electron-only-on-the-desktop', 'electron', ['^electron/desktop/']),
    packageOnlyIn('rrule-only-in-recurrence', 'rrule', ['^shared/domain/time/recurrence\\.ts$']),
    packageOnlyIn('ts-fsrs-only-in-memory-model', 'ts-fsrs', ['^shared/domain/cards/memoryModel\\.ts$']),
    packageOnlyIn('recharts-only-in-charts', 'recharts', ['^renderer/components/charts/']),
    packageOnlyIn('excalidraw-only-on-the-whiteboard', '@excalidraw', ['^renderer/features/workbench/drawing/']),
    packageOnlyIn('lowdb-only-in-the-vault', 'lowdb', ['^electron/vault/']),
    packageOnlyIn('transport-only-in-api', '@orpc/client', ['^renderer/api/', '^electron/']),
    {
      name: 'shared-is-pure',
      comment: 'No host, no I/O: zod, Temporal, rrule, ts-fsrs and the contract builder are all that shared needs.',
      severity: 'error',
      from: { path: '^shared/', pathNot: TEST },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(zod|temporal-polyfill|rrule|ts-fsrs|tslib|@orpc/contract|@orpc/[^/]+)(/|$)',
      },
    },
    {
      name: 'shared-has-no-node',
      severity: 'error',
      from: { path: '^(shared|renderer)/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'production', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json', '.d.ts'],
    },
  },
};

import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostAbout } from '#electron/host/hostAbout.ts';
import { listPageFiles } from '#electron/host/pageFiles.ts';
import { systemClock } from '#electron/planner/clock.ts';
import { openPlanner, type Planner } from '#electron/planner/planner.ts';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';
import { type Access, createAccess } from '../access.ts';
import { type LoopbackServer, startServer } from '../server.ts';

export interface ServerUnderTest {
  server: LoopbackServer;
  planner: Planner;
  access: Access;
  /** How many pages were connected after each change. */
  pages: number[];
  /** What the host does when another planner takes the place of the present one: null is between the two. */
  show(router: PlannerRouter | null): void;
  stop(): Promise<void>;
}

export const LARGE_BYTES = 48 * 1024 * 1024;

/** A server on a fresh vault, with a page of four files, a link out of its folder and a secret beside it. */
export async function aServer({ patienceMs }: { patienceMs?: number } = {}): Promise<ServerUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'leadlight-server-'));
  const page = join(folder, 'renderer');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<title>Leadlight</title>');
  await writeFile(join(page, 'assets/index.js'), 'export {};');
  await writeFile(join(page, 'assets/über 1.css'), 'body {}');
  // More than the system takes for a client that does not read; without a byte on the disk.
  await writeFile(join(page, 'assets/large.css'), '');
  await truncate(join(page, 'assets/large.css'), LARGE_BYTES);
  await writeFile(join(folder, 'secret.json'), '"secret"');
  await symlink(join(folder, 'secret.json'), join(page, 'assets/link.json'));
  const planner = await openPlanner({
    location: { folder: join(folder, 'vault'), backupFolder: join(folder, 'backups') },
    clock: systemClock('2027-02-19T06:04:00.000Z'),
    host: {
      about: hostAbout({ host: 'browser', hostReason: 'a test asks for it', runtime: {}, capabilities: {} }),
      chooseFolder: () => Promise.resolve(null),
      reveal: () => Promise.resolve(),
      notices: () => Promise.resolve(''),
      rememberVaultFolder: () => Promise.resolve(),
    },
  });
  let router: PlannerRouter | null = planner.router;
  const access = createAccess();
  const pages: number[] = [];
  const server = await startServer({
    router: () => router,
    files: await listPageFiles(page),
    access,
    port: 0,
    onPagesChanged: (count) => pages.push(count),
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  return {
    server,
    planner,
    access,
    pages,
    show: (next) => {
      router = next;
    },
    async stop() {
      await server.close();
      await planner.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

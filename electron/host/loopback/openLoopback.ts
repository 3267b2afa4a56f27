import type { PageFiles } from '#electron/host/pageFiles.ts';
import { announceHost } from '#electron/host/runningHost.ts';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';
import type { SlotChange } from '../plannerSlot.ts';
import { type Access, createAccess } from './access.ts';
import { startServer } from './server.ts';

interface LoopbackSetup {
  /** The present planner's; null while one makes room for another. */
  router(): PlannerRouter | null;
  /** Where other starts of Leadlight by this user look for one that runs. */
  configFolder: string;
  /** The page that is served. A host with a window of its own serves none, and only commands come here. */
  files?: PageFiles;
  /** 0 takes any free port. */
  port?: number;
  onPagesChanged?(pages: number): void;
}

export interface Loopback {
  /** `http://127.0.0.1:<port>`, without a token. */
  readonly origin: string;
  readonly access: Access;
  /** Lets go of every page that speaks with a planner of before. */
  changed(change: SlotChange): void;
  close(): Promise<void>;
}

const NO_PAGES: PageFiles = new Map();

/** Offers the planner on the loopback address, and leaves word of it that this user alone can read. */
export async function openLoopback(setup: LoopbackSetup): Promise<Loopback> {
  const { router, configFolder, files = NO_PAGES, port = 0, onPagesChanged = () => undefined } = setup;
  const access = createAccess();
  const server = await startServer({ router, files, access, port, onPagesChanged });
  try {
    const takeNoteAway = await announceHost(configFolder, { origin: server.origin, secret: access.windowSecret });
    return {
      origin: server.origin,
      access,
      changed: server.changed,
      async close() {
        await server.close();
        await takeNoteAway();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

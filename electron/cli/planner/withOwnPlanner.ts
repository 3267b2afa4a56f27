import { createRouterClient } from '@orpc/server';
import { hostAbout } from '#electron/host/hostAbout.ts';
import { openPlanner } from '#electron/planner/planner.ts';
import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';
import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import type { Terminal } from '../terminal.ts';
import type { UsePlanner } from './plannerClient.ts';

/** Opens the vault here, with its key where it is encrypted, and closes it again. Throws what `openPlanner` throws. */
export async function withOwnPlanner<Result>(
  location: ResolvedVault,
  { clock }: Terminal,
  key: VaultKey | null,
  use: UsePlanner<Result>,
): Promise<Result> {
  const about = hostAbout({
    host: 'cli',
    hostReason: 'a command asked for it',
    runtime: { Node: process.versions.node },
    capabilities: {},
  });
  let isClosed = false;
  const close = async () => {
    if (!isClosed) await planner.close();
    isClosed = true;
  };
  const planner = await openPlanner({
    location,
    clock,
    ...(key ? { key } : {}),
    // No command asks for what needs a screen.
    host: {
      about,
      chooseFolder: async () => null,
      reveal: async () => undefined,
      notices: async () => '',
      rememberVaultFolder: async () => undefined,
      vaultWork: {
        // The command is over then, so nothing is opened again.
        whileClosed: async (work) => {
          await close();
          await work({ location, key });
        },
        lock: async () => undefined,
      },
    },
  });
  try {
    return await use(createRouterClient(planner.router), { staysOpen: false });
  } finally {
    await close();
  }
}

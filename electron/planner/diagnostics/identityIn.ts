import { join } from 'node:path';
import { z } from 'zod';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import { VAULT_FILE } from '#electron/vault/layout.ts';
import type { VaultFacts } from '#shared/contract/diagnosticsContract.ts';
import { Instant } from '#shared/model/time.ts';

/** As much of `vault.json` as is told, of any version of it. */
const Identity = z.object({
  data: z.object({
    id: z.uuid().nullable().catch(null),
    encryption: z
      .object({ state: z.enum(['turning-on', 'on', 'turning-off']), changedAt: Instant.nullable().catch(null) })
      .nullable(),
  }),
});

interface Told {
  id: string | null;
  encryption: VaultFacts['encryption'];
}

/** Reads it past the vault, which may be locked, damaged or of a newer Leadlight. */
export async function identityIn(fileSystem: FileSystem, folder: string): Promise<Told> {
  try {
    const { data } = Identity.parse(JSON.parse((await fileSystem.readFile(join(folder, VAULT_FILE))).toString('utf8')));
    const { encryption } = data;
    return {
      id: data.id,
      encryption: encryption ? { state: encryption.state, since: encryption.changedAt } : { state: 'off', since: null },
    };
  } catch {
    return { id: null, encryption: { state: 'unknown', since: null } };
  }
}

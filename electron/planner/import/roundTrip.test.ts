import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aVaultPlace, contentOf } from '#electron/vault/testing/aVault.ts';
import type { Vault } from '#electron/vault/vault.ts';
import { Instant } from '#shared/model/time.ts';
import { exportMarkdown } from '../export/exportMarkdown.ts';
import { anyVault, fillVault } from '../export/testing/anyVault.ts';
import { aCurriculum } from '../testing/aCurriculum.ts';
import { readIncoming } from './readIncoming.ts';
import { openImportSource } from './sources/openImportSource.ts';
import { resultOf } from './testing/resultOf.ts';
import { applyImport } from './write/applyImport.ts';

const AT = Instant.parse('2027-04-01T05:00:00.000Z');
const curriculum = aCurriculum();

async function exportTo(vault: Vault, folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  for await (const _step of exportMarkdown({ vault, curriculum, folder }));
  return contentOf(folder);
}

async function importFrom(folder: string, vault: Vault) {
  const source = await openImportSource(folder);
  try {
    const incoming = await resultOf(readIncoming(source, { now: AT, zone: 'UTC' }));
    return { incoming, applied: await resultOf(applyImport({ vault, incoming, differing: 'keep-mine', at: AT })) };
  } finally {
    await source.close();
  }
}

test('an export, imported into an empty vault, is exported as the same bytes; a second import finds nothing new', async () => {
  await fc.assert(
    fc.asyncProperty(anyVault, async (any) => {
      const first = await aVaultPlace();
      const second = await aVaultPlace();
      const from = await first.open();
      await fillVault(from, any);
      const folder = join(first.root, 'export');
      const exported = await exportTo(from, folder);
      await from.close();
      const to = await second.open();
      const { incoming, applied } = await importFrom(folder, to);
      expect(incoming.problems).toEqual([]);
      expect(applied).toMatchObject({ problems: [], entries: { added: any.entries.length } });
      expect(await exportTo(to, join(second.root, 'export'))).toEqual(exported);
      const again = await importFrom(folder, to);
      expect(again.applied).toMatchObject({ writes: [], attachments: 0, entries: { same: any.entries.length } });
      await to.close();
      await rm(first.root, { recursive: true });
      await rm(second.root, { recursive: true });
    }),
    { numRuns: Number(process.env['ROUND_TRIPS'] ?? 8), endOnFailure: true },
  );
}, 600_000);

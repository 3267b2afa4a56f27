import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { Vault } from '#electron/vault/vault.ts';
import type { ExportProgress } from '#shared/contract/exportContract.ts';

interface Export {
  vault: Vault;
  curriculum: Curriculum;
  folder: string;
  signal: AbortSignal | undefined;
}

/** Writes the vault as Markdown and says how far it is. */
export async function* exportMarkdown({ vault, folder, signal }: Export): AsyncGenerator<ExportProgress, void> {
  const months = await vault.journalMonths();
  await mkdir(join(folder, 'journal'), { recursive: true });
  let filesDone = 0;
  for (const month of months) {
    const { entries } = await vault.journalMonth(month).read();
    for (const entry of Object.values(entries)) {
      if (signal?.aborted) return;
      await writeFile(join(folder, 'journal', `${entry.date}-${entry.id}.md`), entry.body);
      filesDone += 1;
    }
    yield { state: 'writing', filesDone, filesTotal: filesDone };
  }
  yield { state: 'finished', folder, filesWritten: filesDone, filesUnchanged: 0, filesRemoved: 0 };
}

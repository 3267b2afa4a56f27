import type { z } from 'zod';
import { StorageFailure, VaultReadOnly } from '#electron/vault/vaultDocument.ts';
import type { DrawingQuery } from '#shared/contract/drawingsContract.ts';
import { isOverInBin } from '#shared/domain/journal/isOverInBin.ts';
import type { Drawing } from '#shared/model/drawing.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { DrawingsService } from './drawingsService.ts';

type Query = z.output<typeof DrawingQuery>;

/** Answers lists, and once a day lets go of what was in the bin for 30 days and of versions that age lets go. */
export function listDrawings({ vault, clock }: Pick<PlannerParts, 'vault' | 'clock'>, service: DrawingsService) {
  let tidiedOn: string | null = null;

  async function all(): Promise<Drawing[]> {
    const drawings = await Promise.all((await vault.drawingIds()).map((id) => vault.drawing(id).read()));
    return drawings.filter((drawing) => drawing !== null);
  }

  async function tidy(drawings: readonly Drawing[]): Promise<void> {
    const now = clock.now();
    if (tidiedOn === now.slice(0, 10)) return;
    tidiedOn = now.slice(0, 10);
    try {
      for (const { id, deletedAt, versions } of drawings) {
        if (isOverInBin(deletedAt, now)) await service.purge(id);
        else if (versions.length > 1) await service.thin(id);
      }
    } catch (error) {
      // Nobody waits for this: what the disk refuses today is tried again tomorrow.
      if (!(error instanceof StorageFailure || error instanceof VaultReadOnly)) throw error;
    }
  }

  return async (query: Query) => {
    await tidy(await all());
    const found = (await all()).filter((drawing) => isWanted(drawing, query)).sort(newestFirst);
    const end = query.cursor + query.limit;
    return {
      drawings: found.slice(query.cursor, end),
      total: found.length,
      nextCursor: end < found.length ? end : null,
    };
  };
}

function isWanted({ links, title, deletedAt }: Drawing, { sessionId, entryId, item, text, inBin }: Query): boolean {
  return (
    (deletedAt !== null) === inBin &&
    (sessionId === null || links.sessionId === sessionId) &&
    (entryId === null || links.entryId === entryId) &&
    (item === null || links.items.includes(item)) &&
    title.toLocaleLowerCase('en').includes(text.trim().toLocaleLowerCase('en'))
  );
}

function newestFirst(one: Drawing, other: Drawing): number {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt < other.updatedAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

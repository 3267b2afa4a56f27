import type { z } from 'zod';
import { currentVersion, type Format } from '#electron/vault/format.ts';
import { ImportProblem } from '../sources/importSource.ts';

/**
 * A document of an export, brought up to date as a file of the vault would be. Without a version, which older exports do
 * not say, the newest is taken that it fits. Throws ImportProblem.
 */
export function documentOfToday<Data>(
  data: unknown,
  { format, version, place }: { format: Format<Data>; version: number | undefined; place: string },
): Data {
  const newest = currentVersion(format);
  if (version !== undefined && version > newest) throw new ImportProblem(newerWords(place));
  const versions = version === undefined ? fromNewest(newest) : [version];
  let first: z.ZodError | null = null;
  for (const one of versions) {
    const read = format.schema.safeParse(broughtUp(data, format, one));
    if (read.success) return read.data;
    first ??= read.error;
  }
  const [issue] = first?.issues ?? [];
  const where = [place, ...(issue?.path ?? [])].join(' › ');
  throw new ImportProblem(`${where}: ${issue?.message ?? 'not understood'}. Export again, then import that.`);
}

export function newerWords(place: string): string {
  return `${place} was written by a newer Leadlight. Update this one, then import again.`;
}

function broughtUp<Data>(data: unknown, { steps }: Format<Data>, version: number): unknown {
  try {
    return steps.slice(version - 1).reduce((older, step) => step(older), data);
  } catch {
    return undefined;
  }
}

function fromNewest(newest: number): number[] {
  return Array.from({ length: newest }, (_, back) => newest - back);
}

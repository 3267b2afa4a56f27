import type { QuestionId } from '#shared/model/ids.ts';

export interface Trail {
  ids: readonly QuestionId[];
  total: number;
}

export interface Neighbours {
  /** From 1; null beside the trail. */
  place: number | null;
  total: number;
  previous: QuestionId | null;
  next: QuestionId | null;
}

/** The way through a list: what it held when one set out, then whatever it shows now besides. */
export function longerTrail(walked: Trail, shown: Trail): Trail {
  const added = shown.ids.filter((id) => !walked.ids.includes(id));
  return { ids: [...walked.ids, ...added], total: Math.max(walked.total, shown.total) };
}

export function neighboursOn({ ids, total }: Trail, id: QuestionId): Neighbours {
  const index = ids.indexOf(id);
  if (index < 0) return { place: null, total, previous: null, next: null };
  return { place: index + 1, total, previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null };
}

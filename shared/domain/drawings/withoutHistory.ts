import type { Drawing, DrawingVersion } from '../../model/drawing.ts';

const isHistory = ({ keptBy }: DrawingVersion): boolean => keptBy === 'itself';

/** The drawing with the versions that somebody kept, as it leaves in an export. */
export function withoutHistory(drawing: Drawing): Drawing {
  const versions = drawing.versions.filter((version) => !isHistory(version));
  return versions.length === drawing.versions.length ? drawing : { ...drawing, versions };
}

/** The drawing with what it was here before. A version that has the number of another one takes its file. */
export function withHistoryOf(drawing: Drawing, mine: Drawing): Drawing {
  const taken = new Set(drawing.versions.map(({ number }) => number));
  const history = mine.versions.filter((version) => isHistory(version) && !taken.has(version.number));
  if (history.length === 0) return drawing;
  const versions = [...history, ...drawing.versions].sort((one, other) => (one.keptAt < other.keptAt ? -1 : 1));
  return { ...drawing, versions };
}

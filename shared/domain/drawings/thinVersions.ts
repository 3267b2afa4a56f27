import type { DrawingVersion } from '../../model/drawing.ts';
import type { Instant } from '../../model/time.ts';
import { thin } from '../history/thin.ts';
import { withinBytes } from '../history/withinBytes.ts';

/** As much as the versions of a drawing that nobody kept by hand may take together. */
export const MOST_VERSION_BYTES = 20_000_000;

/** What stays of a drawing's versions, by the rule of an entry's former states. What somebody kept stays for ever. */
export function thinVersions(
  versions: readonly DrawingVersion[],
  now: Instant,
  bytesOf: (version: DrawingVersion) => number,
): { kept: DrawingVersion[]; dropped: DrawingVersion[] } {
  const states = versions.map((version) => ({
    version,
    savedAt: version.at,
    keptAt: version.keptAt,
    isPinned: version.keptBy !== 'itself',
  }));
  const stays = withinBytes(thin(states, now), MOST_VERSION_BYTES, ({ version }) => bytesOf(version));
  const kept = stays.map(({ version }) => version);
  return { kept, dropped: versions.filter((version) => !kept.includes(version)) };
}

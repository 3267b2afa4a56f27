import type { PacketSkill } from '../../contract/evidenceContract.ts';
import type { EvidenceRange } from '../../model/evidenceChoice.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Skill } from '../../model/skill.ts';
import type { SkillRating } from '../../model/skillRecords.ts';
import { newestSighting, type Sighting } from '../skills/skillEvidence.ts';

/** More pieces prove no more; what is in the packet itself is always named. */
const MOST_EVIDENCE = 12;

interface KnownSkill {
  skill: Pick<Skill, 'id' | 'title' | 'area' | 'summary' | 'leadLevel'>;
  /** In any order; those taken back as well. */
  ratings: readonly SkillRating[];
  evidence: readonly Sighting[];
}

interface Shown {
  range: EvidenceRange;
  isShown(sighting: Sighting): boolean;
  wordsOf(sighting: Sighting): { title: string; detail: string };
  hasEntry(id: EntryId): boolean;
}

/** A skill with its level before and now, and what shows it. What one wrote beside a rating stays at home. */
export function packetSkill({ skill, ratings, evidence }: KnownSkill, shown: Shown): PacketSkill {
  const { id, title, area, summary, leadLevel } = skill;
  const pieces = evidence
    .filter(shown.isShown)
    .sort(newestSighting)
    .map((sighting) => {
      const entryId = sighting.kind === 'entry' && shown.hasEntry(sighting.entry.id) ? sighting.entry.id : null;
      return { sighting, entryId };
    });
  const inPacket = pieces.filter(({ entryId }) => entryId !== null);
  const others = pieces.filter(({ entryId }) => entryId === null);
  const kept = [...inPacket, ...others].slice(0, Math.max(MOST_EVIDENCE, inPacket.length));
  return {
    id,
    title,
    area,
    summary,
    leadLevel,
    ...levels(ratings, shown.range),
    evidence: kept.map(({ sighting, entryId }) => ({ ...shown.wordsOf(sighting), date: sighting.date, entryId })),
    moreEvidence: pieces.length - kept.length,
  };
}

/**
 * Now is the last rating until the end of the range. Before is the last one ahead of its first day, or, where there is none,
 * the first one in it.
 */
function levels(ratings: readonly SkillRating[], { from, to }: EvidenceRange): Pick<PacketSkill, 'before' | 'now'> {
  const until = ratings
    .filter(({ deletedAt, date }) => deletedAt === null && (to === null || date <= to))
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  const now = until.at(-1);
  const before = (from === null ? undefined : until.findLast(({ date }) => date < from)) ?? until[0];
  const levelOf = (rating: SkillRating | undefined) => (rating ? { level: rating.level, date: rating.date } : null);
  return { before: before === now ? null : levelOf(before), now: levelOf(now) };
}

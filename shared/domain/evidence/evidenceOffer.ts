import type { EvidenceOffer, OfferedEntry } from '../../contract/evidenceContract.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Entry } from '../../model/entry.ts';
import type { EntryKind } from '../../model/entryKind.ts';
import type { EvidenceScope } from '../../model/evidenceChoice.ts';
import type { EntryId } from '../../model/ids.ts';
import { isInRange } from '../../model/progressFilter.ts';
import type { Skill, SkillLevel } from '../../model/skill.ts';
import type { DocumentStatus } from '../journal/document/lifeCycle.ts';
import { statusWord } from '../journal/document/lifeWords.ts';
import { isPrivate } from '../journal/isPrivate.ts';
import type { StoryFacts } from '../journal/story/storyFacts.ts';
import type { Sighting } from '../skills/skillEvidence.ts';
import { dayOf } from './composePacket.ts';
import { isOffered, isShareable } from './evidenceScope.ts';
import { headingOf } from './packetEntry.ts';

export type OfferableEntry = Pick<Entry, 'id' | 'kind' | 'title' | 'date' | 'tags' | 'deletedAt'> & {
  number: number | null;
  status: DocumentStatus | null;
  story: StoryFacts | null;
};

export interface OfferSources {
  /** Newest first. */
  entries: readonly OfferableEntry[];
  drawings: readonly Drawing[];
  /** By area, in the map's order. */
  skills: readonly { skill: Skill; level: SkillLevel | null; evidence: readonly Sighting[] }[];
}

const WRITTEN_FOR_ITSELF: ReadonlySet<EntryKind> = new Set<EntryKind>(['note', 'cheat-sheet', 'problem-log']);

/** What a packet of this scope can be made of. */
export function evidenceOffer(scope: EvidenceScope, { entries, drawings, skills }: OfferSources): EvidenceOffer {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const shows = new Set(skills.flatMap(({ evidence }) => evidence.flatMap((one) => entryOf(one) ?? [])));
  /** Other writing is offered where it shows something. */
  const belongs = ({ id, kind }: OfferableEntry) => !WRITTEN_FOR_ITSELF.has(kind) || shows.has(id);
  const offered = entries.filter((entry) => isShareable(entry, scope) && belongs(entry));
  const offeredIds = new Set(offered.map(({ id }) => id));
  const isPrivateDrawing = ({ links }: Drawing) => {
    const owner = links.entryId === null ? undefined : byId.get(links.entryId);
    return owner !== undefined && isPrivate(owner);
  };
  const inScope = drawings.filter((one) => one.deletedAt === null && isInRange(scope.range, dayOf(one)));
  const isSeen = (sighting: Sighting) => {
    const id = entryOf(sighting) ?? (sighting.kind === 'attempt' ? sighting.attempt.entryId : null);
    const entry = id === null ? undefined : byId.get(id);
    if (sighting.kind === 'entry') return entry !== undefined && isShareable(entry, scope);
    return isInRange(scope.range, sighting.date) && (scope.withPrivate || entry === undefined || !isPrivate(entry));
  };
  const ofKinds = (...kinds: EntryKind[]) => offered.filter(({ kind }) => kinds.includes(kind)).map(offeredEntry);
  return {
    skills: skills.map(({ skill: { id, title, area }, level, evidence }) => {
      const seen = evidence.filter(isSeen);
      const linked = new Set(seen.flatMap((one) => entryOf(one) ?? []).filter((one) => offeredIds.has(one)));
      return { id, title, area, level, evidence: seen.length, entries: [...linked] };
    }),
    stories: ofKinds('star'),
    documents: ofKinds('rfc', 'decision'),
    others: ofKinds('note', 'cheat-sheet', 'problem-log', 'reflection', 'weekly-review'),
    drawings: inScope
      .filter((one) => scope.withPrivate || !isPrivateDrawing(one))
      .map((one) => ({
        id: one.id,
        title: one.title.trim() || 'Untitled drawing',
        date: dayOf(one),
        isPrivate: isPrivateDrawing(one),
      }))
      .reverse(),
    privateOnes:
      entries.filter((entry) => isPrivate(entry) && isOffered(entry, scope) && belongs(entry)).length +
      inScope.filter(isPrivateDrawing).length,
  };
}

function entryOf(sighting: Sighting): EntryId | null {
  return sighting.kind === 'entry' ? sighting.entry.id : null;
}

function offeredEntry(entry: OfferableEntry): OfferedEntry {
  const { id, kind, date, status, story } = entry;
  return {
    id,
    kind,
    title: headingOf(entry),
    date,
    detail: status ? statusWord(status).toLowerCase() : story ? figuresWord(story) : '',
    isPrivate: isPrivate(entry),
    isStrong: status === 'accepted' || (story?.isWhole === true && story.isProven),
  };
}

function figuresWord({ isWhole, figures, isProven }: StoryFacts): string {
  if (!isWhole) return 'not whole yet';
  if (figures > 0) return figures === 1 ? '1 figure' : `${figures} figures`;
  return isProven ? 'figure in the result' : 'no figure';
}

import type { EvidencePacket, PacketEntry } from '../../contract/evidenceContract.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Entry } from '../../model/entry.ts';
import type { EvidenceChoice } from '../../model/evidenceChoice.ts';
import type { DrawingId, EntryId } from '../../model/ids.ts';
import type { LinkRef } from '../../model/linkRef.ts';
import { isInRange } from '../../model/progressFilter.ts';
import type { Skill } from '../../model/skill.ts';
import type { SkillRating } from '../../model/skillRecords.ts';
import type { LocalDate } from '../../model/time.ts';
import { titleWithoutKind } from '../journal/document/documentNumber.ts';
import { isPrivate } from '../journal/isPrivate.ts';
import { type Former, type LinkNames, linkNames } from '../journal/wikiLinks/linkNames.ts';
import type { Sighting } from '../skills/skillEvidence.ts';
import { wallClockAt } from '../time/wallClock.ts';
import { isShareable } from './evidenceScope.ts';
import { packetEntry } from './packetEntry.ts';
import { packetSkill } from './packetSkill.ts';
import { shareText, withoutBrackets } from './shareText.ts';
import { withoutIds, withoutSecrets } from './withoutSecrets.ts';

/** What is known of an entry without its text. */
export type KnownEntry = Pick<Entry, 'id' | 'kind' | 'title' | 'date' | 'tags' | 'createdAt' | 'deletedAt'>;

export interface PacketSources {
  /** Every entry, the bin included. */
  known: readonly KnownEntry[];
  /** Those that were chosen, whole. */
  entries: readonly Entry[];
  /** Every drawing, the bin included. */
  drawings: readonly Drawing[];
  /** SVG of drawings; null for one without a picture. */
  pictureOf(id: DrawingId): string | null;
  /** Where links lead. */
  names: LinkNames;
  former: Former;
  skills: readonly { skill: Skill; ratings: readonly SkillRating[]; evidence: readonly Sighting[] }[];
  /** What a piece of evidence is called, and what it is. */
  wordsOf(sighting: Sighting): { title: string; detail: string };
  /** The document whose place an entry takes, as `RFC-0003`. */
  numberOf(id: EntryId): string | null;
  madeOn: LocalDate;
}

/**
 * Everything that leaves in a packet, and nothing else: HTML, PDF and Markdown are made from this alone. What is private,
 * or was put into the bin as such, is not in it by text, title, link or picture.
 */
export function composePacket(choice: EvidenceChoice, sources: PacketSources): EvidencePacket {
  const { known, madeOn } = sources;
  const isOpen = (entry: KnownEntry) => choice.withPrivate || !isPrivate(entry);
  const secretEntries = known.filter((entry) => !isOpen(entry));
  const secretIds = new Set<string>(secretEntries.map(({ id }) => id));
  const isSecretDrawing = ({ links }: Drawing) => links.entryId !== null && secretIds.has(links.entryId);
  const secretDrawings = sources.drawings.filter(isSecretDrawing);
  const secretRefs = new Set<string>([
    ...secretEntries.map(({ id }) => `entry/${id}`),
    ...secretDrawings.map(({ id }) => `drawing/${id}`),
  ]);
  const isSecret = (ref: LinkRef) => secretRefs.has(ref);
  const openTitles = [...known.filter(isOpen), ...sources.drawings.filter((one) => !isSecretDrawing(one))];
  const cleanTitles = withoutSecrets(
    [
      ...secretEntries.flatMap((entry) => namesOf(entry, sources.numberOf(entry.id))),
      ...secretDrawings.map(({ title }) => title),
      ...sources.former.filter(([ref]) => isSecret(ref)).map(([, { title }]) => title),
    ],
    openTitles.map(({ title }) => title),
  );
  const secretDrawingIds = new Set<string>(secretDrawings.map(({ id }) => id));
  const cleanText = (text: string) =>
    cleanTitles(withoutIds(text, (id) => secretIds.has(id) || secretDrawingIds.has(id)));

  const isChosen = new Set<string>([...choice.entries, ...choice.drawings]);
  const entries = sources.entries.filter((entry) => isChosen.has(entry.id) && isShareable(entry, choice));
  const entryIds = new Set(entries.map(({ id }) => id));
  const kept = sources.drawings.filter((one) => one.deletedAt === null && !isSecretDrawing(one));
  const drawings = kept.filter((one) => isChosen.has(one.id) && isInRange(choice.range, dayOf(one)));
  const drawingIds = new Set(drawings.map(({ id }) => id));
  const showable = new Set(kept.map(({ id }) => id));

  const pictures: Record<DrawingId, string> = {};
  const show = (id: DrawingId) => {
    const picture = sources.pictureOf(id);
    if (picture !== null) pictures[id] = clean(picture);
  };
  const rules = {
    names: sources.names,
    secretNames: linkNames({ entries: secretEntries, drawings: secretDrawings, items: [] }, sources.former),
    isSecret,
    hasEntry: (id: EntryId) => entryIds.has(id),
    hasDrawing: (id: DrawingId) => drawingIds.has(id),
    hasPicture: (id: DrawingId) => showable.has(id) && sources.pictureOf(id) !== null,
    withoutSecrets: cleanText,
  };
  const clean = (line: string) => cleanText(withoutBrackets(line, rules));
  const share = (text: string) => {
    const { text: shared, shown } = shareText(text, rules);
    shown.forEach(show);
    return shared;
  };
  const older = (id: EntryId) => (secretIds.has(id) ? null : sources.numberOf(id));
  const written = entries.map((entry) => packetEntry(entry, { share, clean, older }));
  const headings = new Map(written.map(({ id, title }) => [id, title]));
  const ofKinds = (...kinds: PacketEntry['kind'][]) => written.filter(({ kind }) => kinds.includes(kind));
  drawings.forEach(({ id }) => {
    show(id);
  });
  const skillIds = new Set(choice.skills);
  return {
    title: choice.title.trim(),
    name: choice.name.trim(),
    range: choice.range,
    madeOn,
    skills: sources.skills
      .filter(({ skill }) => skillIds.has(skill.id))
      .map((one) =>
        packetSkill(one, {
          range: choice.range,
          isShown: (sighting) => isShown(sighting, choice, secretIds),
          wordsOf: (sighting) => {
            const { title, detail } = sources.wordsOf(sighting);
            const inPacket = sighting.kind === 'entry' && headings.get(sighting.entry.id);
            return { title: inPacket || clean(title), detail: clean(detail) };
          },
          hasEntry: rules.hasEntry,
        }),
      ),
    stories: ofKinds('star'),
    documents: ofKinds('rfc', 'decision'),
    others: ofKinds('note', 'cheat-sheet', 'problem-log', 'reflection', 'weekly-review'),
    drawings: drawings.map((one) => ({
      id: one.id,
      title: clean(one.title.trim()) || 'Untitled drawing',
      date: dayOf(one),
    })),
    pictures,
  };
}

/** Everything an entry is called on a page of the app. */
function namesOf(entry: KnownEntry, number: string | null): string[] {
  const bare = titleWithoutKind(entry);
  return [entry.title, bare, ...(number === null ? [] : [`${number}: ${bare}`])];
}

/** The day it was begun. */
export function dayOf({ createdAt, zone }: Pick<Drawing, 'createdAt' | 'zone'>): LocalDate {
  return wallClockAt(createdAt, zone).date;
}

function isShown(sighting: Sighting, choice: EvidenceChoice, secretIds: ReadonlySet<string>): boolean {
  if (sighting.kind === 'entry') return isShareable(sighting.entry, choice);
  const written = sighting.kind === 'attempt' ? sighting.attempt.entryId : null;
  return isInRange(choice.range, sighting.date) && (written === null || !secretIds.has(written));
}

import { picturePath } from '#electron/vault/layout.ts';
import type { EvidenceOffer, EvidencePacket } from '#shared/contract/evidenceContract.ts';
import { isSafePicture } from '#shared/domain/drawings/isSafePicture.ts';
import { composePacket } from '#shared/domain/evidence/composePacket.ts';
import { evidenceOffer } from '#shared/domain/evidence/evidenceOffer.ts';
import { documentNumber } from '#shared/domain/journal/document/documentNumber.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { latestRatings } from '#shared/domain/skills/latestRating.ts';
import { skillEvidence } from '#shared/domain/skills/skillEvidence.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EvidenceChoice, EvidenceScope } from '#shared/model/evidenceChoice.ts';
import { DrawingId, type EntryId } from '#shared/model/ids.ts';
import { SKILL_AREAS } from '#shared/model/skill.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import { knownNames } from '../links/knownNames.ts';
import { textsOf } from '../links/linkedTexts.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';
import { cluesOf } from '../skills/cluesOf.ts';
import { decisionsOf } from '../skills/decisionsOf.ts';
import { evidenceWords } from '../skills/evidenceWords.ts';
import { skillWork } from '../skills/skillWork.ts';

export interface EvidenceNeeds {
  content: Content;
  journal: Journal;
  attempts: AttemptLog;
}

export interface EvidenceService {
  offer(scope: EvidenceScope): Promise<EvidenceOffer>;
  packet(choice: EvidenceChoice): Promise<EvidencePacket>;
}

/** Reads what a packet is made of; what may leave is decided in `shared/domain/evidence`. */
export function evidenceService(parts: PlannerParts, { content, journal, attempts }: EvidenceNeeds): EvidenceService {
  const { vault, clock } = parts;
  const plans = plansOf(parts);
  const named = knownNames({ vault, index: journal.index, content });

  async function skills() {
    const index = await content.index();
    const records = await vault.skills.read();
    const work = await skillWork({ vault, journal, attempts, plans });
    const found = skillEvidence(work, cluesOf(index), decisionsOf(records));
    const ratings = Object.values(records.ratings);
    const latest = latestRatings(ratings);
    return [...index.skills]
      .sort((one, other) => SKILL_AREAS.indexOf(one.area) - SKILL_AREAS.indexOf(other.area))
      .map((skill) => ({
        skill,
        level: latest.get(skill.id)?.level ?? null,
        ratings: ratings.filter(({ skillId }) => skillId === skill.id),
        evidence: found.get(skill.id)?.evidence ?? [],
      }));
  }

  async function drawings() {
    const all = await Promise.all((await vault.drawingIds()).map((id) => vault.drawing(id).read()));
    return all.filter((one) => one !== null).sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** Newest first. */
  async function whole(ids: readonly EntryId[]): Promise<Entry[]> {
    const found: Entry[] = [];
    // An id can name a moment after the last month that a file can be named for; then nothing is there.
    const wanted = [...new Set(ids)].filter((id) => !monthOfId(id).startsWith('+'));
    for (const month of new Set(wanted.map(monthOfId))) {
      const { entries } = await vault.journalMonth(month).read();
      found.push(...wanted.flatMap((id) => entries[id] ?? []));
    }
    return found.sort((one, other) => (one.date === other.date ? byId(one, other) : one.date > other.date ? -1 : 1));
  }

  async function pictures(choice: EvidenceChoice, entries: readonly Entry[]): Promise<Map<DrawingId, string>> {
    const found = new Map<DrawingId, string>();
    for (const id of new Set([...choice.drawings, ...entries.flatMap(shownDrawings)])) {
      const picture = (await vault.attachments.read(picturePath(id)))?.toString('utf8') ?? '';
      if (picture !== '' && isSafePicture(picture)) found.set(id, picture);
    }
    return found;
  }

  return {
    offer: async (scope) =>
      evidenceOffer(scope, {
        entries: await journal.index.entries(),
        drawings: await drawings(),
        skills: await skills(),
      }),

    packet: async (choice) => {
      const index = await content.index();
      const { entries: known, names, former } = await named();
      const entries = await whole(choice.entries);
      const drawn = await pictures(choice, entries);
      return composePacket(choice, {
        known,
        entries,
        names,
        former,
        drawings: await drawings(),
        pictureOf: (id) => drawn.get(id) ?? null,
        skills: await skills(),
        wordsOf: (sighting) => evidenceWords(index, sighting),
        numberOf: (id) => {
          const older = journal.index.entry(id);
          return older?.deletedAt === null ? documentNumber(older) : null;
        },
        madeOn: wallClockAt(clock.now(), clock.zone()).date,
      });
    },
  };
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function shownDrawings(entry: Entry): DrawingId[] {
  return textsOf(entry).flatMap((text) =>
    Array.from(text.matchAll(/\(\s*<?drawing:([0-9a-f-]{36})/gi)).flatMap(
      ([, id]) => DrawingId.safeParse(id?.toLowerCase()).data ?? [],
    ),
  );
}

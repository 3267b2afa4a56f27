import { skillEvidence } from '#shared/domain/skills/skillEvidence.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { RatingId, type SkillId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { EvidenceRef, SkillRating, SkillRecords } from '#shared/model/skillRecords.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import { newId } from '../newId.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';
import { cluesOf } from './cluesOf.ts';
import { decisionsOf } from './decisionsOf.ts';
import { skillDetail, skillHeads } from './skillViews.ts';
import { skillWork } from './skillWork.ts';

interface Needed {
  content: Content;
  journal: Journal;
  attempts: AttemptLog;
}

interface Decision {
  skillId: SkillId;
  source: EvidenceRef;
  decision: 'linked' | 'refused' | 'undecided';
}

/** Ratings and evidence. Whoever is answered may rely on the disk and on every window being told. */
export function skillsService(parts: Omit<PlannerParts, 'host'>, { content, journal, attempts }: Needed) {
  const { vault, clock, changes } = parts;
  const plans = plansOf(parts);

  async function found() {
    const index = await content.index();
    const records = await vault.skills.read();
    const work = await skillWork({ vault, journal, attempts, plans });
    return { index, records, work, sightings: skillEvidence(work, cluesOf(index), decisionsOf(records)) };
  }

  async function change(skillId: SkillId, update: (records: SkillRecords) => SkillRecords): Promise<void> {
    await vault.skills.update(update);
    changes.publish({ topic: 'skills', id: skillId });
  }

  async function skillOf(id: SkillId) {
    const skill = (await content.index()).skill(id);
    if (!skill) throw failure('not-found', 'This skill is not there any more.');
    return skill;
  }

  return {
    names: async () => (await content.index()).skills.map(({ id, title, area }) => ({ id, title, area })),

    map: async () => {
      const { index, records, sightings } = await found();
      return skillHeads(index, records, sightings);
    },

    get: async (id: SkillId) => {
      const skill = await skillOf(id);
      const { index, records, sightings } = await found();
      return skillDetail(index, skill, records, sightings);
    },

    rate: async (asked: Pick<SkillRating, 'skillId' | 'level' | 'note'>): Promise<SkillRating> => {
      await skillOf(asked.skillId);
      const now = clock.now();
      const zone = clock.zone();
      const id = RatingId.parse(newId(now));
      const { date } = wallClockAt(now, zone);
      const rating = { ...asked, id, date, createdAt: now, zone, deletedAt: null };
      await change(asked.skillId, (data) => ({ ...data, ratings: { ...data.ratings, [id]: rating } }));
      return rating;
    },

    takeBackRating: async (id: RatingId): Promise<void> => {
      const rating = (await vault.skills.read()).ratings[id];
      if (!rating) throw failure('not-found', 'This rating is not there any more.');
      if (rating.deletedAt !== null) return;
      const takenBack = { ...rating, deletedAt: clock.now() };
      await change(rating.skillId, (data) => ({ ...data, ratings: { ...data.ratings, [id]: takenBack } }));
    },

    decide: async ({ skillId, source, decision }: Decision): Promise<void> => {
      await skillOf(skillId);
      await refuseUnlessDecidable({ skillId, source, decision });
      const key = `${skillId} ${source}`;
      const before = (await vault.skills.read()).evidence[key];
      if (stateOf(before) === decision) return;
      const now = clock.now();
      await change(skillId, (data) => {
        const known = data.evidence[key] ?? { skillId, source, state: 'refused', createdAt: now };
        const decided =
          decision === 'undecided'
            ? { ...known, updatedAt: now, deletedAt: now }
            : { ...known, state: decision, updatedAt: now, deletedAt: null };
        return { ...data, evidence: { ...data.evidence, [key]: decided } };
      });
    },
  };

  async function refuseUnlessDecidable({ skillId, source, decision }: Decision): Promise<void> {
    const { entries, sessions, attempts: answers } = await skillWork({ vault, journal, attempts, plans });
    const [kind = '', id = ''] = source.split('/');
    if (kind === 'entry') {
      const entry = entries.find((one) => one.id === id && one.deletedAt === null);
      if (decision !== 'linked' && entry?.links.items.includes(itemRef('skill', skillId))) {
        throw failure('invalid', 'This entry names the skill itself. Open it and take the skill off there.');
      }
      if (entry) return;
    }
    const isThere = kind === 'session' ? sessions.some((one) => one.id === id) : answers.some((one) => one.id === id);
    if (decision === 'linked' && !isThere) throw failure('not-found', 'This is not there any more.');
  }
}

function stateOf(decision: SkillRecords['evidence'][string] | undefined): Decision['decision'] {
  return decision?.deletedAt === null ? decision.state : 'undecided';
}

import { type DrawingId, EntryId, SkillId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { LocalDate } from '#shared/model/time.ts';
import type { PlannerClient } from '../hosts/plannerClient.ts';
import { walkedRun } from '../seeds.ts';

const about = (...refs: string[]) => ({ planDay: null, sessionId: null, items: refs.map((ref) => ItemRef.parse(ref)) });
const on = (date: string) => LocalDate.parse(date);

export const SECRET_TITLE = 'Salary talk with Anna';
export const SECRET_TEXT = 'The offer I would take';

const BOARD =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120" viewBox="0 0 320 120"><rect x="10" y="30" width="110" height="60" fill="none" stroke="#201b17"/><rect x="200" y="30" width="110" height="60" fill="none" stroke="#201b17"/><path d="M120 60H200" stroke="#201b17"/><text x="40" y="65" font-size="16">Orders</text><text x="226" y="65" font-size="16">Outbox</text></svg>';

async function drawn(planner: PlannerClient, title: string, entryId: string | null): Promise<DrawingId> {
  const { id } = await planner.drawings.create({
    title,
    links: { sessionId: null, entryId: entryId === null ? null : EntryId.parse(entryId), items: [] },
  });
  await planner.drawings.savePicture({ id, revision: 0, picture: BOARD });
  return id;
}

/** Work worth showing after fifteen days, and a private entry that some of it names. */
export const evidenceVault = {
  async prepare(planner: PlannerClient): Promise<void> {
    await walkedRun.prepare(planner);
    const secret = await planner.journal.create({
      kind: 'note',
      date: on('2027-02-12'),
      edit: { title: SECRET_TITLE, body: SECRET_TEXT, tags: ['private'], links: about('skill/caching') },
    });
    const board = await drawn(planner, 'Orders and outbox', null);
    await drawn(planner, `${SECRET_TITLE}, sketched`, secret.id);
    await planner.journal.create({
      kind: 'star',
      date: on('2027-02-15'),
      edit: {
        title: 'Two teams, one queue',
        body: `Before it, see [[${SECRET_TITLE}]] and [my notes](#/journal/${secret.id}). The design is [[RFC: One owner]].`,
        star: {
          situation: 'Two teams published to the same order queue, and every release of one broke the other.',
          task: 'I was the senior on one side and had to get both to one definition before the summer sale.',
          action: `I drafted an RFC in which the producer owns the schema.\n\n![The outbox](drawing:${board})`,
          result: 'Not an outage from a schema change since; releases went from 2 to 9 a week.',
        },
        metrics: ['9 releases a week instead of 2', '0 outages from schema changes in 5 months'],
        links: about('skill/conflict-resolution', 'skill/api-evolution'),
      },
    });
    const rfc = await planner.journal.create({
      kind: 'rfc',
      date: on('2027-02-10'),
      edit: {
        title: 'RFC: One owner',
        body: `## Problem\n\nTwo writers, one schema. [[${SECRET_TITLE}|What Anna said]]\n\n## Proposal\n\nThe producer owns it; consumers get contract tests.\n\n| Option | Cost |\n| --- | --- |\n| Shared schema | every release asks two teams |\n| One owner | a queue of changes |\n\n\`\`\`go\ntype OrderPlaced struct{ ID string }\n\`\`\`\n`,
        links: about('skill/caching'),
      },
    });
    const review = await planner.journal.save({ id: rfc.id, revision: rfc.revision, edit: { status: 'in-review' } });
    await planner.journal.save({ id: rfc.id, revision: review.revision, edit: { status: 'accepted' } });
    for (const [id, level] of [
      ['caching', 2],
      ['caching', 4],
      ['conflict-resolution', 3],
      ['api-evolution', 3],
    ] as const) {
      await planner.skills.rate({ skillId: SkillId.parse(id), level, note: 'Kept at home' });
    }
  },
};

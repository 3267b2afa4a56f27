import { turns } from '#electron/vault/turns.ts';
import type { Recap, RecapInList } from '#shared/contract/progressRecap.ts';
import { isRecapOf, RECAP_TAG, RECAP_TEMPLATE } from '#shared/domain/progress/recap/isRecap.ts';
import { recapEntry, refreshedBody } from '#shared/domain/progress/recap/recapEntry.ts';
import { type RecapFacts, recapFacts } from '#shared/domain/progress/recap/recapFacts.ts';
import { dayWords, dueRecap, hasCome, recapsOfRun } from '#shared/domain/progress/recap/recapsOf.ts';
import { recapText } from '#shared/domain/progress/recap/recapText.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { daysBetween, longDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId, RunId } from '#shared/model/ids.ts';
import { readItemRef } from '#shared/model/itemRef.ts';
import type { Run } from '#shared/model/run.ts';
import { currentRun } from '../library/currentRun.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { type RecapParts, recapSources } from './recapSources.ts';

interface SavedRecap {
  entry: Entry;
  isNew: boolean;
  bodyBefore: string | null;
}

export interface Recaps {
  /** See the contract. */
  list(): Promise<RecapInList[]>;
  get(wanted: { runId: RunId | null; through: number }): Promise<Recap>;
  save(through: number): Promise<SavedRecap>;
  /** The facts of a saved recap as they are now. */
  textOf(entry: Entry): Promise<string>;
}

type RecapOfSomeRun = Pick<Entry, 'kind' | 'links' | 'date' | 'createdAt' | 'deletedAt'>;

interface Walk {
  run: Run;
  index: PlanIndex;
}

/** Looks back at the parts of a plan. Saved twice, also from two windows, a recap is the same entry. */
export function recapsOfVault(parts: PlannerParts, needed: RecapParts): Recaps {
  const { vault, clock, curriculum } = parts;
  const { journal } = needed;
  const plans = plansOf(parts);
  const { inTurn } = turns();

  const today = () => wallClockAt(clock.now(), clock.zone()).date;

  async function walkOf(run: Run | null): Promise<Walk | null> {
    const index = run && (await plans.indexById(run.planId));
    return run && index ? { run, index } : null;
  }

  async function knownWalk(run: Run | null): Promise<Walk> {
    const walk = await walkOf(run);
    if (!walk) throw failure('not-found', 'There is no run to look back at. Begin one from Today.');
    return walk;
  }

  async function runById(id: RunId): Promise<Run | null> {
    const run = await vault.run(id).read();
    return run?.deletedAt === null ? run : null;
  }

  async function savedAs(run: Run, through: number): Promise<EntryId | null> {
    const found = (await journal.index.entries()).filter((entry) => isRecapOf(entry, run, through));
    for (const entry of found) if ((await runOf(entry, through))?.id === run.id) return entry.id;
    return null;
  }

  async function factsOf(walk: Walk, through: number): Promise<RecapFacts> {
    const recap = recapsOfRun(walk.index, walk.run).find((one) => one.through === through);
    if (!recap) throw failure('not-found', `No recap of this plan ends with day ${through}.`);
    return recapFacts({ ...(await recapSources(parts, needed)), ...walk, recap, today: today() });
  }

  /** Of several runs walked at one time, the one whose recap is nearest to the entry's date; the newest of equals. */
  async function runOf(entry: RecapOfSomeRun, through: number): Promise<Run | null> {
    const runs = (await Promise.all((await vault.runIds()).map(runById))).filter((run) => run !== null);
    const possible = runs.filter((run) => isRecapOf(entry, run, through));
    if (possible.length < 2) return possible[0] ?? null;
    const dated = await Promise.all(
      possible.map(async (run) => {
        const walk = await walkOf(run);
        const recap = walk && recapsOfRun(walk.index, run).find((one) => one.through === through);
        return { run, away: recap ? Math.abs(daysBetween(recap.date, entry.date)) : Number.POSITIVE_INFINITY };
      }),
    );
    dated.sort((one, other) => one.away - other.away || (one.run.createdAt > other.run.createdAt ? -1 : 1));
    return dated[0]?.run ?? null;
  }

  async function save(through: number): Promise<SavedRecap> {
    const walk = await knownWalk(await currentRun({ vault }));
    const facts = await factsOf(walk, through);
    if (!facts.hasCome) {
      const words = dayWords(facts);
      throw failure(
        'invalid',
        `The recap of ${words} can be saved from ${longDate(facts.date)} on, while the plan is walked.`,
      );
    }
    const known = await savedAs(walk.run, through);
    if (known) {
      const before = await journal.service.get(known);
      const body = refreshedBody(before.body, facts);
      if (body === before.body) return { entry: before, isNew: false, bodyBefore: null };
      const entry = await journal.service.save({ id: known, revision: before.revision, edit: { body } });
      return { entry, isNew: false, bodyBefore: before.body };
    }
    const template = curriculum.templates.find(({ id }) => id === readItemRef(RECAP_TEMPLATE).id)?.body ?? '';
    const links = { planDay: through, sessionId: null, items: [RECAP_TEMPLATE] };
    const edit = { ...recapEntry(facts, template), tags: [RECAP_TAG], links };
    const entry = await journal.service.create({ kind: 'weekly-review', date: facts.date, edit });
    return { entry, isNew: true, bodyBefore: null };
  }

  return {
    async list() {
      const walk = await walkOf(await currentRun({ vault }));
      if (!walk) return [];
      const { run, index } = walk;
      const recaps = recapsOfRun(index, run);
      const due = dueRecap(recaps, run, today());
      return Promise.all(
        recaps.map(async (recap) => {
          const entryId = await savedAs(run, recap.through);
          const open = recap === due ? 'due' : hasCome(recap, run, today()) ? 'past' : 'to-come';
          return { ...recap, entryId, state: entryId ? 'saved' : open };
        }),
      );
    },
    async get({ runId, through }) {
      const run = runId === null ? await currentRun({ vault }) : await runById(runId);
      const walk = await knownWalk(run);
      const facts = await factsOf(walk, through);
      return { ...facts, runId: walk.run.id, entryId: await savedAs(walk.run, through) };
    },
    save: (through) => inTurn(() => save(through)),
    async textOf(entry) {
      const through = entry.links.planDay ?? 0;
      return recapText(await factsOf(await knownWalk(await runOf(entry, through)), through));
    },
  };
}

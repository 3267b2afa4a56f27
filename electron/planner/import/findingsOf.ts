import type { Vault } from '#electron/vault/vault.ts';
import {
  IMPORT_SUBJECTS,
  type ImportCount,
  type ImportFindings,
  type ImportSample,
  SAMPLE_ENTRIES,
  TOLD_ISSUES,
} from '#shared/contract/importContract.ts';
import type { Incoming } from './write/incoming.ts';
import type { EntryState } from './write/planEntries.ts';
import { type ImportPlan, planImport } from './write/planImport.ts';

/** What is told of an import before anything is written. */
export async function findingsOf(vault: Vault, incoming: Incoming): Promise<Omit<ImportFindings, 'importId'>> {
  const plan = await planImport(vault, incoming, 'keep-mine');
  const problems = [...incoming.problems, ...plan.records.problems];
  const dates = incoming.entries.map(({ entry }) => entry.date).sort();
  return {
    format: incoming.format,
    from: incoming.from,
    counts: countsOf(plan),
    attachmentBytes: attachmentBytes(incoming, plan),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    sample: sampleOf(incoming, plan.entries.states),
    issues: problems.slice(0, TOLD_ISSUES),
    issueCount: problems.length,
  };
}

function countsOf({ entries: { states }, records }: ImportPlan): ImportCount[] {
  const ofState = (state: EntryState) => states.filter((one) => one === state).length;
  const entries = { new: ofState('new'), same: ofState('same'), differ: ofState('differs') };
  return IMPORT_SUBJECTS.flatMap((subject) => {
    const count = subject === 'entries' ? entries : records.counts.get(subject);
    return count && count.new + count.same + count.differ > 0 ? [{ subject, ...count }] : [];
  });
}

function attachmentBytes({ attachments }: Incoming, { records }: ImportPlan): number {
  const written = new Set(records.writes.map(({ shelf, key }) => `${shelf} ${key}`));
  return attachments
    .filter(({ owner }) => written.has(`${owner.shelf} ${owner.key}`))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

const ORDER: readonly EntryState[] = ['differs', 'new', 'same'];

function sampleOf({ entries }: Incoming, states: readonly EntryState[]): ImportSample[] {
  const all = entries.map(({ entry: { title, date, kind }, from }, at): ImportSample => {
    return { title, date, kind, state: states[at] ?? 'new', from };
  });
  return ORDER.flatMap((state) => all.filter((one) => one.state === state).slice(0, SAMPLE_ENTRIES)).slice(
    0,
    SAMPLE_ENTRIES,
  );
}

import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { laterThan } from '#shared/domain/time/laterThan.ts';
import type { EntryTemplate } from '#shared/model/curriculum.ts';
import type { Entry, Telling } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { KeptBecause } from '#shared/model/history.ts';
import { EntryId, type TemplateId } from '#shared/model/ids.ts';
import type { Instant, LocalDate } from '#shared/model/time.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import type { DocumentNumbers } from './documentNumbers.ts';
import type { EditedEntry } from './editEntry.ts';
import { editEntry } from './editEntry.ts';
import type { JournalIndex } from './journalIndex.ts';
import { newEntry } from './newEntry.ts';
import { problemOfSuperseding } from './supersession.ts';
import { withoutTelling, withTelling } from './tellings.ts';

export interface JournalService {
  get(id: EntryId): Promise<Entry>;
  /** Begins from the template, by default the kind's own. */
  create(wanted: { kind: EntryKind; date: LocalDate; templateId?: TemplateId | null; edit: EntryEdit }): Promise<Entry>;
  save(wanted: { id: EntryId; revision: number; edit: EntryEdit }): Promise<Entry>;
  /** Saves what an earlier state said, but for what it took the place of where that cannot be any more. */
  goBack(wanted: { id: EntryId; revision: number; edit: EntryEdit }): Promise<Entry>;
  remove(id: EntryId): Promise<Entry>;
  restore(id: EntryId): Promise<Entry>;
  /** Makes a change of another sort to a version of an entry; one that answers the same entry saves nothing. */
  amend(version: EntryVersion, change: (entry: Entry) => Entry): Promise<Entry>;
  /** Keeps a telling of a STAR story; `told` is null for just now. */
  tell(wanted: ToTell): Promise<Entry>;
  takeBackTelling(wanted: { id: EntryId; at: Instant }): Promise<Entry>;
}

type ToTell = Pick<Telling, 'seconds' | 'questionId'> & { id: EntryId; told: Pick<Telling, 'at' | 'zone'> | null };

export interface EntryVersion {
  id: EntryId;
  revision: number;
}

/** What the journal is built from. Of the content it needs the templates. */
export type JournalParts = Pick<PlannerParts, 'vault' | 'clock' | 'changes'> & {
  curriculum: Pick<Curriculum, 'templates'>;
};

/** Reads and writes single entries. Whoever is answered may rely on the disk and on every window being told. */
export function journalService(
  { vault, curriculum, clock, changes }: JournalParts,
  index: JournalIndex,
  numbers: DocumentNumbers,
): JournalService {
  const monthOf = (id: EntryId) => {
    const month = monthOfId(id);
    // An id can say a year with five digits; no clock of ours ever did.
    return month.startsWith('+') ? notThere() : vault.journalMonth(month);
  };

  /** Replaces one entry. A `change` that answers the same object saves nothing. */
  async function replace(
    id: EntryId,
    change: (entry: Entry) => Entry,
    because: KeptBecause = 'change',
  ): Promise<Entry> {
    const month = monthOf(id);
    const before = found((await month.read()).entries[id]);
    const after = change(before);
    if (after === before) return before;
    const { entries } = await month.update((data) => {
      const stored = found(data.entries[id]);
      return { ...data, entries: { ...data.entries, [id]: stored === before ? after : change(stored) } };
    }, because);
    return tell(found(entries[id]));
  }

  function tell(entry: Entry): Entry {
    index.put(entry);
    changes.publish({ topic: 'journal', id: entry.id });
    return entry;
  }

  function templateFor(kind: EntryKind, id: TemplateId | null): EntryTemplate | undefined {
    const template = curriculum.templates.find((one) => one.id === (id ?? kind));
    if (id !== null && !template) throw failure('not-found', 'This template is not in the library any more.');
    if (template && template.kind !== kind)
      throw failure('invalid', `“${template.name}” is for another kind of entry.`);
    return template;
  }

  function amend(
    { id, revision }: EntryVersion,
    change: (entry: Entry) => Entry,
    because: KeptBecause = 'change',
  ): Promise<Entry> {
    return replace(
      id,
      (before) => {
        if (before.deletedAt) throw failure('invalid', 'This entry is in the bin. Restore it to change it.');
        if (before.revision !== revision) throw failure('conflict', CHANGED_ELSEWHERE);
        const after = change(before);
        return after === before ? before : saved(after);
      },
      because,
    );
  }

  function saveEdit({ id, revision, edit }: EntryVersion & { edit: EntryEdit }, because: KeptBecause): Promise<Entry> {
    const change = (before: Entry) => {
      const { entry, isChanged } = accepted(editEntry(before, edit, () => ({ at: clock.now(), zone: clock.zone() })));
      return isChanged ? entry : before;
    };
    return amend({ id, revision }, change, because);
  }

  const saved = (entry: Entry): Entry => ({
    ...entry,
    revision: entry.revision + 1,
    updatedAt: laterThan(entry.updatedAt, clock.now()),
  });

  return {
    get: async (id) => found((await monthOf(id).read()).entries[id]),
    create: async ({ kind, date, templateId = null, edit }) => {
      const template = templateFor(kind, templateId);
      return numbers.inTurn(kind, async (number) => {
        const now = clock.now();
        const id = EntryId.parse(newId(now));
        if (edit.supersedes) refuseTo(await problemOfSuperseding(index, { id, kind }, edit.supersedes));
        const { entry } = accepted(newEntry({ id, kind, date, edit, template, now, zone: clock.zone(), number }));
        await monthOf(id).update((data) => ({ ...data, entries: { ...data.entries, [id]: entry } }));
        return tell(entry);
      });
    },
    save: async ({ id, revision, edit }) => {
      const save = () => saveEdit({ id, revision, edit }, 'change');
      const { supersedes } = edit;
      if (!supersedes) return save();
      const { kind } = found((await monthOf(id).read()).entries[id]);
      return numbers.inTurn(kind, async () => {
        refuseTo(await problemOfSuperseding(index, { id, kind }, supersedes));
        return save();
      });
    },
    goBack: async ({ id, revision, edit }) => {
      const { kind } = found((await monthOf(id).read()).entries[id]);
      return numbers.inTurn(kind, async () => {
        const { supersedes, ...others } = edit;
        const problem = supersedes ? await problemOfSuperseding(index, { id, kind }, supersedes) : null;
        return saveEdit({ id, revision, edit: problem === null ? edit : others }, 'restore');
      });
    },
    amend: (version, change) => amend(version, change),
    remove: (id) => replace(id, (before) => (before.deletedAt ? before : { ...saved(before), deletedAt: clock.now() })),
    restore: (id) => replace(id, (before) => (before.deletedAt ? { ...saved(before), deletedAt: null } : before)),
    tell: async ({ id, told, ...telling }) => {
      const when = told ?? { at: clock.now(), zone: clock.zone() };
      return replace(id, (before) => {
        const after = withTelling(before, { ...when, ...telling });
        return after === before ? before : saved(after);
      });
    },
    takeBackTelling: ({ id, at }) =>
      replace(id, (before) => {
        const after = withoutTelling(before, at);
        return after === before ? before : saved(after);
      }),
  };
}

const CHANGED_ELSEWHERE = 'This entry was changed in another window since you opened it. Copy your text and reload it.';

function found(entry: Entry | undefined): Entry {
  return entry ?? notThere();
}

function notThere(): never {
  throw failure('not-found', 'This entry is not in the journal any more.');
}

function refuseTo(problem: string | null): void {
  if (problem !== null) throw failure('invalid', problem);
}

function accepted(edited: EditedEntry): Extract<EditedEntry, { entry: Entry }> {
  if ('problem' in edited) throw failure('invalid', edited.problem);
  return edited;
}

import { StorageFailure, VaultReadOnly } from '#electron/vault/vaultDocument.ts';
import type { Followed } from '#shared/contract/linksContract.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { renameLinks } from '#shared/domain/journal/wikiLinks/replaceLinks.ts';
import type { LinkForm } from '#shared/domain/journal/wikiLinks/writeLink.ts';
import { laterThan } from '#shared/domain/time/laterThan.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { FormerName } from '#shared/model/formerNames.ts';
import { EntryId } from '#shared/model/ids.ts';
import { LinkRef } from '#shared/model/linkRef.ts';
import { inTurn } from '../drawings/inTurn.ts';
import type { Journal } from '../journal/journal.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import type { KnownNames } from './knownNames.ts';
import { linksOf, withTexts } from './linkedTexts.ts';

type RenameParts = Pick<PlannerParts, 'vault' | 'clock' | 'changes'>;

/**
 * Links follow what they lead to. What something was called is on disk before its new name is, and until all links
 * were rewritten they lead there by the former name: a crash in between loses nothing, and the next start goes on.
 */
export interface Renames {
  /** Call before a new name is saved. */
  keepName(ref: LinkRef, name: { title?: string | undefined; date?: FormerName['date'] | undefined }): Promise<void>;
  settle(ref: LinkRef): Promise<Followed>;
  /** What an earlier process left. What the disk refuses is tried again at the next start. */
  settleAll(): Promise<void>;
  takeBack(id: EntryId): Promise<Followed>;
}

const NOTHING: Followed = { links: 0, entries: 0 };
/** Renames that can be taken back. */
const MOST_DONE = 20;

interface Done {
  former: FormerName;
  now: string;
  before: Entry[];
}

export function renames(
  { vault, clock, changes }: RenameParts,
  { index, service }: Journal,
  known: () => Promise<KnownNames>,
): Renames {
  const turn = inTurn();
  const done = new Map<EntryId, Done>();

  const remember = (ref: LinkRef, name: FormerName) =>
    vault.links.update(({ former }) => ({ former: { ...former, [ref]: name } }));
  const forget = (ref: LinkRef) => vault.links.update(({ former: { [ref]: _, ...former } }) => ({ former }));

  function tell(entry: Entry): void {
    index.put(entry);
    changes.publish({ topic: 'journal', id: entry.id });
  }

  /** Every link that would lead elsewhere, or nowhere, under the new name, with how it is written then. */
  async function linksToFollow(ref: LinkRef, former: FormerName) {
    const { entries, as } = await known();
    const now = await nameOf(ref);
    const found = new Map<EntryId, Map<string, LinkForm>>();
    if (!now) return found;
    const [before, after] = [as(ref, former), as(ref, now)];
    for (const { id, wikiLinks } of entries) {
      for (const target of wikiLinks) {
        const meant = before.resolve(target);
        if (meant === null || after.resolve(target) === meant) continue;
        const forms = found.get(id) ?? new Map<string, LinkForm>();
        found.set(id, forms.set(target, after.formOf(meant)));
      }
    }
    return found;
  }

  async function nameOf(ref: LinkRef): Promise<FormerName | null> {
    const { entries, names } = await known();
    const title = names.titleOf(ref);
    const entry = entries.find(({ id }) => ref === `entry/${id}`);
    return title === null ? null : { title, date: entry?.date ?? null };
  }

  async function rewrite(found: ReadonlyMap<EntryId, ReadonlyMap<string, LinkForm>>) {
    let links = 0;
    const before: Entry[] = [];
    const ids = [...found.keys()];
    for (const month of new Set(ids.map(monthOfId))) {
      const own = ids.filter((id) => monthOfId(id) === month);
      const changed = new Map<EntryId, Entry>();
      const { entries } = await vault.journalMonth(month).update((data) => {
        const entries = { ...data.entries };
        for (const id of own) {
          const entry = entries[id];
          if (!entry) continue;
          const after = withTexts(entry, (text) =>
            renameLinks(text, ({ target }) => found.get(id)?.get(target) ?? null),
          );
          if (after === entry) continue;
          changed.set(id, entry);
          entries[id] = { ...after, revision: entry.revision + 1, updatedAt: laterThan(entry.updatedAt, clock.now()) };
        }
        return changed.size === 0 ? data : { ...data, entries };
      }, 'links');
      for (const [id, entry] of changed) {
        before.push(entry);
        links += linksOf(entry).filter(({ target }) => found.get(id)?.has(target)).length;
        const after = entries[id];
        if (after) tell(after);
      }
    }
    return { links, before };
  }

  async function follow(ref: LinkRef): Promise<Followed> {
    const former = (await vault.links.read()).former[ref];
    if (!former) return NOTHING;
    const now = await nameOf(ref);
    // In the bin nothing links to it; its links follow when it is settled after it came back.
    if (!now && (await known()).entries.some(({ id }) => ref === `entry/${id}`)) return NOTHING;
    const { links, before } = await rewrite(await linksToFollow(ref, former));
    await forget(ref);
    if (now && links > 0 && ref.startsWith('entry/')) keepDone(ref, { former, now: now.title, before });
    return { links, entries: before.length };
  }

  function keepDone(ref: LinkRef, what: Done): void {
    const id = EntryId.parse(ref.slice('entry/'.length));
    done.delete(id);
    done.set(id, what);
    const [oldest] = done.keys();
    if (done.size > MOST_DONE && oldest) done.delete(oldest);
  }

  const alone = <Result>(work: () => Promise<Result>) => turn('renames', work);

  return {
    keepName: async (ref, { title, date }) => {
      if (title === undefined && date === undefined) return;
      const { entries, names } = await known();
      const now = await nameOf(ref);
      if (!now || ((title ?? now.title) === now.title && (date ?? now.date) === now.date)) return;
      if ((await vault.links.read()).former[ref]) return;
      const isLinked = entries.some(({ wikiLinks }) => wikiLinks.some((target) => names.resolve(target) === ref));
      // A new title may also take links away from another entry that has it already.
      const isTaken = title !== undefined && names.resolve(title) !== null;
      if (isLinked || isTaken) await alone(() => remember(ref, now));
    },
    settle: (ref) => alone(() => follow(ref)),
    settleAll: async () => {
      try {
        for (const ref of Object.keys((await vault.links.read()).former)) await alone(() => follow(LinkRef.parse(ref)));
      } catch (error) {
        if (!(error instanceof StorageFailure || error instanceof VaultReadOnly)) throw error;
      }
    },
    takeBack: (id) =>
      alone(async () => {
        const last = done.get(id);
        const ref = LinkRef.parse(`entry/${id}`);
        const now = await nameOf(ref);
        if (!last || !now || now.title !== last.now) {
          throw failure('invalid', 'This rename cannot be taken back any more. Type the title again: links follow it.');
        }
        await remember(ref, now);
        const { title, date } = last.former;
        const stored = await service.get(id);
        const edit = title === now.title && date !== null ? { date } : { title };
        await service.save({ id, revision: stored.revision, edit });
        await putBack(last.before);
        await follow(ref);
        done.delete(id);
        return { links: 0, entries: last.before.length };
      }),
  };

  /** The very texts of before, where nobody wrote since; the links of the others follow as they always do. */
  async function putBack(before: readonly Entry[]): Promise<void> {
    for (const entry of before) {
      const stored = await service.get(entry.id).catch(() => null);
      if (stored?.revision !== entry.revision + 1) continue;
      const edit = { body: entry.body, ...(entry.kind === 'star' ? { star: entry.star } : {}) };
      await service.save({ id: entry.id, revision: stored.revision, edit }).catch((error: unknown) => {
        if (error instanceof StorageFailure) throw error;
      });
    }
  }
}

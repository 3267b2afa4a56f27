import type { z } from 'zod';
import type { Backlink, BrokenLink, linksContract } from '#shared/contract/linksContract.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { findWikiLinks, type WikiLink } from '#shared/domain/journal/wikiLinks/findWikiLinks.ts';
import { linkExcerpt } from '#shared/domain/journal/wikiLinks/linkExcerpt.ts';
import { readTarget } from '#shared/domain/journal/wikiLinks/linkTarget.ts';
import { renameLinks, unlink } from '#shared/domain/journal/wikiLinks/replaceLinks.ts';
import { writeLink } from '#shared/domain/journal/wikiLinks/writeLink.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Entry } from '#shared/model/entry.ts';
import { type LinkRef, linkRef } from '#shared/model/linkRef.ts';
import type { IndexedEntry } from '../journal/indexedEntry.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { knownNames } from './knownNames.ts';
import { textsOf, withTexts } from './linkedTexts.ts';
import { type Renames, renames } from './renames.ts';
import { suggestLinks } from './suggestLinks.ts';

type LinksParts = Pick<PlannerParts, 'vault' | 'clock' | 'changes'>;
type Input<Name extends keyof typeof linksContract> = z.output<
  NonNullable<(typeof linksContract)[Name]['~orpc']['inputSchema']>
>;
export type LinksService = ReturnType<typeof linksService>;

/** Links between double brackets: where they lead, and what leads where. All of it is read off the entries. */
export function linksService(parts: LinksParts, journal: Journal, content: Content) {
  const { vault, clock } = parts;
  const { index, service } = journal;
  const known = knownNames({ vault, index, content });
  const follow: Renames = renames(parts, journal, known);

  async function read({ id }: IndexedEntry): Promise<Entry | null> {
    return (await vault.journalMonth(monthOfId(id)).read()).entries[id] ?? null;
  }

  /** The first link of an entry that is meant, in the words around it. */
  async function excerptOf(entry: IndexedEntry, isMeant: (link: WikiLink) => boolean): Promise<string> {
    const stored = await read(entry);
    for (const text of stored ? textsOf(stored) : []) {
      const link = findWikiLinks(text).find(isMeant);
      if (link) return linkExcerpt(text, link);
    }
    return '';
  }

  return {
    ...follow,
    suggest: async ({ text, limit }: Input<'suggest'>) => suggestLinks(await known(), text, limit),
    async resolve({ targets }: Input<'resolve'>) {
      const { names } = await known();
      return targets.map((target) => {
        const ref = names.resolve(target);
        return { target, ref, title: (ref && names.titleOf(ref)) || target };
      });
    },
    async backlinks({ to, limit }: Input<'backlinks'>): Promise<{ links: Backlink[]; total: number }> {
      const { entries, names } = await known();
      const leadsThere = (target: string) => names.resolve(target) === to;
      const found = entries.filter(
        ({ id, wikiLinks, deletedAt }) => deletedAt === null && to !== `entry/${id}` && wikiLinks.some(leadsThere),
      );
      const links = found.slice(0, limit).map(async (entry) => ({
        ...headOf(entry),
        excerpt: await excerptOf(entry, ({ target }) => leadsThere(target)),
      }));
      return { links: await Promise.all(links), total: found.length };
    },
    async broken({ limit }: Input<'broken'>): Promise<{ links: BrokenLink[]; total: number }> {
      const { entries, names } = await known();
      const found = entries
        .filter(({ deletedAt }) => deletedAt === null)
        .flatMap((entry) =>
          entry.wikiLinks.filter((target) => names.resolve(target) === null).map((target) => ({ entry, target })),
        );
      const links = found.slice(0, limit).map(async ({ entry, target }) => ({
        ...headOf(entry),
        revision: (await read(entry))?.revision ?? 0,
        target,
        canBegin: readTarget(target).kind === null,
        excerpt: await excerptOf(entry, (link) => link.target === target),
      }));
      return { links: await Promise.all(links), total: found.length };
    },
    async begin({ title }: Input<'begin'>) {
      const { date } = wallClockAt(clock.now(), clock.zone());
      const entry = await service.create({ kind: 'note', date, edit: { title } });
      const form = (await known()).names.formOf(linkRef({ kind: 'entry', id: entry.id }));
      return { entry, insert: writeLink(form).slice(2, -2) };
    },
    async repoint({ id, revision, target, to }: Input<'repoint'>): Promise<Entry> {
      const form = to === null ? null : await formOf(to);
      const stored = await service.get(id);
      const isMeant = (link: WikiLink) => link.target === target;
      const changed = withTexts(stored, (text) =>
        form
          ? renameLinks(text, (link) => (isMeant(link) ? { ...form, shown: form.shown ?? target } : null))
          : unlink(text, isMeant),
      );
      const edit = { body: changed.body, ...(changed.kind === 'star' ? { star: changed.star } : {}) };
      return service.save({ id, revision, edit });
    },
  };

  async function formOf(ref: LinkRef) {
    const { names } = await known();
    if (names.titleOf(ref) === null) throw failure('not-found', 'What the link was to lead to is not there any more.');
    return names.formOf(ref);
  }
}

function headOf({ id, kind, title, date }: IndexedEntry) {
  return { id, kind, title, date };
}

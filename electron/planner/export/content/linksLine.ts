import { type LinkNames, linkNames } from '#shared/domain/journal/wikiLinks/linkNames.ts';
import type { Entry } from '#shared/model/entry.ts';
import { linksOf } from '../../links/linkedTexts.ts';
import type { ExportedVault, ListedEntry } from './exportedVault.ts';
import { link } from './markdown.ts';
import { titleOf } from './words.ts';

/**
 * The entries a text links to, as links that every reader of Markdown follows: in the text itself `[[…]]` stays byte
 * for byte, which only some do.
 */
export function linksLine(entry: Entry, { path: from }: ListedEntry, vault: ExportedVault): string[] {
  const targets = new Set(linksOf(entry).map(({ target }) => target));
  if (targets.size === 0) return [];
  const refs = new Set<string | null>([...targets].map((target) => namesIn(vault).resolve(target)));
  const links = vault.entries
    .filter(({ id }) => id !== entry.id && refs.has(`entry/${id}`))
    .map((one) => link(titleOf(one), { from, to: one.path }));
  return links.length === 0 ? [] : [`Links to ${links.join(' · ')}`];
}

const known = new WeakMap<ExportedVault, LinkNames>();

function namesIn(vault: ExportedVault): LinkNames {
  const names = known.get(vault) ?? linkNames({ entries: vault.entries, drawings: [], items: [] });
  known.set(vault, names);
  return names;
}

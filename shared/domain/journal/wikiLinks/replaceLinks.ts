import { findWikiLinks, type WikiLink } from './findWikiLinks.ts';
import { type LinkForm, writeLink } from './writeLink.ts';

/**
 * The text with some links named anew; null from `renamed` leaves one as it is. Words that a link shows stay, and so
 * does every other byte.
 */
export function renameLinks(text: string, renamed: (link: WikiLink) => LinkForm | null): string {
  return replaceLinks(text, (link, isInTable) => {
    const form = renamed(link);
    return form && writeLink({ ...form, shown: link.shown ?? form.shown }, { isInTable });
  });
}

/** The text with some links as plain words. */
export function unlink(text: string, isMeant: (link: WikiLink) => boolean): string {
  return replaceLinks(text, (link) => (isMeant(link) ? (link.shown ?? link.target) : null));
}

export function replaceLinks(text: string, by: (link: WikiLink, isInTable: boolean) => string | null): string {
  let after = '';
  let at = 0;
  for (const link of findWikiLinks(text)) {
    const written = by(link, isInTable(text, link.from));
    if (written === null) continue;
    after += text.slice(at, link.from) + written;
    at = link.to;
  }
  return at === 0 ? text : after + text.slice(at);
}

function isInTable(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return /^\s*\|/.test(text.slice(line, line + 20));
}

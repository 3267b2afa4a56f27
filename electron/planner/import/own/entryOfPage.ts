import { entryOfToday } from '#electron/vault/versions/migrations.ts';
import { Entry } from '#shared/model/entry.ts';
import { readFrontMatter } from './readFrontMatter.ts';

/** The entry a page was written from, its links still leading to files; or why it cannot be read, in words. */
export type PageRead = { entry: Entry } | { problem: string };

const PARTS = ['situation', 'task', 'action', 'result'] as const;
const FIRST_MARK = /^<!-- (?:situation|text)( \d{1,6})? -->$/m;

export function entryOfPage(page: string): PageRead {
  const [, head, rest = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(page) ?? [];
  const fields = head === undefined ? null : readFrontMatter(head);
  if (!fields)
    return { problem: 'Its front matter cannot be read. Put it back as it was exported, then import again.' };
  const texts = textsOfPage(`\n${rest}`, fields.get('kind') === 'star');
  if ('missing' in texts) {
    return { problem: `The line <!-- ${texts.missing} --> is missing. Put it back, then import again.` };
  }
  const read = Entry.safeParse(entryOfToday(rawEntry(fields, texts)));
  if (read.success) return { entry: read.data };
  const [issue] = read.error.issues;
  return { problem: `Its front matter is not valid: ${issue?.path.join('.') || 'kind'}: ${issue?.message}` };
}

interface Texts {
  body: string;
  /** Of a STAR story. */
  star: Record<(typeof PARTS)[number], string> | null;
}

/** What stands between the marks, without the pictures below diagrams. */
function textsOfPage(rest: string, isStar: boolean): Texts | { missing: string } {
  const number = FIRST_MARK.exec(rest)?.[1] ?? '';
  const picture = new RegExp(
    `\\n\\n[ \\t]*!\\[Diagram\\]\\(\\.\\./diagrams/[0-9a-f]{64}\\.svg\\)<!-- picture${number} -->`,
    'g',
  );
  const between = (name: string, heading: string, next: string): string | null => {
    const opening = `\n\n<!-- ${name}${number} -->\n${heading}`;
    const start = rest.indexOf(opening);
    if (start < 0) return null;
    const end = rest.indexOf(`\n\n<!-- ${next}${number} -->\n`, start + opening.length);
    const text = rest.slice(start + opening.length, end < 0 ? undefined : end);
    return text.includes('<!-- picture') ? text.replace(picture, '') : text;
  };
  const body = between('text', '', 'comments');
  if (body === null) return { missing: `text${number}` };
  if (!isStar) return { body, star: null };
  const star = { situation: '', task: '', action: '', result: '' };
  for (const [place, name] of PARTS.entries()) {
    const heading = `## ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n`;
    const text = between(name, heading, PARTS[place + 1] ?? 'text');
    if (text === null) return { missing: `${name}${number}` };
    star[name] = text;
  }
  return { body, star };
}

function rawEntry(fields: ReadonlyMap<string, unknown>, { body, star }: Texts): unknown {
  const field = (name: string) => fields.get(name) ?? null;
  const kind = field('kind');
  return {
    id: field('id'),
    kind,
    title: field('title') ?? '',
    date: field('date'),
    tags: field('tags') ?? [],
    links: { planDay: field('plan-day'), sessionId: field('session'), items: field('items') ?? [] },
    createdAt: field('created'),
    updatedAt: field('updated'),
    zone: field('zone'),
    revision: field('revision'),
    deletedAt: field('deleted'),
    body,
    ...(fields.has('status') ? { status: field('status') } : {}),
    ...(star ? { star, metrics: field('metrics') ?? [], tellings: field('tellings') ?? [] } : {}),
    ...(kind === 'reflection' ? { energy: field('energy') } : {}),
    ...(kind === 'rfc' || kind === 'decision'
      ? {
          number: field('number'),
          supersedes: field('supersedes'),
          history: field('history') ?? [],
          comments: field('comments') ?? [],
        }
      : {}),
  };
}

import { parse } from 'yaml';
import { z } from 'zod';
import { Entry } from '#shared/model/entry.ts';

const FrontMatter = z.record(z.string(), z.unknown());

/** The entry an exported file was written from: proves that nothing was lost on the way. */
export function readEntryPage(page: string): Entry {
  const [, head = '', rest = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(page) ?? [];
  const fields = FrontMatter.parse(parse(head));
  const field = (name: string) => fields[name] ?? null;
  const isStar = field('kind') === 'star';
  const [, number = ''] = (isStar ? /^<!-- situation( \d+)? -->$/m : /^<!-- text( \d+)? -->$/m).exec(rest) ?? [];
  const between = (name: string, heading: string, next: string | null) => {
    const opening = `\n\n<!-- ${name}${number} -->\n${heading}`;
    const start = rest.indexOf(opening) + opening.length;
    const end = next === null ? -1 : rest.indexOf(`\n\n<!-- ${next}${number} -->\n`, start);
    return rest.slice(start, end < 0 ? undefined : end).replaceAll(picture, '');
  };
  const picture = new RegExp(
    `\\n\\n[ \\t]*!\\[Diagram\\]\\(\\.\\./diagrams/[0-9a-f]{64}\\.svg\\)<!-- picture${number} -->`,
    'g',
  );
  const star = {
    situation: between('situation', '## Situation\n\n', 'task'),
    task: between('task', '## Task\n\n', 'action'),
    action: between('action', '## Action\n\n', 'result'),
    result: between('result', '## Result\n\n', 'text'),
  };
  return Entry.parse({
    id: field('id'),
    kind: field('kind'),
    title: field('title'),
    date: field('date'),
    tags: field('tags'),
    links: { planDay: field('plan-day'), sessionId: field('session'), items: field('items') ?? [] },
    createdAt: field('created'),
    updatedAt: field('updated'),
    zone: field('zone'),
    revision: field('revision'),
    deletedAt: field('deleted'),
    body: between('text', '', 'comments'),
    ...(field('status') === null ? {} : { status: field('status') }),
    ...(isStar ? { star, metrics: field('metrics') ?? [], tellings: field('tellings') ?? [] } : {}),
    ...(field('kind') === 'reflection' ? { energy: field('energy') } : {}),
    ...(['rfc', 'decision'].includes(String(field('kind')))
      ? {
          number: field('number'),
          supersedes: field('supersedes'),
          history: field('history') ?? [],
          comments: field('comments') ?? [],
        }
      : {}),
  });
}

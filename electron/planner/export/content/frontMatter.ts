import type { Entry } from '#shared/model/entry.ts';

/** Every field of an entry but its texts, as YAML: enough to make the same entry again. */
export function frontMatter(entry: Entry): string {
  const { planDay, sessionId, items } = entry.links;
  const fields: [name: string, value: string | null][] = [
    ['id', entry.id],
    ['kind', entry.kind],
    ['title', quoted(entry.title)],
    ['date', entry.date],
    ['tags', `[${entry.tags.map(quoted).join(', ')}]`],
    ['status', 'status' in entry ? entry.status : null],
    ['plan-day', planDay === null ? null : String(planDay)],
    ['session', sessionId === null ? null : quoted(sessionId)],
    ['items', items.length === 0 ? null : `[${items.map(quoted).join(', ')}]`],
    ['created', entry.createdAt],
    ['updated', entry.updatedAt],
    ['zone', quoted(entry.zone)],
    ['revision', String(entry.revision)],
    ['deleted', entry.deletedAt],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---'].join('\n');
}

/** JSON's quotes are YAML's double quotes, but for some characters YAML wants written as numbers. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

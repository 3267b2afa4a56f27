import type { Entry } from '#shared/model/entry.ts';

/** Every field of an entry but its texts, as YAML: enough to make the same entry again. */
export function frontMatter(entry: Entry): string {
  const { planDay, sessionId, items } = entry.links;
  const fields: [name: string, value: string | null][] = [
    ['id', entry.id],
    ['kind', entry.kind],
    ['title', quoted(entry.title)],
    // Obsidian finds the file by it, as `[[Title]]` in a text means it.
    ['aliases', entry.title.trim() === '' ? null : `[${quoted(entry.title)}]`],
    ['date', entry.date],
    ['tags', `[${entry.tags.map(quoted).join(', ')}]`],
    ['status', 'status' in entry ? entry.status : null],
    ...ownFields(entry),
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

/** What only some kinds have. Lists of records are written as JSON, which YAML reads as it is. */
function ownFields(entry: Entry): [name: string, value: string | null][] {
  if (entry.kind === 'reflection') return [['energy', entry.energy === null ? null : String(entry.energy)]];
  if (entry.kind === 'star') return [json('metrics', entry.metrics), json('tellings', entry.tellings)];
  if (entry.kind !== 'rfc' && entry.kind !== 'decision') return [];
  return [
    ['number', entry.number === null ? null : String(entry.number)],
    ['supersedes', entry.supersedes],
    json('history', entry.history),
    json('comments', entry.comments),
  ];
}

function json(name: string, list: readonly unknown[]): [string, string | null] {
  return [name, list.length === 0 ? null : withoutOddCharacters(JSON.stringify(list))];
}

/** JSON's quotes are YAML's double quotes, but for some characters YAML wants written as numbers. */
function quoted(text: string): string {
  return withoutOddCharacters(JSON.stringify(text));
}

function withoutOddCharacters(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

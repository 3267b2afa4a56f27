import { parse } from 'yaml';
import { z } from 'zod';

const Fields = z.record(z.string(), z.unknown());

/** The fields of a page's front matter; null when it cannot be read. */
export function readFrontMatter(head: string): ReadonlyMap<string, unknown> | null {
  return asWritten(head) ?? asYaml(head);
}

/** The lines as the export writes them: one a field, with JSON or a plain word. YAML takes twenty times as long. */
function asWritten(head: string): Map<string, unknown> | null {
  const fields = new Map<string, unknown>();
  for (const line of head.split('\n')) {
    const [, name, text] = /^([a-z-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || text === undefined || fields.has(name)) return null;
    const value = plainValue(text);
    if (value === undefined) return null;
    fields.set(name, value);
  }
  return fields;
}

/** Undefined for what only YAML may understand. */
function plainValue(text: string): unknown {
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  if (/^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(text) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)) return text;
  if (/^[a-z]+(?:-[a-z]+)*$/.test(text))
    return ['null', 'true', 'false', 'yes', 'no', 'on', 'off'].includes(text) ? undefined : text;
  if (!/^["[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asYaml(head: string): Map<string, unknown> | null {
  try {
    const read = Fields.safeParse(parse(head, { maxAliasCount: 0, logLevel: 'silent' }));
    return read.success ? new Map(Object.entries(read.data)) : null;
  } catch {
    return null;
  }
}

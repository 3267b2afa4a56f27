import type { CalendarPart } from './calendarParts.ts';
import type { ContentLine } from './contentLines.ts';

export interface Property {
  line: number;
  /** By their names in capitals, without quotation marks. */
  params: ReadonlyMap<string, string>;
  value: string;
}

/** The properties of that name whose value has no colon in it: times, rules, lengths. */
export function propertiesOf(part: CalendarPart, name: string): Property[] {
  // Some programs forget the marks around a zone such as `(UTC+01:00) Berlin`, so the value is after the last colon.
  return (part.lines.get(name) ?? []).map((content) => propertyAt(content, content.text.lastIndexOf(':')));
}

/** The first of that name, or null. */
export function propertyOf(part: CalendarPart, name: string): Property | null {
  return propertiesOf(part, name)[0] ?? null;
}

/** The text of that name as it was written by a person, null where there is none. */
export function textOf(part: CalendarPart, name: string): string | null {
  const content = part.lines.get(name)?.[0];
  if (!content) return null;
  return propertyAt(content, colonOutsideQuotes(content.text)).value.replace(/\\([\\;,nN])/g, (_, mark: string) =>
    mark.toLowerCase() === 'n' ? '\n' : mark,
  );
}

/** A word in capitals such as `TRANSPARENT`, empty where there is none. */
export function wordOf(part: CalendarPart, name: string): string {
  return propertyOf(part, name)?.value.trim().toUpperCase() ?? '';
}

function propertyAt({ line, text }: ContentLine, colon: number): Property {
  const [, ...params] = text.slice(0, colon).match(/(?:[^;"]|"[^"]*"?)+/g) ?? [];
  return {
    line,
    value: text.slice(colon + 1),
    params: new Map(
      params.map((param) => {
        const [name = '', ...value] = param.split('=');
        return [name.trim().toUpperCase(), value.join('=').replaceAll('"', '').trim()];
      }),
    ),
  };
}

function colonOutsideQuotes(text: string): number {
  const head = /^(?:[^":]|"[^"]*")*/.exec(text)?.[0] ?? '';
  return text[head.length] === ':' ? head.length : text.indexOf(':');
}

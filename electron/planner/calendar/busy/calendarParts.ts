import { type ContentLine, contentLines } from './contentLines.ts';
import { type Problems, quoted } from './problems.ts';

/** Longer than the name of any part; in a spoilt file it may go on for pages. */
const MOST_LETTERS = 40;
const partName = (value: string) => value.slice(0, MOST_LETTERS).toUpperCase();

/** What stands between a BEGIN and its END. */
export interface CalendarPart {
  /** In capitals: `VEVENT`. */
  name: string;
  line: number;
  /** By their names in capitals, unread. */
  lines: Map<string, ContentLine[]>;
  parts: CalendarPart[];
}

/** The calendars of a file. A file may hold several. */
export function calendarParts(file: string, problems: Problems): CalendarPart[] {
  const calendars: CalendarPart[] = [];
  const open: CalendarPart[] = [];

  function begin(part: CalendarPart): void {
    const around = open.at(-1);
    if (around) around.parts.push(part);
    else if (part.name === 'VCALENDAR') calendars.push(part);
    else problems.add(part.line, `This ${part.name} is in no calendar. Export the calendar again.`);
    open.push(part);
  }

  function end(name: string, line: number): void {
    const place = open.findLastIndex((part) => part.name === name);
    if (place === -1) {
      problems.add(line, `END:${name} has no BEGIN:${name} before it. Export the calendar again.`);
      return;
    }
    for (const unclosed of open.splice(place).slice(1)) addUnclosed(unclosed, problems);
  }

  for (const content of contentLines(file)) {
    if (problems.isFull) return calendars;
    const { line, text } = content;
    const name = /^([\w.-]+)[;:]/.exec(text)?.[1]?.toUpperCase();
    if (name === undefined || !text.includes(':')) {
      problems.add(line, `${quoted(text)} is not a line of a calendar: it has no name, or no colon after its name.`);
      continue;
    }
    const value = text.slice(text.indexOf(':') + 1).trim();
    const around = open.at(-1);
    if (name === 'BEGIN') begin({ name: partName(value), line, lines: new Map(), parts: [] });
    else if (name === 'END') end(partName(value), line);
    else if (!around) problems.add(line, `${quoted(text)} is in no calendar. Remove it, or export the calendar again.`);
    else keep(around, name, content);
  }
  for (const unclosed of open) addUnclosed(unclosed, problems);
  return calendars;
}

function addUnclosed({ name, line }: CalendarPart, problems: Problems): void {
  problems.add(line, `This ${name} never ends. The file may have been cut off: download or export it again.`);
}

function keep({ lines }: CalendarPart, name: string, content: ContentLine): void {
  const before = lines.get(name);
  if (before) before.push(content);
  else lines.set(name, [content]);
}

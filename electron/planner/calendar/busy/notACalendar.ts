import type { LineProblem } from './problems.ts';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 10;

/** What a file is instead of a calendar, in words; null where it looks like one. */
export function notACalendar(text: string): LineProblem | null {
  const message = whatItIs(text);
  return message === null ? null : { line: 1, message };
}

function whatItIs(text: string): string | null {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_MEGABYTES * MEGABYTE) {
    return `This file has ${Math.ceil(bytes / MEGABYTE)} MB; ${MOST_MEGABYTES} are read at most. Export fewer years of the calendar.`;
  }
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') return 'This file is empty. Export the calendar again.';
  if (start.startsWith('PK\u0003\u0004')) {
    return 'This is a zip archive. Unpack it, and choose a file from it that ends in .ics.';
  }
  if (/^<(!doctype|html|head|\?xml)/i.test(start)) {
    return 'This is a web page, not a calendar. Download the .ics file itself; the page may have asked you to sign in.';
  }
  if (text.includes('\0') || start.startsWith('%PDF')) {
    return 'This is not a text, so not a calendar. Choose a file that ends in .ics, saved as UTF-8.';
  }
  if (/^BEGIN:VCARD/i.test(start)) return 'These are contacts, not a calendar. Export the calendar instead.';
  if (!/^\uFEFF?BEGIN:VCALENDAR[ \t]*$/im.test(text)) {
    return 'This is not a calendar: it has no line BEGIN:VCALENDAR. Choose a file that ends in .ics.';
  }
  return null;
}

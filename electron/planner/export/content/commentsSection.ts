import { timeAfterWriting } from '#shared/domain/journal/document/timeAfterWriting.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Entry, ReviewComment } from '#shared/model/entry.ts';

/** What the author's later self wrote about a document, oldest first; empty where there is nothing. */
export function commentsSection(entry: Entry): string {
  if (!('comments' in entry)) return '';
  const written = wallClockAt(entry.createdAt, entry.zone).date;
  return entry.comments
    .map(({ quote, text, at, zone, settledAt }: ReviewComment) => {
      const { date } = wallClockAt(at, zone);
      const when = `${longDate(date)} ${date.slice(0, 4)}, ${timeAfterWriting(written, date)}`;
      const quoted = quote === '' ? [] : [quote.replace(/^/gm, '> ')];
      return [`### ${when}${settledAt === null ? '' : ', settled'}`, ...quoted, text].join('\n\n');
    })
    .join('\n\n');
}

import { timeAfterWriting } from '#shared/domain/journal/document/timeAfterWriting.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Entry } from '#shared/model/entry.ts';

export function PrintedComments({ entry }: { entry: Extract<Entry, { kind: 'rfc' | 'decision' }> }) {
  const written = wallClockAt(entry.createdAt, entry.zone).date;
  return (
    <section data-part="comments">
      <h2>Review comments</h2>
      {entry.comments.map(({ id, quote, text, at, zone, settledAt }) => {
        const { date } = wallClockAt(at, zone);
        return (
          <section key={id} data-part="comment">
            <p data-part="about">
              {longDate(date)} {date.slice(0, 4)}, {timeAfterWriting(written, date)}
              {settledAt !== null && ', settled'}
            </p>
            {quote !== '' && <blockquote>{quote}</blockquote>}
            {text.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        );
      })}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { ItemRow, ItemRows } from '../parts/ItemRows.tsx';
import { ListOf } from '../parts/ListOf.tsx';

/** Texts to read in one sitting. */
export function LessonList() {
  const query = useQuery(queries.library.lessons.queryOptions());
  return (
    <ListOf query={query}>
      {(lessons) => (
        <ItemRows>
          {lessons.map(({ id, title, summary, minutes, isUsed }) => (
            <ItemRow
              key={id}
              path={`/library/lesson/${id}`}
              title={title}
              text={summary}
              facts={[`${formatMinutes(minutes)} to read`, ...(isUsed ? ['read'] : [])]}
            />
          ))}
        </ItemRows>
      )}
    </ListOf>
  );
}

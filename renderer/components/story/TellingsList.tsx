import { ActionIcon, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import { formatSeconds, PART_NAMES, totalSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { Telling } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { Folded } from '../Folded.tsx';
import { TellingsLine } from './TellingsLine.tsx';
import classes from './TellingsList.module.css';
import { takeBackTelling } from './tellingActions.ts';

interface TellingsListProps {
  entryId: EntryId;
  /** Oldest first, as the story keeps them. */
  tellings: readonly Telling[];
}

/** When the story was told, how long it took and which question it answered, the newest first. */
export function TellingsList({ entryId, tellings }: TellingsListProps) {
  const { data } = useQuery(queries.questions.coverage.queryOptions());
  const textOf = ({ questionId }: Telling) => data?.questions.find(({ id }) => id === questionId)?.text ?? null;
  return (
    <>
      <TellingsLine tellings={tellings} />
      <Folded items={tellings.toReversed()} what="tellings">
        {(shown) => (
          <ul className={classes.rows} aria-label="Tellings">
            {shown.map((telling) => (
              <li key={telling.at} className={classes.row}>
                <time className={classes.when} dateTime={telling.at}>
                  {whenTold(telling)}
                </time>
                <span className={classes.total}>{formatSeconds(totalSeconds(telling.seconds))}</span>
                <span className={classes.parts}>
                  {PART_NAMES.map((name) => telling.seconds[name]).join(' + ')} s
                  {telling.questionId !== null && ` · ${textOf(telling) ?? telling.questionId}`}
                </span>
                <Tooltip label="Take this telling away">
                  <ActionIcon
                    size={26}
                    variant="subtle"
                    aria-label={`Take the telling of ${whenTold(telling)} away`}
                    onClick={() => void takeBackTelling(entryId, telling)}
                  >
                    <X size={14} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </>
  );
}

/** On the wall where it was told. */
function whenTold({ at, zone }: Telling): string {
  const { date, minutes } = wallClockAt(at, zone);
  return `${shortDate(date)}, ${wallTimeAt(minutes)}`;
}

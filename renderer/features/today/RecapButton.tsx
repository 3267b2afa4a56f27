import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { dayWords, recapsOfRun } from '#shared/domain/progress/recap/recapsOf.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

const EVENING_FROM = 17 * 60;

interface RecapButtonProps {
  run: Run;
  date: LocalDate;
  /** The date lies after the last day of the plan. */
  isOver?: boolean;
}

/** The way to the recap in the evening of the day that closes a part of the plan, and after its end, until it was saved. */
export function RecapButton({ run, date, isOver = false }: RecapButtonProps) {
  const plan = usePlan();
  const now = useNow();
  const all = recapsOfRun(plan, run);
  const own = isOver ? all.at(-1) : all.find((recap) => recap.date === date);
  const { data: recaps } = useQuery({ ...queries.progress.recaps.queryOptions(), enabled: own !== undefined });
  const isDue = own && recaps?.some(({ through, state }) => through === own.through && state === 'due');
  if (!isDue || (!isOver && date === now.date && now.minutes < EVENING_FROM)) return null;
  return (
    <Button
      size="xs"
      variant="subtle"
      component={Link}
      href={`/progress/recap/${own.through}`}
      leftSection={<CalendarCheck size={14} aria-hidden />}
    >
      Recap of {dayWords(own)}
    </Button>
  );
}

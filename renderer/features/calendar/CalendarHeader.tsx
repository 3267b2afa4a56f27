import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import { CalendarClock, ChevronLeft, ChevronRight } from 'lucide-react';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { RunMenu } from '#renderer/components/schedule/RunMenu.tsx';
import type { Run } from '#shared/model/run.ts';
import classes from './CalendarHeader.module.css';
import { VIEWS, type View } from './period.ts';

const VIEW_WORDS: Record<View, string> = { day: 'Day', week: 'Week', month: 'Month', list: 'List' };
const STEP_WORDS: Record<View, string> = { day: 'day', week: 'week', month: 'month', list: 'week' };

interface CalendarHeaderProps {
  run: Run;
  overline: readonly string[];
  title: string;
  view: View;
  onView: (view: View) => void;
  onStep: (by: 1 | -1) => void;
  onToday: () => void;
  onReschedule: () => void;
}

export function CalendarHeader(props: CalendarHeaderProps) {
  const { run, overline, title, view, onView, onStep, onToday, onReschedule } = props;
  return (
    <PageHeader overline={overline} title={title}>
      <div className={classes.bar}>
        <ActionIcon aria-label={`Previous ${STEP_WORDS[view]}`} onClick={() => onStep(-1)}>
          <ChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <Tooltip label="Today: T, earlier and later: ← →, views: 1 to 4">
          <Button onClick={onToday}>Today</Button>
        </Tooltip>
        <ActionIcon aria-label={`Next ${STEP_WORDS[view]}`} onClick={() => onStep(1)}>
          <ChevronRight size={16} aria-hidden />
        </ActionIcon>
      </div>
      <SegmentedControl
        aria-label="View"
        withItemsBorders={false}
        value={view}
        onChange={(chosen) => onView(VIEWS.find((one) => one === chosen) ?? view)}
        data={VIEWS.map((one) => ({ value: one, label: VIEW_WORDS[one] }))}
      />
      <Button leftSection={<CalendarClock size={16} aria-hidden />} onClick={onReschedule}>
        Reschedule
      </Button>
      <RunMenu run={run} />
    </PageHeader>
  );
}

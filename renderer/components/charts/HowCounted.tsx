import { ActionIcon, Popover } from '@mantine/core';
import { CircleHelp } from 'lucide-react';
import { useId } from 'react';
import { type FigureName, HOW_COUNTED } from '#shared/domain/progress/howCounted.ts';
import classes from './ChartCard.module.css';

/** The question mark of a card: how its figure is counted. */
export function HowCounted({ figure, of }: { figure: FigureName; of: string }) {
  const heading = useId();
  return (
    <Popover position="bottom-start" width={320} trapFocus returnFocus withinPortal withRoles={false}>
      <Popover.Target>
        <ActionIcon variant="subtle" size={24} className={classes.how} aria-label={`How is this counted? ${of}`}>
          <CircleHelp size={14} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-labelledby={heading}
        tabIndex={-1}
        data-autofocus
        className={classes.counted}
      >
        <b id={heading}>How this is counted</b>
        <p>{HOW_COUNTED[figure]}</p>
      </Popover.Dropdown>
    </Popover>
  );
}

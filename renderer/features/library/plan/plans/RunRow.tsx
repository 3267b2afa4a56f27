import { ActionIcon, Button, Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { useId } from 'react';
import type { RunSummary } from '#shared/contract/runContract.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import classes from './PlanRow.module.css';
import { factsOfRun, stateOfRun, titleOfRun } from './runWords.ts';

interface RunRowProps {
  run: RunSummary;
  onWalk: () => void;
  onRestart: () => void;
  onArchive: () => void;
}

/** One run: when it is, how far it came, and what can be done with it. */
export function RunRow({ run, onWalk, onRestart, onArchive }: RunRowProps) {
  const name = useId();
  const title = titleOfRun(run);
  const which = `${title}, begun ${mediumDate(run.startDate)}`;
  const isArchived = run.archivedAt !== null;
  return (
    <li className={classes.plan} aria-labelledby={name}>
      <div className={classes.words}>
        <h3 id={name} className={classes.title}>
          {title}
          <span className={classes.current} data-quiet={!run.isCurrent || undefined}>
            {stateOfRun(run)}
          </span>
        </h3>
        <p className={classes.counts}>{factsOfRun(run)}</p>
        {run.planTitle === null && (
          <p className={classes.counts}>It can be walked again once its plan is imported again.</p>
        )}
      </div>
      <div className={classes.actions}>
        {!run.isCurrent && run.planTitle !== null && (
          <Button aria-label={`${isArchived ? 'Take out and walk' : 'Walk'} ${which}`} onClick={onWalk}>
            {isArchived ? 'Take it up again' : 'Walk this one'}
          </Button>
        )}
        {run.isCurrent && (
          <Button aria-label={`Restart ${which}`} onClick={onRestart}>
            Restart…
          </Button>
        )}
        {!isArchived && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" aria-label={`More for ${which}`}>
                <Ellipsis size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={onArchive}>Archive</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </li>
  );
}

import type { PaneState } from '#shared/domain/progress/windowPanes.ts';
import type { Activity } from '#shared/model/activity.ts';
import classes from './PaneSwatch.module.css';

interface PaneSwatchProps {
  state: PaneState | 'today';
  /** Whose glass it is; verdigris when left out. */
  activity?: Activity;
}

/** A session's state in one tiny pane. Decorative: the word stands beside it. */
export function PaneSwatch({ state, activity }: PaneSwatchProps) {
  return <span className={classes.swatch} data-state={state} data-activity={activity} aria-hidden />;
}

import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import classes from './Panes.module.css';

interface PanesProps {
  lit: number;
  of: number;
}

/** A pane an activity, the finished ones lit. Decorative: the numbers stand beside it. */
export function Panes({ lit, of }: PanesProps) {
  return (
    <span className={classes.panes}>
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: panes have no name but their place
        <PaneSwatch key={index} state={index < lit ? 'lit' : 'clear'} />
      ))}
    </span>
  );
}

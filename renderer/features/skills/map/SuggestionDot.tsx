import classes from './SuggestionDot.module.css';

/** Something waits to be looked at. The number or the word stands beside it. */
export function SuggestionDot() {
  return <span className={classes.dot} aria-hidden />;
}

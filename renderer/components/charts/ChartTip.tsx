import classes from './charts.module.css';

/** What stands under the pointer. */
export function ChartTip({ title, facts }: { title: string; facts: readonly string[] }) {
  return (
    <div className={classes.tip}>
      <b>{title}</b>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}

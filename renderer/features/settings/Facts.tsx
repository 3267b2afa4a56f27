import classes from './Facts.module.css';

interface FactsProps {
  facts: readonly (readonly [name: string, words: string])[];
}

/** Names and what is true of them, a line each. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={classes.facts}>
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

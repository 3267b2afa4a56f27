import { useId } from 'react';
import classes from './EnergyField.module.css';

const WORDS = ['Drained', 'Low', 'Even', 'Good', 'Bright'] as const;

interface EnergyFieldProps {
  /** 1 drained to 5 bright; null when not said. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** How it felt, in five steps; saying nothing is fine. */
export function EnergyField({ value, onChange }: EnergyFieldProps) {
  const name = useId();
  return (
    <fieldset className={classes.energy}>
      <legend>
        Energy <span>{value === null ? 'if you like' : WORDS[value - 1]}</span>
      </legend>
      <div className={classes.steps}>
        {WORDS.map((word, index) => {
          const step = index + 1;
          return (
            <label key={word} className={classes.step} title={word}>
              <input
                type="radio"
                name={name}
                aria-label={`${step}, ${word.toLowerCase()}`}
                checked={value === step}
                onChange={() => onChange(step)}
              />
              <span aria-hidden>{step}</span>
            </label>
          );
        })}
        <button type="button" className={classes.clear} disabled={value === null} onClick={() => onChange(null)}>
          Clear
        </button>
      </div>
    </fieldset>
  );
}

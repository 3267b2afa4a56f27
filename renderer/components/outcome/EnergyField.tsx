import { type KeyboardEvent, useId } from 'react';
import classes from './EnergyField.module.css';

const WORDS = ['Drained', 'Low', 'Even', 'Good', 'Bright'] as const;

interface EnergyFieldProps {
  /** 1 drained to 5 bright; null when not said. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** Enter: one goes on with something else. */
  onDone?: () => void;
  /** `line` is for a head with little room. */
  look?: 'field' | 'line';
}

/** How it felt, in five steps; saying nothing is fine. */
export function EnergyField({ value, onChange, onDone, look = 'field' }: EnergyFieldProps) {
  const name = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[1-5]$/.test(event.key)) {
      onChange(Number(event.key));
      event.currentTarget.querySelectorAll('input')[Number(event.key) - 1]?.focus();
    }
    if (event.key === 'Enter' && onDone && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      onDone();
    }
    if (event.key === 'Backspace' || event.key === 'Delete') onChange(null);
  };
  return (
    <fieldset className={classes.energy} data-look={look} onKeyDown={onKeyDown}>
      <legend>
        Energy <span>{value === null ? (look === 'field' ? 'if you like' : '') : WORDS[value - 1]}</span>
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

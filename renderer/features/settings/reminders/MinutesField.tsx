import { TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './MinutesField.module.css';

interface MinutesFieldProps {
  label: string;
  value: number;
  onChange: (minutes: number) => void;
}

const MOST = 180;

/** A few minutes among words, kept when one leaves the field or presses Enter; 0 to 180. */
export function MinutesField({ label, value, onChange }: MinutesFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const minutes = draft === null ? value : read(draft);
  const commit = () => {
    if (draft !== null && minutes !== null && minutes !== value) onChange(minutes);
    if (minutes !== null) setDraft(null);
  };
  return (
    <TextInput
      aria-label={label}
      value={draft ?? String(value)}
      error={minutes === null ? `0 to ${MOST}` : null}
      inputMode="numeric"
      maxLength={3}
      classNames={{ input: classes.input ?? '', error: classes.error ?? '', root: classes.root ?? '' }}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}

function read(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return minutes <= MOST ? minutes : null;
}

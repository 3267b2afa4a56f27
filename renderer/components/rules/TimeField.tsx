import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { WallTime } from '#shared/model/time.ts';
import { readWallTime } from './readWallTime.ts';
import classes from './TimeField.module.css';

interface TimeFieldProps {
  label: string;
  value: WallTime;
  onChange: (value: WallTime) => void;
}

/** A time of day as text, in 24 hours whatever the system's language: "5", "5:30" and "0530" are understood. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const isUnreadable = draft !== null && readWallTime(draft) === null;
  const commit = () => {
    const time = draft === null ? null : readWallTime(draft);
    if (time) onChange(time);
    setDraft(null);
  };
  return (
    <TextInput
      aria-label={label}
      value={draft ?? value}
      error={isUnreadable}
      inputMode="numeric"
      maxLength={5}
      classNames={{ input: classes.input }}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setDraft(text);
        const time = /^\d{2}:\d{2}$/.test(text) ? readWallTime(text) : null;
        if (time) onChange(time);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}

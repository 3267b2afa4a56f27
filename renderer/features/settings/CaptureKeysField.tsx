import { Button } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { keysInWords } from '#shared/domain/shortcut/keysInWords.ts';
import { keysOfPress } from '#shared/domain/shortcut/keysOfPress.ts';
import type { About } from '#shared/model/host.ts';
import type { MachineOptions } from '#shared/model/machineOptions.ts';
import classes from './MachineSection.module.css';

interface CaptureKeysFieldProps {
  shortcut: NonNullable<MachineOptions['captureShortcut']>;
  platform: About['platform'];
  /** Null turns them off. */
  onChange(keys: string | null): void;
}

const MODIFIERS = ['Control', 'Alt', 'AltGraph', 'Shift', 'Meta'];

/** The keys that capture a thought from any program, chosen by pressing them. */
export function CaptureKeysField({ shortcut, platform, onChange }: CaptureKeysFieldProps) {
  const { keys, firstKeys, problem, note } = shortcut;
  const [isListening, setListening] = useState(false);
  const [isAlone, setAlone] = useState(false);
  const label = useId();
  const hint = useId();
  const words = (of: string) => keysInWords(of, platform);

  const stop = () => {
    setListening(false);
    setAlone(false);
  };
  const press = (event: KeyboardEvent) => {
    // Tab goes on to the next control, as everywhere.
    if (!isListening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return stop();
    const pressed = keysOfPress(event, platform === 'mac');
    setAlone(pressed === null && !MODIFIERS.includes(event.key));
    if (pressed === null) return;
    stop();
    onChange(pressed);
  };

  return (
    <fieldset className={classes.keys} aria-labelledby={label}>
      <p>
        <span id={label} className={classes.name}>
          Capture a thought from any program
        </span>{' '}
        Leadlight comes forward with an empty note.
      </p>
      <div className={classes.row}>
        <Button
          className={classes.chosen}
          aria-describedby={hint}
          aria-label={isListening ? 'Press the keys' : `Keys: ${keys === null ? 'off' : words(keys)}. Change`}
          data-listens={isListening || undefined}
          onClick={() => setListening(true)}
          onKeyDown={press}
          onBlur={stop}
        >
          {isListening ? 'Press the keys' : keys === null ? 'Off' : words(keys)}
        </Button>
        {keys !== firstKeys && (
          <Button variant="subtle" onClick={() => onChange(firstKeys)}>
            Use {words(firstKeys)}
          </Button>
        )}
        {keys !== null && (
          <Button variant="subtle" onClick={() => onChange(null)}>
            Turn off
          </Button>
        )}
      </div>
      <p id={hint} className={classes.hint} role="status">
        {isListening ? hintOf(isAlone, platform) : note}
      </p>
      {problem && !isListening && (
        <p className={classes.problem} role="alert">
          <TriangleAlert size={15} aria-hidden />
          {problem}
        </p>
      )}
    </fieldset>
  );
}

function hintOf(isAlone: boolean, platform: About['platform']): string {
  const modifiers = platform === 'mac' ? '⌘, ⌃ or ⌥' : 'Ctrl or Alt';
  return isAlone ? `Hold ${modifiers} with it.` : `With ${modifiers}. Esc leaves them as they are.`;
}

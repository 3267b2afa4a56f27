import { ActionIcon, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { Keys } from '#renderer/components/Keys.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import classes from './SearchField.module.css';

interface SearchFieldProps {
  text: string;
  onText: (text: string) => void;
  /** The arrow down leads into the list. */
  onDown: () => void;
}

/** `/` goes there from anywhere on the page; Esc clears it. */
export function SearchField({ text, onText, onDown }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['/', unlessTaken(() => field.current?.focus())]]);
  return (
    <TextInput
      ref={field}
      className={classes.field}
      type="search"
      aria-label="Search the library"
      placeholder="Search the library"
      leftSection={<Search size={15} aria-hidden />}
      rightSection={
        text === '' ? (
          <Keys keys={['/']} />
        ) : (
          <ActionIcon
            size={24}
            variant="subtle"
            aria-label="Clear the search"
            onClick={() => {
              onText('');
              field.current?.focus();
            }}
          >
            <X size={15} aria-hidden />
          </ActionIcon>
        )
      }
      value={text}
      maxLength={200}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onText('');
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        onDown();
      }}
    />
  );
}

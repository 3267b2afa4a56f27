import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';

interface SecretFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  value: string;
  onChange: (value: string) => void;
}

/** A field for a passphrase, which can be shown while it is typed. Nothing keeps or corrects what stands in it. */
export function SecretField({ value, onChange, ...rest }: SecretFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <TextInput
      {...rest}
      data-secret
      type={isShown ? 'text' : 'password'}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      rightSection={
        <ActionIcon
          variant="subtle"
          size={26}
          aria-label={isShown ? 'Hide what is typed' : 'Show what is typed'}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
        </ActionIcon>
      }
    />
  );
}

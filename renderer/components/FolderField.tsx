import { Button, TextInput } from '@mantine/core';
import { Folder } from 'lucide-react';
import { planner } from '#renderer/api/connection.ts';
import { useAbout } from '#renderer/api/useAbout.ts';

interface FolderFieldProps {
  label: string;
  value: string;
  onChange: (folder: string) => void;
  error?: string | null;
}

/** A path that can be typed; with the system's folder dialog where the host has one. */
export function FolderField({ label, value, onChange, error = null }: FolderFieldProps) {
  const { capabilities } = useAbout();
  const choose = async () => {
    const { folder } = await planner.app.chooseFolder({ title: label, startAt: value });
    if (folder) onChange(folder);
  };
  return (
    <TextInput
      label={label}
      value={value}
      error={error}
      spellCheck={false}
      leftSection={<Folder size={16} aria-hidden />}
      rightSectionWidth={capabilities.nativeDialogs ? 84 : 0}
      rightSection={
        capabilities.nativeDialogs && (
          <Button size="xs" onClick={() => void choose()}>
            Choose
          </Button>
        )
      }
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

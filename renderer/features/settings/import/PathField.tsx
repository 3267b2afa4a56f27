import { Button, TextInput } from '@mantine/core';
import { FolderInput } from 'lucide-react';
import { planner } from '#renderer/api/connection.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import { choosePath } from './importStore.ts';

interface PathFieldProps {
  path: string;
  problem: string | null;
}

const LABEL = 'Folder, file or ZIP archive';

/** Where the notes are; with the system's dialogs for a folder and for a file where the host has them. */
export function PathField({ path, problem }: PathFieldProps) {
  const { capabilities } = useAbout();
  const asked = { title: 'Import', startAt: path };
  const chooseFolder = async () => {
    const { folder } = await planner.app.chooseFolder(asked);
    if (folder) choosePath(folder);
  };
  const chooseFile = async () => {
    const { file } = await planner.app.chooseFile(asked);
    if (file) choosePath(file);
  };
  return (
    <TextInput
      label={LABEL}
      value={path}
      error={problem}
      spellCheck={false}
      autoComplete="off"
      leftSection={<FolderInput size={16} aria-hidden />}
      rightSectionWidth={capabilities.nativeDialogs ? 132 : 0}
      rightSection={
        capabilities.nativeDialogs && (
          <Button.Group>
            <Button size="xs" onClick={() => void chooseFolder()}>
              Folder
            </Button>
            <Button size="xs" onClick={() => void chooseFile()}>
              File
            </Button>
          </Button.Group>
        )
      }
      onChange={(event) => choosePath(event.currentTarget.value)}
    />
  );
}

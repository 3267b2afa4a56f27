import { Button, Switch } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { FolderField } from '#renderer/components/FolderField.tsx';
import { RevealFolder } from '../RevealFolder.tsx';
import { Trouble } from '../Trouble.tsx';
import classes from './MirrorFields.module.css';
import { MirrorLine } from './MirrorLine.tsx';
import { useMirror } from './useMirror.ts';

/** A folder that stays equal to the vault as Markdown, without anybody exporting. */
export function MirrorFields() {
  const { data: fallback } = useSuspenseQuery(queries.export.defaultFolder.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const { mirror, refused, keep } = useMirror();
  if (!mirror) return null;
  const value = chosen ?? mirror.folder ?? fallback.folder;
  const keepFolder = async (folder: string | null) => {
    if (await keep(folder)) setChosen(null);
  };
  return (
    <div className={classes.mirror}>
      <Switch
        label="Keep a folder up to date"
        classNames={{ description: classes.about }}
        description="Each change is written there some seconds later, as an export would. Your own files in it stay."
        checked={mirror.folder !== null}
        onChange={(event) => void keepFolder(event.currentTarget.checked ? value : null)}
      />
      <FolderField label="Folder to keep" value={value} onChange={setChosen} error={refused} />
      {mirror.folder !== null && value !== mirror.folder && (
        <div>
          <Button onClick={() => void keepFolder(value)} disabled={value.trim() === ''}>
            Keep this folder
          </Button>
        </div>
      )}
      {mirror.folder !== null && (
        <div className={classes.row}>
          <MirrorLine mirror={mirror} />
          {mirror.problem === null && <RevealFolder folder={mirror.folder} />}
        </div>
      )}
      {mirror.folder !== null && mirror.problem !== null && (
        <Trouble words={mirror.problem} onTryAgain={() => void keepFolder(mirror.folder)} />
      )}
    </div>
  );
}

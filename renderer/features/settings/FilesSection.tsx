import { Button } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import { FolderField } from '#renderer/components/FolderField.tsx';
import { OpenSample } from '#renderer/components/sample/OpenSample.tsx';
import classes from './FilesSection.module.css';
import { RevealFolder } from './RevealFolder.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** Where the vault and its backups live, and how to take the vault elsewhere. */
export function FilesSection() {
  const { vaultFolder, backupFolder, isSample } = useAbout();
  return (
    <SettingsSection
      place="files"
      lead={
        isSample
          ? 'The sample lies in these two folders. Both are deleted when you go back; your own files lie elsewhere.'
          : 'Everything you write is in these two folders on this machine, and nowhere else.'
      }
    >
      <dl className={classes.folders}>
        <div>
          <dt>Vault</dt>
          <dd>{vaultFolder}</dd>
          <RevealFolder folder={vaultFolder} />
        </div>
        <div>
          <dt>Backups</dt>
          <dd>{backupFolder}</dd>
          <RevealFolder folder={backupFolder} />
        </div>
      </dl>
      {!isSample && (
        <>
          <MoveVault />
          <p className={classes.hint}>
            A sample shows Leadlight after sixteen days of work. It lies in a folder of its own and never mixes with
            yours.
          </p>
          <OpenSample word="Open the sample" />
        </>
      )}
    </SettingsSection>
  );
}

function MoveVault() {
  const { vaultFolder } = useAbout();
  const [folder, setFolder] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [moved, setMoved] = useState<{ folder: string; copiedFiles: number } | null>(null);

  const move = async (target: string) => {
    setProblem(null);
    try {
      setMoved(await planner.app.moveVault({ folder: target }));
      setFolder(null);
    } catch (error) {
      setProblem(failureMessage(error));
    }
  };

  if (moved) {
    return (
      <p role="status">
        From the next start Leadlight uses {moved.folder}.{' '}
        {moved.copiedFiles > 0
          ? `${moved.copiedFiles} files were copied there and compared; the old folder stays as it is. Close Leadlight now, so that nothing new is written to it.`
          : 'That folder already holds a vault, which stays as it is.'}
      </p>
    );
  }
  if (folder === null) {
    return (
      <div>
        <Button onClick={() => setFolder(vaultFolder)}>Use another folder</Button>
      </div>
    );
  }
  return (
    <form
      className={classes.move}
      onSubmit={(event) => {
        event.preventDefault();
        void move(folder);
      }}
    >
      <FolderField label="New folder for the vault" value={folder} onChange={setFolder} error={problem} />
      <p className={classes.hint}>
        An empty folder receives a copy of everything. A folder that already holds a vault is opened as it is.
      </p>
      <div className={classes.actions}>
        <Button type="submit" variant="filled" disabled={folder === vaultFolder}>
          Use this folder
        </Button>
        <Button variant="subtle" onClick={() => setFolder(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

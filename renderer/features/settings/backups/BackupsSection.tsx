import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import type { BackupsView } from '#shared/contract/backupsContract.ts';
import { countedWords } from '#shared/domain/words/countedWords.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import { SettingsSection } from '../SettingsSection.tsx';
import { BackupActions } from './BackupActions.tsx';
import { BackupFolder } from './BackupFolder.tsx';
import { BackupList } from './BackupList.tsx';
import classes from './BackupsSection.module.css';
import { OtherVaults } from './OtherVaults.tsx';

/** The copies of the vault: where they lie, how each is, and the ways back to them. */
export function BackupsSection() {
  const { isSample, isEncrypted } = useAbout();
  const [vaultId, setVaultId] = useState<string | null>(null);
  const { data: own, error } = useQuery(queries.backups.list.queryOptions({ input: { vaultId: null } }));
  const { data: other } = useQuery(
    queries.backups.list.queryOptions({ input: { vaultId }, enabled: vaultId !== null }),
  );
  const shown = vaultId === null ? own : other;
  return (
    <SettingsSection
      place="backups"
      lead="A copy of everything, made each hour while you write: every hour of two days, every day of a month, every month for ever."
    >
      {(error || own?.problem) && (
        <p role="alert" className={classes.problem}>
          {error ? failureMessage(error) : own?.problem}
        </p>
      )}
      {own && (
        <>
          <BackupFolder view={own} isFixed={isSample} />
          {isEncrypted && <ReadableBackups view={own} />}
          <BackupActions backups={own.backups} />
        </>
      )}
      {shown && shown.problem === null && (
        <>
          <p className={classes.total}>{totalWords(shown.backups)}</p>
          <BackupList key={vaultId} backups={shown.backups} vaultId={vaultId} />
        </>
      )}
      {own && own.others.length > 0 && <OtherVaults others={own.others} shown={vaultId} onShow={setVaultId} />}
    </SettingsSection>
  );
}

/** Until those of before encryption are sealed, and wherever they cannot be. */
function ReadableBackups({ view }: { view: BackupsView }) {
  const readable = view.backups.filter(({ content }) => content !== null && !content.isEncrypted);
  const damaged = readable.filter(({ verified }) => verified?.state === 'damaged').length;
  const waiting = readable.length - damaged;
  return (
    <>
      {waiting > 0 && (
        <p role="status" className={classes.problem}>
          {countedWords(waiting, 'backup', 'backups')} of before can still be read without the passphrase. They are
          being encrypted.
        </p>
      )}
      {damaged > 0 && (
        <p className={classes.problem}>
          {countedWords(damaged, 'damaged backup', 'damaged backups')} of before can be read without the passphrase and
          cannot be encrypted. Delete {damaged === 1 ? 'its folder' : 'their folders'} when you need nothing of it any
          more.
        </p>
      )}
      {view.earlierFolders.length > 0 && (
        <p className={classes.problem}>
          Backups in earlier folders stay as they are. Those of before encryption can be read there without the
          passphrase.
        </p>
      )}
    </>
  );
}

function totalWords(backups: readonly { content: { addedBytes: number } | null }[]): string {
  if (backups.length === 0)
    return 'There is no backup in this folder yet. One is made within a minute of the next save.';
  const bytes = backups.reduce((sum, { content }) => sum + (content?.addedBytes ?? 0), 0);
  return `${countedWords(backups.length, 'backup', 'backups')}, ${sizeWords(bytes)} on the disk. A file that did not change lies there once.`;
}

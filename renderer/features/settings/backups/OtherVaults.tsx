import { Button } from '@mantine/core';
import { useHere } from '#renderer/api/useHere.ts';
import type { OtherVault } from '#shared/contract/backupsContract.ts';
import { momentWords } from '#shared/domain/backups/backupWords.ts';
import { countedWords } from '#shared/domain/words/countedWords.ts';
import classes from './BackupsSection.module.css';

interface OtherVaultsProps {
  others: readonly OtherVault[];
  shown: string | null;
  onShow: (vaultId: string | null) => void;
}

/** Vaults whose backups lie in the same folder, such as one that was here before. */
export function OtherVaults({ others, shown, onShow }: OtherVaultsProps) {
  const here = useHere();
  return (
    <section aria-label="Other vaults" className={classes.others}>
      <h3>Other vaults in this folder</h3>
      <ul>
        {others.map(({ vaultId, folder, newest, count }) => (
          <li key={vaultId}>
            <p>
              <span className={classes.path}>{folder}</span>
              <span className={classes.quiet}>
                {countedWords(count, 'backup', 'backups')}, the newest of {momentWords(newest, here)}
              </span>
            </p>
            <Button size="xs" onClick={() => onShow(shown === vaultId ? null : vaultId)}>
              {shown === vaultId ? 'Show those of this vault' : 'Show its backups'}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

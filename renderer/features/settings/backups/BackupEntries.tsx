import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { EntryLink } from '#renderer/components/entries/EntryLink.tsx';
import { type BackupEntry, type BackupLook, TOLD_ENTRIES } from '#shared/contract/backupsContract.ts';
import { entriesWords } from '#shared/domain/importing/importWords.ts';
import { dateWords } from '#shared/domain/time/localDate.ts';
import { numberWords } from '#shared/domain/words/countedWords.ts';
import classes from './BackupPage.module.css';
import { type BackupAddress, backupPath } from './backupAddress.ts';

const PAGE = 50;
const STANDINGS = [
  { value: 'missing', word: 'Missing now' },
  { value: 'different', word: 'Different now' },
  { value: 'new', word: 'Written since' },
] as const;
type Shown = (typeof STANDINGS)[number]['value'];

interface BackupEntriesProps {
  look: BackupLook;
  address: BackupAddress;
}

/** The entries that are not the same then and now, fifty at a time. */
export function BackupEntries({ look, address }: BackupEntriesProps) {
  const first = STANDINGS.find(({ value }) => look.counts[value] > 0)?.value ?? 'missing';
  const [standing, setStanding] = useState<Shown>(first);
  const [shown, setShown] = useState(PAGE);
  const entries = look.entries.filter((entry) => entry.standing === standing);
  const choose = (value: string) => {
    const chosen = STANDINGS.find((one) => one.value === value);
    if (!chosen) return;
    setStanding(chosen.value);
    setShown(PAGE);
  };
  return (
    <>
      <SegmentedControl
        aria-label="Which entries"
        className={classes.choice ?? ''}
        value={standing}
        onChange={choose}
        data={STANDINGS.map(({ value, word }) => ({ value, label: `${word} ${numberWords(look.counts[value])}` }))}
      />
      <p className={classes.quiet}>{entriesWords(look.counts.same)} the same then and now.</p>
      {entries.length === 0 && <p className={classes.quiet}>None.</p>}
      <ul className={classes.entries} aria-label="Entries">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <Row entry={entry} path={backupPath(address, entry.id)} />
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <div>
          <Button size="xs" variant="subtle" onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, entries.length - shown)} more
          </Button>
        </div>
      )}
      {look.entries.length === TOLD_ENTRIES && (
        <p className={classes.quiet}>The first {numberWords(TOLD_ENTRIES)} are listed. Restoring brings back all.</p>
      )}
    </>
  );
}

function Row({ entry: { kind, title, isInBin, date }, path }: { entry: BackupEntry; path: string }) {
  const notes = [...(isInBin ? ['in the bin'] : []), dateWords(date)];
  return <EntryLink path={path} kind={kind} title={title} notes={notes} />;
}

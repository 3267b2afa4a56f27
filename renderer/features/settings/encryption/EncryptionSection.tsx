import { Button } from '@mantine/core';
import { ShieldCheck } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { useAbout } from '#renderer/api/useAbout.ts';
import { zoneHere } from '#renderer/api/zoneHere.ts';
import type { EncryptionView } from '#shared/contract/encryptionContract.ts';
import { dateWords } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { SettingsSection } from '../SettingsSection.tsx';
import { ChangePassphraseDialog } from './ChangePassphraseDialog.tsx';
import classes from './EncryptionSection.module.css';
import { LockFields } from './LockFields.tsx';
import { NewRecoveryKeyDialog } from './NewRecoveryKeyDialog.tsx';
import { StaysReadable } from './StaysReadable.tsx';
import { TurnOffDialog } from './TurnOffDialog.tsx';
import { TurnOnDialog } from './TurnOnDialog.tsx';
import { useEncryption } from './useEncryption.ts';

/** A passphrase for the whole vault, and when it locks. */
export function EncryptionSection() {
  const { isSample, isEncrypted } = useAbout();
  const view = useEncryption();
  const lead = isSample ? OF_SAMPLE : isEncrypted ? undefined : OFF;
  return (
    <SettingsSection place="encryption" {...(lead ? { lead } : {})}>
      {!isSample && view && (view.state === 'off' ? <Off /> : <On view={view} />)}
    </SettingsSection>
  );
}

const OF_SAMPLE = 'The sample is never encrypted. Go back to your own vault to choose this.';
const OFF =
  'Your files lie readable for whoever can read this computer’s disk. A passphrase changes that: without it nobody can open them, and nobody can help whoever lost it.';

function Off() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button onClick={() => setOpen(true)}>Encrypt the vault…</Button>
      </div>
      <StaysReadable />
      {isOpen && <TurnOnDialog onClose={() => setOpen(false)} />}
    </>
  );
}

type Dialog = ComponentType<{ onClose: () => void }>;

const CHANGES: { word: string; dialog: Dialog }[] = [
  { word: 'Change the passphrase…', dialog: ChangePassphraseDialog },
  { word: 'New recovery key…', dialog: NewRecoveryKeyDialog },
  { word: 'Turn encryption off…', dialog: TurnOffDialog },
];

function On({ view }: { view: EncryptionView }) {
  const [open, setOpen] = useState<Dialog | null>(null);
  const Open = open;
  return (
    <>
      <p className={classes.state}>
        <ShieldCheck size={16} aria-hidden />
        <span>
          This vault is encrypted.{' '}
          {view.changedAt &&
            `Its passphrase or recovery key was last set on ${dateWords(wallClockAt(view.changedAt, zoneHere()).date)}.`}
        </span>
      </p>
      <div className={classes.changes}>
        {CHANGES.map(({ word, dialog }) => (
          <Button key={word} onClick={() => setOpen(() => dialog)}>
            {word}
          </Button>
        ))}
      </div>
      <LockFields />
      <StaysReadable />
      {Open && <Open onClose={() => setOpen(null)} />}
    </>
  );
}

import { SecretField } from '#renderer/components/secret/SecretField.tsx';
import classes from './EncryptionSection.module.css';
import type { NewPassphrase } from './newPassphrase.ts';
import { passphraseStrength } from './passphraseStrength.ts';

interface NewPassphraseFieldsProps {
  typed: NewPassphrase;
  onChange: (typed: NewPassphrase) => void;
  hasFocus: boolean;
}

/** A new passphrase, twice, and what it is worth. */
export function NewPassphraseFields({ typed, onChange, hasFocus }: NewPassphraseFieldsProps) {
  const { first, second } = typed;
  const strength = passphraseStrength(first);
  const isOther = !first.startsWith(second);
  return (
    <>
      <div>
        <SecretField
          label="New passphrase"
          description="Five or more words that have nothing to do with each other are easy to keep and hard to guess."
          data-autofocus={hasFocus || undefined}
          value={first}
          onChange={(value) => onChange({ first: value, second })}
        />
        <p className={classes.strength} data-level={strength.level} role="status">
          {first === '' ? '' : strength.words}
        </p>
      </div>
      <SecretField
        label="The same once more"
        value={second}
        error={isOther ? 'The two are not the same.' : null}
        onChange={(value) => onChange({ first, second: value })}
      />
    </>
  );
}

import { LockKeyhole } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { useAbout } from '#renderer/api/useAbout.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { lockNow } from '#renderer/components/secret/lockNow.ts';
import type { PaletteCommand } from '#renderer/features/palette/Palette.tsx';

/** Locks an encrypted vault; for another one it leads to where it is encrypted. */
export function useLockCommand(): PaletteCommand {
  const { isEncrypted } = useAbout();
  const icon = <LockKeyhole size={16} />;
  const alsoFoundBy = 'encryption passphrase password security privacy';
  if (!isEncrypted)
    return { word: 'Encrypt the vault…', alsoFoundBy, icon, run: () => navigate('/settings/encryption') };
  return {
    word: 'Lock now',
    alsoFoundBy,
    icon,
    keys: <Keys keys={['mod', 'Shift', 'L']} />,
    run: () => void lockNow(),
  };
}

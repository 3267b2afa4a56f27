import { FlaskConical } from 'lucide-react';
import { useAbout } from '#renderer/api/useAbout.ts';
import { leaveSample, openSample } from '#renderer/components/sample/changeVault.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { PaletteCommand } from '#renderer/features/palette/Palette.tsx';

/** Opens the sample, or from within it goes back. */
export function useSampleCommand(): PaletteCommand {
  const { isSample } = useAbout();
  const change = async (ask: () => Promise<string | null>) => {
    const problem = await ask();
    if (problem !== null) showToast({ message: problem });
  };
  const icon = <FlaskConical size={16} />;
  if (isSample) {
    return {
      word: 'Delete the sample and go back',
      alsoFoundBy: 'leave own vault demo example',
      icon,
      run: () => void change(leaveSample),
    };
  }
  return {
    word: 'Open the sample',
    alsoFoundBy: 'demo example vault look around try',
    icon,
    run: () => void change(openSample),
  };
}

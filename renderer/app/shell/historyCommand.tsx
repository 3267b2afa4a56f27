import { History } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { Keys } from '#renderer/components/Keys.tsx';
import type { PaletteCommand } from '#renderer/features/palette/Palette.tsx';

/** What the open entry was before; null where none is open. */
export function historyCommand(page: string): PaletteCommand | null {
  const [, id] = /^\/journal\/([0-9a-f-]{36})$/.exec(page) ?? [];
  if (id === undefined) return null;
  return {
    word: 'History of this entry',
    alsoFoundBy: 'revisions versions earlier before restore undo changes',
    icon: <History size={16} />,
    keys: <Keys keys={['mod', 'Shift', 'H']} />,
    run: () => navigate(`/journal/${id}/history`),
  };
}

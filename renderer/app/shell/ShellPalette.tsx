import { navigate } from 'wouter/use-hash-location';
import { pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { Palette } from '#renderer/features/palette/Palette.tsx';
import { historyCommand } from './historyCommand.tsx';
import { usePaletteCommands } from './paletteCommands.tsx';
import { inboxOver } from './SideBar.tsx';

interface ShellPaletteProps {
  /** Grows by one each time the palette is asked for. */
  requests: number;
  query: string;
  onQuery: (query: string) => void;
  page: string;
  onCapture: () => void;
  onShowShortcuts: () => void;
  onMakeCard: () => void;
  onOpenEntry: (id: string) => void;
}

/** The palette with the app's own places and commands. */
export function ShellPalette(props: ShellPaletteProps) {
  const { requests, query, onQuery, page, onCapture, onShowShortcuts, onMakeCard, onOpenEntry } = props;
  const history = historyCommand(page);
  const commands = usePaletteCommands({
    capture: onCapture,
    showShortcuts: onShowShortcuts,
    makeCard: onMakeCard,
    showReminders: () => navigate(inboxOver(page)),
  });
  return (
    <Palette
      requests={requests}
      query={query}
      onQuery={onQuery}
      commands={history ? [history, ...commands] : commands}
      onOpenSession={(id) => navigate(`${page === '/' ? '' : page}/session/${id}`)}
      onOpenEntry={onOpenEntry}
      onOpenItem={(item) => navigate(pathOfItem(item, page))}
    />
  );
}

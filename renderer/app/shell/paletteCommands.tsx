import {
  Bell,
  BellOff,
  BellPlus,
  BookOpenText,
  Bug,
  CalendarClock,
  CalendarDays,
  CalendarPlus,
  CircleHelp,
  DatabaseBackup,
  FolderCheck,
  FolderInput,
  Grid2x2,
  HeartPulse,
  Keyboard,
  Layers,
  Library,
  Mic,
  NotebookPen,
  PencilRuler,
  Plus,
  Radar,
  Settings2,
  Share,
  Sparkle,
  Star,
  SunMoon,
  Sunrise,
  Unlink,
} from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { beginEntryOf } from '#renderer/components/entries/beginEntryOf.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import { openProblemReport } from '#renderer/components/problem/problemReport.ts';
import { silenceToday } from '#renderer/components/reminders/silence.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { PaletteCommand } from '#renderer/features/palette/Palette.tsx';
import { ENTRY_KINDS, type EntryKind } from '#shared/model/entryKind.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { useFocusCommand } from './useFocusCommand.tsx';
import { useInterviewCommands } from './useInterviewCommands.tsx';
import { useLockCommand } from './useLockCommand.tsx';
import { useRecapCommands } from './useRecapCommands.tsx';
import { useSampleCommand } from './useSampleCommand.tsx';
import { useScheduleCommands } from './useScheduleCommands.tsx';

interface ShellActions {
  capture: () => void;
  showShortcuts: () => void;
  makeCard: () => void;
  showReminders: () => void;
}

/** Places first, then what can be made or changed from anywhere. */
export function usePaletteCommands(actions: ShellActions): PaletteCommand[] {
  const { capture, showShortcuts, makeCard, showReminders } = actions;
  const { theme } = useSettings();
  const { date } = useNow();
  const focusCommand = useFocusCommand();
  const interviewCommands = useInterviewCommands();
  const recapCommands = useRecapCommands();
  const scheduleCommands = useScheduleCommands();
  const sampleCommand = useSampleCommand();
  const lockCommand = useLockCommand();
  const nextTheme = theme === 'dark' ? 'light' : 'dark';
  return [
    { word: 'Today', icon: <Sunrise size={16} />, run: () => navigate('/') },
    { word: 'Calendar', icon: <CalendarDays size={16} />, run: () => navigate('/calendar') },
    { word: 'Journal', icon: <NotebookPen size={16} />, run: () => navigate('/journal') },
    { word: 'Broken links', icon: <Unlink size={16} />, run: () => navigate('/links') },
    {
      word: 'Cards',
      alsoFoundBy: 'practice spaced repetition forecast leeches',
      icon: <Layers size={16} />,
      run: () => navigate('/practice'),
    },
    {
      word: 'Review cards',
      alsoFoundBy: 'practice due today repetition',
      icon: <Layers size={16} />,
      run: () => navigate('/practice/review'),
    },
    {
      word: 'Questions',
      alsoFoundBy: 'practice interview',
      icon: <CircleHelp size={16} />,
      run: () => navigate('/questions'),
    },
    {
      word: 'STAR coverage',
      alsoFoundBy: 'stories behavioural missing',
      icon: <Star size={16} />,
      run: () => navigate('/questions/coverage'),
    },
    {
      word: 'Workbench',
      alsoFoundBy: 'whiteboards drawings diagrams excalidraw',
      icon: <PencilRuler size={16} />,
      run: () => navigate('/workbench'),
    },
    {
      word: 'Record yourself',
      alsoFoundBy: 'recordings audio microphone voice listen workbench',
      icon: <Mic size={16} />,
      run: () => navigate('/workbench/recordings'),
    },
    ...interviewCommands,
    { word: 'Skills', alsoFoundBy: 'gaps rating', icon: <Radar size={16} />, run: () => navigate('/skills') },
    {
      word: 'Library',
      alsoFoundBy: 'modules lessons exercises resources templates',
      icon: <Library size={16} />,
      run: () => navigate('/library'),
    },
    {
      word: 'Bring your own plan',
      alsoFoundBy: 'import outline yaml',
      icon: <CalendarPlus size={16} />,
      run: () => navigate('/library/plans'),
    },
    { word: 'Progress', icon: <Grid2x2 size={16} />, run: () => navigate('/progress') },
    ...recapCommands,
    {
      word: 'Evidence packet',
      alsoFoundBy: 'portfolio pdf html share skills stories print',
      icon: <FolderCheck size={16} />,
      run: () => navigate('/evidence'),
    },
    { word: 'Settings', icon: <Settings2 size={16} />, run: () => navigate('/settings') },
    {
      word: 'Backups',
      alsoFoundBy: 'restore copies snapshot',
      icon: <DatabaseBackup size={16} />,
      run: () => navigate('/settings/backups'),
    },
    {
      word: 'Health',
      alsoFoundBy: 'check verify files sizes disk space damaged',
      icon: <HeartPulse size={16} />,
      run: () => navigate('/settings/health'),
    },
    {
      word: 'Problem report',
      alsoFoundBy: 'bug error diagnostics mistake',
      icon: <Bug size={16} />,
      run: openProblemReport,
    },
    {
      word: 'Reschedule',
      alsoFoundBy: 'shift spread missed days holiday free off skip weekend',
      icon: <CalendarClock size={16} />,
      run: () => navigate('/reschedule'),
    },
    ...scheduleCommands,
    ...(focusCommand ? [focusCommand] : []),
    {
      word: 'Show reminders',
      alsoFoundBy: 'inbox notices bell notifications',
      icon: <Bell size={16} />,
      keys: <Keys keys={['B']} />,
      run: showReminders,
    },
    {
      word: 'New reminder…',
      alsoFoundBy: 'own rule add remind notification',
      icon: <BellPlus size={16} />,
      run: () => navigate('/settings/reminders/new'),
    },
    {
      word: 'Not today: all reminders',
      alsoFoundBy: 'silence mute quiet snooze',
      icon: <BellOff size={16} />,
      run: () => void silenceToday(),
    },
    { word: 'Capture a thought', icon: <Plus size={16} />, keys: <Keys keys={['mod', 'N']} />, run: capture },
    {
      word: 'Make a card',
      alsoFoundBy: 'new own add practice',
      icon: <Layers size={16} />,
      keys: <Keys keys={['mod', 'J']} />,
      run: makeCard,
    },
    ...ENTRY_KINDS.map((kind) => newEntryCommand(kind, date)),
    {
      word: 'Export to Markdown',
      alsoFoundBy: 'save files take away backup',
      icon: <Share size={16} />,
      run: () => navigate('/settings/export'),
    },
    {
      word: 'Import',
      alsoFoundBy: 'bring in export notes markdown obsidian joplin day one jrnl mini diary zip',
      icon: <FolderInput size={16} />,
      run: () => navigate('/settings/import'),
    },
    sampleCommand,
    lockCommand,
    {
      word: nextTheme === 'dark' ? 'Dark theme' : 'Light theme',
      alsoFoundBy: 'colour scheme appearance mode',
      icon: <SunMoon size={16} />,
      run: () => void trackSaving(() => planner.settings.save({ theme: nextTheme }), failureMessage),
    },
    {
      word: 'Guide',
      alsoFoundBy: 'help manual how begin learn',
      icon: <BookOpenText size={16} />,
      run: () => navigate('/help'),
    },
    {
      word: 'What is new',
      alsoFoundBy: 'help changes version update news',
      icon: <Sparkle size={16} />,
      run: () => navigate('/help/news'),
    },
    {
      word: 'Keyboard',
      alsoFoundBy: 'shortcuts help keys',
      icon: <Keyboard size={16} />,
      keys: <Keys keys={['?']} />,
      run: showShortcuts,
    },
  ];
}

/** What one calls it besides. */
const OTHER_WORDS: Partial<Record<EntryKind, string>> = {
  reflection: 'evening today day',
  'weekly-review': 'review the week look back',
};

function newEntryCommand(kind: EntryKind, date: LocalDate): PaletteCommand {
  const { icon: Icon, one } = KIND_LOOKS[kind];
  return {
    word: `New ${one}`,
    alsoFoundBy: `write journal entry add ${OTHER_WORDS[kind] ?? ''}`,
    icon: <Icon size={16} />,
    run: () => void createEntry(kind, date),
  };
}

async function createEntry(kind: EntryKind, date: LocalDate): Promise<void> {
  try {
    const entry = await beginEntryOf(kind, date);
    navigate(`/journal/${entry.id}`);
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}

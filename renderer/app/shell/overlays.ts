// What opens over any page, as one piece to be loaded.
export { MakeCard } from '#renderer/components/cards/MakeCard.tsx';
export { CaptureDialog } from '#renderer/features/capture/CaptureDialog.tsx';
export { ShortcutsDialog } from '#renderer/features/shortcuts/ShortcutsDialog.tsx';
export { ShellPalette } from './ShellPalette.tsx';

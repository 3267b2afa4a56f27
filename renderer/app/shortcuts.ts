import { CALENDAR_SHORTCUTS } from '#renderer/features/calendar/calendarShortcuts.ts';
import { FOCUS_SHORTCUTS } from '#renderer/features/focus/focusShortcuts.ts';
import { INTERVIEW_SHORTCUTS } from '#renderer/features/interview/interviewShortcuts.ts';
import { JOURNAL_SHORTCUTS } from '#renderer/features/journal/journalShortcuts.ts';
import { LIBRARY_SHORTCUTS } from '#renderer/features/library/libraryShortcuts.ts';
import { PLAN_DAY_SHORTCUTS } from '#renderer/features/library/plan/planShortcuts.ts';
import { CARD_SHORTCUTS } from '#renderer/features/practice/cards/cardShortcuts.ts';
import { PRACTICE_SHORTCUTS } from '#renderer/features/practice/practiceShortcuts.ts';
import { PRESENT_SHORTCUTS } from '#renderer/features/present/presentShortcuts.ts';
import { PROGRESS_SHORTCUTS } from '#renderer/features/progress/progressShortcuts.ts';
import { REMINDERS_SHORTCUTS } from '#renderer/features/reminders/remindersShortcuts.ts';
import type { ShortcutGroup } from '#renderer/features/shortcuts/ShortcutsDialog.tsx';
import { SKILLS_SHORTCUTS } from '#renderer/features/skills/skillsShortcuts.ts';
import { STORIES_SHORTCUTS } from '#renderer/features/stories/storiesShortcuts.ts';
import { TODAY_SHORTCUTS } from '#renderer/features/today/todayShortcuts.ts';
import { DRAWING_SHORTCUTS } from '#renderer/features/workbench/drawing/drawingShortcuts.ts';
import { RECORDING_SHORTCUTS } from '#renderer/features/workbench/recording/recordingShortcuts.ts';

/** What `?` lists. Each feature says its own keys; this only puts them side by side. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    place: 'Everywhere',
    shortcuts: [
      { keys: ['mod', 'K'], does: 'Go to or find' },
      { keys: ['mod', 'N'], does: 'Capture a thought' },
      { keys: ['C'], does: 'Capture, where a browser keeps the keys above' },
      { keys: ['mod', 'J'], does: 'Make a card of what is marked' },
      { keys: ['mod', 'Shift', 'L'], does: 'Lock now, when the vault is encrypted' },
      { keys: ['?'], does: 'Show this list' },
      { keys: ['Esc'], does: 'Close what is open' },
    ],
  },
  { place: 'Today', shortcuts: TODAY_SHORTCUTS },
  { place: 'Focus', shortcuts: FOCUS_SHORTCUTS },
  { place: 'Reminders', shortcuts: REMINDERS_SHORTCUTS },
  { place: 'Calendar', shortcuts: CALENDAR_SHORTCUTS },
  { place: 'Journal', shortcuts: JOURNAL_SHORTCUTS },
  { place: 'Slides', shortcuts: PRESENT_SHORTCUTS },
  { place: 'Cards', shortcuts: CARD_SHORTCUTS },
  { place: 'Questions', shortcuts: PRACTICE_SHORTCUTS },
  { place: 'Whiteboard', shortcuts: DRAWING_SHORTCUTS },
  { place: 'Telling a story', shortcuts: STORIES_SHORTCUTS },
  { place: 'Mock interview', shortcuts: INTERVIEW_SHORTCUTS },
  { place: 'Skills', shortcuts: SKILLS_SHORTCUTS },
  { place: 'Progress', shortcuts: PROGRESS_SHORTCUTS },
  { place: 'Library', shortcuts: LIBRARY_SHORTCUTS },
  { place: 'Plan day', shortcuts: PLAN_DAY_SHORTCUTS },
  { place: 'Recording', shortcuts: RECORDING_SHORTCUTS },
];

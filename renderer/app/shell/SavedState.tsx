import { Check, CircleAlert, LoaderCircle, Unplug } from 'lucide-react';
import { useConnectionState } from '#renderer/api/useConnectionState.ts';
import { useClockAhead } from '#renderer/api/useNow.ts';
import { useSavingState } from '#renderer/api/useSavingState.ts';
import classes from './SavedState.module.css';

/** The quiet line at the foot of the side bar: saved, saving, or why not. */
export function SavedState() {
  const saving = useSavingState();
  const connection = useConnectionState();
  const aheadMs = useClockAhead();
  if (connection === 'lost') {
    return <Line icon={<Unplug size={13} aria-hidden />} tone="bad" words="Leadlight's planner has stopped" />;
  }
  if (saving.problem) return <Line icon={<CircleAlert size={13} aria-hidden />} tone="bad" words="Not saved" />;
  if (saving.pending > 0) return <Line icon={<LoaderCircle size={13} aria-hidden />} words="Saving" />;
  const words = saving.savedAt === null ? 'All saved' : `Saved ${timeOf(saving.savedAt + aheadMs)}`;
  return <Line icon={<Check size={13} aria-hidden />} words={words} />;
}

function Line({ icon, words, tone = 'calm' }: { icon: React.ReactNode; words: string; tone?: 'calm' | 'bad' }) {
  return (
    <p className={classes.line} data-tone={tone} role="status" title={words}>
      {icon}
      <span>{words}</span>
    </p>
  );
}

function timeOf(at: number): string {
  return new Date(at).toTimeString().slice(0, 5);
}

import { Button } from '@mantine/core';
import { CalendarCheck } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Recap } from '#shared/contract/progressRecap.ts';
import frame from '../ProgressFrame.module.css';
import { useSaveRecap } from './useSaveRecap.ts';

/** Saves the recap, or opens what it was saved as. Before its last day there is nothing to press. */
export function RecapActions({ recap }: { recap: Recap }) {
  const [, navigate] = useLocation();
  const { save, isSaving } = useSaveRecap(recap.through);
  const { entryId } = recap;
  if (entryId === null && !recap.hasCome) return null;
  return (
    <div className={frame.screen}>
      <Button
        variant="filled"
        disabled={isSaving}
        leftSection={<CalendarCheck size={15} aria-hidden />}
        onClick={() => (entryId === null ? save() : navigate(`/journal/${entryId}`))}
      >
        {entryId === null ? 'Save as an entry' : 'Open the entry'}
      </Button>
    </div>
  );
}

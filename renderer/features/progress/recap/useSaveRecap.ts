import { useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { toWrite } from '#renderer/components/entries/cameToWrite.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Entry } from '#shared/model/entry.ts';

/** Saves a recap and opens the entry to answer its questions; what was saved can be taken back. */
export function useSaveRecap(through: number): { save: () => void; isSaving: boolean } {
  const { epochMs } = useNow();
  const [isSaving, setSaving] = useState(false);
  const isUnderWay = useRef(false);
  const page = `/progress/recap/${through}`;
  const save = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSaving(true);
    try {
      const saved = await trackSaving(() => planner.progress.saveRecap({ through }), failureMessage);
      navigate(`/journal/${saved.entry.id}`, { state: toWrite({ from: page, atMs: epochMs, isTimed: false }) });
      const undo = { word: 'Undo', onClick: () => void takeBack(saved, page) };
      if (saved.isNew) showToast({ message: 'Saved as an entry', action: undo });
      else if (saved.bodyBefore !== null) showToast({ message: 'Its facts were filled in again', action: undo });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    } finally {
      isUnderWay.current = false;
      setSaving(false);
    }
  };
  return { save: () => void save(), isSaving };
}

interface Saved {
  entry: Entry;
  isNew: boolean;
  bodyBefore: string | null;
}

/** A new entry goes to the bin; one that was there has its facts of before, unless it was written in since. */
async function takeBack({ entry: { id, revision }, isNew, bodyBefore }: Saved, page: string): Promise<void> {
  try {
    await trackSaving(async () => {
      if (isNew) await planner.journal.remove({ id });
      else if (bodyBefore !== null) await planner.journal.save({ id, revision, edit: { body: bodyBefore } });
    }, failureMessage);
    if (isNew) navigate(page);
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}

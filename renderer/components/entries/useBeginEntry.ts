import { useState } from 'react';
import { useLocation } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { TemplateId } from '#shared/model/ids.ts';

interface Beginning {
  kind: EntryKind;
  templateId?: TemplateId;
  edit?: EntryEdit;
}

/** Begins an entry of today and opens it. A failure is said and changes nothing. */
export function useBeginEntry(): { begin: (entry: Beginning) => void; isBeginning: boolean } {
  const { date } = useNow();
  const [, navigate] = useLocation();
  const [isBeginning, setBeginning] = useState(false);
  const begin = async (beginning: Beginning) => {
    setBeginning(true);
    try {
      const entry = await trackSaving(() => planner.journal.create({ ...beginning, date }), failureMessage);
      navigate(`/journal/${entry.id}`);
    } catch (error) {
      showToast({ message: failureMessage(error) });
      setBeginning(false);
    }
  };
  return { begin: (entry) => void begin(entry), isBeginning };
}

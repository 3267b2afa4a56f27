import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { stillOffered } from '#shared/domain/evidence/strongest.ts';
import type { EvidenceChoice } from '#shared/model/evidenceChoice.ts';
import { type EvidenceDraft, keepDraft, keptDraft } from './evidenceDraft.ts';

/** The choice, what can be chosen, and the packet that comes of it. */
export function useEvidence() {
  const [draft, setDraft] = useState(keptDraft);
  const { range, withReflections, withPrivate } = draft;
  const offer = useQuery({
    ...queries.evidence.offer.queryOptions({ input: { range, withReflections, withPrivate } }),
    placeholderData: keepPreviousData,
  });
  const chosen = offer.data ? { ...draft, ...stillOffered(draft, offer.data) } : draft;
  // Title and name are written on the cover here: typing them asks for nothing.
  const input = { ...choiceOf(chosen), title: '', name: '' };
  const packet = useQuery({
    ...queries.evidence.packet.queryOptions({ input }),
    enabled: offer.data !== undefined,
    placeholderData: keepPreviousData,
  });

  const change = (edit: Partial<EvidenceDraft>) => {
    const after = { ...draft, ...edit };
    keepDraft(after);
    setDraft(after);
  };

  return {
    draft: chosen,
    change,
    offer: offer.data,
    packet: packet.data && { ...packet.data, title: chosen.title.trim(), name: chosen.name.trim() },
    isCurrent: !offer.isPlaceholderData && !packet.isPlaceholderData && packet.data !== undefined,
    error: offer.error ?? packet.error,
    refetch: () => Promise.all([offer.refetch(), packet.refetch()]),
  };
}

export function choiceOf({ pictures: _drawnHere, ...choice }: EvidenceDraft): EvidenceChoice {
  return choice;
}

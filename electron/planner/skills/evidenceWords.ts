import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { evidenceDetail } from '#shared/domain/skills/evidenceDetail.ts';
import type { Sighting } from '#shared/domain/skills/skillEvidence.ts';
import type { ContentIndex } from '../library/contentIndex.ts';

/** What a piece of evidence is called, and what it is. */
export function evidenceWords(index: ContentIndex, sighting: Sighting): { title: string; detail: string } {
  return {
    title: titleOf(index, sighting),
    detail: evidenceDetail(sighting, (item) => index.item(item)?.title ?? null),
  };
}

function titleOf(index: ContentIndex, sighting: Sighting): string {
  switch (sighting.kind) {
    case 'entry':
      return sighting.entry.title.trim() || ENTRY_KIND_WORDS[sighting.entry.kind];
    case 'session':
      return sighting.session.title;
    case 'attempt':
      return index.question(sighting.attempt.questionId)?.text ?? sighting.attempt.questionId;
  }
}

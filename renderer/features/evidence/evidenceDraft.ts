import type { EvidenceChoice, EvidencePicture } from '#shared/model/evidenceChoice.ts';
import { EVIDENCE_PICTURES } from '#shared/model/evidenceChoice.ts';

/** What one chose for the packet. */
export interface EvidenceDraft extends EvidenceChoice {
  pictures: readonly EvidencePicture[];
}

const FIRST: EvidenceDraft = {
  title: 'Evidence',
  name: '',
  range: { from: null, to: null },
  skills: [],
  entries: [],
  drawings: [],
  pictures: [],
  withReflections: false,
  withPrivate: false,
};

let kept = FIRST;

/** The choice of last time, as long as the app runs. It is written down nowhere. */
export function keptDraft(): EvidenceDraft {
  return kept;
}

export function keepDraft(draft: EvidenceDraft): void {
  kept = draft;
}

/** True as long as a packet would have nothing but a cover. */
export function isBare({ skills, entries, drawings, pictures }: Omit<EvidenceDraft, 'title'>): boolean {
  return [skills, entries, drawings, pictures].every(({ length }) => length === 0);
}

/** One more, or one less; the order is the packet's own. */
export function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((one) => one !== item) : [...items, item];
}

/** With all of these, or, where they are all there, with none. */
export function allToggled<Item>(items: readonly Item[], of: readonly Item[]): Item[] {
  const isAll = of.every((one) => items.includes(one));
  const others = items.filter((one) => !of.includes(one));
  return isAll ? others : [...others, ...of];
}

export function inOrder(pictures: readonly EvidencePicture[]): EvidencePicture[] {
  return EVIDENCE_PICTURES.filter((name) => pictures.includes(name));
}

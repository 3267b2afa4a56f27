import type { DrawnPicture, EvidencePacket, PacketEntry } from '#shared/contract/evidenceContract.ts';
import { drawingPlace, entryPlace } from '#shared/domain/evidence/shareText.ts';

export interface ContentsPart {
  words: string;
  /** `#part-stories` */
  place: string;
  lines: { words: string; place: string }[];
}

/** What is in a packet, in its order; parts without anything are left out. */
export function contentsOf(packet: EvidencePacket, pictures: readonly DrawnPicture[]): ContentsPart[] {
  const { skills, stories, documents, others, drawings } = packet;
  const count = skills.length === 1 ? '1 skill' : `${skills.length} skills`;
  const parts: ContentsPart[] = [
    ...(skills.length > 0 ? [{ words: `Skills (${count})`, place: '#part-skills', lines: [] }] : []),
    { words: 'Stories', place: '#part-stories', lines: stories.map(lineOf) },
    { words: 'RFCs and decisions', place: '#part-documents', lines: documents.map(lineOf) },
    { words: 'Other writing', place: '#part-writing', lines: others.map(lineOf) },
    {
      words: 'Drawings',
      place: '#part-drawings',
      lines: drawings.map(({ id, title }) => ({ words: title, place: drawingPlace(id) })),
    },
  ];
  return [
    ...parts.filter(({ place, lines }) => lines.length > 0 || place === '#part-skills'),
    ...(pictures.length > 0 ? [{ words: 'Progress', place: '#part-progress', lines: [] }] : []),
  ];
}

function lineOf({ id, title }: PacketEntry) {
  return { words: title, place: entryPlace(id) };
}

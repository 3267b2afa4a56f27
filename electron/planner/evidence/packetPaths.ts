import type { EvidencePacket } from '#shared/contract/evidenceContract.ts';
import { DrawingId, type EntryId } from '#shared/model/ids.ts';
import { fileNames } from '../export/content/fileNames.ts';

/** Where the files of a packet lie. */
export interface PacketPaths {
  entries: ReadonlyMap<EntryId, string>;
  drawings: ReadonlyMap<DrawingId, string>;
}

export function packetPaths(packet: EvidencePacket): PacketPaths {
  const entries = new Map<EntryId, string>();
  for (const [folder, ofFolder] of Object.entries({
    stories: packet.stories,
    documents: packet.documents,
    writing: packet.others,
  })) {
    const names = fileNames();
    for (const { id, date, title, kind } of ofFolder) entries.set(id, `${folder}/${names.take(date, title, kind)}`);
  }
  const titles = new Map(packet.drawings.map((one) => [one.id, one]));
  const names = fileNames();
  const drawings = new Map<DrawingId, string>();
  for (const id of shownDrawings(packet)) {
    const { date = packet.madeOn, title = '' } = titles.get(id) ?? {};
    drawings.set(id, `drawings/${names.take(date, title, 'drawing').replace(/\.md$/, '.svg')}`);
  }
  return { entries, drawings };
}

function shownDrawings({ drawings, pictures }: EvidencePacket): DrawingId[] {
  const chosen = drawings.map(({ id }) => id).filter((id) => pictures[id] !== undefined);
  const others = Object.keys(pictures).map((id) => DrawingId.parse(id));
  return [...new Set([...chosen, ...others])];
}

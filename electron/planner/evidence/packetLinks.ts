import { DrawingId, EntryId } from '#shared/model/ids.ts';
import { pathFrom } from '../export/content/markdown.ts';
import type { PacketPaths } from './packetPaths.ts';

const PLACE = /\]\((?:#(entry|drawing)-|(drawing):)([0-9a-f-]{36})\)/g;

/** A text of a packet with its links leading to the packet's files; the places are as `shareText` wrote them. */
export function packetLinks(text: string, from: string, { entries, drawings }: PacketPaths): string {
  return text.replace(PLACE, (_, place: string | undefined, picture: string | undefined, id: string) => {
    const to = place === 'entry' ? entries.get(EntryId.parse(id)) : drawings.get(DrawingId.parse(id));
    const isPicture = picture !== undefined;
    return to === undefined ? `](${isPicture ? '' : '#'})` : `](${pathFrom(from, to)})`;
  });
}

import type { EvidencePacket } from '#shared/contract/evidenceContract.ts';
import { DrawingId } from '#shared/model/ids.ts';

/** A picture as an address that holds it whole: it is shown as a picture, so nothing in it can run. */
export function pictureAddress(svg: string): string {
  const bytes = new TextEncoder().encode(svg);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:image/svg+xml;base64,${btoa(letters)}`;
}

/** A packet's text with its drawings in it. */
export function withPictures(text: string, pictures: EvidencePacket['pictures']): string {
  return text.replace(/\]\(drawing:([0-9a-f-]{36})\)/g, (whole, id: string) => {
    const svg = pictures[DrawingId.parse(id)];
    return svg === undefined ? whole : `](${pictureAddress(svg)})`;
  });
}

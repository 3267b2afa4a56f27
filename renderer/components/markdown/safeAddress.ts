import { drawingOf } from './drawingAddress.ts';

const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;
const OUTSIDE = /^(?:https?|mailto):/i;

/** Where a link may lead: out to the web or mail, to a place in this text, to a page of the app, or to a drawing. */
export function linkAddress(address: string): string {
  const bare = address.trim();
  return OUTSIDE.test(bare) || bare.startsWith('#') || drawingOf(bare) !== null ? bare : '';
}

/** A picture must come with the text or be a drawing of the vault: nothing is ever asked of the network. */
export function pictureAddress(address: string): string {
  const bare = address.trim();
  return PICTURE.test(bare) || drawingOf(bare) !== null ? bare : '';
}

export function leadsOutside(address: string): boolean {
  return OUTSIDE.test(address);
}

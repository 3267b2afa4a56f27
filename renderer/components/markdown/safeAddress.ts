const PICTURE = /^(?:data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]|blob:)/i;
const OUTSIDE = /^(?:https?|mailto):/i;

/** Where a link may lead: out to the web or mail, to a place in this text, or to a page of the app. */
export function linkAddress(address: string): string {
  const bare = address.trim();
  return OUTSIDE.test(bare) || bare.startsWith('#') ? bare : '';
}

/** A picture must come with the text: nothing is ever asked of the network. */
export function pictureAddress(address: string): string {
  return PICTURE.test(address.trim()) ? address.trim() : '';
}

export function leadsOutside(address: string): boolean {
  return OUTSIDE.test(address);
}

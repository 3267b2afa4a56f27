/** How a sealed file begins. The first byte is in no text in UTF-8 and the last would be changed by a text transfer. */
export const FILE_MARK = Buffer.from([0x8e, ...Buffer.from('LLSEAL'), 0x0a]);
/** How a thought begins that was sealed to the inbox of a locked vault. */
export const INBOX_MARK = Buffer.from([0x8e, ...Buffer.from('LLDROP'), 0x0a]);

export function looksSealed(raw: Uint8Array): boolean {
  return beginsWith(raw, FILE_MARK) || beginsWith(raw, INBOX_MARK);
}

export function beginsWith(raw: Uint8Array, mark: Uint8Array): boolean {
  return Buffer.compare(raw.subarray(0, mark.length), mark) === 0;
}

/** How a WebM file begins (EBML, RFC 8794). */
const WEBM_BEGINS = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);

/** Why these bytes cannot be what the path says, as a sentence; null when they can. An empty one was emptied. */
export function problemOfAttachment(path: string, bytes: Buffer): string | null {
  if (bytes.length === 0) return null;
  if (path.endsWith('.webm')) return bytes.subarray(0, 4).equals(WEBM_BEGINS) ? null : 'It does not begin like sound.';
  if (path.endsWith('.svg')) return bytes.toString('utf8').includes('</svg>') ? null : 'It breaks off.';
  return isScene(bytes) ? null : 'It is not a drawing of Excalidraw’s.';
}

function isScene(bytes: Buffer): boolean {
  try {
    const scene: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof scene === 'object' && scene !== null && 'elements' in scene && Array.isArray(scene.elements);
  } catch {
    return false;
  }
}

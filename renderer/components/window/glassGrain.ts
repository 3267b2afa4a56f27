/** What makes one pane of hand-made glass unlike its neighbour. */
export interface GlassGrain {
  /** How much lighter (above 0) or darker this sheet came out, -0.12 to 0.12. */
  tint: number;
  /** The gleam on it while clear: where, how wide, how strong. Not every pane has one. */
  sheen: { from: number; width: number; strength: number } | null;
}

/** The same session always has the same glass. */
export function glassGrain(sessionId: string): GlassGrain {
  const seed = hash(sessionId);
  const part = (index: number) => ((seed >>> (index * 6)) & 63) / 63;
  return {
    tint: (part(0) - 0.45) * 0.22,
    sheen:
      part(1) < 0.4 ? null : { from: 0.35 + part(2) * 0.4, width: 7 + part(3) * 7, strength: 0.26 + part(4) * 0.28 },
  };
}

/** FNV-1a with a last stir: short ids that differ in one letter come out far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

import { createHash } from 'node:crypto';
import { isHarmlessSvg } from '#shared/domain/journal/document/harmlessSvg.ts';

/** Pictures of diagrams by their source. Only a window can draw, so windows hand them over before an export. */
export interface DiagramPictures {
  /** Null when there is none, or when the source cannot be drawn. */
  of(source: string): string | null;
  isMissing(source: string): boolean;
  /** Null for a source that cannot be drawn. A picture that could do anything but show is taken as none. */
  give(source: string, picture: string | null): void;
  /** Lets go of every picture but those of these sources. */
  keepOnly(sources: Iterable<string>): void;
}

/** What an export asks for pictures. */
export interface ExportPictures extends Pick<DiagramPictures, 'of'> {
  /** Called with every diagram before the first is asked for. */
  prepare?(sources: ReadonlySet<string>): Promise<void>;
}

/** In memory alone: each can be drawn again from what is in the vault. */
export function diagramPictures(): DiagramPictures {
  const known = new Map<string, string | null>();
  return {
    of: (source) => known.get(diagramFingerprint(source)) ?? null,
    isMissing: (source) => !known.has(diagramFingerprint(source)),
    give: (source, picture) => {
      known.set(diagramFingerprint(source), picture !== null && isHarmlessSvg(picture) ? picture : null);
    },
    keepOnly: (sources) => {
      const wanted = new Set(Array.from(sources, diagramFingerprint));
      for (const one of [...known.keys()]) if (!wanted.has(one)) known.delete(one);
    },
  };
}

/** What a picture's file is called: equal sources have one file. */
export function diagramFingerprint(source: string): string {
  return createHash('sha256').update(source, 'utf8').digest('hex');
}

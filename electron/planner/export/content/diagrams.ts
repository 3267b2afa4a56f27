import type { ReadableVault } from '#electron/vault/readVault.ts';
import { diagramsOf } from '#shared/domain/journal/document/diagramsOf.ts';
import type { Entry } from '#shared/model/entry.ts';
import { textsOf } from '../../links/linkedTexts.ts';
import { diagramFingerprint, type ExportPictures } from '../diagramPictures.ts';

/** What is known of the diagrams of a journal. */
export interface ExportedDiagrams {
  /** By their paths in the export. */
  pictures: ReadonlyMap<string, string>;
  /** How many different ones have no picture. */
  withoutPicture: number;
}

export const NO_DIAGRAMS: ExportedDiagrams = { pictures: new Map(), withoutPicture: 0 };

export async function exportedDiagrams(
  sources: ReadonlySet<string>,
  pictures: ExportPictures | null,
): Promise<ExportedDiagrams> {
  await pictures?.prepare?.(sources);
  const found = new Map<string, string>();
  let withoutPicture = 0;
  for (const source of sources) {
    const picture = pictures?.of(source) ?? null;
    if (picture === null) withoutPicture += 1;
    else found.set(diagramPath(source), picture);
  }
  return { pictures: found, withoutPicture };
}

/** Every diagram of the journal, the bin included, once. */
export async function diagramSources(
  vault: Pick<ReadableVault, 'journalMonths' | 'journalMonth'>,
): Promise<Set<string>> {
  const sources = new Set<string>();
  for (const month of await vault.journalMonths()) {
    for (const entry of Object.values((await vault.journalMonth(month).read()).entries)) {
      for (const source of sourcesOf(entry)) sources.add(source);
    }
  }
  return sources;
}

export function sourcesOf(entry: Entry): string[] {
  return textsOf(entry).flatMap((text) =>
    text.includes('mermaid') ? diagramsOf(text).map(({ source }) => source) : [],
  );
}

export function diagramPath(source: string): string {
  return `diagrams/${diagramFingerprint(source)}.svg`;
}

/** The text with the picture of each diagram below its source, on a line of its own that ends with the mark. */
export function withPictures(text: string, { pictures }: ExportedDiagrams, mark: string): string {
  if (pictures.size === 0) return text;
  let shown = '';
  let at = 0;
  for (const { source, end, indent } of diagramsOf(text)) {
    const path = diagramPath(source);
    if (!pictures.has(path)) continue;
    shown += `${text.slice(at, end)}\n\n${indent}![Diagram](../${path})${mark}`;
    at = end;
  }
  return shown + text.slice(at);
}

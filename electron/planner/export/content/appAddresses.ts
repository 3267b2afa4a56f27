import { pathFrom } from './markdown.ts';

/** Where files of an export lie, and what each of them is in the app. */
export interface ExportedFiles {
  entries: Iterable<{ id: string; path: string }>;
  /** By their pages. */
  recordings: Iterable<{ id: string; path: string }>;
  /** By the file that links lead to. */
  drawings: Iterable<{ id: string; path: string }>;
}

/** Addresses in the app by how a file is reached from the pages of one folder. */
export type AppAddresses = ReadonlyMap<string, string>;

/** Of pages that lie beside `from`. A drawing is addressed as its picture is shown: `drawing:<id>`. */
export function appAddresses(from: string, { entries, recordings, drawings }: ExportedFiles): AppAddresses {
  const addresses = new Map<string, string>();
  for (const { id, path } of drawings) addresses.set(pathFrom(from, path), `drawing:${id}`);
  for (const { id, path } of recordings) addresses.set(pathFrom(from, path), `#/recordings/${id}`);
  for (const { id, path } of entries) addresses.set(pathFrom(from, path), `#/journal/${id}`);
  return addresses;
}

/** The text with links to files of the export as the app has them: the way back from `ledText`. */
export function withAppAddresses(text: string, addresses: AppAddresses): string {
  if (!text.includes('](')) return text;
  return text.replace(/\]\(([^()\s]+)\)/g, (whole, path: string) => {
    const address = addresses.get(path);
    return address === undefined ? whole : `](${address})`;
  });
}

import type { Formats } from '../formats.ts';
import { formatAt, isAttachment } from '../layout.ts';

/** A name that a sync tool made for a second copy of one of our files. */
export interface CopyName {
  /** The path of the file it is a copy of. */
  of: string;
  /** Other programs make such names too, so the content has to say that it is ours. */
  isAmbiguous: boolean;
}

const EXTENSION = /\.(?:json|excalidraw|svg|webm)$/;
/** "Conflict" as the tools say it in the languages they know. */
const CONFLICT = 'conflict|konflikt|conflit|conflito|conflitto|conflicto|конфликт|冲突|衝突|競合';

/** What stands between the stem of our file and its extension. */
const MARKS: { pattern: RegExp; isAmbiguous: boolean }[] = [
  // Syncthing: 2027-02.sync-conflict-20270219-060400-ABCDEF7.json
  { pattern: /^\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/, isAmbiguous: false },
  // Dropbox, Nextcloud, Seafile, pCloud, Google Drive: 2027-02 (Anna's conflicted copy 2027-02-19).json
  { pattern: new RegExp(`^ ?[([].*(?:${CONFLICT}).*[)\\]]$`, 'i'), isAmbiguous: false },
  // ownCloud, Synology, MEGA: 2027-02_conflict-20270219-060400.json
  { pattern: new RegExp(`^_.*(?:${CONFLICT}).*$`, 'i'), isAmbiguous: false },
  // Resilio: 2027-02.Conflict.json
  { pattern: /^\.conflict(?:[ ._-]?\(?\d+\)?)?$/i, isAmbiguous: false },
  // Google Drive: 2027-02 (1).json
  { pattern: /^ \(\d{1,3}\)$/, isAmbiguous: true },
  // iCloud: 2027-02 2.json
  { pattern: /^ \d{1,3}$/, isAmbiguous: true },
  // OneDrive: 2027-02-LAPTOP.json
  { pattern: /^-[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, isAmbiguous: true },
];

/** Which file of ours the one at `path` is a conflict copy of; null when it is none. */
export function originalOf(path: string, formats: Formats): CopyName | null {
  if (isOurs(path, formats)) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const folder = path.slice(0, path.length - name.length);
  // Resilio on some systems: 2027-02.json.Conflict
  const after = /^(.+)\.conflict$/i.exec(name)?.[1];
  if (after !== undefined && isOurs(`${folder}${after}`, formats)) {
    return { of: `${folder}${after}`, isAmbiguous: false };
  }
  const extension = EXTENSION.exec(name)?.[0];
  if (extension === undefined) return null;
  const stem = name.slice(0, -extension.length);
  for (let end = stem.length - 1; end > 0; end -= 1) {
    if (!' ._-(['.includes(stem.charAt(end))) continue;
    const of = `${folder}${stem.slice(0, end)}${extension}`;
    const rest = stem.slice(end);
    const mark = MARKS.find(({ pattern }) => pattern.test(rest));
    if (mark && isOurs(of, formats)) return { of, isAmbiguous: mark.isAmbiguous };
  }
  return null;
}

const isOurs = (path: string, formats: Formats): boolean => formatAt(path, formats) !== null || isAttachment(path);

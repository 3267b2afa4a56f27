/**
 * Why an archive's name for a file is not safe or not clear, in words that follow the name; null when it is fine.
 * Nothing is ever written under these names; they are refused because an archive made by an honest program has none.
 */
export function problemOfArchivePath(path: string): string | null {
  if (path.includes('\0')) return 'has a name with a NUL character.';
  if (path.includes('\\')) return 'has a name with a backslash. Pack the archive again with another program.';
  if (path.startsWith('/')) return 'has a path that begins at the root of a disk.';
  if (/^[A-Za-z]:/.test(path)) return 'has a path that begins with a drive.';
  const parts = path.split('/');
  if (parts.includes('..')) return 'has a path that leads out of the archive.';
  if (parts.includes('.') || parts.includes('')) return 'has a path with an empty part.';
  return path.length > MOST_CHARACTERS ? 'has a path that is too long.' : null;
}

const MOST_CHARACTERS = 4096;

/** The first folder of the path that programs keep for themselves (`.git`, `.obsidian`, `__MACOSX`); null for none. */
export function hiddenFolderOf(path: string): string | null {
  const folders = path.split('/').slice(0, -1);
  const at = folders.findIndex(isHiddenFolder);
  return at < 0 ? null : folders.slice(0, at + 1).join('/');
}

export function isHiddenFolder(name: string): boolean {
  return name.startsWith('.') || name === '__MACOSX';
}

/** What computers leave in folders by themselves; not worth a word to anybody. */
export function isLitter(path: string): boolean {
  return /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(path);
}

import type { Listed } from './fileSystem.ts';
import { FORMATS } from './formats.ts';
import { formatAt, isAttachment, isOwnFolder, isOwnTopName, isSetAside } from './layout.ts';
import { originalOf } from './merge/originalOf.ts';

/** Every file of the vault's own, sorted, without lock and leftovers of saves. `namesIn` looks into a folder of it. */
export async function ownPaths(namesIn: (subfolder: string) => Promise<Listed[]>): Promise<string[]> {
  const found: string[] = [];
  for (const { name, isFolder } of await namesIn('')) {
    if (!isOwnTopName(name)) continue;
    if (!isFolder) found.push(name);
    else if (isOwnFolder(name)) {
      for (const inner of await namesIn(name)) {
        const path = `${name}/${inner.name}`;
        if (!inner.isFolder && isOfVault(path)) found.push(path);
      }
    }
  }
  return found.sort();
}

/** Other programs may leave files in our folders too: these are theirs. */
function isOfVault(path: string): boolean {
  if (formatAt(path, FORMATS) !== null || isAttachment(path)) return true;
  return isSetAside(path) || originalOf(path, FORMATS) !== null;
}

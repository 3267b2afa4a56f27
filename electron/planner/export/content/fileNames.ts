/** Room for a number that tells equal names apart. */
const LONGEST_NAME_BYTES = 90;

/** Gives out names for files that no two share, also where capitals or accents make no difference. */
export interface FileNames {
  /** `2027-02-19` and `Evening reflection` become `2027-02-19-evening-reflection.md`. */
  take(date: string, title: string, ifUnnameable: string): string;
}

/**
 * Names are valid on Linux, macOS and Windows: letters and digits of any script and hyphens, at most 100 bytes.
 * Beginning with the date keeps them clear of names Windows reserves.
 */
export function fileNames(): FileNames {
  const taken = new Map<string, number>();
  return {
    take: (date, title, ifUnnameable) => {
      const name = `${date}-${slug(title) || ifUnnameable}`;
      for (;;) {
        const count = (taken.get(comparable(name)) ?? 0) + 1;
        taken.set(comparable(name), count);
        const numbered = count === 1 ? name : `${name}-${count}`;
        if (count === 1) return `${numbered}.md`;
        if (taken.has(comparable(numbered))) continue;
        taken.set(comparable(numbered), 1);
        return `${numbered}.md`;
      }
    },
  };
}

function slug(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  return cutAt((words ?? []).join('-'), LONGEST_NAME_BYTES - '2027-02-19-.md'.length);
}

/** Equal for two names that a file system may take for one. */
function comparable(name: string): string {
  return name
    .normalize('NFKD')
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

function cutAt(text: string, bytes: number): string {
  let cut = '';
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    cut += character;
  }
  return cut.replace(/-+$/, '');
}

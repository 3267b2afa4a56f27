/** `1 entry`, `1,204 entries`. */
export function countedWords(count: number, one: string, many: string): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** In groups of three, alike on every machine: `10,000`. */
export const numberWords = (count: number): string => count.toLocaleString('en-GB');

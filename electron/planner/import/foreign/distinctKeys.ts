/** Gives each entry a key of its own: what comes twice is `key`, `key#2`, … in the order of the source. */
export function distinctKeys(): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
}

/** One document a path, however often it is asked for. */
export function cached<Document>(open: (path: string) => Document) {
  const known = new Map<string, Document>();
  return {
    all: () => known.values(),
    at(path: string): Document {
      const found = known.get(path) ?? open(path);
      known.set(path, found);
      return found;
    },
  };
}

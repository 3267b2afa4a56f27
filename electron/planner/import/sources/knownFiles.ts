import { type ImportFile, ImportProblem } from './importSource.ts';

/** Looks up files of a source by their path, so that nothing is read that is not among them. */
export function knownFiles<File extends ImportFile>(name: string, files: readonly File[]): (path: string) => File {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const file = byPath.get(path);
    if (!file) throw new ImportProblem(`There is no ${path} in ${name}.`);
    return file;
  };
}

/** In order of their paths, the same on every machine. */
export function inOrder(files: readonly ImportFile[]): ImportFile[] {
  return [...files].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

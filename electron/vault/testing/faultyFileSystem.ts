import type { FileSystem } from '../fileSystem.ts';
import { nodeFileSystem } from '../nodeFileSystem.ts';

/** One call that the vault made to the disk. */
export interface DiskStep {
  name: keyof FileSystem | 'write' | 'sync' | 'close' | 'sync folder';
  path: string;
}

export interface FaultyFileSystem extends FileSystem {
  /** Every step so far, failed ones included. */
  readonly steps: DiskStep[];
  /** From now on steps fail with the code that this returns for them. */
  failWith(choose: (step: DiskStep) => string | null): void;
  heal(): void;
}

/** The real disk, except that any single step can be made to fail. */
export function faultyFileSystem(): FaultyFileSystem {
  const steps: DiskStep[] = [];
  let choose: (step: DiskStep) => string | null = () => null;
  const real = nodeFileSystem;

  function step(name: DiskStep['name'], path: string): void {
    steps.push({ name, path });
    const code = choose({ name, path });
    if (code !== null) throw Object.assign(new Error(`${code}: injected at ${name}`), { code });
  }

  function one<Result>(name: DiskStep['name'], path: string, work: () => Promise<Result>): Promise<Result> {
    try {
      step(name, path);
    } catch (error) {
      return Promise.reject(error);
    }
    return work();
  }

  return {
    steps,
    failWith: (chosen) => {
      choose = chosen;
    },
    heal: () => {
      choose = () => null;
    },
    readFile: (path) => one('readFile', path, () => real.readFile(path)),
    create: (path, mode) =>
      one('create', path, async () => {
        const file = await real.create(path, mode);
        return {
          write: (bytes) => one('write', path, () => file.write(bytes)),
          sync: () => one('sync', path, () => file.sync()),
          stat: () => file.stat(),
          close: () => one('close', path, () => file.close()),
        };
      }),
    append: (path, bytes, at) => one('append', path, () => real.append(path, bytes, at)),
    rename: (from, to) => one('rename', to, () => real.rename(from, to)),
    link: (existing, added) => one('link', added, () => real.link(existing, added)),
    copyFile: (from, to) => one('copyFile', to, () => real.copyFile(from, to)),
    remove: (path) => one('remove', path, () => real.remove(path)),
    removeFolder: (path) => one('removeFolder', path, () => real.removeFolder(path)),
    makeFolder: (path) => one('makeFolder', path, () => real.makeFolder(path)),
    makeFolders: (path) => one('makeFolders', path, () => real.makeFolders(path)),
    list: (folder) => one('list', folder, () => real.list(folder)),
    stat: (path) => one('stat', path, () => real.stat(path)),
    openFolder: (path) =>
      one('openFolder', path, async () => {
        const folder = await real.openFolder(path);
        return { sync: () => one('sync folder', path, () => folder.sync()), close: () => folder.close() };
      }),
  };
}

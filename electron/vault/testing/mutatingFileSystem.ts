import type { FileSystem } from '../fileSystem.ts';

/** A call that changes what is on the disk. Reads, syncs and closes leave every state as it was. */
export interface MutatingStep {
  name:
    | 'create'
    | 'write'
    | 'append'
    | 'rename'
    | 'link'
    | 'copyFile'
    | 'remove'
    | 'removeFolder'
    | 'makeFolder'
    | 'makeFolders';
  /** Of a rename or a copy the new name. */
  path: string;
}

/** Stands between the caller and each change of the disk. `half` does a write with the first half of its bytes. */
export type Hurdle = (step: MutatingStep, work: { whole(): Promise<void>; half?(): Promise<void> }) => Promise<void>;

/** A disk whose every change has to pass the hurdle. What does not change anything passes `reading`. */
export function mutatingFileSystem(real: FileSystem, hurdle: Hurdle, reading: () => Promise<void>): FileSystem {
  const halfOf = (bytes: string | Uint8Array) => Buffer.from(bytes).subarray(0, Math.floor(bytes.length / 2));

  return {
    readFile: async (path) => {
      await reading();
      return real.readFile(path);
    },
    list: async (folder) => {
      await reading();
      return real.list(folder);
    },
    stat: async (path) => {
      await reading();
      return real.stat(path);
    },
    openFolder: async (path) => {
      await reading();
      const folder = await real.openFolder(path);
      return {
        sync: async () => {
          await reading();
          await folder.sync();
        },
        close: () => folder.close(),
      };
    },
    create: async (path, mode) => {
      await hurdle({ name: 'create', path }, { whole: async () => undefined });
      const opened = await real.create(path, mode);
      return {
        ...opened,
        write: (bytes) =>
          hurdle(
            { name: 'write', path },
            { whole: () => opened.write(bytes), half: () => opened.write(halfOf(bytes)) },
          ),
        sync: async () => {
          await reading();
          await opened.sync();
        },
      };
    },
    append: (path, bytes, at) =>
      hurdle(
        { name: 'append', path },
        {
          whole: () => real.append(path, bytes, at),
          half: () => real.append(path, halfOf(bytes), at),
        },
      ),
    rename: (from, to) => hurdle({ name: 'rename', path: to }, { whole: () => real.rename(from, to) }),
    link: (existing, added) => hurdle({ name: 'link', path: added }, { whole: () => real.link(existing, added) }),
    copyFile: (from, to) => hurdle({ name: 'copyFile', path: to }, { whole: () => real.copyFile(from, to) }),
    remove: (path) => hurdle({ name: 'remove', path }, { whole: () => real.remove(path) }),
    removeFolder: (path) => hurdle({ name: 'removeFolder', path }, { whole: () => real.removeFolder(path) }),
    makeFolder: (path) => hurdle({ name: 'makeFolder', path }, { whole: () => real.makeFolder(path) }),
    makeFolders: (path) => hurdle({ name: 'makeFolders', path }, { whole: () => real.makeFolders(path) }),
  };
}

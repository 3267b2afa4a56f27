/** Everything the vault asks of a disk, so that tests can make any single step fail. */
export interface FileSystem {
  readFile(path: string): Promise<Buffer>;
  /** A new file for writing; fails when the name is taken. */
  create(path: string, mode?: number): Promise<NewFile>;
  /**
   * Writes into a file that is there, beginning at this byte, and ends it after what was written. Returns when the
   * bytes are on disk.
   */
  append(path: string, bytes: Uint8Array, at: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same file; fails when the name is taken. */
  link(existing: string, added: string): Promise<void>;
  /** Fails when the target exists. */
  copyFile(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  removeFolder(path: string): Promise<void>;
  /** One folder; its parent must exist and it must not. */
  makeFolder(path: string): Promise<void>;
  makeFolders(path: string): Promise<void>;
  list(folder: string): Promise<Listed[]>;
  stat(path: string): Promise<FileStat>;
  /** Held open to make renames in it durable. */
  openFolder(path: string): Promise<OpenFolder>;
}

export interface NewFile {
  write(bytes: string | Uint8Array): Promise<void>;
  /** Returns when the bytes are on disk. */
  sync(): Promise<void>;
  /** Of what was written so far. */
  stat(): Promise<FileStat>;
  close(): Promise<void>;
}

export interface OpenFolder {
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface Listed {
  name: string;
  isFolder: boolean;
}

export interface FileStat {
  isFolder: boolean;
  size: number;
  modifiedMs: number;
  inode: number;
}

/** Whether a file is still the one that was looked at before. */
export function isSameFile(one: Omit<FileStat, 'isFolder'>, other: Omit<FileStat, 'isFolder'>): boolean {
  return one.inode === other.inode && one.modifiedMs === other.modifiedMs && one.size === other.size;
}

/** The system's code of a failed call, for example `ENOENT`; null for any other error. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT';

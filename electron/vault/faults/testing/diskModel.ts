import { basename, dirname } from 'node:path';
import type { DiskCall } from './recordingFileSystem.ts';

/** What a power cut does to data that nobody synced: gone, its length in zeros, the first half of it, or all there. */
export type DataFate = 'lost' | 'zero' | 'torn' | 'whole';
/** And to names in folders that nobody synced: none of the changes, the first half of them, or all. */
export type NamesFate = 'none' | 'half' | 'all';

interface FileNode {
  kind: 'file';
  now: Buffer;
  /** What is sure to be on disk. */
  durable: Buffer;
}

interface FolderNode {
  kind: 'folder';
  now: Map<string, Node>;
  durable: Map<string, Node>;
  /** Changes of names since the folder was synced, in their order. */
  pending: Change[];
}

type Node = FileNode | FolderNode;
/** All of it happens or nothing. */
type Change = { folder: FolderNode; name: string; node: Node | null }[];

/** A disk of which it is known what a power cut leaves. */
export interface DiskModel {
  apply(call: DiskCall): void;
  afterCut(data: DataFate, names: NamesFate): DiskContent;
}

/** What lies on a disk, by its paths. */
export interface DiskContent {
  files: Map<string, Buffer>;
  folders: Set<string>;
}

/** Begins with what is on disk for sure. Everything outside of `root` is not the model's. */
export function diskModel(root: string, before: DiskContent): DiskModel {
  const top = folderNode();
  const opened = new Map<number, FileNode>();

  function folderAt(path: string): FolderNode {
    if (path === root) return top;
    const parent = folderAt(dirname(path));
    const found = parent.now.get(basename(path));
    if (found?.kind !== 'folder') throw new Error(`There is no folder ${path}`);
    return found;
  }

  function nodeAt(path: string): Node {
    const found = folderAt(dirname(path)).now.get(basename(path));
    if (!found) throw new Error(`There is nothing at ${path}`);
    return found;
  }

  function change(path: string, node: Node | null): Change[number] {
    const folder = folderAt(dirname(path));
    const name = basename(path);
    if (node) folder.now.set(name, node);
    else folder.now.delete(name);
    return { folder, name, node };
  }

  /** A move between two folders is one change of the one it goes to. */
  const put = (path: string, node: Node | null, from?: string): void => {
    const changes = [...(from === undefined ? [] : [change(from, null)]), change(path, node)];
    folderAt(dirname(path)).pending.push(changes);
  };

  function makeFolders(path: string): void {
    if (path === root || path === dirname(path)) return;
    makeFolders(dirname(path));
    if (!folderAt(dirname(path)).now.has(basename(path))) put(path, folderNode());
  }

  for (const path of before.folders) makeFolders(path);
  for (const [path, bytes] of before.files) {
    makeFolders(dirname(path));
    put(path, { kind: 'file', now: bytes, durable: bytes });
  }
  settle(top);

  return {
    apply: (entry) => {
      switch (entry.call) {
        case 'create': {
          const file: FileNode = { kind: 'file', now: Buffer.alloc(0), durable: Buffer.alloc(0) };
          opened.set(entry.file, file);
          put(entry.path, file);
          return;
        }
        case 'write': {
          const file = opened.get(entry.file);
          if (file) file.now = Buffer.concat([file.now, entry.bytes]);
          return;
        }
        case 'sync': {
          const file = opened.get(entry.file);
          if (file) file.durable = file.now;
          return;
        }
        case 'append': {
          const file = nodeAt(entry.path);
          if (file.kind !== 'file') return;
          file.now = Buffer.concat([file.now.subarray(0, entry.at), entry.bytes]);
          file.durable = file.now;
          return;
        }
        case 'rename':
          return put(entry.to, nodeAt(entry.from), entry.from);
        case 'link':
          return put(entry.to, nodeAt(entry.from));
        case 'copyFile': {
          const from = nodeAt(entry.from);
          if (from.kind === 'file') put(entry.to, { kind: 'file', now: from.now, durable: Buffer.alloc(0) });
          return;
        }
        case 'remove':
        case 'removeFolder':
          if (folderAt(dirname(entry.path)).now.has(basename(entry.path))) put(entry.path, null);
          return;
        case 'makeFolder':
        case 'makeFolders':
          return makeFolders(entry.path);
        case 'syncFolder':
          return settleOne(folderAt(entry.path));
        case 'answered':
          return;
      }
    },
    afterCut: (data, names) => {
      const files = new Map<string, Buffer>();
      const folders = new Set<string>();
      const half = new Map<FolderNode, Map<string, Node>>();
      const walk = (folder: FolderNode, path: string): void => {
        folders.add(path);
        for (const [name, node] of namesAfter(folder, names, half)) {
          const at = `${path}/${name}`;
          if (node.kind === 'folder') walk(node, at);
          else files.set(at, dataAfter(node, data));
        }
      };
      walk(top, root);
      return { files, folders };
    },
  };
}

function folderNode(): FolderNode {
  return { kind: 'folder', now: new Map(), durable: new Map(), pending: [] };
}

function settle(folder: FolderNode): void {
  settleOne(folder);
  for (const node of folder.now.values()) if (node.kind === 'folder') settle(node);
}

function settleOne(folder: FolderNode): void {
  for (const changes of folder.pending) {
    for (const { folder: other, name, node } of changes) {
      if (node) other.durable.set(name, node);
      else other.durable.delete(name);
    }
  }
  folder.pending = [];
}

function namesAfter(folder: FolderNode, fate: NamesFate, known: Map<FolderNode, Map<string, Node>>): Map<string, Node> {
  if (fate === 'all') return folder.now;
  if (fate === 'none') return folder.durable;
  const found = known.get(folder) ?? new Map(folder.durable);
  known.set(folder, found);
  for (const changes of folder.pending.slice(0, Math.ceil(folder.pending.length / 2))) {
    for (const { folder: other, name, node } of changes) {
      if (other !== folder) continue;
      if (node) found.set(name, node);
      else found.delete(name);
    }
  }
  return found;
}

function dataAfter({ now, durable }: FileNode, fate: DataFate): Buffer {
  if (fate === 'whole' || now === durable) return now;
  if (fate === 'lost') return durable;
  if (fate === 'zero') return Buffer.concat([durable, Buffer.alloc(Math.max(0, now.length - durable.length))]);
  return now.subarray(0, durable.length + Math.floor((now.length - durable.length) / 2));
}

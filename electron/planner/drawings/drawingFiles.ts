import { picturePath, scenePath } from '#electron/vault/layout.ts';
import type { Vault } from '#electron/vault/vault.ts';
import type { DrawingId } from '#shared/model/ids.ts';

/** The files beside a drawing's document, as text. What is missing or was emptied reads as empty. */
export interface DrawingFiles {
  scene(id: DrawingId, version?: number): Promise<string>;
  writeScene(id: DrawingId, scene: string, version?: number): Promise<void>;
  /** Bytes of a version. */
  sizeOf(id: DrawingId, version: number): Promise<number>;
  dropVersion(id: DrawingId, version: number): Promise<void>;
  picture(id: DrawingId): Promise<string>;
  writePicture(id: DrawingId, picture: string): Promise<void>;
  /** Leaves nothing of the scene, its picture and its versions. */
  empty(id: DrawingId, versions: readonly number[]): Promise<void>;
}

export function drawingFiles({ attachments }: Pick<Vault, 'attachments'>): DrawingFiles {
  const read = async (path: string) => (await attachments.read(path))?.toString('utf8') ?? '';
  const write = (path: string, text: string) => attachments.write(path, Buffer.from(text, 'utf8'));
  return {
    scene: (id, version) => read(scenePath(id, version)),
    writeScene: (id, scene, version) => write(scenePath(id, version), scene),
    sizeOf: async (id, version) => (await attachments.size(scenePath(id, version))) ?? 0,
    dropVersion: (id, version) => attachments.empty(scenePath(id, version)),
    picture: (id) => read(picturePath(id)),
    writePicture: (id, picture) => write(picturePath(id), picture),
    empty: async (id, versions) => {
      for (const path of [scenePath(id), picturePath(id), ...versions.map((version) => scenePath(id, version))]) {
        if (await attachments.size(path)) await attachments.empty(path);
      }
    },
  };
}

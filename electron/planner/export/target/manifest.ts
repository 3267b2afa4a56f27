import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { whatIsAt } from './whatIsAt.ts';

/** Lists what an export wrote, so that the next one touches nothing else. */
export const MANIFEST = '.leadlight-export.json';
/** The same for an evidence packet: neither takes the other's files for its own. */
export const EVIDENCE_MANIFEST = '.leadlight-evidence.json';

export type ManifestName = typeof MANIFEST | typeof EVIDENCE_MANIFEST;

/** Paths we would write ourselves: at most one folder deep, or two in the bin, nothing hidden, nothing that leads out. */
const OWN_PATH = /^(?:bin\/)?(?:[a-z]+\/)?[^/\\.:][^/\\:]*\.(?:md|json|yaml|svg|excalidraw|webm)$/;

const Manifest = z.object({
  format: z.literal('leadlight-export'),
  version: z.literal(1),
  /** SHA-256 of the bytes by path. Paths that are not ours are not believed. */
  files: z.record(z.string(), z.string()).transform((files) => {
    return new Map(Object.entries(files).filter(([path]) => OWN_PATH.test(path)));
  }),
});

/** What the last export wrote. One that cannot be read is as good as none: then nothing is ours to replace. */
export async function readManifest(folder: string, name: ManifestName = MANIFEST): Promise<Map<string, string>> {
  try {
    const file = join(folder, name);
    if ((await whatIsAt(file)) !== 'file') return new Map();
    const parsed = Manifest.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data.files : new Map();
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}

export function manifestText(files: ReadonlyMap<string, string>): string {
  const sorted = Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ format: 'leadlight-export', version: 1, files: sorted }, null, 1)}\n`;
}

export function fingerprint(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Null when nothing is there; what is no file has a mark of its own that equals no fingerprint. */
export async function fingerprintAt(path: string): Promise<string | null> {
  const found = await whatIsAt(path);
  if (found === 'nothing') return null;
  return found === 'file' ? fingerprint(await readFile(path)) : found;
}

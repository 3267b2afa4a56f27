import { homedir } from 'node:os';
import { join } from 'node:path';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import { isHarmlessSvg } from '#shared/domain/journal/document/harmlessSvg.ts';
import { exportFolder } from '../export/target/exportFolder.ts';
import { EVIDENCE_MANIFEST } from '../export/target/manifest.ts';
import { openMirror } from '../export/target/mirror.ts';
import { writeProblem } from '../export/target/writeProblem.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { type EvidenceNeeds, evidenceService } from './evidenceService.ts';
import { type PacketPage, packetPages } from './packetPages.ts';

export function evidenceRouter(parts: PlannerParts, needs: EvidenceNeeds) {
  const { vault, host } = parts;
  const { offer, packet, defaultFolder, toMarkdown, toPdf } = procedures.evidence;
  const service = evidenceService(parts, needs);
  let isUnderWay = false;

  return procedures.evidence.router({
    offer: offer.handler(({ input }) => service.offer(input)),
    packet: packet.handler(({ input }) => service.packet(input)),
    defaultFolder: defaultFolder.handler(() => ({ folder: join(homedir(), 'Leadlight Evidence') })),
    toMarkdown: toMarkdown.handler(async ({ input: { folder: wanted, choice, pictures } }) => {
      if (isUnderWay) throw failure('invalid', 'A packet is being written in another window. Let it finish first.');
      if (!pictures.every(({ svg }) => isHarmlessSvg(svg.trim()))) {
        throw failure(
          'invalid',
          'A picture of the packet could not be taken. Open the page again, then try once more.',
        );
      }
      isUnderWay = true;
      try {
        const occupied = { vaultFolder: vault.folder, backupFolder: vault.backupFolder };
        const found = await exportFolder(wanted.trim(), occupied, EVIDENCE_MANIFEST);
        if ('problem' in found) throw failure('invalid', found.problem);
        return await write(found.folder, packetPages(await service.packet(choice), pictures));
      } finally {
        isUnderWay = false;
      }
    }),
    toPdf: toPdf.handler(async ({ input }) => {
      if (!host.printToPdf) throw failure('invalid', 'Print the page and choose PDF there.');
      return { file: await host.printToPdf(input.name) };
    }),
  });
}

async function write(folder: string, pages: readonly PacketPage[]) {
  try {
    const mirror = await openMirror(folder, EVIDENCE_MANIFEST);
    try {
      for (const { path, text } of pages) await mirror.put(path, text);
      await mirror.finish();
    } catch (error) {
      await mirror.giveUp();
      throw error;
    }
    const { written, unchanged, removed, setAside } = mirror.counts;
    return { folder, filesWritten: written, filesUnchanged: unchanged, filesRemoved: removed, filesSetAside: setAside };
  } catch (error) {
    throw new StorageFailure(writeProblem(error, folder), { cause: error });
  }
}

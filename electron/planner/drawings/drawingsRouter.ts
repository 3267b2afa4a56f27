import { linkRef } from '#shared/model/linkRef.ts';
import type { Renames } from '../links/renames.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import { type DrawingsService, drawingsService } from './drawingsService.ts';
import { listDrawings } from './listDrawings.ts';

type Follow = Pick<Renames, 'keepName' | 'settle'>;
const NOBODY: Follow = { keepName: async () => undefined, settle: async () => ({ links: 0, entries: 0 }) };

/** `links` is told of new titles. */
export function drawingsRouter(
  parts: PlannerParts,
  service: DrawingsService = drawingsService(parts),
  links: Follow = NOBODY,
) {
  const drawings = procedures.drawings;
  const list = listDrawings(parts, service);
  return drawings.router({
    list: drawings.list.handler(({ input }) => list(input)),
    get: drawings.get.handler(({ input: { id } }) => service.get(id)),
    scene: drawings.scene.handler(({ input: { id, version } }) => service.scene(id, version)),
    picture: drawings.picture.handler(({ input: { id } }) => service.picture(id)),
    create: drawings.create.handler(({ input }) => service.create(input)),
    save: drawings.save.handler(({ input }) => service.save(input)),
    savePicture: drawings.savePicture.handler(({ input }) => service.savePicture(input)),
    rename: drawings.rename.handler(async ({ input: { id, title } }) => {
      const ref = linkRef({ kind: 'drawing', id });
      await links.keepName(ref, { title: title.trim() });
      const renamed = await service.rename(id, title);
      await links.settle(ref);
      return renamed;
    }),
    setLinks: drawings.setLinks.handler(({ input: { id, links } }) => service.setLinks(id, links)),
    keepVersion: drawings.keepVersion.handler(({ input: { id } }) => service.keepVersion(id)),
    restoreVersion: drawings.restoreVersion.handler(({ input: { id, number, at } }) =>
      service.restoreVersion(id, number, at),
    ),
    remove: drawings.remove.handler(({ input: { id } }) => service.remove(id)),
    restore: drawings.restore.handler(({ input: { id } }) => service.restore(id)),
  });
}

import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import { type DrawingsService, drawingsService } from './drawingsService.ts';
import { listDrawings } from './listDrawings.ts';

export function drawingsRouter(parts: PlannerParts, service: DrawingsService = drawingsService(parts)) {
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
    rename: drawings.rename.handler(({ input: { id, title } }) => service.rename(id, title)),
    setLinks: drawings.setLinks.handler(({ input: { id, links } }) => service.setLinks(id, links)),
    keepVersion: drawings.keepVersion.handler(({ input: { id } }) => service.keepVersion(id)),
    restoreVersion: drawings.restoreVersion.handler(({ input: { id, number } }) => service.restoreVersion(id, number)),
    remove: drawings.remove.handler(({ input: { id } }) => service.remove(id)),
    restore: drawings.restore.handler(({ input: { id } }) => service.restore(id)),
  });
}

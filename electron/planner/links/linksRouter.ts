import { linkRef } from '#shared/model/linkRef.ts';
import { procedures } from '../procedures.ts';
import type { LinksService } from './linksService.ts';

export function linksRouter(service: LinksService) {
  const links = procedures.links;
  return links.router({
    suggest: links.suggest.handler(({ input }) => service.suggest(input)),
    resolve: links.resolve.handler(({ input }) => service.resolve(input)),
    backlinks: links.backlinks.handler(({ input }) => service.backlinks(input)),
    broken: links.broken.handler(({ input }) => service.broken(input)),
    begin: links.begin.handler(({ input }) => service.begin(input)),
    settle: links.settle.handler(({ input: { id } }) => service.settle(linkRef({ kind: 'entry', id }))),
    takeBack: links.takeBack.handler(({ input: { id } }) => service.takeBack(id)),
    repoint: links.repoint.handler(({ input }) => service.repoint(input)),
  });
}

import { procedures } from '../procedures.ts';
import type { HistoryService } from './historyService.ts';

export function historyRouter(service: HistoryService) {
  const history = procedures.history;
  return history.router({
    list: history.list.handler(({ input: { id } }) => service.list(id)),
    get: history.get.handler(({ input: { id, revisionId } }) => service.get(id, revisionId)),
    restore: history.restore.handler(({ input }) => service.restore(input)),
  });
}

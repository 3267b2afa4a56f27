import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import { planService } from './planService.ts';

export function planRouter(parts: PlannerParts) {
  const service = planService(parts);
  const { plan } = procedures;
  return plan.router({
    get: plan.get.handler(() => service.current()),
    byId: plan.byId.handler(({ input: { id } }) => service.byId(id)),
    list: plan.list.handler(() => service.list()),
    preview: plan.preview.handler(({ input: { files } }) => service.preview(files)),
    import: plan.import.handler(({ input: { files } }) => service.keep(files)),
    remove: plan.remove.handler(async ({ input: { id } }) => {
      await service.remove(id);
      return {};
    }),
  });
}

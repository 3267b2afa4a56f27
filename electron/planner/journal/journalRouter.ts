import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import type { Journal } from './journal.ts';
import { listEntries } from './listEntries.ts';
import { daysOfMonth, tagsInUse } from './queryEntries.ts';
import { binTidier } from './tidyBin.ts';

export function journalRouter(parts: PlannerParts, { index, service }: Journal) {
  const journal = procedures.journal;
  const tidyBin = binTidier(parts, index);
  return journal.router({
    list: journal.list.handler(async ({ input }) => {
      await tidyBin();
      return listEntries({ vault: parts.vault, index }, input);
    }),
    get: journal.get.handler(({ input }) => service.get(input.id)),
    create: journal.create.handler(({ input }) => service.create(input)),
    save: journal.save.handler(({ input }) => service.save(input)),
    remove: journal.remove.handler(({ input }) => service.remove(input.id)),
    restore: journal.restore.handler(({ input }) => service.restore(input.id)),
    days: journal.days.handler(async ({ input }) => daysOfMonth(await index.entries(), input.month)),
    tags: journal.tags.handler(async () => tagsInUse(await index.entries())),
  });
}

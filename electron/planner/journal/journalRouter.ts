import { linkRef } from '#shared/model/linkRef.ts';
import type { Renames } from '../links/renames.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import { beginEntries } from './beginEntries.ts';
import type { FactSources } from './factsOfEntries.ts';
import type { Journal } from './journal.ts';
import { listEntries } from './listEntries.ts';
import { daysOfMonth, tagsInUse } from './queryEntries.ts';
import { reviewComments } from './reviewComments.ts';
import { supersessionOf } from './supersession.ts';
import { binTidier } from './tidyBin.ts';

export function journalRouter(
  parts: PlannerParts,
  own: Journal,
  sources: Omit<FactSources, 'index'>,
  links: Pick<Renames, 'keepName'>,
) {
  const { index, service, numbers } = own;
  const comments = reviewComments(parts, service);
  const begin = beginEntries(parts, own, sources);
  const journal = procedures.journal;
  const tidyBin = binTidier(parts, index);
  return journal.router({
    list: journal.list.handler(async ({ input }) => {
      await tidyBin();
      await numbers.countOlder();
      return listEntries({ vault: parts.vault, index }, input);
    }),
    get: journal.get.handler(({ input }) => service.get(input.id)),
    create: journal.create.handler(({ input }) => service.create(input)),
    beginReflection: journal.beginReflection.handler(({ input }) => begin.reflection(input.date)),
    beginReview: journal.beginReview.handler(({ input }) => begin.review(input.week)),
    refill: journal.refill.handler(({ input }) => begin.refill(input)),
    save: journal.save.handler(async ({ input }) => {
      await links.keepName(linkRef({ kind: 'entry', id: input.id }), input.edit);
      return service.save(input);
    }),
    supersession: journal.supersession.handler(({ input }) => supersessionOf(index, input.id)),
    comment: journal.comment.handler(({ input }) => comments.write(input)),
    rewordComment: journal.rewordComment.handler(({ input }) => comments.reword(input)),
    settleComment: journal.settleComment.handler(({ input }) => comments.settle(input)),
    removeComment: journal.removeComment.handler(({ input }) => comments.remove(input)),
    restoreComment: journal.restoreComment.handler(({ input }) => comments.restore(input)),
    remove: journal.remove.handler(({ input }) => service.remove(input.id)),
    restore: journal.restore.handler(({ input }) => service.restore(input.id)),
    tell: journal.tell.handler(({ input }) => service.tell(input)),
    takeBackTelling: journal.takeBackTelling.handler(({ input }) => service.takeBackTelling(input)),
    days: journal.days.handler(async ({ input }) => daysOfMonth(await index.entries(), input.month)),
    tags: journal.tags.handler(async () => tagsInUse(await index.entries())),
  });
}

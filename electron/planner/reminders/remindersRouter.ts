import type { RemindersInbox } from '#shared/contract/remindersContract.ts';
import { beginFocus } from '#shared/domain/focus/focusSteps.ts';
import {
  actOnNotice,
  claimNotice,
  endSilence,
  seeAll,
  silence,
  targetToStart,
} from '#shared/domain/reminders/actOnNotice.ts';
import { rulesInOrder } from '#shared/domain/reminders/defaultRules.ts';
import { problemOfWhen } from '#shared/domain/reminders/problemOfWhen.ts';
import { startSession } from '#shared/domain/run/startSession.ts';
import type { NoticeId, SessionId } from '#shared/model/ids.ts';
import { ReminderId } from '#shared/model/ids.ts';
import type { Notice, Reminders } from '#shared/model/reminder.ts';
import type { FocusService } from '../focus/focusService.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { runService } from '../run/runService.ts';
import { editRules } from './editRules.ts';
import type { RemindersService } from './remindersService.ts';
import { ruleViews } from './ruleViews.ts';

interface Needed {
  service: RemindersService;
  focus: FocusService;
}

export function remindersRouter(parts: PlannerParts, { service, focus }: Needed) {
  const { vault, changes, host } = parts;
  const reminders = procedures.reminders;
  const { store, moment } = service;
  const runs = runService(parts);
  const views = ruleViews(service);
  const edit = editRules(service);

  /** Changes what was told, also in a vault that is read only. */
  async function change(step: (reminders: Reminders) => Reminders): Promise<Reminders> {
    const saved = await service.inTurn(() => store.tell(step));
    service.lookAgain();
    changes.publish({ topic: 'reminders' });
    return saved;
  }

  async function begin(sessionId: SessionId): Promise<void> {
    const { clock } = (await vault.settings.read()).focus;
    const run = await runs.change((before, index, at) => startSession(before, index, { sessionId, at }));
    await focus.change((now, at) => beginFocus(now, { runId: run.id, sessionId, clock }, at));
  }

  return reminders.router({
    rules: reminders.rules.handler(() => views.all()),
    saveRule: reminders.saveRule.handler(async ({ input }) => views.of(await edit.save(input))),
    removeRule: reminders.removeRule.handler(async ({ input: { id } }) => {
      await edit.remove(id);
      return {};
    }),
    restore: reminders.restore.handler(async ({ input: { id } }) => views.of(await edit.restore(id))),
    occurrences: reminders.occurrences.handler(async ({ input: { when } }) => {
      const { now, today } = moment();
      const problem = problemOfWhen(when, today);
      if (problem) return { isGood: false, problem: problem.refused };
      const made = { createdAt: now, updatedAt: now, deletedAt: null };
      const id = ReminderId.parse(newId(now));
      const { next } = await views.of({ id, about: 'own', title: 'Own', when, isOn: true, ...made });
      return { isGood: true, next };
    }),
    quiet: reminders.quiet.handler(() => views.quiet()),
    setQuiet: reminders.setQuiet.handler(async ({ input }) => {
      await edit.setQuiet(input);
      return views.quiet();
    }),
    inbox: reminders.inbox.handler(async () => inboxOf(await store.read())),
    act: reminders.act.handler(async ({ input: { id, action } }) => {
      const notice = there(await store.read(), id);
      const target = targetToStart(notice);
      if (action === 'start' && target.kind === 'session') await begin(target.sessionId);
      return there(await change((before) => actOnNotice(before, id, action, moment())), id);
    }),
    silence: reminders.silence.handler(async ({ input: { ids, isSilent } }) => {
      const { today } = moment();
      const { silencedOn, ...known } = await store.read();
      const changed = rulesInOrder({ ...known, silencedOn })
        .map(({ id }) => id)
        .filter((id) => ids?.includes(id) ?? true)
        .filter((id) => (silencedOn[id] === today) !== isSilent);
      await change((before) => (isSilent ? silence(before, changed, today) : endSilence(before, changed)));
      return { changed };
    }),
    seeAll: reminders.seeAll.handler(async () => inboxOf(await change(seeAll))),
    claim: reminders.claim.handler(async ({ input: { id } }) => {
      // The system tells nobody of work that is not theirs.
      if (host.sample?.isOpen) return { isYours: false };
      const { now } = moment();
      let isYours = false;
      await service.inTurn(() =>
        store.tell((before) => {
          const after = claimNotice(before, id, now);
          isYours = after !== before;
          return after;
        }),
      );
      return { isYours };
    }),
  });
}

function inboxOf({ notices }: Reminders): RemindersInbox {
  return { notices: notices.toReversed(), unseen: notices.filter(({ state }) => state === 'new').length };
}

function there({ notices }: Reminders, id: NoticeId): Notice {
  const notice = notices.find((one) => one.id === id);
  if (!notice) throw failure('not-found', 'This reminder is not in the inbox any more.');
  return notice;
}

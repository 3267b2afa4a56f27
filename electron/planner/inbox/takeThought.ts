import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { titleOfThought } from '#shared/domain/journal/titleOfThought.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { EntryId, SessionId } from '#shared/model/ids.ts';
import type { Thought } from '#shared/model/thought.ts';
import type { JournalIndex } from '../journal/journalIndex.ts';
import { newEntry } from '../journal/newEntry.ts';
import { currentRun } from '../library/currentRun.ts';
import type { PlannerParts } from '../plannerParts.ts';

export type InboxParts = Pick<PlannerParts, 'vault' | 'changes'>;

/**
 * Makes a note of one thought in the inbox, then takes its file away. The entry has the id that the file is named
 * by: after a crash between the two steps it is there already and is not made again.
 */
export async function takeThought(parts: InboxParts, index: JournalIndex, id: EntryId): Promise<void> {
  const { vault, changes } = parts;
  const { inbox } = vault;
  const thought = await inbox.read(id);
  if (!thought) return;
  const month = monthOfId(id);
  // An id can say a year with five digits; no clock of ours ever did.
  if (month.startsWith('+')) return inbox.setAside(id, 'has a name of another time');
  const entry = noteOf(id, thought, await sessionUnderWay(parts, thought));
  if ('problem' in entry) return inbox.setAside(id, 'does not make an entry');
  let isNew = false;
  await vault.journalMonth(month).update((data) => {
    isNew = !(id in data.entries || id in data.tombstones);
    return isNew ? { ...data, entries: { ...data.entries, [id]: entry.entry } } : data;
  });
  if (isNew) {
    index.put(entry.entry);
    changes.publish({ topic: 'journal', id });
  }
  await inbox.remove(id);
}

function noteOf(id: EntryId, { text, capturedAt, zone }: Thought, sessionId: SessionId | null) {
  return newEntry({
    id,
    kind: 'note',
    date: wallClockAt(capturedAt, zone).date,
    edit: { title: titleOfThought(text), body: text, links: { planDay: null, sessionId, items: [] } },
    template: undefined,
    now: capturedAt,
    zone,
  });
}

/** What was being worked on when the thought came. */
async function sessionUnderWay(parts: InboxParts, { capturedAt }: Thought): Promise<SessionId | null> {
  const started = (await currentRun(parts))?.started;
  return started && started.at <= capturedAt ? started.sessionId : null;
}

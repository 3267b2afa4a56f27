import type { EntryId, QuestionId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { JournalService } from '../journal/journalService.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import { failure } from '../procedures.ts';

interface Linking {
  questionId: QuestionId;
  entryId: EntryId;
  isLinked: boolean;
}

/** As many items as an entry can hang on. */
const MOST_ITEMS = 50;

/** Says that a STAR story answers a behavioural question, or takes that back. Saying it twice changes nothing. */
export async function linkStory(journal: JournalService, index: ContentIndex, linking: Linking): Promise<void> {
  const { questionId, entryId, isLinked } = linking;
  const entry = await journal.get(entryId);
  if (entry.kind !== 'star') throw failure('invalid', 'Only a STAR story can cover a question. Choose a story.');
  if (isLinked) refuseOtherThanBehavioural(index, questionId);
  const item = itemRef('question', questionId);
  const others = entry.links.items.filter((one) => one !== item);
  if (isLinked && others.length >= MOST_ITEMS) {
    throw failure('invalid', `A story can hang on ${MOST_ITEMS} items. Take one off before you add another.`);
  }
  const items = isLinked ? [...others, item] : others;
  if (items.length === entry.links.items.length) return;
  await journal.save({ id: entryId, revision: entry.revision, edit: { links: { ...entry.links, items } } });
}

function refuseOtherThanBehavioural(index: ContentIndex, id: QuestionId): void {
  const question = index.question(id);
  if (!question) throw failure('not-found', 'This question is not there any more.');
  if (question.kind !== 'behavioural') {
    throw failure('invalid', 'Stories answer behavioural questions only. Choose one of those.');
  }
}

import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { EntryId, QuestionId, SkillId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';

export interface StoryName {
  id: EntryId;
  title: string;
}

/** Says that a story answers a question, or takes that back, and offers to undo it. */
export function linkQuestion(questionId: QuestionId, story: StoryName, isLinked: boolean): Promise<void> {
  return saidOrUndone(isLinked, {
    say: (linked) => planner.questions.linkStory({ questionId, entryId: story.id, isLinked: linked }),
    linked: `“${titleOf(story.title)}” answers this`,
    unlinked: `“${titleOf(story.title)}” is unlinked`,
  });
}

/** Says that a story shows a skill, or takes that back, and offers to undo it. */
export function linkSkill(skill: { id: SkillId; title: string }, story: StoryName, isLinked: boolean): Promise<void> {
  const item = itemRef('skill', skill.id);
  const say = async (linked: boolean) => {
    const { revision, links } = await planner.journal.get({ id: story.id });
    const others = links.items.filter((one) => one !== item);
    const items = linked ? [...others, item] : others;
    await planner.journal.save({ id: story.id, revision, edit: { links: { ...links, items } } });
  };
  return saidOrUndone(isLinked, {
    say,
    linked: `“${titleOf(story.title)}” shows ${skill.title}`,
    unlinked: `“${titleOf(story.title)}” does not show ${skill.title}`,
  });
}

interface Saying {
  say: (isLinked: boolean) => Promise<unknown>;
  linked: string;
  unlinked: string;
}

async function saidOrUndone(isLinked: boolean, { say, linked, unlinked }: Saying): Promise<void> {
  const save = (value: boolean) => trackSaving(() => say(value), failureMessage);
  try {
    await save(isLinked);
  } catch (error) {
    showToast({ message: failureMessage(error) });
    return;
  }
  showToast({
    message: isLinked ? linked : unlinked,
    action: {
      word: 'Undo',
      onClick: () => void save(!isLinked).catch((error: unknown) => showToast({ message: failureMessage(error) })),
    },
  });
}

export function titleOf(title: string): string {
  return title || 'Untitled';
}

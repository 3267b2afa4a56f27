import type { QuestionChoice } from '#shared/contract/cardsContract.ts';
import { QuestionId } from '#shared/model/ids.ts';
import { readItemRef } from '#shared/model/itemRef.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import { dayLinks } from '../library/dayLinks.ts';
import { failure } from '../procedures.ts';
import { areaOf, inOrder } from '../questions/questionList.ts';

/** The questions that are to become cards, in the order they are asked for. Refuses a choice without any. */
export function chosenQuestions(index: ContentIndex, choice: QuestionChoice): QuestionId[] {
  const chosen = questionsOf(index, choice);
  if (chosen.length === 0) throw failure('not-found', 'There are no questions to make cards of here. Choose others.');
  return chosen;
}

function questionsOf(index: ContentIndex, choice: QuestionChoice): QuestionId[] {
  switch (choice.by) {
    case 'questions':
      for (const id of choice.questionIds) {
        if (!index.question(id)) throw failure('not-found', 'This question is not there any more.');
      }
      return [...new Set(choice.questionIds)];
    case 'skill':
      return inOrder(index)
        .filter(({ skills }) => skills.includes(choice.skillId))
        .map(({ id }) => id);
    case 'area':
      return inOrder(index)
        .filter((question) => areaOf(index, question) === choice.area)
        .map(({ id }) => id);
    case 'plan-day': {
      const day = index.plan.days.find(({ number }) => number === choice.day);
      if (!day) throw failure('not-found', `The plan has no day ${choice.day}.`);
      return dayLinks(index, day).questions.map(({ ref }) => QuestionId.parse(readItemRef(ref).id));
    }
  }
}

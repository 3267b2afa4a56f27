import { planner } from '#renderer/api/connection.ts';
import type { CardHead, QuestionChoice } from '#shared/contract/cardsContract.ts';
import type { CardId } from '#shared/model/ids.ts';
import { keepTrying } from '../keepTrying.ts';
import { showToast } from '../toast.tsx';
import { cardCount } from './cardWords.ts';

type Known = Pick<CardHead, 'id' | 'title'>;

/** Makes cards of questions and says how many; Undo takes those away again. */
export function addQuestionCards(choice: QuestionChoice): Promise<boolean> {
  return keepTrying('add-cards', async () => {
    const { added, already } = await planner.cards.addQuestions({ choice });
    if (added.length === 0) {
      showToast({ message: already === 1 ? 'It is a card already' : `All ${already} are cards already` });
      return;
    }
    const rest = already > 0 ? `, ${already} were cards already` : '';
    showToast({
      message: `${cardCount(added.length)} added${rest}`,
      action: { word: 'Undo', onClick: () => void takeAway(added) },
    });
  });
}

/** Takes a card away; Undo brings it back with its history. */
export function removeCard({ id }: Known): void {
  void keepTrying(`card-${id}`, async () => {
    await planner.cards.remove({ ids: [id] });
    const restore = () => void keepTrying(`card-${id}`, async () => void (await planner.cards.restore({ ids: [id] })));
    showToast({ message: 'Card removed', action: { word: 'Undo', onClick: restore } });
  });
}

/** A suspended card does not come up until it is resumed. */
export function suspendCard({ id }: Known, isSuspended: boolean): void {
  const set = (value: boolean) =>
    keepTrying(`card-${id}`, async () => void (await planner.cards.suspend({ id, isSuspended: value })));
  void set(isSuspended).then((isDone) => {
    if (!isDone) return;
    showToast({
      message: isSuspended ? 'Suspended: it does not come up any more' : 'It comes up again',
      action: { word: 'Undo', onClick: () => void set(!isSuspended) },
    });
  });
}

export async function takeAway(ids: readonly CardId[]): Promise<void> {
  await keepTrying('take-away-cards', async () => void (await planner.cards.remove({ ids: [...ids] })));
}

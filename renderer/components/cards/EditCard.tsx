import { useQuery } from '@tanstack/react-query';
import { planner } from '#renderer/api/connection.ts';
import { queries } from '#renderer/api/queries.ts';
import type { CardId } from '#shared/model/ids.ts';
import { keepTrying } from '../keepTrying.ts';
import { showToast } from '../toast.tsx';
import { CardDialog } from './CardDialog.tsx';

/** The two sides of a card of one's own, to be written anew. Its history stays. */
export function EditCard({ id, onClose }: { id: CardId; onClose: () => void }) {
  const { data } = useQuery(queries.cards.get.queryOptions({ input: { id } }));
  if (data?.faces.kind !== 'own') return null;
  const { front, back } = data.faces;
  return (
    <CardDialog
      title="Edit the card"
      word="Save"
      sides={{ front, back }}
      save={async (sides) => void (await planner.cards.edit({ id, ...sides }))}
      onClose={(unsaved) => {
        onClose();
        if (!unsaved) return;
        const keep = () =>
          void keepTrying(`card-${id}`, async () => void (await planner.cards.edit({ id, ...unsaved })));
        showToast({ message: 'The change was not saved', action: { word: 'Save it', onClick: keep } });
      }}
    />
  );
}

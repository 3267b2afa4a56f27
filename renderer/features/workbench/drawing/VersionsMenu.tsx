import { ActionIcon, Menu, ScrollArea, Tooltip } from '@mantine/core';
import { BookmarkPlus, History } from 'lucide-react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { zoneHere } from '#renderer/api/zoneHere.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { momentWords } from '#shared/domain/time/momentWords.ts';
import type { Drawing, DrawingVersion } from '#shared/model/drawing.ts';
import type { DrawingSession } from './session/drawingSession.ts';

interface VersionsMenuProps {
  drawing: Drawing;
  session: DrawingSession;
  onRestored: () => Promise<void>;
}

/** What the drawing was before: to keep as it is now, and to go back to. */
export function VersionsMenu({ drawing: { id, versions }, session, onRestored }: VersionsMenuProps) {
  const { date: today } = useNow();
  const zone = zoneHere();
  const attempt = async (work: () => Promise<void>) => {
    try {
      await session.flush();
      await trackSaving(work, failureMessage);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const keep = () =>
    attempt(async () => {
      await planner.drawings.keepVersion({ id });
      showToast({ message: 'Kept as a version' });
    });
  const restore = ({ number, at }: DrawingVersion) =>
    attempt(async () => {
      const before = (await planner.drawings.restoreVersion({ id, number, at })).versions.at(-1);
      await onRestored();
      await queryClient.invalidateQueries({ queryKey: queries.drawings.get.key({ input: { id } }) });
      const back = () => void (before && restore(before));
      showToast({
        message: 'This version is back. What was there is kept too.',
        action: { word: 'Undo', onClick: back },
      });
    });
  return (
    <Menu position="bottom-end" shadow="none" width={280} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Tooltip label="Versions">
          <ActionIcon aria-label="Versions">
            <History size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<BookmarkPlus size={15} aria-hidden />} onClick={() => void keep()}>
          Keep a version now
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>
          {versions.length === 0 ? 'None yet. One is kept each minute while you draw.' : 'Go back to'}
        </Menu.Label>
        <ScrollArea.Autosize mah={320}>
          {versions.toReversed().map((version) => (
            <Menu.Item
              key={version.number}
              rightSection={<small>{aboutWords(version)}</small>}
              onClick={() => void restore(version)}
            >
              {momentWords(version.at, today, zone)}
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}

function aboutWords({ elements, keptBy }: DrawingVersion): string {
  const words = elements === 1 ? '1 element' : `${elements} elements`;
  return keptBy === 'hand' ? `Kept by you, ${words}` : words;
}

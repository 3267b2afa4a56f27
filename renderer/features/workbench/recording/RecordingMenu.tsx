import { ActionIcon, Menu } from '@mantine/core';
import { Download, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { removeRecording, saveSoundFile } from '#renderer/components/recording/recordingActions.ts';
import type { Recording } from '#shared/model/recording.ts';
import { DetailsDialog } from './DetailsDialog.tsx';

interface RecordingMenuProps {
  recording: Pick<Recording, 'id' | 'title' | 'links' | 'mimeType'>;
  onRemoved?: () => void;
}

/** What can be done with a recording beside listening to it. */
export function RecordingMenu({ recording, onRemoved }: RecordingMenuProps) {
  const [isEditing, setEditing] = useState(false);
  const remove = async () => {
    if (await removeRecording(recording)) onRemoved?.();
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`More for ${recording.title || 'Recording'}`}>
            <Ellipsis size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Pencil size={15} aria-hidden />} onClick={() => setEditing(true)}>
            Title and session
          </Menu.Item>
          <Menu.Item leftSection={<Download size={15} aria-hidden />} onClick={() => void saveSoundFile(recording)}>
            Save as a file
          </Menu.Item>
          <Menu.Item leftSection={<Trash2 size={15} aria-hidden />} onClick={() => void remove()}>
            Move to the bin
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isEditing && <DetailsDialog recording={recording} onClose={() => setEditing(false)} />}
    </>
  );
}

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { FolderField } from '#renderer/components/FolderField.tsx';
import type { DrawnPicture } from '#shared/contract/evidenceContract.ts';
import type { EvidenceDraft } from '../evidenceDraft.ts';
import { choiceOf } from '../useEvidence.ts';
import { keepFolder, keptFolder } from './keptFolder.ts';

interface FolderDialogProps {
  draft: EvidenceDraft;
  pictures: readonly DrawnPicture[];
  onClose: () => void;
}

/** Where the Markdown goes, and what was written. */
export function FolderDialog({ draft, pictures, onClose }: FolderDialogProps) {
  const { data: usual } = useQuery(queries.evidence.defaultFolder.queryOptions());
  const [typed, setTyped] = useState(keptFolder);
  const folder = typed ?? usual?.folder ?? '';
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => planner.evidence.toMarkdown({ folder, choice: choiceOf(draft), pictures: [...pictures] }),
    onSuccess: () => keepFolder(folder),
  });
  return (
    <Modal opened returnFocus={false} onClose={onClose} title="Write as a Markdown folder" size={480}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          A contents page, one file a text, pictures as SVG. A packet that is there already is brought up to date.
        </Text>
        <FolderField label="Folder" value={folder} onChange={setTyped} error={error ? failureMessage(error) : null} />
        {data && (
          <div role="status">
            <Text size="sm">
              Written to {data.folder}: {data.filesWritten} files, {data.filesUnchanged} already there,{' '}
              {data.filesRemoved} removed.
            </Text>
            {data.filesSetAside > 0 && (
              <Text size="sm">
                {data.filesSetAside} files you had changed were kept beside the new ones, with “.yours” in their names.
              </Text>
            )}
          </div>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{data ? 'Close' : 'Cancel'}</Button>
          <Button variant="filled" loading={isPending} disabled={folder.trim() === ''} onClick={() => mutate()}>
            Write the folder
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

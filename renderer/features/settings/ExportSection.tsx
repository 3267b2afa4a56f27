import { Button, Progress } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { FolderField } from '#renderer/components/FolderField.tsx';
import { MirrorFields } from './mirror/MirrorFields.tsx';
import { RevealFolder } from './RevealFolder.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useExport } from './useExport.ts';

/** Everything as plain Markdown in a folder of one's own. */
export function ExportSection() {
  const { isSample } = useAbout();
  return (
    <SettingsSection
      place="export"
      lead="One readable file an entry, a page a day, and links that work in Obsidian, VS Code or on a Git host."
    >
      {isSample ? <p>Not in the sample: it would stand among your own files.</p> : <ExportFields />}
    </SettingsSection>
  );
}

function ExportFields() {
  const { exportFolder } = useSettings();
  const { data: fallback } = useSuspenseQuery(queries.export.defaultFolder.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const folder = chosen ?? exportFolder ?? fallback.folder;
  const { progress, diagramsLeft, problem, start, cancel } = useExport();
  const isWriting = progress?.state === 'writing';

  return (
    <>
      <FolderField label="Folder" value={folder} onChange={setChosen} error={problem} />
      <div>
        {isWriting ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <Button variant="filled" onClick={() => void start(folder)} disabled={folder.trim() === ''}>
            Export
          </Button>
        )}
      </div>
      {isWriting && (
        <div role="status">
          <Progress
            value={progress.filesTotal === 0 ? 0 : (100 * progress.filesDone) / progress.filesTotal}
            aria-label="Export"
          />
          {diagramsLeft > 0
            ? `${diagramsLeft} diagrams to draw`
            : `${progress.filesDone} of ${progress.filesTotal} files`}
        </div>
      )}
      {progress?.state === 'finished' && (
        <div role="status">
          <p>
            Exported to {progress.folder}: {progress.filesWritten} files written, {progress.filesUnchanged} already
            there, {progress.filesRemoved} removed.
          </p>
          {progress.filesSetAside > 0 && (
            <p>
              {progress.filesSetAside} files you had changed were kept beside the new ones, with “.yours” in their
              names.
            </p>
          )}
          {progress.diagramsWithoutPicture > 0 && (
            <p>
              {progress.diagramsWithoutPicture === 1
                ? '1 diagram cannot be drawn and is there as source alone.'
                : `${progress.diagramsWithoutPicture} diagrams cannot be drawn and are there as source alone.`}
            </p>
          )}
          <RevealFolder folder={progress.folder} />
        </div>
      )}
      <MirrorFields />
    </>
  );
}

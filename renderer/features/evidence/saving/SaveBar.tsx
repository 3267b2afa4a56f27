import { Button, Menu } from '@mantine/core';
import { ChevronDown, FileDown, FileText, FolderDown, Printer } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { fileNameOf } from '#renderer/components/paper/fileNameOf.ts';
import { htmlFile } from '#renderer/components/paper/htmlFile.ts';
import { whenDrawn } from '#renderer/components/paper/whenDrawn.ts';
import { saveFile } from '#renderer/components/saveFile.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { DrawnPicture } from '#shared/contract/evidenceContract.ts';
import type { EvidenceDraft } from '../evidenceDraft.ts';
import { FolderDialog } from './FolderDialog.tsx';

interface SaveBarProps {
  paper: RefObject<HTMLElement | null>;
  draft: EvidenceDraft;
  pictures: readonly DrawnPicture[];
  /** What is seen is what was chosen, pictures and all. */
  isReady: boolean;
}

/** The ways out: one file, paper, a folder. */
export function SaveBar({ paper, draft, pictures, isReady }: SaveBarProps) {
  const { capabilities } = useAbout();
  const { date } = useNow();
  const [isChoosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const title = draft.title.trim() || 'Evidence';
  const fileName = `${fileNameOf(`${title} ${draft.name}`) || 'evidence'}-${date}`;
  const onPaper = (then: (shown: HTMLElement) => void | Promise<void>) => async () => {
    const shown = paper.current;
    if (!shown) return;
    await whenDrawn(shown);
    await then(shown);
  };
  const saveHtml = onPaper((shown) => {
    saveFile(`${fileName}.html`, 'text/html', htmlFile(shown, title));
    showToast({ message: 'Saved as one HTML file' });
  });
  const savePdf = onPaper(async () => {
    try {
      const { file } = await planner.evidence.toPdf({ name: fileName });
      if (file !== null) showToast({ message: `Saved as ${file}` });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  });
  const close = () => {
    setChoosing(false);
    // The menu item that opened it is gone.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const print = onPaper(() => window.print());
  return (
    <>
      <Button disabled={!isReady} leftSection={<Printer size={15} aria-hidden />} onClick={() => void print()}>
        {capabilities.printToPdf ? 'Print' : 'Print or save as PDF'}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            ref={opener}
            variant="filled"
            disabled={!isReady}
            rightSection={<ChevronDown size={15} aria-hidden />}
          >
            Save
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<FileDown size={15} aria-hidden />} onClick={() => void saveHtml()}>
            One HTML file
          </Menu.Item>
          {capabilities.printToPdf && (
            <Menu.Item leftSection={<FileText size={15} aria-hidden />} onClick={() => void savePdf()}>
              PDF
            </Menu.Item>
          )}
          <Menu.Item leftSection={<FolderDown size={15} aria-hidden />} onClick={() => setChoosing(true)}>
            Markdown folder…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isChoosing && <FolderDialog draft={draft} pictures={pictures} onClose={close} />}
    </>
  );
}

import { Button, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FileDown, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { htmlFile } from '#renderer/components/paper/htmlFile.ts';
import { usePageTitle } from '#renderer/components/paper/usePageTitle.ts';
import { usePrintedLight } from '#renderer/components/paper/usePrintedLight.ts';
import { whenDrawn } from '#renderer/components/paper/whenDrawn.ts';
import { saveFile } from '#renderer/components/saveFile.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Entry } from '#shared/model/entry.ts';
import { EntryId } from '#shared/model/ids.ts';
import { nameOfPrint, titleOfPrint } from './namesOfPrint.ts';
import classes from './Print.module.css';
import { PrintedDocument } from './PrintedDocument.tsx';

/** One entry as it is on paper. */
export function PrintPage({ entryId }: { entryId: string }) {
  const id = EntryId.safeParse(entryId);
  const { data, error } = useQuery({
    ...queries.journal.get.queryOptions({ input: { id: id.data ?? EntryId.parse(NOBODY) } }),
    enabled: id.success,
  });
  if (!id.success || error) {
    return (
      <main className={classes.page}>
        <NotThere words={error ? failureMessage(error) : 'Nothing in the journal has this address.'} />
      </main>
    );
  }
  return <main className={classes.page}>{data && <Paper key={data.id} entry={data} />}</main>;
}

const NOBODY = '00000000-0000-7000-8000-000000000000';

function NotThere({ words }: { words: string }) {
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title="This entry is not here"
      action={<Button onClick={() => navigate('/journal')}>Show the journal</Button>}
    >
      {words}
    </EmptyState>
  );
}

function Paper({ entry }: { entry: Entry }) {
  const paper = useRef<HTMLElement>(null);
  const comments = 'comments' in entry ? entry.comments.length : 0;
  const [hasComments, setComments] = useState(false);
  usePrintedLight();
  usePageTitle(titleOfPrint(entry));
  const print = async () => {
    if (!paper.current) return;
    await whenDrawn(paper.current);
    window.print();
  };
  const save = async () => {
    if (!paper.current) return;
    await whenDrawn(paper.current);
    saveFile(`${nameOfPrint(entry)}.html`, 'text/html', htmlFile(paper.current, titleOfPrint(entry)));
    showToast({ message: 'Saved as one HTML file' });
  };
  return (
    <>
      <header className={classes.bar}>
        <Link href={`/journal/${entry.id}`} className={classes.back}>
          Back to the entry
        </Link>
        {comments > 0 && (
          <Switch
            size="xs"
            label={comments === 1 ? 'With the comment' : `With ${comments} comments`}
            checked={hasComments}
            onChange={(event) => setComments(event.currentTarget.checked)}
          />
        )}
        <Button leftSection={<FileDown size={15} aria-hidden />} onClick={() => void save()}>
          Save as HTML
        </Button>
        <Button variant="filled" leftSection={<Printer size={15} aria-hidden />} onClick={() => void print()}>
          Print or save as PDF
        </Button>
      </header>
      <PrintedDocument entry={entry} hasComments={hasComments} ref={paper} />
    </>
  );
}

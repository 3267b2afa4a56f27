import { Button, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { DocumentLink } from '#shared/contract/journalContract.ts';
import { documentNumber } from '#shared/domain/journal/document/documentNumber.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { titleOrKind } from '../titleOrKind.ts';
import classes from './DocumentHead.module.css';
import type { DocumentEntry } from './isDocument.ts';
import { SupersedesPicker } from './SupersedesPicker.tsx';
import type { ChangeDocument } from './useChangeDocument.ts';

interface SupersessionProps {
  entry: DocumentEntry;
  change: ChangeDocument;
}

/** Whose place it takes, and what took its place: each a way there. */
export function Supersession({ entry, change }: SupersessionProps) {
  const { data } = useQuery(queries.journal.supersession.queryOptions({ input: { id: entry.id } }));
  const supersede = (supersedes: EntryId | null) =>
    change((version) => planner.journal.save({ ...version, edit: { supersedes } }));
  if (!data) return null;
  const { supersedes, supersededBy } = data;
  return (
    <>
      {supersedes === null ? (
        <SupersedesPicker entry={entry} onChoose={supersede} />
      ) : (
        <span className={classes.link}>
          Supersedes <Named document={supersedes} />
          <UnstyledButton
            className={classes.clear}
            aria-label="Supersedes nothing"
            onClick={() => void supersede(null)}
          >
            <X size={12} aria-hidden />
          </UnstyledButton>
        </span>
      )}
      {supersedes?.place === 'journal' && supersedes.status !== 'superseded' && (
        <Button size="compact-xs" onClick={() => markSuperseded(supersedes.id)}>
          Mark {documentNumber(supersedes) ?? 'it'} superseded
        </Button>
      )}
      {supersededBy.length > 0 && (
        <span className={classes.link}>
          Superseded by{' '}
          {supersededBy.map((newer, index) => (
            <Fragment key={newer.id}>
              {index > 0 && ', '}
              <Named document={newer} />
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}

function Named({ document }: { document: DocumentLink }) {
  if (document.place === 'gone') return <span>a document that was deleted</span>;
  return (
    <>
      <Link href={`/journal/${document.id}`} title={titleOrKind(document)}>
        {documentNumber(document) ?? titleOrKind(document)}
      </Link>
      {document.place === 'bin' && ' (in the bin)'}
    </>
  );
}

function markSuperseded(id: EntryId): void {
  const mark = async () => {
    const { revision } = await planner.journal.get({ id });
    await trackSaving(() => planner.journal.save({ id, revision, edit: { status: 'superseded' } }), failureMessage);
  };
  mark().catch((error: unknown) => showToast({ message: failureMessage(error) }));
}

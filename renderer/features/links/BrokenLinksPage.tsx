import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Folded } from '#renderer/components/Folded.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import type { BrokenLink } from '#shared/contract/linksContract.ts';
import classes from './BrokenLinks.module.css';
import { BrokenRow } from './BrokenRow.tsx';
import { LinkToDialog } from './LinkToDialog.tsx';

/** Every link that leads nowhere, and the ways out. */
export function BrokenLinksPage() {
  const { data, error } = useQuery(queries.links.broken.queryOptions({ input: {} }));
  const [mending, setMending] = useState<BrokenLink | null>(null);
  return (
    <>
      <PageHeader overline={[{ word: 'Journal', path: '/journal' }]} title="Broken links" />
      <div className={classes.body}>
        {error && <p className={classes.quiet}>{failureMessage(error)}</p>}
        {data?.total === 0 && (
          <EmptyState
            title="Every link leads somewhere"
            action={<Button onClick={() => navigate('/journal')}>Show the journal</Button>}
          >
            A link that names nothing is listed here. Type [[ in any text to link an entry, a drawing, a question or a
            skill.
          </EmptyState>
        )}
        {data && data.total > 0 && (
          <>
            <p className={classes.quiet}>
              {data.total === 1 ? 'One link leads nowhere.' : `${data.total} links lead nowhere.`} Begin what is meant,
              link something else, or keep the words alone.
            </p>
            <Folded items={data.links} what="links">
              {(shown) => (
                <ul className={classes.list}>
                  {shown.map((link) => (
                    <BrokenRow key={`${link.id} ${link.target}`} link={link} onMend={() => setMending(link)} />
                  ))}
                </ul>
              )}
            </Folded>
          </>
        )}
      </div>
      {mending && <LinkToDialog link={mending} onClose={() => setMending(null)} />}
    </>
  );
}

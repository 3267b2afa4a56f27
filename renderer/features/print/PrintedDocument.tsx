import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { OnPaper } from '#renderer/components/markdown/OnPaper.ts';
import paper from '#renderer/components/paper/Paper.module.css';
import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { documentNumber } from '#shared/domain/journal/document/documentNumber.ts';
import { lifeWords, statusWord } from '#shared/domain/journal/document/lifeWords.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Entry, StarParts } from '#shared/model/entry.ts';
import { titleOfPrint } from './namesOfPrint.ts';
import { PrintedComments } from './PrintedComments.tsx';

interface PrintedDocumentProps {
  entry: Entry;
  hasComments: boolean;
  ref: Ref<HTMLElement>;
}

const PARTS: readonly [keyof StarParts, string][] = [
  ['situation', 'Situation'],
  ['task', 'Task'],
  ['action', 'Action'],
  ['result', 'Result'],
];

/** Light whatever the screen is, in serif, with diagrams as pictures. */
export function PrintedDocument({ entry, hasComments, ref }: PrintedDocumentProps) {
  const isDocument = 'history' in entry;
  return (
    <OnPaper value={true}>
      <article ref={ref} className={paper.paper} data-mantine-color-scheme="light" aria-label="Document">
        <header data-part="head">
          <h1>{titleOfPrint(entry)}</h1>
          <p data-part="about">
            {[
              ENTRY_KIND_WORDS[entry.kind],
              ...(isDocument ? [statusWord(entry.status)] : []),
              `${longDate(entry.date)} ${entry.date.slice(0, 4)}`,
              ...entry.tags,
            ].join(' · ')}
          </p>
          {isDocument && entry.history.length > 1 && (
            <p data-part="about">{lifeWords(entry.history, null).join(' · ')}</p>
          )}
          {isDocument && <Others id={entry.id} />}
        </header>
        {entry.kind === 'star' && <Story star={entry.star} metrics={entry.metrics} />}
        {entry.body.trim() !== '' && <MarkdownView source={entry.body} />}
        {hasComments && 'comments' in entry && <PrintedComments entry={entry} />}
      </article>
    </OnPaper>
  );
}

function Story({ star, metrics }: { star: StarParts; metrics: readonly string[] }) {
  return (
    <>
      {PARTS.map(([name, title]) => (
        <section key={name}>
          <h2>{title}</h2>
          {star[name].trim() === '' ? <p data-part="about">Not written yet</p> : <MarkdownView source={star[name]} />}
        </section>
      ))}
      {metrics.length > 0 && (
        <section>
          <h2>Figures</h2>
          <ul>
            {metrics.map((metric) => (
              <li key={metric}>{metric}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** By number: a link would lead nowhere on paper. */
function Others({ id }: { id: Entry['id'] }) {
  const { data } = useQuery(queries.journal.supersession.queryOptions({ input: { id } }));
  const older = data?.supersedes && documentNumber(data.supersedes);
  const newer = data?.supersededBy.flatMap((one) => documentNumber(one) ?? []) ?? [];
  const words = [
    ...(older ? [`Supersedes ${older}`] : []),
    ...(newer.length > 0 ? [`Superseded by ${newer.join(', ')}`] : []),
  ];
  return words.length > 0 && <p data-part="about">{words.join(' · ')}</p>;
}

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import { useBeginEntry } from '#renderer/components/entries/useBeginEntry.ts';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import type { EntryTemplate } from '#shared/model/curriculum.ts';
import { libraryOverline } from '../LibraryTabs.tsx';
import { ItemOf } from '../parts/ItemOf.tsx';
import { Lead } from '../parts/Lead.tsx';
import classes from './TemplatePage.module.css';
import { templateToRead } from './templateToRead.ts';

/** A template as it begins, and beside it the same one filled in. */
export function TemplatePage({ id }: { id: string }) {
  const query = useQuery(queries.library.template.queryOptions({ input: { id } }));
  const { begin, isBeginning } = useBeginEntry();
  return (
    <ItemOf query={query} tab="templates">
      {(template) => (
        <>
          <PageHeader
            overline={[...libraryOverline('templates'), ENTRY_KIND_WORDS[template.kind]]}
            title={template.name}
          >
            <Button
              variant="filled"
              leftSection={<PencilLine size={16} aria-hidden />}
              disabled={isBeginning}
              onClick={() => begin({ kind: template.kind, templateId: template.id })}
            >
              Begin one
            </Button>
          </PageHeader>
          <div className={classes.body}>
            <Lead text={template.purpose} />
            <div className={classes.both}>
              <section className={classes.sheet} aria-labelledby="template-empty">
                <h2 id="template-empty" className={classes.heading}>
                  The template
                </h2>
                <Empty template={template} />
              </section>
              <section className={classes.sheet} aria-labelledby="template-example">
                <h2 id="template-example" className={classes.heading}>
                  Filled in
                </h2>
                <MarkdownView source={template.example} />
              </section>
            </div>
          </div>
        </>
      )}
    </ItemOf>
  );
}

/** A STAR story has four fields instead of a text. */
function Empty({ template: { kind, body } }: { template: EntryTemplate }) {
  if (body.trim() !== '') return <MarkdownView source={templateToRead(body)} />;
  return (
    <p className={classes.none}>
      {kind === 'star'
        ? 'Four fields: situation, task, action and result. Each says what is still missing as you write.'
        : 'An empty page. It has a title, a date and tags.'}
    </p>
  );
}

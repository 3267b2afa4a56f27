import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { saveFile } from '../saveFile.ts';
import { useReturnFocus } from '../useReturnFocus.ts';
import classes from './ProblemReport.module.css';
import { closeProblemReport } from './problemReport.ts';

/** The report as it would be sent: all of it can be read before anybody gets it. */
export function ProblemReport() {
  useReturnFocus();
  const asked = { ...queries.diagnostics.report.queryOptions(), staleTime: 0, gcTime: 0 };
  const { data, error } = useQuery(asked, queryClient);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Modal opened onClose={closeProblemReport} title="Problem report" size={760}>
      <div className={classes.report}>
        <p>
          What somebody needs who looks for a mistake in Leadlight. It is sent nowhere: copy it or save it, and read it
          first. It holds counts, sizes, times, versions and where in the program errors came up, and nothing that you
          wrote.
        </p>
        {error && <p role="alert">{failureMessage(error)}</p>}
        {data && (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reached by keyboard */}
            <section className={classes.text} tabIndex={0} aria-label="Text of the report">
              {data.text}
            </section>
            <div className={classes.ways}>
              <Button variant="filled" data-autofocus onClick={() => void copy(data.text)}>
                Copy
              </Button>
              <Button onClick={() => saveFile(data.fileName, 'text/plain;charset=utf-8', data.text)}>
                Save as a file
              </Button>
              <span role="status" className={classes.said}>
                {copied === true && 'Copied'}
                {copied === false && 'It could not be copied. Save it as a file.'}
              </span>
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}

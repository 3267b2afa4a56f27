import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import classes from './ImportSection.module.css';
import { look } from './importActions.ts';
import { LastImportLine } from './LastImportLine.tsx';
import { PathField } from './PathField.tsx';

interface ChooseSourceProps {
  path: string;
  problem: string | null;
  /** How the last try ended. */
  note: string | null;
}

/** The first step: where the notes are. Below it the import before, as long as it can be taken back. */
export function ChooseSource({ path, problem, note }: ChooseSourceProps) {
  const { isSample } = useAbout();
  const { data: last } = useQuery(queries.import.last.queryOptions());
  if (isSample) return <p className={classes.note}>Nothing is imported into the sample.</p>;
  return (
    <>
      <form
        className={classes.step}
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        {note && (
          <p role="status" className={classes.note}>
            {note}
          </p>
        )}
        <PathField path={path} problem={problem} />
        <p className={classes.hint}>
          Understood are an export of Leadlight, Markdown files as Obsidian keeps them, and what Joplin, Day One, jrnl
          and Mini Diary export.
        </p>
        <div>
          <Button type="submit" disabled={path.trim() === ''}>
            Look
          </Button>
        </div>
      </form>
      {last && <LastImportLine last={last} />}
    </>
  );
}

import { useId } from 'react';
import type { PlanProblem } from '#shared/contract/planContract.ts';
import classes from './PlanProblems.module.css';
import { type PlanFile, textOfLine } from './planFiles.ts';

interface PlanProblemsProps {
  title: string;
  tone: 'bad' | 'quiet';
  problems: readonly PlanProblem[];
  files: readonly PlanFile[];
}

/** What stands in the way, or is good to know: where, what the line says, and what to do. */
export function PlanProblems({ title, tone, problems, files }: PlanProblemsProps) {
  const heading = useId();
  if (problems.length === 0) return null;
  const shown = problems.map((problem, index) => ({ ...problem, key: index }));
  return (
    <section className={classes.problems} data-tone={tone} aria-labelledby={heading}>
      <h3 id={heading} className={classes.title}>
        {title}
      </h3>
      <ol>
        {shown.map(({ key, file, line, message }) => {
          const text = textOfLine(files, file, line);
          return (
            <li key={key} className={classes.problem}>
              <span className={classes.where}>{placeWords(file, line, files.length)}</span>
              <div className={classes.what}>
                <p>{message}</p>
                {text && <code className={classes.line}>{text}</code>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function placeWords(file: string, line: number | null, files: number): string {
  const place = line === null ? 'Whole text' : `Line ${line}`;
  if (files === 1) return place;
  return line === null ? file : `${file}, line ${line}`;
}

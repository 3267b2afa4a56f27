import { Button, FileButton, Textarea } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import classes from './PlanSource.module.css';
import { PASTED, PLAN_ENDINGS, type PlanFile, readPlanFiles } from './planFiles.ts';

interface PlanSourceProps {
  files: readonly PlanFile[];
  onFiles: (files: readonly PlanFile[]) => void;
}

/** Where a plan comes from: files, chosen or dropped, or pasted text. A single text can be corrected in place. */
export function PlanSource({ files, onFiles }: PlanSourceProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const [first] = files;
  const take = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    const read = await readPlanFiles(chosen);
    setProblem('problem' in read ? read.problem : null);
    if ('files' in read) onFiles(read.files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  return (
    // Dropping is only a shorter way to what the button does.
    <section
      aria-label="Files or text"
      className={classes.source}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={classes.choose}>
        <FileButton multiple accept={PLAN_ENDINGS} onChange={(chosen) => void take(chosen)}>
          {(props) => (
            <Button {...props} leftSection={<FileUp size={16} aria-hidden />}>
              Choose files
            </Button>
          )}
        </FileButton>
        <p className={classes.hint}>or drop them here: an outline as text, or a plan in YAML.</p>
      </div>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {files.length > 1 ? (
        <ul className={classes.files} aria-label="Chosen files">
          {files.map(({ name, text }) => (
            <li key={name}>
              {name} <span>{text.split('\n').length} lines</span>
            </li>
          ))}
        </ul>
      ) : (
        <Textarea
          label={first && first.name !== PASTED ? `${first.name}, to correct here` : 'Or paste the plan'}
          rows={first ? 10 : 7}
          data-read={first ? true : undefined}
          spellCheck={false}
          placeholder={EXAMPLE}
          classNames={{ input: classes.text ?? '' }}
          value={first?.text ?? ''}
          onChange={(event) => onFiles(edited(first, event.currentTarget.value))}
        />
      )}
    </section>
  );
}

function edited(before: PlanFile | undefined, text: string): PlanFile[] {
  const name = before?.name ?? PASTED;
  return text === '' ? [] : [{ name, text }];
}

const EXAMPLE = `Ten days of distributed systems
Week 1: Foundations
Day 1 (Mar 1): How requests travel
Morning:
  6:00–7:00: Read about HTTP caching
Evening (9:00–10:00 pm):
  Write down what surprised you`;

import { UnstyledButton } from '@mantine/core';
import { Check, Circle, Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { checkSections } from '#shared/domain/journal/document/requiredSections.ts';
import classes from './DocumentHead.module.css';

interface SectionChecksProps {
  kind: 'rfc' | 'decision';
  body: string;
  onSection: (name: string) => void;
}

const LOOKS = {
  present: { icon: Check, words: 'written', does: 'Go to' },
  empty: { icon: Circle, words: 'empty', does: 'Write' },
  missing: { icon: Plus, words: 'missing', does: 'Add' },
} as const;

/** What a reader will look for, and whether it is there. It follows the typing, never ahead of it. */
export function SectionChecks({ kind, body, onSection }: SectionChecksProps) {
  const calm = useDeferredValue(body);
  const sections = useMemo(() => checkSections(kind, calm), [kind, calm]);
  const written = sections.filter(({ state }) => state === 'present').length;
  return (
    <div className={classes.sections}>
      <span className={classes.label}>
        Sections {written} of {sections.length}
      </span>
      <ul aria-label="Required sections">
        {sections.map(({ name, state }) => {
          const { icon: Icon, words, does } = LOOKS[state];
          return (
            <li key={name}>
              <UnstyledButton
                className={classes.section}
                data-state={state}
                aria-label={`${name}: ${words}`}
                title={`${does} ${name}`}
                onClick={() => onSection(name)}
              >
                <Icon size={12} aria-hidden />
                {name}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

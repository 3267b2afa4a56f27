import { Menu, UnstyledButton } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { isNumbered } from '#shared/domain/journal/document/documentNumber.ts';
import { stepsFrom } from '#shared/domain/journal/document/lifeCycle.ts';
import { statusWord } from '#shared/domain/journal/document/lifeWords.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import classes from './EntryHeader.module.css';
import { type EntryStatus, statusesOf, statusTone } from './statusLooks.ts';

interface StatusChipProps {
  kind: EntryKind;
  status: EntryStatus;
  onStatus: (status: EntryStatus) => void;
}

export function StatusChip({ kind, status, onStatus }: StatusChipProps) {
  return (
    <Menu position="bottom-start" shadow="none" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.chip}
          data-tone={statusTone(status)}
          aria-label={`Status: ${statusWord(status)}`}
        >
          {statusWord(status)}
          <ChevronDown size={12} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label="Status">
        <Menu.RadioGroup value={status} onChange={(chosen) => pick(kind, chosen, onStatus)}>
          {[status, ...(isNumbered(kind) ? stepsFrom(kind, status) : [])].map((each) => (
            <Menu.RadioItem key={each} value={each}>
              <span className={classes.chip} data-tone={statusTone(each)}>
                {statusWord(each)}
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function pick(kind: EntryKind, chosen: string, onStatus: StatusChipProps['onStatus']): void {
  const status = statusesOf(kind).find((each) => each === chosen);
  if (status) onStatus(status);
}

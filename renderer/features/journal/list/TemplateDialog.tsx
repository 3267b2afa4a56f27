import { Modal, UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { TemplateHead } from '#shared/contract/libraryContract.ts';
import classes from './TemplateDialog.module.css';

interface TemplateDialogProps {
  templates: readonly TemplateHead[];
  onChoose: (template: TemplateHead) => void;
  onCancel: () => void;
}

/** The templates beside those the kinds begin with, by name. Mount it to open it. */
export function TemplateDialog({ templates, onChoose, onCancel }: TemplateDialogProps) {
  const sorted = [...templates].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return (
    <Modal opened onClose={onCancel} title="From a template" size={560}>
      <ul className={classes.list} onKeyDown={walk}>
        {sorted.map((template, index) => {
          const { icon: Icon, one, wears } = KIND_LOOKS[template.kind];
          return (
            <li key={template.id}>
              <UnstyledButton
                className={classes.template}
                data-autofocus={index === 0 || undefined}
                onClick={() => onChoose(template)}
              >
                <Icon size={16} className={classes.icon} data-activity={wears} role="img" aria-label={one} />
                <span>
                  <span className={classes.name}>{template.name}</span>
                  <span className={classes.purpose}>{template.purpose}</span>
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}

/** Arrow keys go from one template to the next. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus();
}

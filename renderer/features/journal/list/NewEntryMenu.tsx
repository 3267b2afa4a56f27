import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FileStack, Plus } from 'lucide-react';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import { ENTRY_KINDS, type EntryKind } from '#shared/model/entryKind.ts';
import type { TemplateId } from '#shared/model/ids.ts';
import classes from './ListHeader.module.css';
import { TemplateDialog } from './TemplateDialog.tsx';

interface NewEntryMenuProps {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onNew: (kind: EntryKind, templateId?: TemplateId) => void;
}

/** The eight kinds, each with what it is for, and the way to the other templates. */
export function NewEntryMenu({ isOpen, onToggle, onNew }: NewEntryMenuProps) {
  const { data: templates = [] } = useQuery(queries.library.templates.queryOptions());
  const [isChoosing, setChoosing] = useState(false);
  const others = templates.filter(({ id, kind }) => String(id) !== kind);
  return (
    <>
      <Menu
        opened={isOpen}
        onChange={onToggle}
        position="bottom-end"
        width={340}
        shadow="none"
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <Button size="xs" leftSection={<Plus size={14} aria-hidden />}>
            New
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ENTRY_KINDS.map((kind) => {
            const { icon: Icon, one, wears } = KIND_LOOKS[kind];
            return (
              <Menu.Item
                key={kind}
                leftSection={<Icon size={16} className={classes.kindIcon} data-activity={wears} aria-hidden />}
                onClick={() => onNew(kind)}
              >
                <span className={classes.kind}>{one}</span>
                <span className={classes.purpose}>{templates.find((each) => each.id === kind)?.purpose}</span>
              </Menu.Item>
            );
          })}
          {others.length > 0 && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<FileStack size={16} aria-hidden />} onClick={() => setChoosing(true)}>
                From a template …
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isChoosing && (
        <TemplateDialog
          templates={others}
          onChoose={({ kind, id }) => {
            setChoosing(false);
            onNew(kind, id);
          }}
          onCancel={() => setChoosing(false)}
        />
      )}
    </>
  );
}

import { Menu, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, Tag as TagIcon, Trash2, Unlink } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { queries } from '#renderer/api/queries.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import { ENTRY_KINDS, type EntryKind } from '#shared/model/entryKind.ts';
import type { EntryFilter } from './entryFilter.ts';
import classes from './ListHeader.module.css';

const ALWAYS_SHOWN: readonly EntryKind[] = ['reflection', 'rfc'];
const MOST_TAGS = 12;

interface KindFilterProps {
  filter: EntryFilter;
  onFilter: (change: Partial<EntryFilter>) => void;
}

export function KindFilter({ filter, onFilter }: KindFilterProps) {
  const { data: tags = [] } = useQuery(queries.journal.tags.queryOptions());
  const others = ENTRY_KINDS.filter((kind) => !ALWAYS_SHOWN.includes(kind));
  const other = filter.kind !== null && others.includes(filter.kind) ? KIND_LOOKS[filter.kind].many : null;
  const more = filter.inBin ? 'Bin' : (other ?? 'More');
  return (
    <div className={classes.filters} role="toolbar" aria-label="Which entries">
      <FilterButton
        word="All"
        isOn={filter.kind === null && !filter.inBin}
        onClick={() => onFilter({ kind: null, inBin: false })}
      />
      {ALWAYS_SHOWN.map((kind) => (
        <FilterButton
          key={kind}
          word={KIND_LOOKS[kind].many}
          isOn={filter.kind === kind}
          onClick={() => onFilter({ kind, inBin: false })}
        />
      ))}
      <Menu position="bottom-end" width={220} shadow="none" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <UnstyledButton className={classes.filter} data-on={more !== 'More' || undefined}>
            <ChevronDown size={13} aria-hidden />
            {more}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((kind) => {
            const { icon: Icon, many, wears } = KIND_LOOKS[kind];
            return (
              <Menu.Item
                key={kind}
                leftSection={<Icon size={15} className={classes.kindIcon} data-activity={wears} aria-hidden />}
                onClick={() => onFilter({ kind, inBin: false })}
              >
                {many}
              </Menu.Item>
            );
          })}
          {tags.length > 0 && (
            <Menu.Sub>
              <Menu.Sub.Target>
                <Menu.Sub.Item leftSection={<TagIcon size={15} aria-hidden />}>Tags</Menu.Sub.Item>
              </Menu.Sub.Target>
              <Menu.Sub.Dropdown>
                {tags.slice(0, MOST_TAGS).map(({ tag, entries }) => (
                  <Menu.Item
                    key={tag}
                    rightSection={<span className={classes.count}>{entries}</span>}
                    onClick={() => onFilter({ tag, inBin: false })}
                  >
                    {tag}
                  </Menu.Item>
                ))}
              </Menu.Sub.Dropdown>
            </Menu.Sub>
          )}
          <Menu.Divider />
          <Menu.Item leftSection={<Unlink size={15} aria-hidden />} onClick={() => navigate('/links')}>
            Broken links
          </Menu.Item>
          <Menu.Item
            leftSection={<Trash2 size={15} aria-hidden />}
            onClick={() => onFilter({ inBin: true, kind: null, tag: null, until: null })}
          >
            Bin
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function FilterButton({ word, isOn, onClick }: { word: string; isOn: boolean; onClick: () => void }) {
  return (
    <UnstyledButton className={classes.filter} data-on={isOn || undefined} aria-pressed={isOn} onClick={onClick}>
      {word}
    </UnstyledButton>
  );
}

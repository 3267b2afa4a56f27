import { Button, Popover, Select } from '@mantine/core';
import { Link2 } from 'lucide-react';
import { usePlan } from '#renderer/api/usePlan.ts';
import type { EntryLinks } from '#shared/model/entry.ts';
import classes from './EntryHeader.module.css';
import { ItemsField } from './ItemsField.tsx';

interface BelongsToProps {
  links: EntryLinks;
  onLinks: (links: EntryLinks) => void;
}

/** What the entry belongs to: a day of the plan, one of its sessions, and pieces of the content. */
export function BelongsTo({ links, onLinks }: BelongsToProps) {
  const plan = usePlan();
  const days = plan.days.map((day) => ({ value: String(day.number), label: `Day ${day.number}: ${day.title}` }));
  const day = links.planDay === null ? undefined : plan.dayByNumber(links.planDay);
  const sessions = (day ? [day] : plan.days).map(({ number, title, sessions: ofDay }) => ({
    group: `Day ${number}: ${title}`,
    items: ofDay.map(({ id, title: label }) => ({ value: String(id), label })),
  }));
  const chooseSession = (chosen: string | null) => {
    const found = plan.planned.find(({ session }) => session.id === chosen);
    onLinks({ ...links, sessionId: found?.session.id ?? null, planDay: found?.day.number ?? links.planDay });
  };
  const chooseDay = (chosen: string | null) => {
    const planDay = chosen === null ? null : Number(chosen);
    const stays = links.sessionId !== null && plan.dayOf(links.sessionId)?.number === planDay;
    onLinks({ ...links, planDay, sessionId: stays ? links.sessionId : null });
  };
  return (
    <Popover position="bottom-end" width={360} trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" leftSection={<Link2 size={14} aria-hidden />}>
          Link
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="What this belongs to" className={classes.links}>
        <Select
          label="Plan day"
          placeholder="None"
          data={days}
          value={links.planDay === null ? null : String(links.planDay)}
          onChange={chooseDay}
          searchable
          clearable
          openOnFocus={false}
          maxDropdownHeight={220}
          comboboxProps={{ withinPortal: false }}
        />
        <Select
          label="Session"
          placeholder="None"
          data={sessions}
          value={links.sessionId}
          onChange={chooseSession}
          searchable
          clearable
          openOnFocus={false}
          maxDropdownHeight={220}
          comboboxProps={{ withinPortal: false }}
        />
        <ItemsField items={links.items} onItems={(items) => onLinks({ ...links, items })} />
      </Popover.Dropdown>
    </Popover>
  );
}

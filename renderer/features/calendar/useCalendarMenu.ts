import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { SessionId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';

/** What the menu is about: a day, or a session on it. */
interface About {
  date: LocalDate;
  session: SessionId | null;
}

export interface OpenMenu {
  about: About;
  /** Where on the screen, in pixels. */
  x: number;
  y: number;
  /** What has the focus again when it closes. */
  opener: HTMLElement | null;
}

interface CalendarMenuState {
  open: OpenMenu | null;
  openAt(element: HTMLElement, about: About): void;
  close(): void;
  onContextMenu(event: MouseEvent<HTMLElement>): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** The one menu of the calendar: by a right click anywhere on a day, by `O` on a day or session, or by a button. */
export function useCalendarMenu(): CalendarMenuState {
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const openAt = (element: HTMLElement, about: About) => {
    const { left, bottom } = element.getBoundingClientRect();
    setOpen({ about, x: left, y: bottom, opener: element });
  };
  return {
    open,
    openAt,
    close: () => setOpen(null),
    onContextMenu(event) {
      const about = aboutOf(event.target);
      if (!about) return;
      event.preventDefault();
      const opener = openerOf(event.currentTarget, about);
      setOpen({ about, x: event.clientX, y: event.clientY, opener });
    },
    onKeyDown(event) {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (key.toLowerCase() !== 'o' || ctrlKey || metaKey || altKey) return;
      const about = aboutOf(target);
      if (!about || !(target instanceof HTMLElement)) return;
      event.preventDefault();
      openAt(target, about);
    },
  };
}

function aboutOf(target: EventTarget): About | null {
  if (!(target instanceof Element)) return null;
  const session = target.closest<HTMLElement>('[data-session]');
  const place = session ?? target.closest<HTMLElement>('[data-day], [data-date]');
  const date = LocalDate.safeParse(place?.dataset['day'] ?? place?.dataset['date']);
  if (!date.success) return null;
  return { date: date.data, session: SessionId.safeParse(session?.dataset['session']).data ?? null };
}

function openerOf(page: HTMLElement, { date, session }: About): HTMLElement | null {
  const found = session
    ? `[data-session="${session}"]`
    : `[data-day="${date}"] button, [data-date="${date}"] [tabindex]`;
  return page.querySelector<HTMLElement>(found);
}

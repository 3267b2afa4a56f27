import { Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  CalendarDays,
  Grid2x2,
  Layers,
  Library,
  type LucideIcon,
  NotebookPen,
  PencilRuler,
  Plus,
  Radar,
  Search,
  Settings2,
  Sunrise,
} from 'lucide-react';
import { Link } from 'wouter';
import { BrandMark } from '#renderer/components/BrandMark.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import { loadProgress } from '../ProgressAhead.tsx';
import { FocusLine } from './FocusLine.tsx';
import { NewsRow } from './NewsRow.tsx';
import { RemindersRow } from './RemindersRow.tsx';
import { SavedState } from './SavedState.tsx';
import classes from './SideBar.module.css';
import { TakeLine } from './TakeLine.tsx';

interface Place {
  word: string;
  path: string;
  icon: LucideIcon;
  /** Called when somebody is about to open it. */
  load?: () => void;
}

/** Three groups, parted by space only: the day, writing and practice, standing back. */
const PLACES: readonly (readonly Place[])[] = [
  [
    { word: 'Today', path: '/', icon: Sunrise },
    { word: 'Calendar', path: '/calendar', icon: CalendarDays },
  ],
  [
    { word: 'Journal', path: '/journal', icon: NotebookPen },
    { word: 'Practice', path: '/practice', icon: Layers },
    { word: 'Workbench', path: '/workbench', icon: PencilRuler },
  ],
  [
    { word: 'Skills', path: '/skills', icon: Radar },
    { word: 'Progress', path: '/progress', icon: Grid2x2, load: loadProgress },
    { word: 'Library', path: '/library', icon: Library },
  ],
];

interface SideBarProps {
  page: string;
  isInboxOpen: boolean;
  onFind: () => void;
  onCapture: () => void;
}

export function SideBar({ page, isInboxOpen, onFind, onCapture }: SideBarProps) {
  const isRail = useMediaQuery('(max-width: 1000px)');
  // In a narrow window the reminders are a page of their own.
  const isInbox = isInboxOpen && isRail === true;
  const shown = isInbox ? '/inbox' : page;
  return (
    <aside className={classes.side}>
      <div className={classes.brand}>
        <BrandMark />
        <span className={classes.word}>Leadlight</span>
      </div>
      <UnstyledButton className={classes.find} onClick={onFind} aria-label="Go to or find">
        <Search size={15} aria-hidden />
        <span className={classes.word}>Go to or find</span>
        <span className={classes.keys}>
          <Keys keys={['mod', 'K']} />
        </span>
      </UnstyledButton>
      <nav aria-label="Main">
        {PLACES.map((group) => (
          <ul key={group[0]?.path} className={classes.group}>
            {group.map((place) => (
              <li key={place.path}>
                <PlaceLink place={place} isCurrent={isAt(shown, place.path)} />
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <div className={classes.foot}>
        <FocusLine />
        <TakeLine />
        <NewsRow />
        <UnstyledButton className={classes.row} onClick={onCapture} aria-label="Capture">
          <Plus size={16} aria-hidden />
          <span className={classes.word}>Capture</span>
          <span className={classes.keys}>
            <Keys keys={['mod', 'N']} />
          </span>
        </UnstyledButton>
        <RemindersRow href={inboxOver(page)} isCurrent={isInbox} />
        <PlaceLink
          place={{ word: 'Settings', path: '/settings', icon: Settings2 }}
          isCurrent={isAt(shown, '/settings')}
        />
        <SavedState />
      </div>
    </aside>
  );
}

function PlaceLink({ place, isCurrent }: { place: Place; isCurrent: boolean }) {
  const Icon = place.icon;
  const isRail = useMediaQuery('(max-width: 1000px)');
  return (
    <Tooltip label={place.word} position="right" disabled={!isRail}>
      <Link
        href={place.path}
        className={classes.row}
        aria-label={place.word}
        onPointerEnter={place.load}
        onFocus={place.load}
        {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      >
        <Icon size={16} aria-hidden />
        <span className={classes.word}>{place.word}</span>
      </Link>
    </Tooltip>
  );
}

/** The address at which the reminders are open over a page. */
export function inboxOver(page: string): string {
  return `${page === '/' ? '' : page}/inbox`;
}

function isAt(page: string, path: string): boolean {
  if (path === '/') return page === '/' || page.startsWith('/day/');
  if (path === '/practice' && (isAt(page, '/questions') || isAt(page, '/interviews'))) return true;
  if (path === '/workbench' && /^\/((drawings|recordings)\/|stories)/.test(page)) return true;
  return page === path || page.startsWith(`${path}/`);
}

import { nextSession } from '#shared/domain/run/nextSession.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { addDays, mediumDate } from '#shared/domain/time/localDate.ts';
import type { WallClock } from '#shared/domain/time/wallClock.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { SessionUnderWay, Standing } from './standing.ts';

export type TrayStep = { does: 'start'; sessionId: SessionId } | { does: 'pause' } | { does: 'resume' };

/** What the tray says, in words. */
export interface TrayContent {
  /** "05:00 Draw a cache", or what is left of the session under way; null when nothing waits. */
  line: string | null;
  step: TrayStep | null;
  toolTip: string;
  /** Beside the icon, where a menu bar has the room: what is left. */
  title: string;
}

/** Windows cuts a tooltip at 127 signs. */
const LONGEST = 80;

export function trayContent(standing: Standing, session: SessionUnderWay | null, now: WallClock): TrayContent {
  if (session) {
    const time = timeOf(session);
    const step: TrayStep = { does: session.focus.running ? 'pause' : 'resume' };
    return content(`${time.word} · ${session.title}`, step, time.figure);
  }
  const next = nextOf(standing, now);
  if (!next) return content(null, null, '');
  return content(next.line, next.isToday ? { does: 'start', sessionId: next.id } : null, '');
}

function content(words: string | null, step: TrayStep | null, title: string): TrayContent {
  const line = words !== null && words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
  return { line, step, toolTip: line === null ? 'Leadlight' : `Leadlight: ${line}`, title };
}

/** In whole minutes, so that it changes once a minute. */
function timeOf({ focus, reading: { state, isOver, shownMs } }: SessionUnderWay): { word: string; figure: string } {
  const minutes = isOver || focus.clock === 'flow' ? Math.floor(shownMs / 60_000) : Math.ceil(shownMs / 60_000);
  const figure = `${isOver ? '+' : ''}${formatMinutes(minutes)}`;
  const word = isOver
    ? `${formatMinutes(minutes)} over`
    : focus.clock === 'flow'
      ? `${formatMinutes(minutes)} worked`
      : `${formatMinutes(minutes)} left`;
  if (state === 'break') return { word: `Break, ${word}`, figure };
  return state === 'paused' ? { word: `Paused, ${word}`, figure: '' } : { word, figure };
}

function nextOf({ walked }: Standing, now: WallClock): { id: SessionId; isToday: boolean; line: string } | null {
  if (!walked || walked.run.pausedOn !== null) return null;
  const { run, index } = walked;
  const next = nextSession(run, index, now);
  if (!next) return null;
  const place = run.placements[next.id];
  const when = place ? `${dayWord(place.date, now.date)}${place.start} ` : '';
  return { id: next.id, isToday: place?.date === now.date, line: `${when}${next.title}` };
}

function dayWord(date: LocalDate, today: LocalDate): string {
  if (date === today) return '';
  return date === addDays(today, 1) ? 'Tomorrow ' : `${mediumDate(date)} `;
}

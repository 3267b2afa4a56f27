import { KIND_GLASS } from '#renderer/components/charts/kindGlass.ts';
import type { ChartNumbers } from '#renderer/components/charts/NumbersTable.tsx';
import { READINESS, READINESS_WORDS } from '#renderer/components/charts/readinessGlass.ts';
import { spanWords } from '#renderer/components/charts/timeTicks.ts';
import type {
  LoadFigure,
  QuestionsFigure,
  RetentionFigure,
  StoriesFigure,
  WordsFigure,
} from '#shared/contract/progressPractice.ts';
import { AREA_WORDS, ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { grouped } from '#shared/domain/progress/findings/grouped.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** The same as each picture of the page, in words and digits. */

const NONE = '–';

export function wordsNumbers({ spans, kinds, grain }: WordsFigure): ChartNumbers | null {
  if (spans.length === 0) return null;
  const shown = KIND_GLASS.map(([kind]) => kind).filter((kind) => kinds.some((one) => one.kind === kind));
  return {
    columns: [
      { day: 'Day', week: 'Week', month: 'Month' }[grain],
      'Words',
      ...shown.map((kind) => ENTRY_KIND_WORDS[kind]),
    ],
    rows: spans.map(({ from, total, byKind }) => [
      dated(from, grain),
      grouped(total),
      ...shown.map((kind) => (byKind[kind] === undefined ? NONE : grouped(byKind[kind]))),
    ]),
    raw: {
      columns: ['From', 'To', 'Words', ...shown.map((kind) => `${ENTRY_KIND_WORDS[kind]} (words)`)],
      rows: spans.map(({ from, to, total, byKind }) => [from, to, total, ...shown.map((kind) => byKind[kind] ?? 0)]),
    },
  };
}

export function retentionNumbers({ weeks, young, mature, ...all }: RetentionFigure): ChartNumbers | null {
  if (weeks.length === 0) return null;
  const row = (name: string, { asked, remembered }: { asked: number; remembered: number }) => [
    name,
    String(asked),
    String(remembered),
    asked === 0 ? NONE : `${Math.round((remembered / asked) * 100)} %`,
  ];
  return {
    columns: ['Cards', 'Asked again', 'Remembered', 'Share'],
    rows: [
      row('All', all),
      row('Under 21 days', young),
      row('21 days and more', mature),
      ...weeks.map((week) => row(dated(week.monday, 'week'), week)),
    ],
    raw: {
      columns: ['Week from', 'Asked again', 'Remembered'],
      rows: weeks.map(({ monday, asked, remembered }) => [monday, asked, remembered]),
    },
  };
}

export function loadNumbers({ days }: LoadFigure, today: LocalDate): ChartNumbers | null {
  if (days.every(({ done, due, fresh }) => done + due + fresh === 0)) return null;
  return {
    columns: ['Day', 'Done', 'Seen before, to come', 'New, to come'],
    rows: days.map(({ date, done, due, fresh }) => [
      `${mediumDate(date)}${date === today ? ', today' : ''}`,
      date > today ? NONE : String(done),
      date < today ? NONE : String(due),
      date < today ? NONE : String(fresh),
    ]),
    raw: {
      columns: ['Date', 'Done', 'Seen before, to come', 'New, to come'],
      rows: days.map(({ date, done, due, fresh }) => [
        date,
        date > today ? null : done,
        date < today ? null : due,
        date < today ? null : fresh,
      ]),
    },
  };
}

const READINESS_COLUMNS = READINESS.map((state) => READINESS_WORDS[state]);

export function areaNumbers({ areas }: QuestionsFigure): ChartNumbers {
  return {
    columns: ['Area', ...READINESS_COLUMNS],
    rows: areas.map((one) => [AREA_WORDS[one.area], ...READINESS.map((state) => String(one[state]))]),
    raw: {
      columns: ['Area', ...READINESS_COLUMNS],
      rows: areas.map((one) => [AREA_WORDS[one.area], ...READINESS.map((state) => one[state])]),
    },
  };
}

export function overTimeNumbers({ overTime, grain }: QuestionsFigure): ChartNumbers | null {
  if (overTime.length === 0) return null;
  return {
    columns: ['At the end of', ...READINESS_COLUMNS],
    rows: overTime.map((point) => [dated(point.from, grain), ...READINESS.map((state) => String(point[state]))]),
    raw: {
      columns: ['From', 'To', ...READINESS_COLUMNS],
      rows: overTime.map((point) => [point.from, point.to, ...READINESS.map((state) => point[state])]),
    },
  };
}

export function themeNumbers({ themes }: StoriesFigure): ChartNumbers {
  return {
    isText: true,
    columns: ['Theme', 'Stories', 'Questions with one', 'Last told or written'],
    rows: themes.map(({ title, stories, answered, questions, lastToldOn, isStale }) => [
      title,
      String(stories),
      `${answered} of ${questions}`,
      lastToldOn === null ? NONE : `${withYear(lastToldOn)}${isStale ? ', over 60 days ago' : ''}`,
    ]),
    raw: {
      columns: ['Theme', 'Stories', 'Questions', 'Questions with a story', 'Last told or written'],
      rows: themes.map((theme) => [theme.title, theme.stories, theme.questions, theme.answered, theme.lastToldOn]),
    },
  };
}

/** With the year, so that each row of a long history has a name of its own. */
function dated(from: LocalDate, grain: WordsFigure['grain']): string {
  return grain === 'month' ? spanWords(from, grain) : `${spanWords(from, grain)} ${from.slice(0, 4)}`;
}

function withYear(date: LocalDate): string {
  return `${mediumDate(date)} ${date.slice(0, 4)}`;
}

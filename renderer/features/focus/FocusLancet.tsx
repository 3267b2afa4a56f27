import { useId } from 'react';
import classes from './FocusLancet.module.css';

interface FocusLancetProps {
  /** 0 to 1 */
  lit: number;
  isEvening: boolean;
  workedMs: number;
  blockMinutes: number;
}

/** Where the rows begin, from the sill up: each is a quarter of the session. */
const ROWS = [470, 371, 272, 173, 31] as const;
const ARCH = 'M7 470V74Q116 -14 225 74V470Z';
/** Where each row is cut in two, and the height of its upper lead. */
const CUTS = [
  { x: 98.56, from: 470, to: 371 },
  { x: 146.52, from: 371, to: 272 },
  { x: 81.12, from: 272, to: 173 },
  { x: 133.44, from: 173, to: 31 },
] as const;
/** Which of the family's five glasses the two panes of each row have. */
const GLASS = {
  dawn: [
    [4, 5],
    [4, 3],
    [2, 2],
    [1, 1],
  ],
  dusk: [
    [2, 1],
    [2, 3],
    [4, 4],
    [5, 5],
  ],
} as const;

/** One lancet for one session: the light rises through four rows, each a quarter of its time, to a bright line. */
export function FocusLancet({ lit, isEvening, workedMs, blockMinutes }: FocusLancetProps) {
  const name = useId();
  const time = isEvening ? 'dusk' : 'dawn';
  const level = levelOf(lit);
  const own = (part: string) => `${name}-${part}`;
  return (
    <svg
      viewBox="0 0 232 490"
      className={classes.lancet}
      role="img"
      aria-label={`${Math.floor(workedMs / 60_000)} of ${blockMinutes} minutes lit`}
    >
      <defs>
        <clipPath id={own('arch')}>
          <path d={ARCH} />
        </clipPath>
        <clipPath id={own('level')}>
          <rect x="0" y={level} width="232" height="600" />
        </clipPath>
        <linearGradient id={own('clear')} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="var(--ll-pane-clear)" />
          <stop offset="1" stopColor="var(--ll-pane-clear-2)" />
        </linearGradient>
        <linearGradient id={own('light')} x1="0" y1="0" x2=".3" y2="1">
          <stop offset="0" stopColor="var(--ll-pane-light)" stopOpacity=".22" />
          <stop offset=".5" stopColor="var(--ll-pane-light)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--ll-lead-dark)" stopOpacity=".16" />
        </linearGradient>
        <filter id={own('streaks')} x="0" y="0" width="1" height="1">
          <feTurbulence type="fractalNoise" baseFrequency=".03 .006" numOctaves="2" seed="4" />
          <feColorMatrix values="1.7 0 0 0 -.28  1.7 0 0 0 -.28  1.7 0 0 0 -.28  0 0 0 0 1" />
          <feComposite in2="SourceGraphic" operator="in" />
        </filter>
        <filter id={own('glow')} filterUnits="userSpaceOnUse" x="-40" y="0" width="320" height="520">
          <feGaussianBlur stdDeviation="8" />
        </filter>
        <filter id={own('cast')} filterUnits="userSpaceOnUse" x="-80" y="430" width="400" height="130">
          <feGaussianBlur stdDeviation="16 7" />
        </filter>
      </defs>
      <ellipse
        cx="116"
        cy="484"
        rx="112"
        ry="13"
        fill={`var(--ll-${time}-${isEvening ? 2 : 4})`}
        filter={`url(#${own('cast')})`}
        className={classes.cast}
      />
      <g clipPath={`url(#${own('arch')})`}>
        <rect width="232" height="490" fill={`url(#${own('clear')})`} />
        <path d="M0 250L232 90v46L0 296ZM0 330L232 170v14L0 344Z" fill="var(--ll-pane-sheen)" opacity=".45" />
        {lit > 0 && (
          <g clipPath={`url(#${own('level')})`}>
            {CUTS.map(({ x, from, to }, row) => (
              <g key={from}>
                <rect x="0" y={to} width={x} height={from - to + 1} fill={glass(time, row, 0)} />
                <rect x={x} y={to} width={232 - x} height={from - to + 1} fill={glass(time, row, 1)} />
              </g>
            ))}
            <rect width="232" height="490" filter={`url(#${own('streaks')})`} className={classes.streaks} />
          </g>
        )}
        <rect width="232" height="490" fill={`url(#${own('light')})`} />
        {lit > 0 && lit < 1 && (
          <g fill="var(--ll-pane-light)">
            <rect x="0" y={level - 2} width="232" height="4" filter={`url(#${own('glow')})`} />
            <rect x="0" y={level - 1} width="232" height="2" />
          </g>
        )}
      </g>
      <Lead />
    </svg>
  );
}

function Lead() {
  return (
    <>
      <g stroke="var(--ll-lead)" fill="none">
        {ROWS.slice(1, 4).map((y) => (
          <path key={y} d={`M7 ${y}H225`} strokeWidth="3.5" />
        ))}
        {CUTS.map(({ x, from, to }) => (
          <path key={from} d={`M${x} ${from}V${to}`} strokeWidth="2.6" />
        ))}
        <path d="M3.5 473.5V74Q116 -17.5 228.5 74V473.5Z" strokeWidth="8" strokeLinejoin="round" />
      </g>
      <g stroke="var(--ll-lead-light)" fill="none" opacity=".7" strokeWidth=".9">
        {ROWS.slice(1, 4).map((y) => (
          <path key={y} d={`M8 ${y - 0.8}H224`} />
        ))}
        {CUTS.map(({ x, from, to }) => (
          <path key={from} d={`M${x - 0.6} ${from - 2}V${to + 2}`} />
        ))}
        <path d="M2 475V74Q116 -19 230 74V475Z" />
      </g>
      <g fill="var(--ll-lead)" stroke="var(--ll-lead-light)" strokeWidth=".5">
        {CUTS.flatMap(({ x, from, to }) =>
          [from, to]
            .filter((y) => y !== 470 && y !== 31)
            .map((y) => <ellipse key={`${x} ${y}`} cx={x} cy={y} rx="4.4" ry="3.2" />),
        )}
      </g>
    </>
  );
}

function glass(time: 'dawn' | 'dusk', row: number, side: 0 | 1): string {
  return `var(--ll-${time}-${GLASS[time][row]?.[side] ?? 1})`;
}

/** How high the light stands: through the lowest row in the first quarter, and so on. */
function levelOf(lit: number): number {
  const quarters = Math.min(4, Math.max(0, lit * 4));
  const row = Math.min(3, Math.floor(quarters));
  const from = ROWS[row] ?? 470;
  const to = row === 3 ? 25 : (ROWS[row + 1] ?? 31);
  return from - (quarters - row) * (from - to);
}

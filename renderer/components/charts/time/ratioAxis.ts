/** Real ÷ planned in words: `+25 %`, `−10 %`, `as planned` when it rounds to nothing. */
export function ratioWord(ratio: number): string {
  const percent = Math.round((ratio - 1) * 100);
  if (percent === 0) return 'as planned';
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`;
}

const MOST = 3;
const STEPS = [0.25, 0.5, 1];
const MOST_TICKS = 5;

interface RatioAxis {
  from: number;
  to: number;
  ticks: number[];
}

/** Round ends around the ratios and around 1, no farther than three times as planned, and a few ticks with 1 among them. */
export function ratioAxis(ratios: readonly number[]): RatioAxis {
  const from = Math.max(0, Math.floor(Math.min(0.75, ...ratios) * 4) / 4);
  const to = Math.min(MOST, Math.ceil(Math.max(1.25, ...ratios) * 4) / 4);
  const step = STEPS.find((each) => (to - from) / each < MOST_TICKS) ?? 1;
  const ticks: number[] = [];
  for (let tick = 1 - Math.floor((1 - from) / step) * step; tick <= to; tick += step) ticks.push(tick);
  return { from, to, ticks };
}

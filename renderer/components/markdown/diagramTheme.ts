/** The tokens a diagram is drawn with, by the names mermaid gives its parts. */
const PARTS = {
  background: '--ll-surface',
  primaryColor: '--ll-accent-soft',
  primaryTextColor: '--ll-ink',
  primaryBorderColor: '--ll-accent-line',
  secondaryColor: '--ll-act-read-tint',
  secondaryTextColor: '--ll-ink',
  secondaryBorderColor: '--ll-act-read-ink',
  tertiaryColor: '--ll-sunken',
  tertiaryTextColor: '--ll-ink',
  tertiaryBorderColor: '--ll-line-strong',
  lineColor: '--ll-ink-3',
  textColor: '--ll-ink',
  noteBkgColor: '--ll-warn-soft',
  noteTextColor: '--ll-ink',
  noteBorderColor: '--ll-warn',
  actorBkg: '--ll-accent-soft',
  actorBorder: '--ll-accent-line',
  actorTextColor: '--ll-ink',
  actorLineColor: '--ll-line-control',
  signalColor: '--ll-ink-2',
  signalTextColor: '--ll-ink',
  labelBoxBkgColor: '--ll-sunken',
  labelBoxBorderColor: '--ll-line-strong',
  labelTextColor: '--ll-ink',
  loopTextColor: '--ll-ink',
  edgeLabelBackground: '--ll-surface',
  clusterBkg: '--ll-sunken',
  clusterBorder: '--ll-line-strong',
  titleColor: '--ll-ink',
  errorBkgColor: '--ll-bad-soft',
  errorTextColor: '--ll-bad-ink',
} as const;

const SERIES = ['read', 'whiteboard', 'code', 'practise', 'write', 'watch', 'present', 'review', 'reflect', 'discuss'];

/**
 * Our tokens as mermaid's theme. It reads no oklch, so each colour is painted once and read back as hex. On paper it is
 * light, whatever the screen is.
 */
export function diagramTheme(isOnPaper: boolean): Record<string, string> {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const paper = document.createElement('div');
  paper.dataset['mantineColorScheme'] = 'light';
  if (isOnPaper) document.body.append(paper);
  const styles = getComputedStyle(isOnPaper ? paper : document.documentElement);
  const hexOf = (token: string) => (paint ? paintedHex(paint, styles.getPropertyValue(token)) : '');
  const parts = Object.entries(PARTS).map(([part, token]) => [part, hexOf(token)]);
  const series = SERIES.flatMap((activity, index) => [
    [`pie${index + 1}`, hexOf(`--ll-act-${activity}`)],
    [`cScale${index}`, hexOf(`--ll-act-${activity}-tint`)],
    [`cScaleLabel${index}`, hexOf('--ll-ink')],
  ]);
  paper.remove();
  return Object.fromEntries([...parts, ...series]);
}

function paintedHex(paint: CanvasRenderingContext2D, colour: string): string {
  paint.fillStyle = colour;
  paint.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

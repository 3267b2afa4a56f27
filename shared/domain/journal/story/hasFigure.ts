const FIGURE =
  /\d|\b(?:no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|half|twice|double|dozen|hundred|thousand)\b/i;

/** True where a text names a number, in digits or as a word. */
export function hasFigure(text: string): boolean {
  return FIGURE.test(text);
}

const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
].flatMap((words) => words.split(' '));
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** `Thirty-seven days`; in figures from a hundred. */
export function daysInWords(days: number): string {
  const words = days < 100 ? inWords(days) : String(days);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${days === 1 ? 'day' : 'days'}`;
}

function inWords(number: number): string {
  const one = ONES[number];
  if (one) return one;
  const rest = number % 10;
  const ten = TENS[Math.floor(number / 10) - 2] ?? '';
  return rest === 0 ? ten : `${ten}-${ONES[rest] ?? ''}`;
}

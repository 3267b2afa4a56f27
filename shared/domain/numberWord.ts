const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `no`, `one`, up to `twelve`; `13` and everything else in figures. */
export function numberWord(value: number): string {
  return WORDS[value] ?? String(value);
}

import { numberWord } from '#shared/domain/numberWord.ts';

/** `three days`, `one session`, `14 sessions` */
export function counted(count: number, noun: string): string {
  return `${numberWord(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

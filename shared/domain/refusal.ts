/** What a rule says instead of doing what was asked. The words are for the user and say what to do. */
export interface Refusal {
  refused: string;
}

export function refuse(words: string): Refusal {
  return { refused: words };
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

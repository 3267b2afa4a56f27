/** Beginnings of an alternatives and trade-offs table. A row says something as soon as a second cell is filled. */
export const ALTERNATIVES_TABLE = [
  '| Option | What it gives | What it costs | Can it be undone? | Why, or why not |',
  '| --- | --- | --- | --- | --- |',
  '| This proposal |  |  |  |  |',
  '| Do nothing |  |  |  |  |',
  '|  |  |  |  |  |',
].join('\n');

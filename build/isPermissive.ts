/**
 * Licences that let us bundle and change the code and ask no more than keeping their text, which NOTICES.txt does.
 * OFL-1.1 covers fonts, which are shipped unchanged; BlueOak, 0BSD, Unlicense, CC0 and Zlib ask even less.
 */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether an SPDX expression leaves us a permissive licence: one side of an OR will do, both sides of an AND must.
 * Anything that is not such an expression is not permissive.
 */
export function isPermissive(expression: string): boolean {
  const tokens = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;

  function anyOf(): boolean {
    let isFine = allOf();
    while (tokens[at] === 'OR') {
      at += 1;
      isFine = allOf() || isFine;
    }
    return isFine;
  }

  function allOf(): boolean {
    let isFine = one();
    while (tokens[at] === 'AND') {
      at += 1;
      isFine = one() && isFine;
    }
    return isFine;
  }

  function one(): boolean {
    const token = tokens[at] ?? '';
    at += 1;
    if (token !== '(') return PERMISSIVE.has(token);
    const isFine = anyOf();
    const isClosed = tokens[at] === ')';
    at += 1;
    return isFine && isClosed;
  }

  const isFine = anyOf();
  return isFine && at === tokens.length;
}

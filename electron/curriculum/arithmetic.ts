/**
 * The value of a calculation in digits, `+ - * /` and brackets, for example `500e6 * 40 / 86400`. Null when it cannot
 * be read.
 */
export function arithmetic(formula: string): number | null {
  const tokens = formula.match(/\d+(?:\.\d+)?(?:e\d+)?|[+\-*/()]|\S/g) ?? [];
  let next = 0;

  function sum(): number {
    let value = product();
    while (tokens[next] === '+' || tokens[next] === '-') {
      value = tokens[next++] === '+' ? value + product() : value - product();
    }
    return value;
  }

  function product(): number {
    let value = factor();
    while (tokens[next] === '*' || tokens[next] === '/') {
      value = tokens[next++] === '*' ? value * factor() : value / factor();
    }
    return value;
  }

  /** Not a number: it cannot be read, and so nothing that it is part of can. */
  function factor(): number {
    const token = tokens[next++];
    if (token !== '(') return token !== undefined && /^\d/.test(token) ? Number(token) : Number.NaN;
    const value = sum();
    return tokens[next++] === ')' ? value : Number.NaN;
  }

  const value = sum();
  return next === tokens.length && Number.isFinite(value) ? value : null;
}

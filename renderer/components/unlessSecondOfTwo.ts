/** A press does its work once, however fast one presses: the second click of a double click does nothing. */
export function unlessSecondOfTwo(act: () => void): (event: { detail: number }) => void {
  return ({ detail }) => {
    if (detail < 2) act();
  };
}

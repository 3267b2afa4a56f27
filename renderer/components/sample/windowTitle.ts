/** What the window is called: what goes on in it, or the program; and always when it shows the sample. */
export function windowTitle(isSample: boolean, what = 'Leadlight'): string {
  return isSample ? `Sample · ${what}` : what;
}

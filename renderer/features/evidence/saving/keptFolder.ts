let kept: string | null = null;

/** The folder of last time, as long as the app runs. */
export function keptFolder(): string | null {
  return kept;
}

export function keepFolder(folder: string): void {
  kept = folder;
}

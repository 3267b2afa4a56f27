/** What is saved of a recovery key: the key, and what it is for. */
export function recoveryKeyText(recoveryKey: string): string {
  return [
    'Leadlight recovery key',
    '',
    recoveryKey,
    '',
    'It opens your Leadlight vault when the passphrase is lost: choose “Use the recovery key” where Leadlight asks for',
    'the passphrase. Whoever has it and your files can read everything. Keep it where the computer is not.',
    '',
  ].join('\n');
}

/**
 * A launcher that a Linux desktop starts when its user logs in, by the Desktop Entry and Autostart specifications of
 * freedesktop.org.
 */
export function desktopEntry(program: string, args: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    'Name=Leadlight',
    'Comment=Tells of what comes next, from the tray',
    `Exec=${[program, ...args].map(quoted).join(' ')}`,
    'Icon=leadlight',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/**
 * Quoted as an argument, where `"`, `` ` ``, `$` and `\` are escaped, then once more as a string of the file; a `%`
 * would be a field code.
 */
function quoted(text: string): string {
  const argument = /^[\w./=-]+$/.test(text) ? text : `"${text.replace(/["`$\\]/g, '\\$&')}"`;
  return argument.replaceAll('\\', '\\\\').replaceAll('%', '%%');
}

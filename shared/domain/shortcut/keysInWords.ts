import type { About } from '../../model/host.ts';

const MAC: Readonly<Record<string, string>> = { CommandOrControl: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' };
/** The order in which a Mac shows them. */
const MAC_ORDER = ['⌃', '⌥', '⇧', '⌘'];

/** `Ctrl+Alt+Shift+Space`, and on a Mac `⌥⇧⌘Space`. */
export function keysInWords(keys: string, platform: About['platform']): string {
  const parts = keys.split('+');
  if (platform !== 'mac') {
    return parts.map((part) => wordOf(part, platform)).join('+');
  }
  const signs = parts.map((part) => MAC[part] ?? part);
  const rank = (sign: string) => (MAC_ORDER.indexOf(sign) + MAC_ORDER.length + 1) % (MAC_ORDER.length + 1);
  return signs.sort((one, other) => rank(one) - rank(other)).join('');
}

function wordOf(part: string, platform: About['platform']): string {
  if (part === 'CommandOrControl' || part === 'Control') return 'Ctrl';
  return part === 'Super' && platform === 'windows' ? 'Win' : part;
}

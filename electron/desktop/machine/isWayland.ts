import type { Machine } from '#electron/planner/hostSettings.ts';

/** There, keys for every program go through the desktop, and how long nobody touched the machine is not told. */
export function isWayland({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean {
  return platform === 'linux' && (env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(env['WAYLAND_DISPLAY']));
}

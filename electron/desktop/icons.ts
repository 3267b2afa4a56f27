import { join } from 'node:path';

type Icon = 'window.png' | 'tray.png' | 'tray.ico' | 'trayTemplate.png';

/** An icon the build put beside this program; Electron finds its `@2x` file by itself. */
export function iconFile(builtFolder: string, icon: Icon): string {
  return join(builtFolder, 'main/icons', icon);
}

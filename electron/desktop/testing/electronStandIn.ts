import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron';
import { NotificationStandIn } from './standInNotification.ts';
import { TrayStandIn } from './standInTray.ts';
import { Refusable, WindowStandIn } from './standInWindow.ts';

export { MessageChannelMain } from './standInPorts.ts';

/**
 * Stands in for the `electron` module, whose runtime is not needed to test what we ask of it. It writes down what it
 * was asked; `freshElectron` forgets all of it.
 */
export const asked = {
  /** Calls whose order or number matters. */
  calls: [] as string[],
  schemes: [] as { scheme: string; privileges?: object }[],
  protocols: new Map<string, (request: Request) => Promise<Response>>(),
  windows: [] as WindowStandIn[],
  menus: [] as MenuItemConstructorOptions[][],
  trays: [] as TrayStandIn[],
  notices: [] as NotificationStandIn[],
  badges: [] as number[],
  /** Keys that are held for every program, and what pressing them does. */
  keys: new Map<string, () => void>(),
  errorBoxes: [] as { title: string; content: string }[],
  openedOutside: [] as string[],
  paths: new Map<string, string>(),
  switches: new Map<string, string>(),
  permissionRequest: null as null | ((c: null, name: string, answer: (is: boolean) => void, d: object) => void),
  permissionCheck: null as null | ((c: null, name: string, origin: string, details: object) => boolean),
  devicePermission: null as null | (() => boolean),
  beforeRequest: null as null | ((d: { url: string }, answer: (r: { cancel: boolean }) => void) => void),
};

/** What the stand-in answers. */
export const answers = {
  isFirstInstance: true,
  isPackaged: true,
  /** Keys that another program holds; those that may not be asked for throw. */
  takenKeys: [] as string[],
  forbiddenKeys: [] as string[],
  idleSeconds: 0,
  opensAtLogin: false,
  allowsLogin: true,
  wasOpenedAtLogin: false,
  isDark: false,
  hasNotifications: true,
  focusedWindow: null as WindowStandIn | null,
  chosenFolder: null as string | null,
  chosenFile: null as string | null,
  /** The button of a message box that is pressed. */
  pressed: 0,
  openPathProblem: '',
};

const FIRST_ANSWERS = { ...answers };

export function freshElectron(): void {
  for (const kept of Object.values(asked)) {
    if (Array.isArray(kept)) kept.length = 0;
    else if (kept instanceof Map) kept.clear();
  }
  Object.assign(answers, FIRST_ANSWERS);
  app.removeAllListeners();
  ipcMain.removeAllListeners();
  powerMonitor.removeAllListeners();
  nativeTheme.themeSource = 'system';
}

class AppStandIn extends EventEmitter {
  readonly commandLine = { appendSwitch: (name: string, value = '') => asked.switches.set(name, value) };

  get isPackaged(): boolean {
    return answers.isPackaged;
  }

  enableSandbox(): void {
    asked.calls.push('enableSandbox');
  }

  setName(name: string): void {
    asked.calls.push(`setName ${name}`);
  }

  setPath(name: string, path: string): void {
    asked.paths.set(name, path);
  }

  getPath(name: string): string {
    return asked.paths.get(name) ?? name;
  }

  setAppUserModelId(id: string): void {
    asked.calls.push(`setAppUserModelId ${id}`);
  }

  setBadgeCount(count: number): boolean {
    asked.badges.push(count);
    return true;
  }

  getLoginItemSettings() {
    return { openAtLogin: answers.opensAtLogin, wasOpenedAtLogin: answers.wasOpenedAtLogin };
  }

  setLoginItemSettings(settings: { openAtLogin: boolean; args?: string[] }): void {
    asked.calls.push(`setLoginItemSettings ${JSON.stringify(settings)}`);
    if (answers.allowsLogin) answers.opensAtLogin = settings.openAtLogin;
  }

  requestSingleInstanceLock(): boolean {
    return answers.isFirstInstance;
  }

  async whenReady(): Promise<void> {
    await new Promise(setImmediate);
    asked.calls.push('ready');
  }

  /** As Electron quits: before-quit, the windows, and will-quit once they are closed. */
  quit(): void {
    asked.calls.push('quit');
    this.emit('before-quit', new Refusable());
    for (const window of asked.windows) if (!window.isClosed) window.close();
    if (asked.windows.some(({ isClosed }) => !isClosed)) return;
    const willQuit = new Refusable();
    this.emit('will-quit', willQuit);
    if (!willQuit.isRefused) asked.calls.push('exit 0');
  }

  exit(code: number): void {
    asked.calls.push(`exit ${code}`);
  }
}

export const app = new AppStandIn();
export const ipcMain = new EventEmitter();

class PowerMonitorStandIn extends EventEmitter {
  getSystemIdleTime(): number {
    return answers.idleSeconds;
  }
}

export const powerMonitor = new PowerMonitorStandIn();

export const globalShortcut = {
  register(keys: string, pressed: () => void): boolean {
    if (answers.forbiddenKeys.includes(keys)) throw new TypeError('Error processing argument');
    if (answers.takenKeys.includes(keys)) return false;
    asked.keys.set(keys, pressed);
    return true;
  },
  unregister: (keys: string) => asked.keys.delete(keys),
  unregisterAll: () => asked.keys.clear(),
};

class IpcRendererStandIn extends EventEmitter {
  readonly sent: string[] = [];

  send(channel: string): void {
    this.sent.push(channel);
  }
}

export const ipcRenderer = new IpcRendererStandIn();
export const nativeTheme = {
  themeSource: 'system',
  get shouldUseDarkColors(): boolean {
    return this.themeSource === 'dark' || (this.themeSource === 'system' && answers.isDark);
  },
};

export const protocol = {
  registerSchemesAsPrivileged(schemes: { scheme: string }[]): void {
    asked.calls.push('registerSchemesAsPrivileged');
    asked.schemes.push(...schemes);
  },
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => asked.protocols.set(scheme, handler),
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler(handler: typeof asked.permissionRequest): void {
      asked.permissionRequest = handler;
    },
    setPermissionCheckHandler(handler: typeof asked.permissionCheck): void {
      asked.permissionCheck = handler;
    },
    setDevicePermissionHandler(handler: typeof asked.devicePermission): void {
      asked.devicePermission = handler;
    },
    webRequest: {
      onBeforeRequest(handler: typeof asked.beforeRequest): void {
        asked.beforeRequest = handler;
      },
    },
  },
};

export const shell = {
  openExternal: async (url: string) => void asked.openedOutside.push(url),
  openPath: async (path: string) => {
    asked.calls.push(`openPath ${path}`);
    return answers.openPathProblem;
  },
};

export const dialog = {
  showErrorBox: (title: string, content: string) => void asked.errorBoxes.push({ title, content }),
  showMessageBoxSync(_window: WindowStandIn, { message }: { message: string }): number {
    asked.calls.push(`asks: ${message}`);
    return answers.pressed;
  },
  async showMessageBox(_window: WindowStandIn, { message }: { message: string }) {
    asked.calls.push(`asks: ${message}`);
    return { response: answers.pressed };
  },
  async showSaveDialog(_window: WindowStandIn, given: object) {
    asked.calls.push(`showSaveDialog ${JSON.stringify(given)}`);
    const file = answers.chosenFile;
    return { canceled: file === null, filePath: file ?? '' };
  },
  async showOpenDialog(...given: unknown[]) {
    asked.calls.push(`showOpenDialog ${JSON.stringify(given.at(-1))}`);
    const folder = answers.chosenFolder;
    return { canceled: folder === null, filePaths: folder === null ? [] : [folder] };
  },
};

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};

export const nativeImage = { createFromPath: (path: string) => path };

export class BrowserWindow extends WindowStandIn {
  constructor(options: BrowserWindowConstructorOptions) {
    super(options);
    asked.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.on('closed', () => {
      if (BrowserWindow.getAllWindows().length === 0) app.emit('window-all-closed');
    });
  }

  static getAllWindows(): WindowStandIn[] {
    return asked.windows.filter(({ isClosed }) => !isClosed);
  }

  static getFocusedWindow(): WindowStandIn | null {
    return answers.focusedWindow;
  }
}

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: MenuItemConstructorOptions[]) => void asked.menus.push(menu),
};

export class Tray extends TrayStandIn {
  constructor(icon: string) {
    super(icon);
    asked.trays.push(this);
  }
}

export class Notification extends NotificationStandIn {
  static isSupported(): boolean {
    return answers.hasNotifications;
  }

  show(): void {
    asked.notices.push(this);
  }
}

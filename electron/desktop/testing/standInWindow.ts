import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { PortStandIn } from './standInPorts.ts';

/** Anything a guard may refuse. */
export class Refusable {
  isRefused = false;
  readonly url: string;
  readonly isMainFrame: boolean;

  constructor(url = '', isMainFrame = true) {
    this.url = url;
    this.isMainFrame = isMainFrame;
  }

  preventDefault(): void {
    this.isRefused = true;
  }
}

export class FrameStandIn {
  url = '';
  parent: FrameStandIn | null = null;
  readonly received: { channel: string; ports: PortStandIn[] }[] = [];

  postMessage(channel: string, _message: unknown, ports: PortStandIn[]): void {
    this.received.push({ channel, ports });
  }
}

type OpenHandler = (details: { url: string }) => { action: string };

export class ContentsStandIn extends EventEmitter {
  readonly mainFrame = new FrameStandIn();
  readonly sent: unknown[][] = [];
  readonly printed: object[] = [];
  openHandler: OpenHandler = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  isLoading(): boolean {
    return false;
  }

  async printToPDF(options: object): Promise<Buffer> {
    this.printed.push(options);
    return Buffer.from('%PDF-1.7 of the page');
  }

  reload(): void {
    this.sent.push(['reload']);
  }

  send(...message: unknown[]): void {
    this.sent.push(message);
  }
}

const NORMAL = { x: 10, y: 20, width: 1000, height: 700 };

export class WindowStandIn extends EventEmitter {
  readonly webContents = new ContentsStandIn();
  readonly options: BrowserWindowConstructorOptions;
  readonly did: string[] = [];
  /** Whether its page has text that is not on disk and so refuses to close. */
  hasUnsavedText = false;
  isClosed = false;
  loaded = '';

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }

  async loadURL(url: string): Promise<void> {
    this.loaded = url;
    this.webContents.mainFrame.url = url;
  }

  /** As Electron closes: the window is asked, then its page, and only then it goes. */
  close(): void {
    this.emit('close', new Refusable());
    if (this.hasUnsavedText) {
      const refusal = new Refusable();
      this.webContents.emit('will-prevent-unload', refusal);
      if (!refusal.isRefused) return;
    }
    this.isClosed = true;
    this.webContents.emit('destroyed');
    this.emit('closed');
  }

  isDestroyed(): boolean {
    return this.isClosed;
  }

  isMinimized(): boolean {
    return this.did.at(-1) === 'minimize';
  }

  isMaximized(): boolean {
    return this.did.includes('maximize');
  }

  getNormalBounds() {
    return NORMAL;
  }

  minimize(): void {
    this.did.push('minimize');
  }

  maximize(): void {
    this.did.push('maximize');
  }

  restore(): void {
    this.did.push('restore');
  }

  show(): void {
    this.did.push('show');
  }

  focus(): void {
    this.did.push('focus');
  }
}

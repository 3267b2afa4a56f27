import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';

export class TrayStandIn extends EventEmitter {
  readonly icon: string;
  menu: MenuItemConstructorOptions[] = [];
  toolTip = '';
  title = '';
  isDestroyed = false;

  constructor(icon: string) {
    super();
    this.icon = icon;
  }

  setToolTip(toolTip: string): void {
    this.toolTip = toolTip;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  setContextMenu(menu: MenuItemConstructorOptions[]): void {
    this.menu = menu;
  }

  destroy(): void {
    this.isDestroyed = true;
  }
}

import { EventEmitter } from 'node:events';

interface NotificationShape {
  title: string;
  body: string;
  silent?: boolean;
  actions?: { type: string; text: string }[];
}

export class NotificationStandIn extends EventEmitter {
  readonly options: NotificationShape;

  isClosed = false;

  constructor(options: NotificationShape) {
    super();
    this.options = options;
  }

  close(): void {
    this.isClosed = true;
  }

  /** As a user presses one of its buttons. */
  press(text: string): void {
    const actionIndex = this.options.actions?.findIndex((action) => action.text === text) ?? -1;
    if (actionIndex < 0) throw new Error(`There is no button ${text}.`);
    this.emit('action', { actionIndex, selectionIndex: -1 });
  }
}

import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';

/** A real port that looks like Electron's: messages come wrapped, and only after `start`. */
export class PortStandIn extends EventEmitter {
  /** What a page receives when this port is sent to it. */
  readonly transferred: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.transferred = port;
  }

  start(): void {
    this.transferred.on('message', (data) => this.emit('message', { data, ports: [] }));
    this.transferred.on('close', () => this.emit('close'));
  }

  postMessage(message: unknown): void {
    this.transferred.postMessage(message);
  }

  close(): void {
    this.transferred.close();
  }
}

export class MessageChannelMain {
  readonly port1: PortStandIn;
  readonly port2: PortStandIn;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new PortStandIn(port1);
    this.port2 = new PortStandIn(port2);
  }
}

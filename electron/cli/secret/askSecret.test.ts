import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { askSecret } from './askSecret.ts';

class TerminalStandIn extends EventEmitter {
  readonly shown: string[] = [];
  isRaw = false;
  interrupts = 0;

  setRawMode(isRaw: boolean): this {
    this.isRaw = isRaw;
    return this;
  }
  setEncoding(): this {
    return this;
  }
  resume(): this {
    return this;
  }
  pause(): this {
    return this;
  }
}

function ask(terminal: TerminalStandIn): Promise<string> {
  return askSecret('Passphrase: ', {
    input: terminal,
    output: { write: (text) => terminal.shown.push(text) },
    interrupt: () => {
      terminal.interrupts += 1;
    },
  });
}

it('shows nothing of what is typed or pasted, and forgives a slip', async () => {
  const terminal = new TerminalStandIn();
  const answer = ask(terminal);
  expect(terminal.isRaw).toBe(true);
  for (const text of ['h', 'x', '\u007f', 'arbour ', 'violet', '\r']) terminal.emit('data', text);
  expect(await answer).toBe('harbour violet');
  expect(terminal.shown.join('')).toBe('Passphrase: \n');
  expect(terminal.isRaw).toBe(false);
});

it('ends with Ctrl+C as any program does', () => {
  const terminal = new TerminalStandIn();
  void ask(terminal);
  terminal.emit('data', 'harbour\u0003');
  expect([terminal.interrupts, terminal.isRaw, terminal.listenerCount('data')]).toEqual([1, false, 0]);
});

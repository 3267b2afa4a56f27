import type { EventEmitter } from 'node:events';
import { reportBug } from './reportBug.ts';

/**
 * An error that nobody caught ends the process, as it does by itself. By itself it would also print the error's message on
 * the terminal, and that may quote what the user wrote.
 */
export function endQuietly(running: EventEmitter, exit: (code: number) => void): void {
  running.on('uncaughtException', (error: unknown) => {
    reportBug(error);
    exit(1);
  });
}

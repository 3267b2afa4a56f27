import type { Command } from '../command.ts';
import { backup } from './backup.ts';
import { capture } from './capture.ts';
import { done } from './done.ts';
import { exportCommand } from './exportCommand.ts';
import { importCommand } from './importCommand.ts';
import { report } from './report.ts';
import { reportProblem } from './reportProblem.ts';
import { restore } from './restore.ts';
import { runPause, runResume } from './runPause.ts';
import { runShift } from './runShift.ts';
import { start } from './start.ts';
import { today } from './today.ts';
import { verify } from './verify.ts';

/** In the order in which the help shows them. */
export const COMMANDS: readonly Command[] = [
  today,
  start,
  done,
  capture,
  runShift,
  runPause,
  runResume,
  report,
  exportCommand,
  importCommand,
  backup,
  restore,
  verify,
  reportProblem,
];

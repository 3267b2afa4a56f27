import { Settings } from '../model/settings.ts';
import { expected } from './failures.ts';

export const settingsContract = {
  get: expected.output(Settings),
  save: expected.input(Settings.omit({ updatedAt: true, currentRunId: true }).partial()).output(Settings),
};

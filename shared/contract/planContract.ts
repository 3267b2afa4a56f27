import { z } from 'zod';
import { EntryTemplate, Plan } from '../model/curriculum.ts';
import { expected } from './failures.ts';

export const planContract = {
  get: expected.output(Plan),
  templates: expected.output(z.array(EntryTemplate)),
};

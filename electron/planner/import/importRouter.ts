import { procedures } from '../procedures.ts';
import type { ImportService } from './importService.ts';

export function importRouter(service: ImportService) {
  const { look, apply, last, undo } = procedures.import;
  return procedures.import.router({
    look: look.handler(({ input, signal }) => service.look(input.path, signal)),
    apply: apply.handler(async ({ input, signal }) => service.apply(input, signal)),
    last: last.handler(() => service.last()),
    undo: undo.handler(() => service.undo()),
  });
}

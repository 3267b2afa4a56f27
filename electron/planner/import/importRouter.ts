import type { HostServices } from '../hostServices.ts';
import { procedures } from '../procedures.ts';
import { ownVaultOnly } from '../sample/ownVaultOnly.ts';
import type { ImportService } from './importService.ts';

export function importRouter(service: ImportService, host: HostServices) {
  const { look, apply, last, undo } = procedures.import;
  return procedures.import.router({
    look: look.handler(({ input, signal }) => {
      ownVaultOnly(host, NOTHING_COMES_IN);
      return service.look(input.path, signal);
    }),
    apply: apply.handler(async ({ input, signal }) => {
      ownVaultOnly(host, NOTHING_COMES_IN);
      return service.apply(input, signal);
    }),
    last: last.handler(() => service.last()),
    undo: undo.handler(() => service.undo()),
  });
}

const NOTHING_COMES_IN = 'Nothing is imported into the sample.';

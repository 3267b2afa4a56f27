import type { Clock } from '../clock.ts';
import { procedures } from '../procedures.ts';
import type { DiagnosticsService } from './diagnosticsService.ts';
import { notePageFailure } from './failureLog.ts';

export function diagnosticsRouter(service: DiagnosticsService, clock: Clock) {
  const diagnostics = procedures.diagnostics;
  return diagnostics.router({
    health: diagnostics.health.handler(() => service.health()),
    disks: diagnostics.disks.handler(() => service.disks()),
    check: diagnostics.check.handler(({ signal }) => service.check(signal)),
    noteFailure: diagnostics.noteFailure.handler(({ input }) => {
      notePageFailure(input, clock.now());
      return {};
    }),
    report: diagnostics.report.handler(() => service.report()),
  });
}

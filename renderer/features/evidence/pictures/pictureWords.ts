import { formatHours, formatMinutes } from '#shared/domain/time/duration.ts';
import type { EvidencePicture } from '#shared/model/evidenceChoice.ts';
import type { Figures } from './useFigures.ts';

/** What a picture shows as a finding, and how to read it. */
export function pictureWords(
  name: EvidencePicture,
  { work, skills }: Pick<Figures, 'work' | 'skills'>,
): { title: string; subtitle: string } {
  switch (name) {
    case 'window':
      return {
        title: `${work?.totals.panesLit ?? 0} of ${work?.totals.panes ?? 0} sessions done`,
        subtitle: 'A pane a session, a lancet a phase; a lit pane is a finished session',
      };
    case 'burn-up': {
      const here = work?.burnUp.findLast(({ doneMinutes }) => doneMinutes !== null);
      const planned = work?.burnUp.at(-1)?.plannedMinutes ?? 0;
      return {
        title: `${formatHours(here?.doneMinutes ?? 0)} of ${formatHours(planned)} done`,
        subtitle: 'Hours finished against hours planned',
      };
    }
    case 'skills':
      return {
        title: `${skills?.rated ?? 0} of ${skills?.skills.length ?? 0} skills rated`,
        subtitle: 'Confidence × recency × evidence by area, then and now, and what a lead needs',
      };
    case 'weeks': {
      const worked = (work?.weeks ?? []).filter(({ realMinutes }) => realMinutes > 0);
      const minutes = worked.reduce((sum, week) => sum + week.realMinutes, 0);
      return {
        title: `${formatMinutes(Math.round(minutes / Math.max(1, worked.length)))} a week`,
        subtitle: 'Hours of each week, named by its Monday; the mark shows what was planned',
      };
    }
  }
}

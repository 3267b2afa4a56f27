import { SessionId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { WallTime } from '#shared/model/time.ts';
import { boxesAndArrows } from './boxesAndArrows.ts';
import type { SampleDays } from './sampleDays.ts';
import type { SampleStep } from './sampleStep.ts';

/** The sketch of the first day: three boxes, and what flows between them. */
export function drawingSteps(days: SampleDays): SampleStep[] {
  const links = {
    sessionId: SessionId.parse('sketch-an-online-shop'),
    entryId: null,
    items: [itemRef('skill', 'system-design-practice')],
  };
  const { scene, picture } = boxesAndArrows(
    ['Browser', 'Orders', 'PostgreSQL'],
    ['12 requests a second', '40 connections'],
  );
  return [
    {
      at: days.moment(days.date(16), WallTime.parse('07:55')),
      take: async (planner) => {
        const { id, revision } = await planner.drawings.create({ title: 'The shop in three boxes', links, scene });
        await planner.drawings.savePicture({ id, revision, picture });
      },
    },
  ];
}

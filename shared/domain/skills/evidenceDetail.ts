import type { SessionId } from '../../model/ids.ts';
import { type ItemRef, itemRef } from '../../model/itemRef.ts';
import { ENTRY_KIND_WORDS } from '../content/contentWords.ts';
import type { Sighting, Why } from './skillEvidence.ts';

/** The title of an item of the content, null when it is not there any more. */
type TitleOf = (item: ItemRef) => string | null;

/** What shows the skill, and why: "RFC · tagged caching", "Session done · Day 3", "Answer · solid". */
export function evidenceDetail(sighting: Sighting, titleOf: TitleOf): string {
  switch (sighting.kind) {
    case 'entry':
      return [
        ENTRY_KIND_WORDS[sighting.entry.kind],
        ...whyWords(sighting.why, sighting.entry.links.sessionId, titleOf),
      ].join(' · ');
    case 'session': {
      const { planDay, outcome } = sighting.session;
      const state = outcome.state === 'partly' ? 'Session partly done' : 'Session done';
      return `${state} · ${planDay === null ? 'beside the plan' : `Day ${planDay}`}`;
    }
    case 'attempt':
      return `Answer · ${RATING_WORDS[sighting.attempt.rating] ?? 'practised'}`;
  }
}

const RATING_WORDS: Record<number, string> = { 1: 'could not answer', 2: 'shaky', 3: 'solid', 4: 'could teach it' };

function whyWords(why: Why, sessionId: SessionId | null, titleOf: TitleOf): string[] {
  if (why.by === 'tag') return [`tagged ${why.tag}`];
  const item = why.by === 'item' ? why.item : why.by === 'session' && sessionId ? itemRef('session', sessionId) : null;
  const title = item === null ? null : titleOf(item);
  return title === null ? [] : [`on “${title}”`];
}

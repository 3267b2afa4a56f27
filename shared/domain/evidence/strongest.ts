import type { EvidenceOffer } from '../../contract/evidenceContract.ts';
import type { EvidenceChoice } from '../../model/evidenceChoice.ts';

/** More would make no first page. */
const MOST_SKILLS = 8;

export type Chosen = Pick<EvidenceChoice, 'skills' | 'entries' | 'drawings'>;

/** A first choice: whole stories with a figure, accepted documents, and the skills with most evidence. */
export function strongest({ skills, stories, documents }: EvidenceOffer): Chosen {
  return {
    skills: skills
      .filter(({ evidence }) => evidence > 0)
      .sort((one, other) => other.evidence - one.evidence)
      .slice(0, MOST_SKILLS)
      .map(({ id }) => id),
    entries: [...stories, ...documents].filter(({ isStrong }) => isStrong).map(({ id }) => id),
    drawings: [],
  };
}

/** What is chosen and still offered. */
export function stillOffered({ skills, entries, drawings }: Chosen, offer: EvidenceOffer): Chosen {
  const offered = new Set<string>(
    [offer.skills, offer.stories, offer.documents, offer.others, offer.drawings].flat().map(({ id }) => id),
  );
  return {
    skills: skills.filter((id) => offered.has(id)),
    entries: entries.filter((id) => offered.has(id)),
    drawings: drawings.filter((id) => offered.has(id)),
  };
}

/** Entries that show a chosen skill and are not chosen themselves, in the order they are offered. */
export function linkedEvidence({ skills, entries }: Chosen, offer: EvidenceOffer): EvidenceChoice['entries'] {
  const wanted = new Set(offer.skills.filter(({ id }) => skills.includes(id)).flatMap((skill) => skill.entries));
  const chosen = new Set(entries);
  return [...offer.stories, ...offer.documents, ...offer.others]
    .map(({ id }) => id)
    .filter((id) => wanted.has(id) && !chosen.has(id));
}

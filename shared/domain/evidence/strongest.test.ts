import { expect, it } from 'vitest';
import { EvidenceOffer } from '../../contract/evidenceContract.ts';
import { linkedEvidence, stillOffered, strongest } from './strongest.ts';

const idOf = (number: number) => `01950000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const entry = (number: number, kind: string, isStrong: boolean) => ({
  id: idOf(number),
  kind,
  title: `Entry ${number}`,
  date: '2027-02-02',
  detail: '',
  isPrivate: false,
  isStrong,
});
const skill = (id: string, evidence: number, entries: number[] = []) => ({
  id,
  title: id,
  area: 'delivery',
  level: null,
  evidence,
  entries: entries.map(idOf),
});
const offer = EvidenceOffer.parse({
  skills: [skill('none', 0), skill('few', 1, [1]), skill('most', 9, [2, 3, 4])],
  stories: [entry(1, 'star', true), entry(2, 'star', false)],
  documents: [entry(3, 'rfc', true)],
  others: [entry(4, 'note', false)],
  drawings: [],
  privateOnes: 0,
});
const ids = (...numbers: number[]) => numbers.map(idOf);

it('the strongest are what is proven: whole stories, accepted documents, skills with most evidence first', () => {
  expect(strongest(offer)).toEqual({ skills: ['most', 'few'], entries: ids(1, 3), drawings: [] });
});

it('what is no longer offered is not chosen any more', () => {
  const before = strongest(offer);
  const narrowed = { ...offer, documents: [], skills: offer.skills.slice(0, 2) };
  expect(stillOffered(before, narrowed)).toEqual({ skills: ['few'], entries: ids(1), drawings: [] });
});

it('what shows a chosen skill and is not in is offered beside it', () => {
  const chosen = strongest(offer);
  expect(linkedEvidence(chosen, offer)).toEqual(ids(2, 4));
  expect(linkedEvidence({ ...chosen, skills: chosen.skills.slice(1) }, offer)).toEqual([]);
});

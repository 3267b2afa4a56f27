import type { Vault } from '#electron/vault/vault.ts';
import type { Shelf } from './shelf.ts';
import { SHELVES, type ShelfName } from './shelves.ts';

export interface RecordPlace {
  shelf: ShelfName;
  key: string;
}

/** Records by the document that they are saved in, in the order of the shelves. */
export interface DocumentRecords<Place extends RecordPlace> {
  shelf: Shelf;
  name: ShelfName;
  document: string;
  records: Place[];
}

export function byDocument<Place extends RecordPlace>(places: readonly Place[]): DocumentRecords<Place>[] {
  const found = new Map<string, DocumentRecords<Place>>();
  for (const place of places) {
    const shelf: Shelf = SHELVES[place.shelf];
    const document = shelf.documentOf(place.key);
    const name = `${place.shelf} ${document}`;
    const known = found.get(name);
    if (known) known.records.push(place);
    else found.set(name, { shelf, name: place.shelf, document, records: [place] });
  }
  const order = Object.keys(SHELVES);
  return [...found.values()].sort((one, other) => {
    const places = order.indexOf(one.name) - order.indexOf(other.name);
    return places || (one.document < other.document ? -1 : 1);
  });
}

/** What the vault has under the names of these records, one document after the other. */
export async function* knownRecords<Place extends RecordPlace>(vault: Vault, places: readonly Place[]) {
  for (const { shelf, document, records } of byDocument(places)) {
    const known = await shelf.read(vault, document);
    for (const place of records) yield { place, mine: Object.hasOwn(known, place.key) ? known[place.key] : null };
  }
}

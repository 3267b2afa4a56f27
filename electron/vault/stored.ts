/** What a document's file holds, and in which version it was written. */
export interface Stored<Data> {
  version: number;
  data: Data;
}

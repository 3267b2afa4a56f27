/** What a drawing is called where it has no title. */
export const drawingTitle = ({ title }: { title: string }): string =>
  title.trim() === '' ? 'Untitled drawing' : title;

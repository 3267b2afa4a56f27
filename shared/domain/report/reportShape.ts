/** A report before it is written as Markdown, HTML or JSON. All texts are plain. */
export interface ProgressReport {
  title: string;
  /** Lines under the title. */
  about: string[];
  parts: ReportPart[];
}

export interface ReportPart {
  heading: string;
  figures: ReportFigure[];
}

export interface ReportFigure {
  /** What the Progress screen says as the title of its chart. */
  finding: string;
  /** One sentence more. */
  detail?: string;
  table?: ReportTable;
  /** SVG that stands by itself. */
  picture?: string;
}

export interface ReportTable {
  columns: string[];
  rows: string[][];
}

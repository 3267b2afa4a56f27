export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

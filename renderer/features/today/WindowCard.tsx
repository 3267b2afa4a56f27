export function WindowCard() {
  return null;
}

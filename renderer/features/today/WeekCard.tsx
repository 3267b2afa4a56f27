export function WeekCard() {
  return null;
}

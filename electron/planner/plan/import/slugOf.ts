/** A name as ids have them: `Backend, in 5 weeks` is `backend-in-5-weeks`. Empty when no letter or digit is left. */
export function slugOf(text: string, longest: number): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
}

import { z } from 'zod';
import { beforeLock } from './leaving.ts';
import { pageStorage } from './pageStorage.ts';

/** What somebody was typing into a form when the vault was locked. */
const TypedWords = z.array(z.strictObject({ label: z.string(), text: z.string() }));
export type TypedWords = z.infer<typeof TypedWords>;

type Field = HTMLInputElement | HTMLTextAreaElement;

const NAME = 'leadlight-typed';
/** What saves itself stands in no form. */
const FORMS = '[role="dialog"], form';
const typedInto = new Set<Field>();

/** Follows what is typed into forms, which nothing saves before they are sent: a lock must not throw it away. Call once. */
export function keepTypedWords(): void {
  document.addEventListener('input', ({ target }) => {
    if (isField(target) && target.closest(FORMS) && target.closest('[data-secret]') === null) typedInto.add(target);
  });
  beforeLock(async () => {
    const words = [...typedInto].filter(isStillTyped).map((field) => ({ label: labelOf(field), text: field.value }));
    if (words.length > 0) await pageStorage().set(NAME, JSON.stringify([...keptWords(), ...words]));
  });
}

export function keptWords(): TypedWords {
  const text = pageStorage().get(NAME);
  return text === null ? [] : (TypedWords.safeParse(JSON.parse(text)).data ?? []);
}

export function forgetWords(): void {
  pageStorage().remove(NAME);
}

function isField(target: unknown): target is Field {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}

function isStillTyped(field: Field): boolean {
  return field.isConnected && field.value.trim() !== '';
}

function labelOf(field: Field): string {
  return field.labels?.[0]?.textContent || field.getAttribute('aria-label') || field.placeholder || 'Text';
}

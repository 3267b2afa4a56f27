import { planner } from './connection.ts';

/**
 * What a page keeps in the browser's storage. In an encrypted vault it is sealed with a key that the host lends and that
 * lives in this page's memory alone; nobody can take it out of there again.
 */
export interface PageStorage {
  get(name: string): string | null;
  /** Resolves when it is kept. Where there is no room a plain one throws, and a sealed one keeps it in memory alone. */
  set(name: string, text: string): Promise<void>;
  remove(name: string): void;
}

const SEALED = 'leadlight-sealed:';
const NONCE_BYTES = 12;

const plain: PageStorage = {
  get: (name) => window.localStorage.getItem(name),
  set: (name, text) => {
    window.localStorage.setItem(name, text);
    return Promise.resolve();
  },
  remove: (name) => window.localStorage.removeItem(name),
};

let storage: PageStorage = plain;

/** The storage of this page: sealed as soon as `sealStorage` has resolved. */
export function pageStorage(): PageStorage {
  return storage;
}

/**
 * From now on what is kept under names that begin with one of these is sealed; what lies there in the clear is sealed or,
 * where it cannot be, taken away. Resolves when the page may begin to read.
 */
export async function sealStorage(prefixes: readonly string[]): Promise<void> {
  const { key: text } = await planner.encryption.pageKey();
  if (text === null) return;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  storage = await sealedStorage(key, prefixes);
}

async function sealedStorage(key: CryptoKey, prefixes: readonly string[]): Promise<PageStorage> {
  const open = new Map<string, string>();
  /** The newest write of each name counts: sealing takes a moment, and moments may overtake each other. */
  const writes = new Map<string, number>();

  async function set(name: string, text: string): Promise<void> {
    open.set(name, text);
    const write = (writes.get(name) ?? 0) + 1;
    writes.set(name, write);
    const sealed = await seal(key, name, text);
    if (writes.get(name) !== write) return;
    try {
      window.localStorage.setItem(name, sealed);
    } catch {
      // No room left: the text is still on the screen, and the page asks before it closes.
    }
  }

  function remove(name: string): void {
    open.delete(name);
    writes.set(name, (writes.get(name) ?? 0) + 1);
    window.localStorage.removeItem(name);
  }

  for (const name of Object.keys(window.localStorage)) {
    if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
    const kept = window.localStorage.getItem(name) ?? '';
    if (!kept.startsWith(SEALED)) {
      window.localStorage.removeItem(name);
      await set(name, kept);
      continue;
    }
    const text = await unseal(key, name, kept);
    // Sealed with the key of another vault: nobody can read it here, and it may be wanted there.
    if (text !== null) open.set(name, text);
  }
  return { get: (name) => open.get(name) ?? null, set, remove };
}

async function seal(key: CryptoKey, name: string, text: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(algorithm(nonce, name), key, new TextEncoder().encode(text));
  return `${SEALED}${toText(nonce)}.${toText(new Uint8Array(sealed))}`;
}

async function unseal(key: CryptoKey, name: string, kept: string): Promise<string | null> {
  const [nonce = '', sealed = ''] = kept.slice(SEALED.length).split('.');
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm(toBytes(nonce), name), key, toBytes(sealed)));
  } catch {
    return null;
  }
}

/** The name is authenticated: one draft cannot be put in the place of another. */
function algorithm(iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}

function toText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

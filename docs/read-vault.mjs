// node read-vault.mjs VAULT-OR-BACKUP [NEW-FOLDER] prints its texts or unpacks all of it; see docs/data-format.md
import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
const [folder, out] = process.argv.slice(2).map((name) => resolve(name));
process.chdir(folder);
const base64 = (name, value) => (/^(salt|nonce|wrapped)$/.test(name) ? Buffer.from(value, 'base64') : value);
const { id, encryption } = JSON.parse(readFileSync('vault.json'), base64).data;
const derived = (from, what, salt = '') => Buffer.from(hkdfSync('sha256', from, salt, `leadlight ${what} 1`, 32));
const opened = (key, bound, nonce, sealed, gcm = createDecipheriv('aes-256-gcm', key, nonce).setAAD(bound)) =>
  Buffer.concat([gcm.setAuthTag(sealed.subarray(-16)).update(sealed.subarray(0, -16)), gcm.final()]);
function keyOf(secret, { keyId, passphrase, recovery }) {
  const unwrap = (key, it, how) => opened(key, Buffer.from(`leadlight key 1\n${id}\n${keyId}\n${how}`), it.nonce, it.wrapped);
  const letters = [...secret.toUpperCase().replace(/[\s\p{Dash}]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1')];
  const fives = letters.slice(0, 32).map((letter) => BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(letter)));
  const random = Buffer.from(fives.reduce((sum, five) => sum * 32n + five, 0n).toString(16).padStart(40, '0'), 'hex');
  try { return unwrap(derived(random, 'recovery', recovery.salt), recovery, 'hkdf-sha256'); } catch {} // Not the recovery key.
  const { cost: N, blockSize: r, parallel: p } = passphrase.scrypt;
  const slow = scryptSync(secret.normalize('NFKC'), passphrase.salt, 32, { N, r, p, maxmem: 2 ** 28 });
  return unwrap(slow, passphrase, `scrypt\n${N}\n${r}\n${p}`);
}
const key = encryption && keyOf(`${process.env.LEADLIGHT_SECRET ?? readFileSync(0)}`.replace(/\r?\n$/, ''), encryption);
function plain(path, raw, parts = []) {
  if (!key || raw.toString('latin1', 1, 7) !== 'LLSEAL') return raw;
  const place = Buffer.from(`${id}\n${path.replace(/\.(damaged|other|merged)-[0-9TZ-]+$/, '')}`);
  for (let at = 33, n = 1, end; at + 33 <= raw.length && (end = at + 33 + raw.readUInt32BE(at + 1)) <= raw.length; at = end) {
    const bound = [raw.subarray(0, 33), raw.subarray(at, at + 5), Buffer.from([n >> 24, n >> 16, n >> 8, n++]), place];
    parts.push(opened(derived(key, 'files'), Buffer.concat(bound), raw.subarray(at + 5, at + 17), raw.subarray(at + 17, end)));
  }
  return Buffer.concat(parts);
}
const files = existsSync('manifest.json') ? JSON.parse(readFileSync('manifest.json')).files : null;
for (const path of files ? Object.keys(files) : readdirSync('.', { recursive: true }).map((one) => one.replace(/\\/g, '/'))) {
  const { name, encoding } = files?.[path].stored ?? { name: path, encoding: 'plain' };
  if (path.includes('..') || encoding === 'raw' || !/\.(json|svg|excalidraw|webm)(\.[a-z]+-[^/]+)?$/.test(path)) continue;
  const bytes = (encoding.endsWith('gzip') ? gunzipSync : Buffer.from)(plain(files ? `backup:${path}` : path, readFileSync(name)));
  if (out) (mkdirSync(dirname(join(out, path)), { recursive: true }), writeFileSync(join(out, path), bytes));
  else if (!path.endsWith('.webm') && bytes[0] !== 0x8e) console.log(`\n${path}\n${bytes}`);
}

const TOKEN_IN_HASH = /^#token=([\w-]+)/;

let token: string | null = null;

/** Opens the socket to the loopback host; the token travels as a subprotocol, never in an address. */
export function browserSocket(): WebSocket {
  token ??= takeToken();
  return new WebSocket(`ws://${window.location.host}/rpc`, token ? ['leadlight', token] : ['leadlight']);
}

/**
 * The host hands the token over in the address's hash. It is taken out of the address at once, so that it is not
 * copied or shown, and kept for this tab alone, so that reloading the page still works.
 */
function takeToken(): string | null {
  const found = TOKEN_IN_HASH.exec(window.location.hash)?.[1];
  if (found) {
    window.history.replaceState(null, '', `${window.location.pathname}#/`);
    window.sessionStorage.setItem('leadlight-token', found);
    return found;
  }
  return window.sessionStorage.getItem('leadlight-token');
}

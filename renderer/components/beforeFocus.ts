let page = '/';

/** Where one was before the focus screen; leaving it goes back there. Today in a window that opened on it. */
export const beforeFocus = {
  keep(shown: string): void {
    page = shown;
  },
  page: (): string => page,
};

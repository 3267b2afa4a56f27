/** For a box that may scroll sideways by itself: reachable by keyboard, so that its end can be read. */
export const scrollable = { tabIndex: 0 };

/** A worker of its own: browsers let the timers of a hidden page run once a minute, and those of a worker on time. */
setInterval(() => postMessage(null), 1000);

export {};

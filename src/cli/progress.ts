import type { Host } from './host.js';

/** One line that says what is being done, on standard error and only if somebody sees it. */
export interface Progress {
  show(text: string): void;
  /** Takes the line away. */
  clear(): void;
}

const EVERY_MILLISECONDS = 100;
const ERASE = '\r\u001b[2K';

export function progressOn(host: Host): Progress {
  if (!host.isTerminal.stderr || host.env['TERM'] === 'dumb')
    return { show: () => undefined, clear: () => undefined };
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    show(text) {
      const now = host.now();
      if (now - last < EVERY_MILLISECONDS) return;
      last = now;
      isShown = true;
      host.stderr(`${ERASE}${text.slice(0, 79)}`);
    },
    clear() {
      if (isShown) host.stderr(ERASE);
      isShown = false;
      last = Number.NEGATIVE_INFINITY;
    },
  };
}

/** Work on a document that waits until nobody types: a text that is out of date when it is checked helps nobody. */
export interface OnceQuiet {
  /** Does the work for a document once nothing more was asked for it for a while. */
  readonly ask: (uri: string) => void;
  /** Forgets what was asked: the document was closed. */
  readonly forget: (uri: string) => void;
}

/**
 * Puts off `work` until a document is quiet for `milliseconds`, so that of many edits in a row only the last is checked.
 * Whoever asks a question meanwhile gets the newest text, for answers do not wait.
 */
export function onceQuiet(work: (uri: string) => void, milliseconds: number): OnceQuiet {
  const timers = new Map<string, NodeJS.Timeout>();
  const forget = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  return {
    ask: (uri) => {
      forget(uri);
      timers.set(
        uri,
        setTimeout(() => {
          timers.delete(uri);
          work(uri);
        }, milliseconds),
      );
    },
    forget,
  };
}

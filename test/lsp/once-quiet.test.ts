import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceQuiet } from '../../lsp/once-quiet.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('does once what was asked many times in a row, for each document', () => {
  const done: string[] = [];
  const quiet = onceQuiet((uri) => void done.push(uri), 150);
  for (let i = 0; i < 40; i++) {
    quiet.ask('a');
    vi.advanceTimersByTime(50);
  }
  quiet.ask('b');
  expect(done).toEqual([]);
  vi.advanceTimersByTime(150);
  expect(done).toEqual(['a', 'b']);
  quiet.ask('a');
  vi.advanceTimersByTime(150);
  expect(done).toEqual(['a', 'b', 'a']);
});

it('does nothing for a document that was closed meanwhile', () => {
  const done: string[] = [];
  const quiet = onceQuiet((uri) => void done.push(uri), 150);
  quiet.ask('a');
  quiet.forget('a');
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([]);
});

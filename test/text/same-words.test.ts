import { describe, expect, it } from 'vitest';
import { sameButForBlanks } from '../../src/text/same-words.js';

describe('two layouts of one text', () => {
  it.each([
    ['a { b }', 'a {\n  b\n}\n', true],
    ['\ufeffa b\r\n', 'a\u00a0b', true],
    ['20 %', '20%', true],
    ['a { b { c } }', 'a { b  }', false],
    ['a, b', 'a b', false],
    ['# c', '', false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(sameButForBlanks(one, other)).toBe(same);
  });
});

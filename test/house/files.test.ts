import { describe, expect, it } from 'vitest';
import { projectFiles, read } from './sources.js';

const binary = /\.(gz|png|parquet|ico|docx|pdf)$/;
const files = projectFiles();
const code = files.filter(
  (path) => /^(src|lsp|test|bench|scripts)\/.*\.[jt]s$/.test(path) && !path.endsWith('.gen.ts'),
);
const texts = files.filter((path) => !binary.test(path));

describe('files', () => {
  it('have at most 350 lines, so that a newcomer can hold one in mind', () => {
    const long = code.filter((path) => read(path).split('\n').length > 351);
    expect(long).toEqual([]);
  });

  it('are named for what they hold', () => {
    expect(
      files.filter((path) => /(^|\/)(utils?|helpers?|misc|common|manager)(\.\w+|\/)/i.test(path)),
    ).toEqual([]);
  });

  it('leave nothing for later', () => {
    // Written so that this file does not find itself.
    const left = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X:', 'HA' + 'CK\\b', '@ts-ig' + 'nore'].join('|'),
    );
    expect(code.filter((path) => left.test(read(path)))).toEqual([]);
  });

  it('switch off no test', () => {
    const off = new RegExp('\\b(it|test|describe)\\.(sk' + 'ip|on' + 'ly|to' + 'do)\\b|\\b(sk' + 'ipIf)\\(');
    expect(code.filter((path) => off.test(read(path)))).toEqual([]);
  });

  it('name no path of a machine and no host of a registry', () => {
    const machine = new RegExp(
      ['/wo' + 'rk/', '/ro' + 'ot/', '/ho' + 'me/\\w', 'C:\\\\Us' + 'ers', 'registry\\.np' + 'mjs'].join('|'),
    );
    expect(texts.filter((path) => machine.test(read(path)))).toEqual([]);
  });

  it('end with a line feed and have no carriage returns, fixtures apart', () => {
    const own = texts.filter((path) => !/\/(fixtures|golden|records)\//.test(path));
    expect(own.filter((path) => read(path).includes('\r') || !read(path).endsWith('\n'))).toEqual([]);
  });
});

/*
 * Text of a contract inside a format that has markup. Whatever the text holds, it comes out as itself: no tag, no
 * link, no mention, no table cell, and nothing that a reader cannot see.
 */

/** Bidirectional controls and zero-width characters change what people read, or hide text; U+FFFE and U+FFFF are none: shown by number. */
const INVISIBLE =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

const BLANKS = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g;
/** Half of a surrogate pair is no character and has no bytes in UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text on one line with every character visible: line breaks and control characters become one blank, invisible
 * characters become `[U+202E]`. Total: no text makes it fail.
 */
export const visibleText = (text: string): string =>
  text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, (c) => `[U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content or for an attribute in quotes (never for a URL, a script or a style). */
export const escapeHtml = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (c) => HTML[c] ?? c);

/**
 * Text within a line of Markdown (CommonMark and GitHub's dialect): in a paragraph, a heading or a table cell. Where it
 * begins a line, `escapeLineStart` comes after. Marks are escaped with a backslash. Where hosts look for links, mentions, issue
 * numbers and emoji after the Markdown was read, a backslash does not help: there a zero-width space, written
 * `&#8203;`, breaks the pattern.
 */
export const escapeMarkdown = (text: string): string =>
  visibleText(text)
    .replace(/[\\`*[\]<>|~$]/g, '\\$&')
    .replace(/&(?=[#A-Za-z0-9])/g, '\\&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/:(?=\/\/|[A-Za-z0-9_+-]+:)|@|#(?=\d)|www(?=\.)|GH-(?=\d)/gi, '$&&#8203;')
    .replace(/!$/, '\\!');

/** Markdown that shall begin a line: what would make it a heading, a list or a rule is escaped. For escaped text only. */
export const escapeLineStart = (markdown: string): string =>
  markdown
    .trim()
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\');

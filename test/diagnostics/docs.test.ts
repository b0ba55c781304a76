import { describe, expect, it } from 'vitest';
import { readPage, renderPage } from '../../src/diagnostics/docs.js';

const page = `# SLA0999: A title

## Avoid

\`\`\`sla
# fragment
fee x

fee y
\`\`\`

## Prefer

Either this

\`\`\`sla
fee x = EUR 1 each calendar month
\`\`\`

## Why

Nothing that moves **money** is \`implied\`:
the text says it.
`;

describe('a page about a finding', () => {
  it('is taken apart by its headings', () => {
    expect(readPage(page)).toEqual({
      code: 'SLA0999',
      title: 'A title',
      avoid: [{ kind: 'code', language: 'sla', text: '# fragment\nfee x\n\nfee y' }],
      prefer: [
        { kind: 'prose', text: 'Either this' },
        { kind: 'code', language: 'sla', text: 'fee x = EUR 1 each calendar month' },
      ],
      why: [{ kind: 'prose', text: 'Nothing that moves **money** is `implied`:\nthe text says it.' }],
    });
  });

  it('is none without all three headings, in order', () => {
    expect(readPage(page.replace('## Why', '## Because'))).toBeUndefined();
    expect(readPage(page.replace('# SLA0999: A title', ''))).toBeUndefined();
    expect(readPage('')).toBeUndefined();
  });

  it('reads well on a terminal', () => {
    const read = readPage(page.replaceAll('\n', '\r\n'));
    expect(read && renderPage(read, { color: false })).toBe(`SLA0999: A title

Avoid

    fee x

    fee y

Prefer

Either this

    fee x = EUR 1 each calendar month

Why

Nothing that moves money is implied: the text says it.
`);
  });
});

import { entry } from './entry.js';

export const names = {
  SLA0201: entry('error', 'A name that nothing declares', (a: { kind: string; name: string; suggestion: string | undefined }) =>
    `No ${a.kind} is called “${a.name}”.${a.suggestion === undefined ? '' : ` Did you mean “${a.suggestion}”?`}`,
  ),
};

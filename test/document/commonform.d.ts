/* Packages without types of their own: a form in, annotations out. */

declare module 'commonform-critique' {
  export default function critique(form: object): unknown;
}
declare module 'commonform-lint' {
  export default function lint(form: object): unknown;
}
declare module 'commonform-fix-strings' {
  export default function fixStrings(form: object): unknown;
}

import { visibleText } from '../escape.js';

/** Well-formed XML. Only the functions of this file make it, so that no text of a contract becomes markup. */
export type Xml = string & { readonly xml: unique symbol };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${key}="${escapeXml(String(value))}"`;
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Xml;
}

/** Text between tags: on one line, every character visible, nothing that XML does not allow. */
export const text = (content: string): Xml => escapeXml(content) as Xml;

/** A part of a package: an element with the declaration before it. */
export const part = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** XML that was read from a package that others made. */
export const foreign = (xml: string): Xml => xml as Xml;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (content: string): string =>
  visibleText(content).replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

import { strToU8, zipSync, type Zippable } from 'fflate';
import { WORD } from './styles.js';
import { element, part, text, type Xml } from './xml.js';

/* A Word file is a zip of parts (ECMA-376, part 2): which they are, and how they lead to each other. */

export interface PackageParts {
  readonly document: Xml;
  readonly styles: Xml;
  readonly numbering: Xml;
  readonly footer: Xml;
  /** Such as `en-GB`. */
  readonly locale: string;
  readonly title: string;
  /** Shown by Word under advanced properties; a property without text is left out. */
  readonly properties: readonly (readonly [name: string, value: string])[];
}

/** The bytes of the file. Times in it are fixed: a zip cannot tell an earlier one than 1980. */
export function packageOf(parts: PackageParts): Uint8Array {
  const files: readonly (readonly [string, Xml])[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships(PACKAGE_PARTS)],
    ['word/document.xml', parts.document],
    ['word/_rels/document.xml.rels', relationships(DOCUMENT_PARTS)],
    ['word/styles.xml', parts.styles],
    ['word/numbering.xml', parts.numbering],
    ['word/settings.xml', settings(parts.locale)],
    ['word/footer1.xml', parts.footer],
    ['docProps/core.xml', coreProperties(parts)],
    ['docProps/app.xml', appProperties()],
    ['docProps/custom.xml', customProperties(parts.properties)],
  ];
  const zipped: Zippable = {};
  for (const [path, root] of files) zipped[path] = strToU8(part(root));
  return zipSync(zipped, { level: 6, mtime: new Date(1980, 0, 1) });
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';

type Relationship = readonly [id: string, type: string, target: string];

const PACKAGE_PARTS: readonly Relationship[] = [
  ['rIdDocument', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
  ['rIdCore', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['rIdApp', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ['rIdCustom', `${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
];
const DOCUMENT_PARTS: readonly Relationship[] = [
  ['rIdStyles', `${OFFICE}/relationships/styles`, 'styles.xml'],
  ['rIdNumbering', `${OFFICE}/relationships/numbering`, 'numbering.xml'],
  ['rIdSettings', `${OFFICE}/relationships/settings`, 'settings.xml'],
  ['rIdFooter', `${OFFICE}/relationships/footer`, 'footer1.xml'],
];

const CONTENT_TYPES: readonly (readonly [path: string, type: string])[] = [
  ['/word/document.xml', `${TYPES}.wordprocessingml.document.main+xml`],
  ['/word/styles.xml', `${TYPES}.wordprocessingml.styles+xml`],
  ['/word/numbering.xml', `${TYPES}.wordprocessingml.numbering+xml`],
  ['/word/settings.xml', `${TYPES}.wordprocessingml.settings+xml`],
  ['/word/footer1.xml', `${TYPES}.wordprocessingml.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', `${TYPES}.extended-properties+xml`],
  ['/docProps/custom.xml', `${TYPES}.custom-properties+xml`],
];

const contentTypes = (): Xml =>
  element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...CONTENT_TYPES.map(([path, type]) => element('Override', { PartName: path, ContentType: type })),
  ]);

const relationships = (list: readonly Relationship[]): Xml =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    list.map(([id, type, target]) => element('Relationship', { Id: id, Type: type, Target: target })),
  );

const settings = (locale: string): Xml =>
  element('w:settings', { 'xmlns:w': WORD }, [
    element('w:defaultTabStop', { 'w:val': 720 }),
    element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    element('w:compat', {}, [
      // Without it Word opens the file in the mode of an older version.
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
    element('w:themeFontLang', { 'w:val': locale }),
  ]);

/** Without the times of creation and change, which would differ between two runs. */
const coreProperties = ({ title, locale }: PackageParts): Xml =>
  element(
    'cp:coreProperties',
    { 'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    [element('dc:title', {}, [text(title)]), element('dc:language', {}, [text(locale)])],
  );

const appProperties = (): Xml =>
  element('Properties', { xmlns: `${OFFICE}/extended-properties` }, [
    element('Application', {}, [text('sla-lang')]),
  ]);

const customProperties = (properties: PackageParts['properties']): Xml =>
  element(
    'Properties',
    { xmlns: `${OFFICE}/custom-properties`, 'xmlns:vt': `${OFFICE}/docPropsVTypes` },
    properties
      .filter(([, value]) => value !== '')
      .map(([name, value], i) =>
        element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name }, [
          element('vt:lpwstr', {}, [text(value)]),
        ]),
      ),
  );

import { element, type Xml } from './xml.js';

/*
 * Named styles: all that concerns looks stands here and in the numbering, none of it in the text, so that a firm's own
 * styles of the same names take their place. Measures are twentieths of a point, sizes of type half points.
 */

/** What the flow calls a style; its name in Word stands in `STYLES`. */
export type StyleName = keyof typeof STYLES;

interface Look {
  /** As Word shows it; built-in styles have their built-in names. */
  readonly name: string;
  readonly kind?: 'character' | 'table';
  readonly based?: string;
  /** Level in the navigation of the document, from 0. */
  readonly outline?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly keepNext?: boolean;
  /** Space before and after. */
  readonly space?: readonly [number, number];
  readonly indent?: number;
  readonly alone?: readonly Xml[];
}

/** Where text stands beside clause numbers, by depth. */
export const INDENT = { number: 0, text: 720, third: 1287, fourth: 1854, schedule: 1800 } as const;

const RULE = { 'w:val': 'single', 'w:sz': 12, 'w:space': 8, 'w:color': 'BFC4CC' };

const STYLES = {
  normal: { name: 'Normal', space: [0, 120] },
  title: { name: 'Title', based: 'normal', size: 40, bold: true, keepNext: true, space: [0, 160] },
  cover: { name: 'Subtitle', based: 'normal', color: '404650', space: [0, 60] },
  heading1: {
    name: 'heading 1',
    based: 'normal',
    outline: 0,
    size: 26,
    bold: true,
    keepNext: true,
    space: [360, 120],
  },
  heading2: {
    name: 'heading 2',
    based: 'normal',
    outline: 1,
    size: 22,
    bold: true,
    keepNext: true,
    space: [200, 80],
  },
  heading3: { name: 'heading 3', based: 'normal', outline: 2, bold: true, keepNext: true, space: [160, 80] },
  schedule: { name: 'Schedule Heading', based: 'heading1' },
  clause2: { name: 'Clause 2', based: 'normal' },
  clause3: { name: 'Clause 3', based: 'normal' },
  clause4: { name: 'Clause 4', based: 'normal' },
  text: { name: 'Body Text', based: 'normal' },
  clauseText: { name: 'Clause Text', based: 'normal', indent: INDENT.text },
  clauseText3: { name: 'Clause Text 3', based: 'normal', indent: INDENT.third },
  clauseText4: { name: 'Clause Text 4', based: 'normal', indent: INDENT.fourth },
  list: { name: 'List Bullet', based: 'normal', space: [0, 80] },
  formula: {
    name: 'Formula',
    based: 'normal',
    indent: 1000,
    alone: [element('w:pBdr', {}, [element('w:left', RULE)])],
  },
  caption: { name: 'caption', based: 'normal', color: '404650', keepNext: true, space: [120, 60] },
  tableText: { name: 'Table Text', based: 'normal', size: 19, space: [40, 40] },
  tableHead: { name: 'Table Heading', based: 'tableText', bold: true, keepNext: true },
  spacer: { name: 'After Table', based: 'normal', size: 8, space: [0, 60] },
  footer: { name: 'footer', based: 'normal', size: 17, color: '404650', space: [0, 0] },
  term: { name: 'Defined Term', kind: 'character', bold: true },
  grid: { name: 'Contract Table', kind: 'table' },
  signatures: { name: 'Signature Table', kind: 'table' },
} as const satisfies Readonly<Record<string, Look>>;

const LOOKS: Readonly<Record<StyleName, Look>> = STYLES;
const NAMES = Object.keys(STYLES) as StyleName[];

/** Names that Word knows itself; every other style is said to be ours. */
const BUILT_IN = new Set<string>(
  (
    [
      'normal',
      'title',
      'cover',
      'heading1',
      'heading2',
      'heading3',
      'text',
      'list',
      'caption',
      'footer',
    ] as const
  ).map((style) => STYLES[style].name),
);

/** Id of each style in a package. */
export type StyleIds = Readonly<Record<StyleName, string>>;

/** Our own ids: the name without blanks, as Word makes them. */
export const OWN_IDS = Object.fromEntries(
  NAMES.map((style) => [
    style,
    LOOKS[style].name.replace(/(^| )(\w)/g, (_, _blank: string, first: string) => first.toUpperCase()),
  ]),
) as StyleIds;

/** The name by which a style of another package is the same style: Word's names, whatever its language. */
export const styleNames: readonly (readonly [style: StyleName, name: string])[] = NAMES.map((style) => [
  style,
  LOOKS[style].name.toLowerCase(),
]);

/** The part of styles, for a document in a language such as `en-GB`. */
export function stylesPart(locale: string): Xml {
  return element('w:styles', { 'xmlns:w': WORD }, [
    defaults(locale),
    ...NAMES.map((s) => styleXml(s, OWN_IDS)),
  ]);
}

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function defaults(locale: string): Xml {
  const font = 'Arial';
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
        element('w:sz', { 'w:val': 20 }),
        element('w:szCs', { 'w:val': 20 }),
        element('w:lang', { 'w:val': locale, 'w:eastAsia': locale, 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [element('w:spacing', { 'w:after': 0, 'w:line': 264, 'w:lineRule': 'auto' })]),
    ]),
  ]);
}

/** One style; the ids of others say what it is based on. */
export function styleXml(style: StyleName, ids: StyleIds): Xml {
  const look = LOOKS[style];
  const kind = look.kind ?? 'paragraph';
  const based = NAMES.find((name) => name === look.based);
  return element(
    'w:style',
    {
      'w:type': kind,
      'w:default': style === 'normal' ? 1 : undefined,
      'w:customStyle': BUILT_IN.has(look.name) ? undefined : 1,
      'w:styleId': ids[style],
    },
    [
      element('w:name', { 'w:val': look.name }),
      ...(based === undefined ? [] : [element('w:basedOn', { 'w:val': ids[based] })]),
      ...(look.outline === undefined ? [] : [element('w:next', { 'w:val': ids.clauseText })]),
      element('w:qFormat'),
      ...(kind === 'paragraph' ? [paragraphLook(look)] : []),
      ...(kind === 'table' ? tableLook(style === 'grid') : [typeLook(look)]),
    ],
  );
}

const flag = (name: string, on: boolean | undefined): Xml[] => (on === true ? [element(name)] : []);

const paragraphLook = (look: Look): Xml =>
  element('w:pPr', {}, [
    ...flag('w:keepNext', look.keepNext),
    ...flag('w:keepLines', look.keepNext),
    ...(look.alone ?? []),
    ...(look.space === undefined
      ? []
      : [element('w:spacing', { 'w:before': look.space[0], 'w:after': look.space[1] })]),
    ...(look.indent === undefined ? [] : [element('w:ind', { 'w:left': look.indent })]),
    ...(look.outline === undefined ? [] : [element('w:outlineLvl', { 'w:val': look.outline })]),
  ]);

const typeLook = (look: Look): Xml =>
  element('w:rPr', {}, [
    ...(look.bold === true ? [element('w:b'), element('w:bCs')] : []),
    ...(look.color === undefined ? [] : [element('w:color', { 'w:val': look.color })]),
    ...(look.size === undefined
      ? []
      : [element('w:sz', { 'w:val': look.size }), element('w:szCs', { 'w:val': look.size })]),
  ]);

/** A grid with a shaded head, or no lines at all. */
function tableLook(lines: boolean): Xml[] {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'A6ACB5' };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const margin = (side: string, width: number): Xml =>
    element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
  return [
    element('w:tblPr', {}, [
      ...(lines
        ? [
            element(
              'w:tblBorders',
              {},
              sides.map((side) => element(`w:${side}`, line)),
            ),
          ]
        : []),
      element('w:tblCellMar', {}, [
        margin('top', 30),
        margin('left', 100),
        margin('bottom', 30),
        margin('right', 100),
      ]),
    ]),
    ...(lines
      ? [
          element('w:tblStylePr', { 'w:type': 'firstRow' }, [
            element('w:tcPr', {}, [
              element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'EEF0F3' }),
            ]),
          ]),
        ]
      : []),
  ];
}

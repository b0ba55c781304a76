/*
 * The layout of the PDF, in the language of Typst. The document comes as data (see data.ts), so that its text is never
 * read as Typst. Headings, lists, tables and links are real ones, which is what makes a tagged PDF.
 */
export const PDF_TEMPLATE = `
#let block-of = block
#let doc = json(bytes(sys.inputs.document))
#let rule = 0.5pt + rgb("a6acb5")
#let soft = rgb("404650")
#let beside = 1.3cm

#set document(title: doc.title, author: (), date: datetime(year: 1980, month: 1, day: 1))
#set page(
  paper: "a4",
  margin: (x: 2.2cm, top: 2.2cm, bottom: 2.4cm),
  footer: context align(right, text(8.5pt, soft, {
    let (before, between, after) = doc.page
    [#before#counter(page).display()#between#counter(page).final().first()#after]
  })),
)
#set text(font: "Libertinus Serif", size: 10.5pt, lang: doc.language, region: doc.region, fallback: false)
#set par(leading: 0.6em, spacing: 0.8em, justify: false)
#set block(spacing: 0.8em)
#set list(marker: [•], indent: 0pt, body-indent: 0.45cm, spacing: 0.7em)
#set table(stroke: rule, inset: (x: 5pt, y: 4pt))
#set heading(numbering: none, bookmarked: true)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(20pt)
#show heading.where(level: 2): set text(13pt)
#show heading.where(level: 3): set text(11pt)
#show heading.where(level: 4): set text(10.5pt)

#let anchor(id) = if id != none [#metadata(none)#label(id)]
#let words(pieces) = {
  for piece in pieces {
    if piece.kind == "strong" { strong(piece.text) }
    else if piece.kind == "link" { link(label(piece.clause), piece.text) }
    else { piece.text }
  }
}
#let numbered(number, body, width: beside) = {
  if number == "" { body }
  else { par(hanging-indent: width, box(width: width, number) + body) }
}

#let grid-of(block) = {
  let heads = block.columns.map(column => table.cell(fill: rgb("eef0f3"), strong(column.heading)))
  let cells = block.rows.map(row => row.cells.enumerate().map(((c, cell)) => table.cell(
    breakable: false,
    { if c == 0 { anchor(row.anchor) }; words(cell) },
  ))).flatten()
  let body = table(
    columns: block.columns.map(column => column.share * 1fr),
    align: block.columns.map(column => if column.align == "right" { right } else { left }),
    table.header(..heads),
    ..cells,
  )
  set text(9.5pt)
  block-of(breakable: block.rows.len() > 12, above: 0.8em, below: 1em, {
    if block.caption != none { block-of(sticky: true, below: 0.5em, text(9.5pt, soft, block.caption)) }
    body
  })
}

#let signatures-of(block) = {
  block-of(breakable: false, above: 1.2em, grid(
    columns: block.parties.map(_ => 1fr),
    column-gutter: 1cm,
    ..block.parties.map(party => {
      par(strong(words(party.name)))
      par(text(soft, words(party.role)))
      for line in block.lines {
        v(0.55cm)
        grid(columns: (2.2cm, 1fr), text(soft, line), box(width: 1fr, stroke: (bottom: 0.5pt), height: 1em))
      }
    }),
  ))
}

#let show-block(block, next) = {
  let leads = next != none and next.kind != "paragraph"
  if block.kind == "paragraph" { block-of(sticky: leads, words(block.text)) }
  else if block.kind == "formula" {
    block-of(inset: (left: 0.5cm, y: 0.2em), stroke: (left: 2pt + rgb("bfc4cc")), words(block.text))
  }
  else if block.kind == "list" { list(..block.items.map(words)) }
  else if block.kind == "table" { grid-of(block) }
  else { signatures-of(block) }
}
#let show-blocks(blocks) = {
  for (i, block) in blocks.enumerate() { show-block(block, blocks.at(i + 1, default: none)) }
}

#let show-clause(clause) = {
  if clause.page { pagebreak(weak: true) }
  let inset = if clause.depth <= 2 { 0pt } else { (clause.depth - 2) * beside }
  if clause.heading != "" {
    let width = if clause.schedule { 2.9cm } else { beside }
    block-of(above: if clause.depth == 1 { 1.8em } else { 1.2em }, below: 0.8em, sticky: true, {
      heading(level: calc.min(clause.depth + 1, 6), anchor(clause.id) + numbered(clause.number, clause.heading, width: width))
    })
    pad(left: if clause.number == "" or clause.schedule { 0pt } else { beside + inset }, show-blocks(clause.blocks))
  } else {
    let first = clause.blocks.at(0, default: none)
    let runs-in = first != none and first.kind == "paragraph"
    let rest = if runs-in { clause.blocks.slice(1) } else { clause.blocks }
    pad(left: inset, {
      let leads = rest.len() > 0 and rest.first().kind != "paragraph"
      block-of(sticky: leads, anchor(clause.id) + numbered(clause.number, if runs-in { words(first.text) } else { [] }))
      pad(left: beside, show-blocks(rest))
    })
  }
  for child in clause.clauses { show-clause(child) }
}

#block-of(below: 1em, heading(level: 1, anchor("contract") + doc.title))
#block-of(below: 1.6em, text(soft, show-blocks(doc.cover)))
#for clause in doc.clauses { show-clause(clause) }
`;

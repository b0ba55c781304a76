import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/* LibreOffice as a second reader of Word files, without a window and with a profile of its own. */

export interface Job {
  readonly file: Uint8Array;
  /** What is done before the text is written. */
  readonly command: 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges' | 'UpdateFields';
}

/** Opens Word files, does with each what is asked, and gives its text with numbers and references as it computes them. */
export function textsByOffice(jobs: readonly Job[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sla-office-'));
  try {
    const list = jobs.map(({ file, command }, i) => {
      writeFileSync(join(folder, `${i}.docx`), file);
      return `${join(folder, `${i}.docx`)}|${join(folder, `${i}.txt`)}|${command}`;
    });
    writeFileSync(join(folder, 'jobs'), list.join('\n'));
    const profile = join(folder, 'profile');
    office(profile, ['--convert-to', 'txt:Text', '--outdir', folder, join(folder, '0.docx')]);
    installMacro(join(profile, 'user/basic/Standard'));
    rmSync(join(folder, '0.txt'), { force: true });
    office(profile, [`macro:///Standard.Redline.Settle(${join(folder, 'jobs')})`]);
    return jobs.map((_, i) => readFileSync(join(folder, `${i}.txt`), 'utf8').replace(/^\ufeff/, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lays Word files out: a PDF of each, in order. */
export function pdfsByOffice(files: readonly Uint8Array[]): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'sla-office-'));
  try {
    const paths = files.map((file, i) => {
      const path = join(folder, `${i}.docx`);
      writeFileSync(path, file);
      return path;
    });
    office(join(folder, 'profile'), ['--convert-to', 'pdf', '--outdir', folder, ...paths]);
    return files.map((_, i) => readFileSync(join(folder, `${i}.pdf`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function office(profile: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...args],
    { encoding: 'utf8', timeout: 200_000 },
  );
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
}

/** In a profile that has been used once; the first start writes the library anew. */
function installMacro(library: string): void {
  mkdirSync(library, { recursive: true });
  const head = (kind: string, dtd: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}">\n`;
  writeFileSync(
    join(library, 'script.xlb'),
    `${head('library:library', 'library.dtd')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Redline"/></library:library>`,
  );
  writeFileSync(
    join(library, 'Redline.xba'),
    `${head('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Redline" script:language="StarBasic">${MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</script:module>`,
  );
}

const MACRO = `
Sub Settle(jobs As String)
  Dim number As Integer, line As String, parts
  number = FreeFile
  Open jobs For Input As #number
  Do While Not Eof(number)
    Line Input #number, line
    parts = Split(line, "|")
    SettleOne(parts(0), parts(1), parts(2))
  Loop
  Close #number
End Sub

Sub SettleOne(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim document As Object, dispatcher As Object
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & command, "", 0, Array())
  Dim filter(1) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Text (encoded)"
  filter(1).Name = "FilterOptions"
  filter(1).Value = "UTF8,LF"
  document.storeToURL(ConvertToURL(target), filter())
  document.close(True)
End Sub
`;

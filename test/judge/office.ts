import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shift } from '../../src/xlsx/shift/shift';

/** Recalculates every formula of every file on opening, whatever results the file brings along. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice with a profile of its own, in which it recalculates what it opens. */
export function recalculatingOffice(folder: string) {
  const profile = join(folder, 'recalculating');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return (format: 'xlsx' | 'pdf', to: string, paths: readonly string[]): void => {
    mkdirSync(to, { recursive: true });
    const switches = ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', format];
    execFileSync('soffice', [...switches, '--outdir', to, ...paths], { stdio: 'ignore' });
  };
}

/** A file that is opened, perhaps shifted, and saved as .xlsx. */
export interface ShiftJob {
  readonly from: string;
  readonly to: string;
  readonly shift?: Shift;
}

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Lines" script:language="StarBasic">
Sub Work(list As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName" : saved(0).Value = "Calc MS Excel 2007 XML"
  Dim channel As Integer, entry As String, job, book, target
  channel = FreeFile
  Open list For Input As #channel
  Do While Not Eof(channel)
    Line Input #channel, entry
    If entry &lt;&gt; "" Then
      job = Split(entry, Chr(9))
      book = StarDesktop.loadComponentFromURL(ConvertToURL(job(0)), "_blank", 0, hidden())
      If job(2) &lt;&gt; "" Then
        If job(2) = "rows" Then target = book.Sheets.getByIndex(0).Rows Else target = book.Sheets.getByIndex(0).Columns
        If job(3) = "insert" Then target.insertByIndex(CLng(job(4)), CLng(job(5))) Else target.removeByIndex(CLng(job(4)), CLng(job(5)))
      End If
      book.storeToURL(ConvertToURL(job(1)), saved())
      book.close(True)
    End If
  Loop
  Close #channel
End Sub
</script:module>`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Lines"/>
</library:library>`;

/** LibreOffice with a profile of its own, in which it inserts and deletes rows and columns of the first sheet. */
export function macroOffice(folder: string) {
  const profile = join(folder, 'macros');
  const library = join(profile, 'user/basic/Standard');
  const office = (...switches: readonly string[]) =>
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${profile}`, ...switches], {
      stdio: 'ignore',
    });
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  // A profile that is new is furnished with an empty library, over whatever lies there.
  office('--terminate_after_init');
  writeFileSync(join(library, 'Lines.xba'), MODULE);
  writeFileSync(join(library, 'script.xlb'), LIBRARY);
  return (jobs: readonly ShiftJob[]): void => {
    const list = join(folder, 'jobs.txt');
    const lines = jobs.map(({ from, to, shift }) =>
      [from, to, shift?.axis ?? '', shift?.kind ?? '', shift?.at ?? '', shift?.count ?? ''].join('\t'),
    );
    writeFileSync(list, `${lines.join('\n')}\n`);
    office(`macro:///Standard.Lines.Work("${list}")`);
  };
}

/** Whether a program answers when it is asked for its version. */
export function isInstalled(program: string, question: string): boolean {
  try {
    execFileSync(program, [question], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Whether a program answers when it is asked for its version. */
export function isInstalled(program: string, question: string): boolean {
  try {
    execFileSync(program, [question], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

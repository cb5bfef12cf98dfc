import { localDay } from '../../src/model/words';
import { acceptCorpus, changesText, compareCorpus } from './corpus';
import { figuresOf } from './figures';
import { beyond, raiseFloors, reachedBy, readFloors, shortOf } from './floors';
import { folderOf, measureFolder, sets } from './keyed';
import type { Switches } from './measure';
import { owningText } from './owned';
import { byKind, byRule, byWorkbook, faultsOf, shareText } from './tables';

/** The figures of the keyed workbooks of the named folders; without a folder, of the project's own, held against their baseline. */
export function measureKeyed(switches: Switches, folders: readonly string[]): string {
  if (folders.length > 0) {
    return folders.map((folder) => tablesOf(folder, measureFolder(folder), switches)).join('\n\n');
  }
  const measured = sets.map((set) => ({ set, workbooks: measureFolder(folderOf(set)) }));
  const texts = measured.map(({ set, workbooks }) => tablesOf(set, workbooks, switches));
  const reached = Object.fromEntries(
    measured.map(({ set, workbooks }) => [set, reachedBy(figuresOf(workbooks.map(({ score }) => score)))]),
  );
  for (const { set, workbooks } of measured) {
    texts.push(
      changesText([
        ...compareCorpus(set, workbooks, 'findings'),
        ...(switches.verbose ? compareCorpus(set, workbooks, 'words') : []),
      ]) || `${set}: the findings are those of the baseline`,
    );
    if (switches.accept) {
      acceptCorpus(set, workbooks);
      texts.push(`${set}: accepted as the baseline`);
    }
  }
  if (switches.raise) {
    raiseFloors(reached, localDay());
  }
  const floors = readFloors();
  for (const [set, figures] of Object.entries(reached)) {
    texts.push(
      ...shortOf(floors, set, figures).map((text) => `BELOW ITS FLOOR  ${text}`),
      ...beyond(floors, set, figures).map((text) => `above its floor  ${text} (--raise)`),
    );
  }
  return texts.join('\n\n');
}

function tablesOf(title: string, measured: ReturnType<typeof measureFolder>, { verbose }: Switches): string {
  return [
    `${title}: ${measured.length} workbooks`,
    byWorkbook(measured),
    byRule(measured),
    byKind(measured),
    owningText(
      measured.map(({ score }) => score.owning),
      { verbose },
    ),
    columnsText(measured, verbose === true),
    ...(verbose ? [measured.flatMap(faultsOf).join('\n')] : []),
  ].join('\n\n');
}

function columnsText(measured: ReturnType<typeof measureFolder>, verbose: boolean): string {
  const sum = (part: 'part' | 'whole') => measured.reduce((total, { columns }) => total + columns[part], 0);
  return [
    `columns of figures under a field or a law: ${shareText({ part: sum('part'), whole: sum('whole') })}`,
    ...(verbose
      ? measured.flatMap(({ name, columns }) => columns.strange.map((text) => `  strange  ${name} ${text}`))
      : []),
  ].join('\n');
}

import { localDay } from '../../src/model/words';
import { acceptCorpus, changesText, compareCorpus } from './corpus';
import { figuresOf } from './figures';
import { beyond, raiseFloors, reachedBy, readFloors, shortOf } from './floors';
import { folderOf, measureFolder, sets } from './keyed';
import type { Switches } from './measure';
import { owningText } from './owned';
import { byKind, byRule, byWorkbook, faultsOf } from './tables';

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
    ...(verbose ? [measured.flatMap(faultsOf).join('\n')] : []),
  ].join('\n\n');
}

import { Fold, TextButton } from './controls';
import type { Checkup } from './use-checkup';

/** How many cells are named before the rest is folded away. */
const FEW = 4;

interface CellLinksProps {
  /** As Excel writes them: `班额统计表!C9`, `'Sheet1 (2)'!C9`. */
  readonly cells: readonly string[];
  readonly checkup: Checkup;
  /** The sheet that is spoken of already: its cells are named without it. */
  readonly here?: string;
}

/** Cells one click away. */
export function CellLinks({ cells, checkup, here }: CellLinksProps) {
  const links = (some: readonly string[]) =>
    some.map((address) => {
      const [sheet, cell] = sheetAndCell(address);
      return (
        <span key={address}>
          {' '}
          <TextButton onClick={() => void checkup.goTo(sheet, cell)}>
            {sheet === here ? cell : address}
          </TextButton>
        </span>
      );
    });
  const rest = cells.slice(FEW);
  return (
    <>
      {links(cells.slice(0, FEW))}
      {rest.length > 0 && <Fold title={<>还有 {rest.length} 处</>}>{links(rest)}</Fold>}
    </>
  );
}

/** `'Sheet1 (2)'!C9` → `Sheet1 (2)`, `C9`. */
export function sheetAndCell(address: string): [sheet: string, cell: string] {
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, at);
  const isQuoted = sheet.startsWith("'") && sheet.endsWith("'");
  return [isQuoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, address.slice(at + 1)];
}

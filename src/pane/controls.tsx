import type { ReactNode } from 'react';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface TextButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** The name for screen readers where the words alone do not say enough; it must contain them. */
  readonly label?: string;
}

/** Words that lead somewhere: a cell, a tab, a filter. */
export function TextButton({ children, onClick, label }: TextButtonProps) {
  const look = useLook();
  return (
    <button type="button" className={look.link} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}

interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
}

/**
 * Something that unfolds at a click. Its line has a `tabIndex` of its own: in Excel on the web office.js moves the focus
 * itself when Tab is pressed, and it knows of a `summary` only by that.
 */
export function Fold({ title, children, open = false, className }: FoldProps) {
  const look = useLook();
  return (
    <details open={open} className={className}>
      <summary className={look.fold} tabIndex={0}>
        {title}
      </summary>
      {children}
    </details>
  );
}

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
            {sheet === here ? cell : `${sheet}!${cell}`}
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

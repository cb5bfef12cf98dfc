import { lazy, Suspense } from 'react';
import type { GridBook } from './grid-book';

const FirstRows = lazy(() => import('./first-rows').then(({ FirstRows: part }) => ({ default: part })));

/** Said while the first rows can be seen already. */
export const FILLING = '正在读入其余的行…';

interface VeilProps {
  /** What is being done. */
  readonly words: string;
  /** How much is done, 0–1, where it is known. */
  readonly share: number | undefined;
  /** What is seen of a large file while it is read. */
  readonly first: GridBook | undefined;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: () => void;
}

/** Lies over the grid while files are worked on: what is done, how far it is, and the way out. */
export function Veil({ words, share, first, onCancel }: VeilProps) {
  const isFilling = first !== undefined || words === FILLING;
  return (
    <>
      {first && (
        <Suspense fallback={null}>
          <FirstRows book={first} />
        </Suspense>
      )}
      <div className={`workbench-veil${isFilling ? ' workbench-filling' : ''}`}>
        <div className="workbench-doing">
          <span className="workbench-spinner" />
          {isFilling ? FILLING : words}
          {share !== undefined && <progress max={1} value={share} aria-label="已读取" />}
          {share !== undefined && <span>{Math.floor(share * 100)}%</span>}
          {onCancel && (
            <button type="button" onClick={onCancel}>
              取消
            </button>
          )}
        </div>
      </div>
    </>
  );
}

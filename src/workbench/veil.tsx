interface VeilProps {
  /** What is being done. */
  readonly words: string;
  /** How much is done, 0–1, where it is known. */
  readonly share: number | undefined;
  /** The first rows can be seen already. */
  readonly isFilling: boolean;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: () => void;
}

/** Lies over the grid while files are worked on: what is done, how far it is, and the way out. */
export function Veil({ words, share, isFilling, onCancel }: VeilProps) {
  return (
    <div className={`workbench-veil${isFilling ? ' workbench-filling' : ''}`}>
      <span className="workbench-spinner" />
      {words}
      {share !== undefined && <progress max={1} value={share} aria-label="已读取" />}
      {share !== undefined && <span>{Math.floor(share * 100)}%</span>}
      {onCancel && (
        <button type="button" onClick={onCancel}>
          取消
        </button>
      )}
    </div>
  );
}
